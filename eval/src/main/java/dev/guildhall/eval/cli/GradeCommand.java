package dev.guildhall.eval.cli;

import picocli.CommandLine.Command;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "What graders say of work, and how far that can be trusted.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade panel create march --runs RUN --invite Ann,Bo,Cleo",
            "  guildhall grade serve                   where graders and you work",
            "  guildhall grade judge march --model openai/gpt-5    a model judges too",
            "  guildhall grade report march            what it comes to",
            "  guildhall grade gap                     where experts contradict the checks",
            "  guildhall grade agreement ratings.csv   how far graders agree, anywhere",
            "  guildhall grade rank pairs.csv          who is better, anywhere",
            "  guildhall grade verify                  nothing in the ledger was altered",
            "  guildhall grade export grades.csv"
        })
final class GradeCommand extends CommandGroup {}
