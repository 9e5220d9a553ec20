package dev.guildhall.eval.cli;

import dev.guildhall.agents.Roster;
import dev.guildhall.agents.baseline.Idle;
import dev.guildhall.agents.baseline.Quitter;
import dev.guildhall.agents.baseline.RandomAgent;
import dev.guildhall.agents.embedded.EmbeddedAgent;
import dev.guildhall.agents.llm.ChatAgent;
import dev.guildhall.agents.llm.Models;
import dev.guildhall.agents.llm.Patience;
import dev.guildhall.agents.llm.Prices;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.run.Worker;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Who works here. A new agent is one line in [#roster] and one in [#ABOUT].
final class Staff {
    /// What the name of a chat model begins with that is given a version's skills to read.
    static final String TAUGHT = "llm+";

    static final SequencedMap<String, String> ABOUT = new LinkedHashMap<>();

    static {
        ABOUT.put("embedded", "reads the brief and the screen, needs no network; solves simple work only");
        ABOUT.put("llm", "a chat model with tools; say which with --model PROVIDER/NAME");
        ABOUT.put("apprentice", "works by skills it was taught, needs no network; say which as apprentice:NAME");
        ABOUT.put("idle", "baseline: does nothing until the budget is gone");
        ABOUT.put("give-up", "baseline: gives up at once");
        ABOUT.put("random", "baseline: random gestures");
        ABOUT.put("solution", "not an agent: plays the task's own solution, to prove that it can be done");
        ABOUT.put("teacher", "not an agent: reads as a person would, then plays the solution, to be learned from");
    }

    private Staff() {}

    private static Roster roster() {
        return new Roster()
                .with("embedded", EmbeddedAgent::new)
                .with("idle", _ -> new Idle())
                .with("give-up", _ -> new Quitter())
                .with("random", RandomAgent::new);
    }

    /// The workers that these names mean, in their order.
    ///
    /// @param model asked for with `--model`; only `llm` takes one, and needs one
    /// @param home where an apprentice's skills are kept
    static List<Worker> hire(List<String> names, Optional<String> model, Path home, Map<String, String> environment) {
        var roster = roster();
        var workers = new ArrayList<Worker>();
        for (var name : new LinkedHashSet<>(names)) {
            if (name.startsWith(Apprentices.PREFIX)) {
                workers.add(Apprentices.worker(home, name.substring(Apprentices.PREFIX.length())));
                continue;
            }
            if (name.startsWith(TAUGHT)) {
                workers.add(taught(name.substring(TAUGHT.length()), model, home, environment));
                continue;
            }
            if (name.startsWith("person:")) {
                throw new UserMistake("'%s' is a person, who works by 'guildhall record TASK --by %s'."
                        .formatted(name, name.substring("person:".length())));
            }
            switch (name) {
                case "solution" -> workers.add(Worker.solution());
                case "teacher" -> workers.add(Worker.teacher());
                case "apprentice" -> throw Apprentices.nameless(home);
                case "llm" -> workers.add(llm(model, environment));
                default ->
                    workers.add(new Worker(
                            name,
                            false,
                            roster.named(name)
                                    .map(hire -> (Worker.Start) (_, briefing) -> hire.start(briefing))
                                    .orElseThrow(() -> new UserMistake(
                                            "No agent is called '%s'. Known: %s. See 'guildhall agents list'."
                                                    .formatted(name, String.join(", ", ABOUT.keySet()))))));
            }
        }
        if (model.isPresent() && names.stream().noneMatch(name -> name.equals("llm") || name.startsWith(TAUGHT))) {
            throw new UserMistake("--model %s is given, but no agent in '%s' takes a model. Add --agent llm."
                    .formatted(model.get(), String.join(",", names)));
        }
        return workers;
    }

    private static Worker taught(String version, Optional<String> asked, Path home, Map<String, String> environment) {
        var name = named(asked);
        var model = new Models(environment, Patience.USUAL).named(name);
        var office = office(environment);
        var taught = Taught.toWork(home, version, environment);
        var primer = taught.primer();
        return new Worker(
                "llm:%s+%s".formatted(name, version),
                false,
                ChatAgent.instructions() + taught.text(),
                (_, briefing) -> new ChatAgent(model, office, primer, briefing));
    }

    private static String named(Optional<String> asked) {
        return asked.orElseThrow(
                () -> new UserMistake("The agent 'llm' needs a model: add --model PROVIDER/NAME. Providers: %s."
                        .formatted(Models.providers())));
    }

    private static Worker llm(Optional<String> asked, Map<String, String> environment) {
        var name = named(asked);
        var model = new Models(environment, Patience.USUAL).named(name);
        var office = office(environment);
        return new Worker(
                "llm:" + name,
                false,
                ChatAgent.instructions(),
                (_, briefing) -> new ChatAgent(model, office, briefing));
    }

    /// What everybody shares who asks a chat model.
    static ChatAgent.Office office(Map<String, String> environment) {
        return new ChatAgent.Office(prices(environment), Patience.USUAL, InstantSource.system(), Thread::sleep);
    }

    private static Prices prices(Map<String, String> environment) {
        var file = environment.get("GUILDHALL_PRICES");
        return file == null ? Prices.shipped() : Prices.shipped().with(Path.of(file));
    }
}
