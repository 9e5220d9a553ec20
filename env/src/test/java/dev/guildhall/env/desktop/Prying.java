package dev.guildhall.env.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A program that looks around, says what it finds, and ends.
record Prying() implements Program {
    @Override
    public String name() {
        return "prying";
    }

    @Override
    public String called() {
        return "a program that pries";
    }

    @Override
    public String executable() {
        return "bash";
    }

    @Override
    public String setup() {
        return "cad";
    }

    @Override
    public List<String> arguments() {
        return List.of("-c", """
                true < /dev/tcp/1.1.1.1/80
                [ -e /root ] || echo root is not there
                [ $(ls -d /proc/[0-9]* | wc -l) -lt 8 ] && echo nobody else is here
                """);
    }

    @Override
    public Pattern title() {
        return Pattern.compile("none");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Optional<String> version() {
        return Optional.empty();
    }
}
