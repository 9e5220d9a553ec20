package dev.guildhall.tasks.cad;

import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.cad.fcstd.ModelFile;
import dev.guildhall.tasks.cad.shape.Mm;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// The check on the FreeCAD model that a part was exported from.
public final class ModelChecks {
    private static final double TOLERANCE = 0.001;

    private ModelChecks() {}

    /// @param file in the worker's folder, a FreeCAD document
    /// @param wanted in millimetres, by the feature's name and its property's, such as `Bar.Height`
    public static Check saved(double weight, String file, SortedMap<String, Double> wanted) {
        return FileChecks.goal(
                "%s is saved with %s".formatted(file, words(wanted)), weight, file, bytes -> of(bytes, wanted));
    }

    private static Verdict of(byte[] bytes, Map<String, Double> wanted) {
        return switch (ModelFile.read(bytes)) {
            case ModelFile.Result.NotRead(var why) -> new Verdict.NotMet("it is no model that can be read: " + why);
            case ModelFile.Result.Read(var measures) ->
                wanted.entrySet().stream()
                        .filter(one -> !(Math.abs(measures.getOrDefault(one.getKey(), Double.NaN) - one.getValue())
                                <= TOLERANCE))
                        .findFirst()
                        .<Verdict>map(off -> new Verdict.NotMet(
                                measures.containsKey(off.getKey())
                                        ? "its %s is %s".formatted(off.getKey(), Mm.show(measures.get(off.getKey())))
                                        : "it has no " + off.getKey()))
                        .orElse(new Verdict.Met());
        };
    }

    private static String words(Map<String, Double> measures) {
        return measures.entrySet().stream()
                .map(one -> "%s %s".formatted(one.getKey(), Mm.show(one.getValue())))
                .collect(Collectors.joining(", "));
    }
}
