package dev.guildhall.eval.cli;

import picocli.CommandLine.Command;

@Command(
        name = "panel",
        mixinStandardHelpOptions = true,
        description = "Begins panels, shows how far they are, and makes out invitations.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade panel create march --runs RUN --invite Ann,Bo,Cleo",
            "  guildhall grade panel list",
            "  guildhall grade panel show march",
            "  guildhall grade panel invite march Ann     a new link; the old one is void"
        })
final class GradePanelCommand extends CommandGroup {}
