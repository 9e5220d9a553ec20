package dev.guildhall.tasks.cad.plateholes;

import static dev.guildhall.tasks.Solution.finish;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.cad.Drafting;
import dev.guildhall.tasks.cad.DrawingChecks;
import dev.guildhall.tasks.cad.Outlines;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A rectangular plate with holes in rows and columns, drawn into an empty drawing.
public final class PlateHoles implements Task {
    private static final String FILE = "plate.dxf";
    private static final Xy ORIGIN = new Xy(0, 0);

    @Override
    public String id() {
        return "cad/plate-holes";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Budget budget() {
        return Budget.ofSteps(60);
    }

    @Override
    public List<String> decisions() {
        return List.of();
    }

    @Override
    public WorkOrder draw(Office office) {
        var chance = office.world().chance("task");
        int columns = 2 + chance.nextInt(3);
        int rows = 2 + chance.nextInt(2);
        double pitchX = 25 + 5 * chance.nextInt(5);
        double pitchY = 25 + 5 * chance.nextInt(4);
        double marginX = 12 + chance.nextInt(9);
        double marginY = 12 + chance.nextInt(9);
        double diameter = 5.5 + 0.5 * chance.nextInt(8);
        // Not the same margin on the far side, so that a mirrored pattern is another part.
        double width = marginX + pitchX * (columns - 1) + marginX + 7;
        double height = marginY + pitchY * (rows - 1) + marginY + 4;
        var centers = new ArrayList<Xy>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                centers.add(new Xy(marginX + column * pitchX, marginY + row * pitchY));
            }
        }
        var outline = Outlines.rectangle(ORIGIN, width, height);
        var holes = centers.stream().map(at -> Arc.circle(at, diameter / 2)).toList();
        var edges = new ArrayList<Stroke>(outline);
        edges.addAll(holes);
        office.folder().put(FILE, new NewDrawing().bytes());
        var checks = new DrawingChecks(FILE, edges, 0.02);
        return new WorkOrder(
                Brief.of(
                        getClass(),
                        Map.of(
                                "width", Mm.show(width),
                                "height", Mm.show(height),
                                "holes", "" + columns * rows,
                                "diameter", Mm.show(diameter),
                                "columns", "" + columns,
                                "rows", "" + rows,
                                "pitchX", Mm.show(pitchX),
                                "pitchY", Mm.show(pitchY),
                                "marginX", Mm.show(marginX),
                                "marginY", Mm.show(marginY))),
                new Station.Desktop(LibreCad.with(FILE)),
                List.of(
                        checks.drawn("the outline is drawn", 2, outline),
                        checks.drawn("the holes are drawn", 3, holes),
                        checks.nothingElse(),
                        checks.once(),
                        FileChecks.untouchedBut(FILE)),
                Drafting.begin()
                        .then(Solution.anyOrder(
                                Drafting.rectangle(ORIGIN, new Xy(width, height)),
                                Drafting.equalCircles(centers, diameter / 2)))
                        .then(Drafting.save())
                        .then(finish("Drew the plate and saved it.")));
    }
}
