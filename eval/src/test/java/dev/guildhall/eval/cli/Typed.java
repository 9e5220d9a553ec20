package dev.guildhall.eval.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/// What a command came to that somebody typed: in this process, with all that it printed.
record Typed(int exit, String out, String err) {

    static Typed in(Map<String, String> environment, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.commandLine(environment)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Typed(exit, out.toString(), err.toString());
    }
}
