package dev.guildhall.eval.cli;

import dev.guildhall.eval.serve.panel.Office;
import dev.guildhall.eval.serve.panel.PanelPage;
import dev.guildhall.eval.serve.panel.Progress;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What can be done with a panel that there is.
final class GradePanelsCommands {
    private GradePanelsCommands() {}

    /// One of them.
    abstract static class OfPanel implements Runnable {
        @Mixin
        HomeOption home = new HomeOption();

        @Spec
        CommandSpec spec;

        private final Map<String, String> environment;

        OfPanel(Map<String, String> environment) {
            this.environment = environment;
        }

        final void with(Consumer<Office> work) {
            var folder = home.path(environment);
            try (var results = KeptResults.existing(folder, environment)) {
                work.accept(OfficeOption.of(folder, results));
            }
        }

        final void say(String line) {
            spec.commandLine().getOut().println(line);
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "All panels, the newest first.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall grade panel list")
    static final class ListPanels extends OfPanel {
        ListPanels(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public void run() {
            with(office -> {
                for (var panel : office.panels().all()) {
                    var looks = office.panels().looks(panel.id());
                    say("%-24s %-10s %-9s %4d items, %d of %d looks done"
                            .formatted(
                                    panel.id(),
                                    panel.trade(),
                                    Words.word(panel.design()),
                                    panel.items().size(),
                                    looks.stream().filter(look -> !look.open()).count(),
                                    looks.size()));
                }
            });
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "How far each grader of a panel is, their gold items, and who they are.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall grade panel show march")
    static final class Show extends OfPanel {
        @Parameters(paramLabel = "NAME", description = "as in 'grade panel list'")
        private String name = "";

        Show(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public void run() {
            with(office -> {
                var panel = office.panels().get(name);
                var progress = new Progress(
                        panel,
                        office.panels().looks(name),
                        office.ledger().grades(name),
                        office.clock().instant());
                say("%-20s %-10s %10s %8s %10s %12s  %s"
                        .formatted("grader", "state", "judged", "skipped", "gold right", "min an item", "profile"));
                for (PanelPage.Grader grader :
                        office.panels().seats(name).stream().map(progress::of).toList()) {
                    say("%-20s %-10s %10s %8d %10s %12s  %s"
                            .formatted(
                                    grader.name(),
                                    grader.state(),
                                    grader.done() + "/" + grader.of(),
                                    grader.skipped(),
                                    grader.gold(),
                                    grader.minutes(),
                                    grader.profile()
                                            + (grader.conflict().isEmpty() ? "" : "; tie: " + grader.conflict()))
                            .stripTrailing());
                }
            });
        }
    }

    @Command(
            name = "invite",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Makes out a new link for a grader; the old one is void.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall grade panel invite march Ann")
    static final class Invite extends OfPanel {
        @Parameters(index = "0", paramLabel = "NAME", description = "the panel")
        private String name = "";

        @Parameters(index = "1", paramLabel = "GRADER", description = "who")
        private String grader = "";

        @Option(
                names = "--public",
                paramLabel = "URL",
                defaultValue = "http://127.0.0.1:7081",
                description = "where graders reach 'grade serve' (default: http://127.0.0.1:7081)")
        private String address = "http://127.0.0.1:7081";

        Invite(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public void run() {
            with(office -> say("%s/g/%s"
                    .formatted(
                            address,
                            office.panels()
                                    .invite(
                                            name,
                                            grader,
                                            office.chance(),
                                            office.clock().instant().plus(Office.VALID)))));
        }
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Withdraws a grader's link. What they have judged stays.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall grade panel revoke march Ann")
    static final class Revoke extends OfPanel {
        @Parameters(index = "0", paramLabel = "NAME", description = "the panel")
        private String name = "";

        @Parameters(index = "1", paramLabel = "GRADER", description = "whose")
        private String grader = "";

        Revoke(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public void run() {
            with(office -> {
                office.panels().revoke(name, grader, office.clock().instant());
                say("The link of %s opens nothing any more.".formatted(grader));
            });
        }
    }
}
