package dev.guildhall.eval.serve;

import dev.guildhall.eval.serve.Top.Section;
import java.util.List;

/// Everybody who is at work now, or those of one run.
///
/// @param run the run; empty for all
public record LivePage(Top top, String run, List<LiveDesk> desks) {

    static void show(Visit visit) {
        var run = visit.text("run");
        var desks = visit.live().desks().stream()
                .filter(desk -> run.isEmpty() || desk.run().equals(run))
                .toList();
        visit.show("live", new LivePage(Top.of("Live", Section.LIVE).live(true), run, desks));
    }
}
