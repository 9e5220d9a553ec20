package dev.guildhall.eval.person;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Where a person sits: the episode asks it for the next action as it would ask an agent, and a screen somewhere
/// else shows what there is to see and brings what the person's hands do.
///
/// Hands never wait for the episode: what is done while the program is busy stays in line, and letters typed
/// meanwhile become one action.
public final class Seat {
    private final Hands hands = new Hands();
    private final Deque<Deed> line = new ArrayDeque<>();
    private Optional<String> brief = Optional.empty();
    private Optional<View> view = Optional.empty();
    private Screen screen = new Nowhere();

    /// Where the person looks.
    interface Screen {
        void briefed(String brief);

        void show(View view);
    }

    /// What the person sees.
    ///
    /// @param refused why the last gesture was not carried out; empty if it was
    record View(int step, Frame frame, String refused) {}

    private record Nowhere() implements Screen {
        @Override
        public void briefed(String brief) {}

        @Override
        public void show(View view) {}
    }

    /// The person, as the episode knows them.
    public synchronized Agent agent(Briefing briefing) {
        brief = Optional.of(briefing.brief());
        screen.briefed(briefing.brief());
        return this::next;
    }

    private Turn next(Observation seen) {
        show(seen);
        var deed = take();
        return new Turn(deed.action(), "", List.of(), deed.inputs());
    }

    private synchronized void show(Observation seen) {
        var frame = seen.frame().orElseThrow(() -> new IllegalStateException("a person sees by pixels only"));
        var shown = new View(seen.step(), frame, seen.last() instanceof Outcome.Refused(var why) ? why : "");
        view = Optional.of(shown);
        screen.show(shown);
    }

    private synchronized Deed take() {
        try {
            while (line.isEmpty()) {
                wait();
            }
            return line.removeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var over = new CancellationException("nobody waits for this person any more");
            over.initCause(e);
            throw over;
        }
    }

    /// Shows from now on what there is to see, beginning with what there is already. The screen that was there
    /// before is told nothing more.
    synchronized void at(Screen newScreen) {
        screen = newScreen;
        brief.ifPresent(newScreen::briefed);
        view.ifPresent(newScreen::show);
    }

    /// Takes in what the person's hands did, and what they decided.
    synchronized void take(Message message) {
        message.inputs().forEach(input -> hands.take(input).ifPresent(this::add));
        message.decision().ifPresent(action -> add(new Deed(action, hands.rest())));
        notifyAll();
    }

    private void add(Deed deed) {
        var both = Optional.ofNullable(line.peekLast()).flatMap(before -> before.with(deed));
        if (both.isPresent()) {
            line.removeLast();
        }
        line.addLast(both.orElse(deed));
    }
}
