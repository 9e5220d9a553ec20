package dev.guildhall.eval.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.tasks.Rubric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes a panel out of work.
///
/// @param items at most so many, drawn if there are more; not counting gold
/// @param gold so many items whose verdict is known; as many as two of them come first and qualify
/// @param repeats so many items each grader sees a second time
/// @param names of those who judge
/// @param asked what is asked besides, of every item
public record Planner(
        String id,
        String trade,
        Design design,
        int graders,
        int items,
        int gold,
        int repeats,
        long seed,
        List<String> names,
        List<Question> asked) {
    /// The agent whose work is known to be right: the gate has proved it.
    public static final String PROVED = "solution";

    private static final int QUALIFYING = 2;

    /// @param works that may be judged
    /// @param rubrics by the task's name
    /// @throws UserMistake if no such panel can be made; the message says what is missing
    public Plan plan(List<Work> works, Function<String, Rubric> rubrics, Instant now) {
        if (names.size() < graders) {
            throw new UserMistake(
                    "Each item is for %d graders, and %d are named. Name more with --invite, or ask fewer with --graders."
                            .formatted(graders, names.size()));
        }
        var chance = new Random(seed);
        var subjects = new ArrayList<>(subjects(works));
        if (subjects.isEmpty()) {
            throw new UserMistake(
                    design == Design.PAIRWISE
                            ? "There are no two pieces of work of different makers on the same task and seed, so nothing can be compared. Run a second agent on the same tasks, or upload a person's work."
                            : "There is no work to judge in these runs.");
        }
        Collections.shuffle(subjects, chance);
        var maker = new Items(design, asked, rubrics);
        var all = new ArrayList<Item>();
        var makers = new LinkedHashMap<String, List<String>>();
        for (var subject : subjects.subList(0, Math.min(items, subjects.size()))) {
            var item = maker.of("item-%d".formatted(all.size() + 1), subject, Optional.empty());
            all.add(item);
            makers.put(item.id(), subject.stream().map(Work::maker).toList());
        }
        var deal = new Deal(graders, repeats, names, chance);
        var golds = golds(works, maker);
        var panel = new Panel(
                id,
                trade,
                design,
                graders,
                seed,
                now,
                Stream.concat(golds.stream(), all.stream()).toList());
        return new Plan(panel, deal.deal(all, golds, makers));
    }

    private List<List<Work>> subjects(List<Work> works) {
        if (design != Design.PAIRWISE) {
            return works.stream().map(List::of).toList();
        }
        var pairs = new ArrayList<List<Work>>();
        for (int i = 0; i < works.size(); i++) {
            for (var other : works.subList(i + 1, works.size())) {
                var one = works.get(i);
                if (one.task().equals(other.task())
                        && one.seed() == other.seed()
                        && one.revision() == other.revision()
                        && !one.maker().equals(other.maker())) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    private List<Item> golds(List<Work> works, Items maker) {
        var proved = works.stream().filter(work -> work.maker().equals(PROVED)).toList();
        if (gold > 0 && proved.isEmpty()) {
            throw new UserMistake(
                    "Gold items need work that is known to be right, and none of it is by '%s'. Run 'guildhall run %s --agent solution' and add that run, or say --gold 0."
                            .formatted(PROVED, trade));
        }
        var golds = new ArrayList<Item>();
        for (int i = 0; i < gold; i++) {
            var right = proved.get(i % proved.size());
            golds.add(maker.known("gold-%d".formatted(i + 1), right, i % 2 == 0, i < QUALIFYING));
        }
        return golds;
    }
}
