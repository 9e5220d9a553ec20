package dev.guildhall.eval.run;

import com.sun.net.httpserver.HttpExchange;
import dev.guildhall.eval.ChatCompletion;
import dev.guildhall.eval.LocalServer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;

/// A chat model's server as one fears it: most of its answers are good, and a seed draws which of the others is
/// wrong how.
final class FaultyModel implements AutoCloseable {
    /// What an answer costs, if there is one.
    static final int TOKENS_IN = 1000;

    static final int TOKENS_OUT = 50;

    enum Mood {
        GOOD,
        BUSY,
        BROKEN,
        GARBAGE,
        CUT_OFF,
        HANGING,
        EMPTY,
        REFUSING;

        /// Whether it is an answer of the protocol, which is paid for whatever it says.
        boolean isPaid() {
            return this == GOOD || this == CUT_OFF || this == EMPTY || this == REFUSING;
        }
    }

    private final CountDownLatch closing = new CountDownLatch(1);
    private final SplittableRandom chance;
    private final Map<Mood, Integer> given = new EnumMap<>(Mood.class);
    private final LocalServer server;

    FaultyModel(long seed) {
        chance = new SplittableRandom(seed);
        server = new LocalServer(this::answer);
    }

    String address() {
        return server.at("/v1").toString();
    }

    /// How many answers of each kind were given so far.
    synchronized Map<Mood, Integer> given() {
        return new EnumMap<>(given);
    }

    int calls() {
        return given().values().stream().mapToInt(Integer::intValue).sum();
    }

    int paid() {
        return given().entrySet().stream()
                .filter(e -> e.getKey().isPaid())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private synchronized Mood draw() {
        var moods = Mood.values();
        var mood = chance.nextInt(10) < 7 ? Mood.GOOD : moods[chance.nextInt(1, moods.length)];
        given.merge(mood, 1, Integer::sum);
        return mood;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            switch (draw()) {
                case GOOD -> send(exchange, 200, call("{\"thought\":\"I look.\",\"millis\":10}", "tool_calls"));
                case BUSY -> send(exchange, 429, "{\"error\":{\"message\":\"slow down\",\"code\":\"rate_limit\"}}");
                case BROKEN -> send(exchange, 500, "{\"error\":{\"message\":\"oh\"}}");
                case GARBAGE -> send(exchange, 200, "<html>Bad gateway</html>");
                case CUT_OFF -> send(exchange, 200, call("{\"thought\":\"I look at the", "length"));
                case HANGING -> closing.await();
                case EMPTY -> send(exchange, 200, message("{\"role\":\"assistant\",\"content\":\"\"}", "stop"));
                case REFUSING ->
                    send(
                            exchange,
                            200,
                            message("{\"role\":\"assistant\",\"content\":null,\"refusal\":\"I will not.\"}", "stop"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        LocalServer.send(exchange, status, "application/json", body);
    }

    private static String call(String arguments, String finish) {
        return message("""
                {"role":"assistant","content":null,"tool_calls":[
                  {"id":"call_1","type":"function","function":{"name":"wait","arguments":"%s"}}]}
                """.formatted(arguments.replace("\"", "\\\"")), finish);
    }

    private static String message(String message, String finish) {
        return ChatCompletion.of(message, finish, TOKENS_IN, TOKENS_OUT);
    }

    @Override
    public void close() {
        closing.countDown();
        server.close();
    }
}
