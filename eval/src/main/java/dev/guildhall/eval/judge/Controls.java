package dev.guildhall.eval.judge;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.panel.Item;
import dev.guildhall.eval.panel.Items;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.tasks.Rubric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/// What a judge is tested by: work that is proved to be right, and the same jobs with nothing done.
public final class Controls {
    private Controls() {}

    /// As many as asked for, by turns of work that is right and of work that is not done; first of the tasks that the
    /// panel judges.
    ///
    /// @param proved work that is known to be right
    /// @throws UserMistake if there is no such work
    public static List<Item> of(Panel panel, Collection<Work> proved, int count, Function<String, Rubric> rubrics) {
        var tasks = new LinkedHashSet<String>();
        var chosen = new ArrayList<Work>();
        for (var item : panel.items()) {
            var basis = item.basis();
            if (tasks.add(basis.task())) {
                proved.stream()
                        .filter(work -> work.task().equals(basis.task()) && work.revision() == basis.revision())
                        .findFirst()
                        .ifPresent(chosen::add);
            }
        }
        if (chosen.isEmpty()) {
            throw new UserMistake(
                    "A judge is tested by work that is known to be right, and there is none of the tasks that '%s' judges. Run them once with --agent solution: guildhall run %s --agent solution"
                            .formatted(panel.id(), String.join(" ", tasks)));
        }
        var maker = new Items(panel.design(), List.of(), rubrics);
        var controls = new ArrayList<Item>();
        for (int i = 0; i < count; i++) {
            controls.add(maker.known(Grade.CONTROL + (i + 1), chosen.get(i / 2 % chosen.size()), i % 2 == 0, false));
        }
        return List.copyOf(controls);
    }
}
