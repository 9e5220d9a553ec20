package dev.guildhall.eval.grade.gap;

import dev.guildhall.eval.grade.stats.Estimate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What experts say of episodes against what checks and model judges say.
///
/// @param episodes how many, `graded` how many of them by a majority of experts
/// @param overall of all tasks together: all checks, and each judge
/// @param byTask of each task: all checks, each check, and each judge
/// @param accepted how much of each agent's work experts would accept, by [Combined]; `all` comes first
/// @param next what to have graded, the most telling first
public record Gap(
        int episodes,
        int graded,
        List<Contradiction> overall,
        List<Contradiction> byTask,
        SequencedMap<String, Estimate> accepted,
        List<Next> next) {
    /// All checks together.
    public static final String SOLVED = "solved";

    /// What the name of a model judge begins with.
    public static final String JUDGE = "judge ";

    /// What stands for all tasks or agents.
    public static final String ALL = "all";

    public static Gap of(Collection<Reviewed> episodes) {
        var byTask = new ArrayList<Contradiction>();
        episodes.stream()
                .collect(Collectors.groupingBy(Reviewed::task, TreeMap::new, Collectors.toList()))
                .forEach((task, own) -> byTask.addAll(contradictions(task, own, true)));
        var accepted = new LinkedHashMap<String, Estimate>();
        accepted.put(ALL, Combined.of(episodes));
        episodes.stream()
                .collect(Collectors.groupingBy(Reviewed::agent, TreeMap::new, Collectors.toList()))
                .forEach((agent, own) -> accepted.put(agent, Combined.of(own)));
        return new Gap(
                episodes.size(),
                (int) episodes.stream().filter(e -> e.accepted().isPresent()).count(),
                contradictions(ALL, episodes, false),
                List.copyOf(byTask),
                accepted,
                Next.of(episodes));
    }

    private static List<Contradiction> contradictions(String task, Collection<Reviewed> episodes, boolean checks) {
        var found = new ArrayList<Contradiction>();
        found.add(Contradiction.of(task, SOLVED, episodes, e -> Optional.of(e.solved())));
        episodes.stream()
                .flatMap(e -> e.said().keySet().stream())
                .filter(by -> checks || by.startsWith(JUDGE))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(by -> found.add(Contradiction.of(
                        task, by, episodes, e -> Optional.ofNullable(e.said().get(by)))));
        return found;
    }

    /// Those tasks whose checks experts contradict.
    public List<String> suspects() {
        return byTask.stream()
                .filter(c -> c.suspect() && !c.by().startsWith(JUDGE))
                .map(Contradiction::task)
                .distinct()
                .toList();
    }
}
