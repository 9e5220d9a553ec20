package dev.guildhall.env.program.gnumeric;

import dev.guildhall.env.desktop.DebianPackage;
import dev.guildhall.env.desktop.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gnumeric with these sheets open; with none it opens an empty, unnamed one.
///
/// Arrow keys and what is typed go to the cell that is selected; `=` begins a formula. `Control+s` saves.
///
/// @param files in the worker's folder, such as `bill.gnumeric` or `bill.csv`
public record Gnumeric(List<String> files) implements Program {
    public Gnumeric {
        files = List.copyOf(files);
    }

    public static Gnumeric with(String... files) {
        return new Gnumeric(List.of(files));
    }

    @Override
    public String name() {
        return "gnumeric";
    }

    @Override
    public String called() {
        return "Gnumeric";
    }

    @Override
    public String executable() {
        return "gnumeric";
    }

    @Override
    public String setup() {
        return "cad";
    }

    @Override
    public List<String> arguments() {
        return Stream.concat(Stream.of("--no-splash"), files.stream()).toList();
    }

    @Override
    public Pattern title() {
        return Pattern.compile("- Gnumeric");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Optional<String> version() {
        return new DebianPackage("gnumeric").version();
    }
}
