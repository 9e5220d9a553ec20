package dev.guildhall.env.program.calc;

import dev.guildhall.env.desktop.DebianPackage;
import dev.guildhall.env.desktop.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// LibreOffice Calc with these sheets open; with none it opens an empty, unnamed one.
///
/// Arrow keys and what is typed go to the cell that is selected; `=` begins a formula. `Control+s` saves in the
/// format that the file has, and asks nothing.
///
/// @param files in the worker's folder, such as `stack.xlsx` or `stack.ods`
public record Calc(List<String> files) implements Program {
    public Calc {
        files = List.copyOf(files);
    }

    public static Calc with(String... files) {
        return new Calc(List.of(files));
    }

    @Override
    public String name() {
        return "calc";
    }

    @Override
    public String called() {
        return "LibreOffice Calc";
    }

    @Override
    public String executable() {
        return "localc";
    }

    @Override
    public String setup() {
        return "office";
    }

    @Override
    public List<String> arguments() {
        return Stream.concat(Stream.of("--nologo", "--norestore", "--nodefault"), opened())
                .toList();
    }

    private Stream<String> opened() {
        return files.isEmpty() ? Stream.of("private:factory/scalc") : files.stream();
    }

    @Override
    public Pattern title() {
        return Pattern.compile("- LibreOffice Calc");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(".config/libreoffice/4/user/registrymodifications.xcu", Registry.xml());
    }

    /// The look of GTK falls behind whoever types faster than a person, and swaps letters.
    @Override
    public Map<String, String> environment() {
        return Map.of("SAL_USE_VCLPLUGIN", "qt5");
    }

    @Override
    public Optional<String> version() {
        return new DebianPackage("libreoffice-calc").version();
    }
}
