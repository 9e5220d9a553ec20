package dev.guildhall.env.program.openscad;

import dev.guildhall.env.desktop.DebianPackage;
import dev.guildhall.env.desktop.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// OpenSCAD with these scripts open; with none it opens an empty, unnamed script.
///
/// The caret is in the editor. `F5` shows a preview, `F6` renders, `F7` exports what was rendered as STL,
/// `Control+s` saves the script.
///
/// @param files in the worker's folder, such as `bracket.scad`
public record OpenScad(List<String> files) implements Program {
    public OpenScad {
        files = List.copyOf(files);
    }

    public static OpenScad with(String... files) {
        return new OpenScad(List.of(files));
    }

    @Override
    public String name() {
        return "openscad";
    }

    @Override
    public String called() {
        return "OpenSCAD";
    }

    @Override
    public String executable() {
        return "openscad";
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
        return Pattern.compile("— OpenSCAD");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(".config/OpenSCAD/OpenSCAD.conf", """
                [General]
                advanced/localization=false
                launcher/showOnStartup=false
                [launcher]
                showOnStartup=false
                [advanced]
                localization=false
                """);
    }

    @Override
    public Optional<String> version() {
        return new DebianPackage("openscad").version();
    }
}
