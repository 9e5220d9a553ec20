package dev.guildhall.env.program.librecad;

import dev.guildhall.env.desktop.DebianPackage;
import dev.guildhall.env.desktop.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// LibreCAD with these drawings open, in millimetres; with none it opens an empty, unnamed drawing.
///
/// Its command line takes what is typed anywhere in the window: `line`, `0,0`, `100,0`; the Enter key and the
/// space bar both end an entry, Escape a command. `Control+s` saves.
///
/// @param files in the worker's folder, such as `plate.dxf`
public record LibreCad(List<String> files) implements Program {
    public LibreCad {
        files = List.copyOf(files);
    }

    public static LibreCad with(String... files) {
        return new LibreCad(List.of(files));
    }

    @Override
    public String name() {
        return "librecad";
    }

    @Override
    public String called() {
        return "LibreCAD";
    }

    @Override
    public String executable() {
        return "librecad";
    }

    @Override
    public String setup() {
        return "cad";
    }

    @Override
    public List<String> arguments() {
        return files;
    }

    @Override
    public Pattern title() {
        return Pattern.compile("LibreCAD - \\["); // without the bracket it has no drawing yet
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(".config/LibreCAD/LibreCAD.conf", """
                [Startup]
                FirstLoad=0
                [Defaults]
                Unit=Millimeter
                AutoBackupDocument=0
                [Appearance]
                Language=en
                LanguageCmd=en
                """);
    }

    @Override
    public Optional<String> version() {
        return new DebianPackage("librecad").version();
    }
}
