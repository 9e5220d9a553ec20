package dev.guildhall.eval.cli;

import picocli.CommandLine.Command;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "What graders say of work, and how far that can be trusted.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade agreement ratings.csv",
            "  guildhall grade rank pairs.csv --json ranking.json",
        })
final class GradeCommand extends CommandGroup {}
