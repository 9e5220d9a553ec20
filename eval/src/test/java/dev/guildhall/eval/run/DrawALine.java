package dev.guildhall.eval.run;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.WorkOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The smallest job at a desktop: one line in a new drawing, and the notes beside it left alone.
final class DrawALine implements Task {
    @Override
    public String id() {
        return "trial/draw-a-line";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(30);
    }

    @Override
    public List<String> decisions() {
        return List.of();
    }

    @Override
    public WorkOrder draw(Office office) {
        office.folder().put("notes.txt", "keep".getBytes(StandardCharsets.UTF_8));
        int length = 50 + office.world().chance("task").nextInt(50);
        return new WorkOrder(
                "Draw a line from 0,0 to %d,0 and save it as line.dxf.".formatted(length),
                new Station.Desktop(LibreCad.with()),
                List.of(
                        FileChecks.goal("the line is there", 1, "line.dxf", file -> judge(file, length)),
                        FileChecks.untouchedBut("line.dxf")),
                Solution.of(
                        Solution.type("line\n0,0\n%d,0\n".formatted(length)),
                        Solution.press("Escape"),
                        Solution.press("Escape"),
                        Solution.press("Control+s"),
                        Solution.type("line.dxf\n"),
                        Solution.press("Control+s"), // a moment in which the first saving ends
                        Solution.finish("Drawn.")));
    }

    private static Verdict judge(byte[] file, int length) {
        var drawing = new String(file, StandardCharsets.UTF_8).lines().toList();
        int line = drawing.indexOf("LINE");
        return line > 0 && drawing.subList(line, drawing.size()).contains("" + length)
                ? new Verdict.Met()
                : new Verdict.NotMet("there is no line to " + length);
    }
}
