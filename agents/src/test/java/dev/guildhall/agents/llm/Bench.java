package dev.guildhall.agents.llm;

import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Page;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// An agent at a local [ModelServer], with a clock that moves only when the agent rests.
final class Bench {
    static final Size SIZE = new Size(640, 400);
    static final Patience PATIENCE = new Patience(
            Duration.ofSeconds(20), Duration.ofSeconds(100), 3, Duration.ofSeconds(1), Duration.ofSeconds(8));

    final List<Duration> rests = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    static Briefing briefing() {
        return new Briefing("Refund the lamp.", SIZE, See.PIXELS, Budget.ofSteps(40), 1);
    }

    static NamedModel model(ModelServer server, String name) {
        return model(server, name, PATIENCE);
    }

    static NamedModel model(ModelServer server, String name, Patience patience) {
        return new Models(
                        Map.of(
                                "OPENAI_API_KEY",
                                "key-o",
                                "OPENAI_BASE_URL",
                                server.at("/v1").toString(),
                                "ANTHROPIC_API_KEY",
                                "key-a",
                                "ANTHROPIC_BASE_URL",
                                server.at("/v1").toString(),
                                "GEMINI_API_KEY",
                                "key-g",
                                "GEMINI_BASE_URL",
                                server.at("/v1beta").toString()),
                        patience)
                .named(name);
    }

    ChatAgent agent(ModelServer server) {
        return agent(model(server, "openai/gpt-4.1"));
    }

    ChatAgent agent(NamedModel model) {
        return agent(model, PATIENCE);
    }

    ChatAgent agent(NamedModel model, Patience patience) {
        return agent(model, patience, Primer.NONE);
    }

    ChatAgent agent(NamedModel model, Primer primer) {
        return agent(model, PATIENCE, primer);
    }

    private ChatAgent agent(NamedModel model, Patience patience, Primer primer) {
        InstantSource clock = () -> now;
        return new ChatAgent(
                model,
                new ChatAgent.Office(Prices.shipped(), patience, clock, rest -> {
                    rests.add(rest);
                    now = now.plus(rest);
                }),
                primer,
                briefing());
    }

    static Observation seen(int step) {
        return seen(step, new Outcome.Done());
    }

    static Observation seen(int step, Outcome last) {
        return new Observation(
                step, Optional.of(frame(step)), new Page(SIZE).button("Refund").screen(), last);
    }

    /// A picture that is another at every step.
    static Frame frame(int step) {
        var image = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, step);
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Frame.ofPng(png.toByteArray());
    }
}
