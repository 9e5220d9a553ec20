package dev.guildhall.eval.gate.file;

import dev.guildhall.eval.record.Sha256;
import dev.guildhall.tasks.cad.dxf.DxfFile;
import dev.guildhall.tasks.cad.fcstd.ModelFile;
import dev.guildhall.tasks.cad.sheet.SheetFile;
import dev.guildhall.tasks.cad.stl.StlFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What a file says, whenever and by which program it was saved: two that say the same were the same work.
public final class Meaning {
    private Meaning() {}

    /// A hash of it; of the bytes themselves where nothing is known of the kind, or they cannot be read.
    public static String of(String file, byte[] bytes) {
        return switch (Rewrites.ending(file)) {
            case "dxf" ->
                DxfFile.read(bytes) instanceof DxfFile.Result.Read(var drawing)
                        ? hash(drawing.entities())
                        : Sha256.of(bytes);
            case "stl" ->
                StlFile.read(bytes) instanceof StlFile.Result.Read(var mesh)
                        ? hash(mesh.triangles())
                        : Sha256.of(bytes);
            case "gnumeric", "xlsx", "csv" ->
                SheetFile.read(file, bytes) instanceof SheetFile.Result.Read(var book)
                        ? hash(book.sheets())
                        : Sha256.of(bytes);
            case "fcstd" ->
                ModelFile.read(bytes) instanceof ModelFile.Result.Read(var measures)
                        ? hash(List.copyOf(measures.entrySet()))
                        : Sha256.of(bytes);
            default -> Sha256.of(bytes);
        };
    }

    private static String hash(List<?> things) {
        return Sha256.of(things.stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
