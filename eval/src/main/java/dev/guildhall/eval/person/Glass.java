package dev.guildhall.eval.person;

import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.score.EpisodeResult;
import io.javalin.websocket.WsContext;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The one page that shows a seat's screen: the newest that was opened. It is told what to show over a web
/// socket.
final class Glass {
    private final Seat seat;
    private @Nullable WsContext line;
    private Optional<News.Over> end = Optional.empty();
    private CountDownLatch left = new CountDownLatch(1);

    Glass(Seat seat) {
        this.seat = seat;
    }

    /// Shows everything here from now on; a page that was open before is told so.
    void connect(WsContext newLine) {
        synchronized (this) {
            if (line != null) {
                send(line, News.Moved.away());
            }
            line = newLine;
            end.ifPresent(over -> send(newLine, over));
        }
        seat.at(new On(newLine));
    }

    synchronized boolean isShownBy(WsContext other) {
        return line != null && line.sessionId().equals(other.sessionId());
    }

    void take(Message message) {
        seat.take(message);
    }

    synchronized void gone(WsContext closed) {
        if (isShownBy(closed)) {
            line = null;
            left.countDown();
        }
    }

    /// Shows the end, and waits for a while until whoever looks has read it and left.
    ///
    /// @return whether nobody looks any more
    boolean over(EpisodeResult result, Duration atMost) throws InterruptedException {
        synchronized (this) {
            var over = News.Over.of(result);
            end = Optional.of(over);
            left = new CountDownLatch(line == null ? 0 : 1);
            if (line != null) {
                send(line, over);
            }
        }
        return left.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void send(WsContext to, Object news) {
        if (to.session.isOpen()) {
            to.send(Json.text(news));
        }
    }

    private record On(WsContext line) implements Seat.Screen {
        @Override
        public void briefed(String brief) {
            Glass.send(line, News.Briefed.of(brief));
        }

        @Override
        public void show(Seat.View view) {
            Glass.send(line, News.Seen.of(view));
            if (line.session.isOpen()) {
                line.send(ByteBuffer.wrap(view.frame().png()));
            }
        }
    }
}
