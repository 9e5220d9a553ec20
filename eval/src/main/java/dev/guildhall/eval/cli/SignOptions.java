package dev.guildhall.eval.cli;

import picocli.CommandLine.Option;

/// Who changes what holds in the ledger, and for which reason, as options.
final class SignOptions {
    @Option(names = "--who", paramLabel = "NAME", required = true, description = "who does this")
    private String who = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "for which reason")
    private String why = "";

    String who() {
        return who;
    }

    String why() {
        return why;
    }
}
