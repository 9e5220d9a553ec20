package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.deliverable.PlainText;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.grade.exchange.GradeFile;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Planner;
import dev.guildhall.eval.panel.TrainingData;
import dev.guildhall.eval.panel.measure.PanelReport;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.store.Run;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pages of whoever runs panels.
final class OfficePages {
    private static final int MOST_RUNS = 40;

    private OfficePages() {}

    static void panels(Visit visit) {
        var panels = visit.office().panels();
        var rows = panels.all().stream()
                .map(panel -> {
                    var looks = panels.looks(panel.id());
                    return new PanelsPage.Row(
                            panel.id(),
                            panel.trade(),
                            panel.design(),
                            panel.items().size(),
                            (int) looks.stream().filter(look -> !look.open()).count(),
                            looks.size());
                })
                .toList();
        var trades = new TreeSet<String>();
        var runs = visit.office().results().runs().stream()
                .limit(MOST_RUNS)
                .map(run -> run(visit.office(), run, trades))
                .toList();
        visit.show(
                "panels",
                new PanelsPage(
                        rows,
                        runs,
                        List.copyOf(trades),
                        visit.office().works().uploads(),
                        LedgerPages.state(visit.office())));
    }

    private static PanelsPage.RunRow run(Office office, Run run, Set<String> trades) {
        var work = office.results().episodes(run.id()).stream()
                .filter(episode -> episode.ending().counts())
                .collect(Collectors.groupingBy(
                        episode -> episode.task()
                                .substring(0, Math.max(0, episode.task().indexOf('/'))),
                        TreeMap::new,
                        Collectors.counting()));
        trades.addAll(work.keySet());
        return new PanelsPage.RunRow(
                run.id(),
                work.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", ")));
    }

    static void begin(Visit visit) {
        var trade = visit.field("trade");
        var planner = new Planner(
                visit.field("id"),
                trade,
                design(visit.field("design")),
                number(visit, "graders", 1),
                number(visit, "items", 1),
                number(visit, "gold", 0),
                number(visit, "repeats", 0),
                number(visit, "seed", 0),
                names(visit.field("invite")),
                asked(visit.field("ask")));
        var runs = visit.request().formParams("run");
        var tokens = visit.office()
                .begin(
                        planner,
                        visit.office().collect(trade, runs, visit.request().formParams("upload")),
                        Duration.ofDays(number(visit, "days", 1)));
        panel(visit, planner.id(), tokens);
    }

    /// A question a line, as JSON.
    private static List<Question> asked(String text) {
        try {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Json.read(line, Question.class))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UserMistake(
                    "What is asked besides takes a question a line, as JSON: %s.".formatted(e.getMessage()), e);
        }
    }

    private static Design design(String name) {
        try {
            return Design.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UserMistake("A panel's design is pairwise, rubric or accept, not '%s'.".formatted(name), e);
        }
    }

    private static int number(Visit visit, String field, int least) {
        try {
            int number = Integer.parseInt(visit.field(field));
            if (number >= least && number <= 10_000) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new UserMistake("'%s' takes a whole number from %d to 10000.".formatted(field, least));
    }

    /// A name each, without doubles.
    static List<String> names(String text) {
        return List.copyOf(new LinkedHashSet<>(Stream.of(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList()));
    }

    static void panel(Visit visit) {
        panel(visit, visit.path("panel"), Map.of());
    }

    private static void panel(Visit visit, String id, Map<String, String> tokens) {
        var office = visit.office();
        var panel = find(visit, id);
        var grades = office.ledger().grades(id);
        var progress = new Progress(
                panel, office.panels().looks(id), grades, office.clock().instant());
        var links = new ArrayList<PanelPage.Link>();
        tokens.forEach((name, token) -> links.add(new PanelPage.Link(name, here(visit) + "/g/" + token)));
        visit.show(
                "panel",
                new PanelPage(
                        panel,
                        office.panels().seats(id).stream().map(progress::of).toList(),
                        links,
                        ReportWords.of(PanelReport.of(
                                panel,
                                grades,
                                office.ledger().events(),
                                office.works()::maker,
                                office.works()::isByPerson)),
                        scrubbed(visit, panel)));
    }

    private static List<String> scrubbed(Visit visit, Panel panel) {
        return panel.items().stream()
                .flatMap(item -> item.works().stream())
                .filter(name -> !name.startsWith(Work.EMPTY))
                .distinct()
                .map(visit.office().works()::work)
                .filter(work -> !work.scrubbed().isEmpty())
                .map(work -> work.name() + ": " + String.join("; ", work.scrubbed()))
                .toList();
    }

    private static String here(Visit visit) {
        return "%s://%s".formatted(visit.request().scheme(), visit.request().header("Host"));
    }

    private static Panel find(Visit visit, String id) {
        return visit.office()
                .panels()
                .find(id)
                .orElseThrow(() -> new Refused(404, "No panel is called '%s'.".formatted(id)));
    }

    static void invite(Visit visit) {
        var office = visit.office();
        var id = visit.path("panel");
        var name = visit.field("name");
        var token = office.panels()
                .invite(id, name, office.chance(), office.clock().instant().plus(Office.VALID));
        panel(visit, id, Map.of(name, token));
    }

    static void revoke(Visit visit) {
        var office = visit.office();
        office.panels()
                .revoke(visit.path("panel"), visit.field("name"), office.clock().instant());
        visit.request().redirect("/panels/" + visit.path("panel"));
    }

    static void export(Visit visit) {
        var office = visit.office();
        var panel = find(visit, visit.path("panel"));
        var grades = office.ledger().grades(panel.id());
        var data = new TrainingData(panel, grades, office.works()::work, work -> PlainText.of(work.parts()));
        var bytes = switch (visit.path("export")) {
            case "grades.csv" -> GradeFile.CSV.write(grades);
            case "grades.jsonl" -> GradeFile.JSONL.write(grades);
            case "preferences.jsonl" -> lines(data.preferences());
            case "demonstrations.jsonl" -> lines(data.demonstrations());
            default -> throw new Refused(404, "There is no such file of a panel.");
        };
        visit.send("%s-%s".formatted(panel.id(), visit.path("export")), bytes);
    }

    private static byte[] lines(List<?> records) {
        return records.stream()
                .map(each -> Json.text(each) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
