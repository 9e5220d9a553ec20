package dev.guildhall.eval.run;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Survey;
import dev.guildhall.eval.record.Actor;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.WorkOrder;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/// Somebody who can be put at a desk. Agents are started from their briefing alone; only the scripted solution
/// is given the work order itself, and is no agent.
///
/// @param name as results show it, with the model if there is one: `llm:openai/gpt-5`
/// @param actor what kind of worker it is
/// @param instructions all that it is always told besides its briefing, such as a model's prompt and tools; its
///     hash is kept with every recording
/// @param consent what a person agreed to, in the words that were shown; empty for everybody else
public record Worker(String name, Actor actor, String instructions, String consent, Start start) {

    public Worker(String name, boolean scripted, Start start) {
        this(name, scripted, "", start);
    }

    public Worker(String name, boolean scripted, String instructions, Start start) {
        this(name, scripted ? Actor.SCRIPTED : Actor.AGENT, instructions, "", start);
    }

    /// Somebody at the screen themselves.
    ///
    /// @param name what results call them, such as `person:mia`
    public static Worker person(String name, String consent, Start start) {
        return new Worker(name, Actor.PERSON, "", consent, start);
    }

    /// The name of the worker that plays each task's own solution.
    public static final String SOLUTION = "solution";

    /// Plays each task's own solution, to prove that it can be done.
    public static Worker solution() {
        return playing(UnaryOperator.identity(), _ -> {});
    }

    /// Plays a task's own solution another way.
    ///
    /// @param way what is to be played of a solution
    /// @param moves is told with each turn the number of the move that it belongs to, counted from 0
    public static Worker playing(UnaryOperator<Solution> way, IntConsumer moves) {
        return new Worker(
                SOLUTION,
                true,
                (order, _) -> new SolutionWorker(
                        way.apply(order.solution()), order.station().search(), moves));
    }

    /// The name of the worker that shows how work is done.
    public static final String TEACHER = "teacher";

    /// Reads what a job is about before it plays its solution, so that a learner sees what it is done by.
    public static Worker teacher() {
        return new Worker(
                TEACHER,
                true,
                (order, _) -> new TeachingWorker(
                        new Survey(order.brief(), Survey.DEEPEST, new Notebook(order.brief())),
                        new SolutionWorker(order.solution(), order.station().search(), _ -> {})));
    }

    @FunctionalInterface
    public interface Start {
        Agent on(WorkOrder order, Briefing briefing);
    }
}
