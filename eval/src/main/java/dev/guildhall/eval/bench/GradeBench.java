package dev.guildhall.eval.bench;

import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.panel.Assignment;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Item;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Plan;
import dev.guildhall.eval.serve.panel.Office;
import dev.guildhall.eval.serve.panel.PanelSite;
import dev.guildhall.tasks.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Graders who all submit at the same moment over HTTP, each twice, as a browser does that got no answer.
///
/// @param graders how many
/// @param clock in nanoseconds
public record GradeBench(Office office, int graders, LongSupplier clock) {
    private static final String PANEL = "bench";
    private static final int TRIES = 20;
    private static final String BODY =
            "{\"answers\":{\"correct\":{\"type\":\"single\",\"choice\":\"yes\"},\"acceptable\":{\"type\":\"single\",\"choice\":\"no\"}},\"justification\":\"It does not name the amount.\",\"pins\":[],\"severity\":\"MAJOR\",\"confidence\":4,\"guess\":[\"UNSURE\"],\"activeSeconds\":61.5}";

    /// @param kept distinct grades in the ledger, two a grader if none is lost
    /// @param doubled grades beyond those
    /// @param intact the ledger is one chain
    public record Outcome(Timing timing, int wanted, int kept, int doubled, boolean intact) {
        public boolean fine() {
            return kept == wanted && doubled == 0 && intact;
        }
    }

    public Outcome run(PanelSite site) throws InterruptedException {
        var tokens = office.panels()
                .begin(plan(), office.chance(), office.clock().instant().plus(Office.VALID));
        var go = new CountDownLatch(1);
        var took = new ArrayList<Duration>();
        try (var client = HttpClient.newHttpClient();
                var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = tokens.values().stream()
                    .flatMap(token -> Stream.of(token, token))
                    .map(token -> site.home().resolve("/g/" + token + "/1/submit"))
                    .map(address -> crowd.submit((Callable<Duration>) () -> {
                        go.await();
                        return send(client, address);
                    }))
                    .toList();
            go.countDown();
            for (var one : sent) {
                took.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a submission was lost", e.getCause());
        }
        var ids = new TreeMap<String, Integer>();
        office.ledger()
                .grades(PANEL)
                .forEach(grade -> ids.merge(grade.by().name() + grade.criterion(), 1, Integer::sum));
        int all = ids.values().stream().mapToInt(Integer::intValue).sum();
        return new Outcome(
                Timing.of("submit, until kept", took),
                2 * graders,
                ids.size(),
                all - ids.size(),
                office.ledger().verify().isEmpty());
    }

    private Plan plan() {
        var item = new Item(
                "item-1",
                new Basis("support/bench", 1, ""),
                1,
                List.of("bench-work"),
                Design.ACCEPT.questions(
                        new Rubric(List.of(new Rubric.Criterion("Right", "Is it right?", 1, new LinkedHashMap<>())))),
                Optional.empty());
        var panel = new Panel(
                PANEL, "support", Design.ACCEPT, graders, 1, office.clock().instant(), List.of(item));
        var looks = new LinkedHashMap<String, List<Assignment>>();
        for (int i = 1; i <= graders; i++) {
            looks.put("grader %d".formatted(i), List.of(new Assignment(1, item.id(), 1, false)));
        }
        return new Plan(panel, looks);
    }

    private Duration send(HttpClient client, URI address) throws InterruptedException {
        long start = clock.getAsLong();
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        var last = "";
        for (int i = 0; i < TRIES; i++) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return Duration.ofNanos(clock.getAsLong() - start);
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                last = e.toString();
            }
        }
        throw new UncheckedIOException(new IOException("%s was never kept: %s".formatted(address, last)));
    }
}
