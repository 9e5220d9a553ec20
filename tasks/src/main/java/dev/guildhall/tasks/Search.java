package dev.guildhall.tasks;

import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a [SolutionPlayer] looks for what is not on the screen. One search is for one thing.
public sealed interface Search {

    /// What to do next; empty when there is nowhere left to look.
    Optional<Action> next(Screen screen);

    /// A search of the same kind that has not begun.
    Search afresh();

    /// To the end of the page, then from its top again.
    final class ByScrolling implements Search {
        private static final int NOTCHES_A_LOOK = 5;
        private static final int TO_THE_TOP = -50;

        private boolean fromTheTop;
        private @Nullable Screen beforeScroll;

        @Override
        public Optional<Action> next(Screen screen) {
            boolean end = screen.equals(beforeScroll);
            beforeScroll = screen;
            if (!end) {
                return scroll(screen, NOTCHES_A_LOOK);
            }
            if (fromTheTop) {
                return Optional.empty();
            }
            fromTheTop = true;
            beforeScroll = null;
            return scroll(screen, TO_THE_TOP);
        }

        private static Optional<Action> scroll(Screen screen, int notches) {
            var middle = new Point(screen.size().width() / 2, screen.size().height() / 2);
            return Optional.of(new Action.Scroll(middle, 0, notches));
        }

        @Override
        public Search afresh() {
            return new ByScrolling();
        }
    }

    /// The wheel zooms in some programs, and a window that was called for comes by itself: for some seconds.
    final class ByWaiting implements Search {
        private static final int LOOKS = 10;
        private static final int MILLIS = 800;

        private int looks;

        @Override
        public Optional<Action> next(Screen screen) {
            looks++;
            return looks > LOOKS ? Optional.empty() : Optional.of(new Action.Wait(MILLIS));
        }

        @Override
        public Search afresh() {
            return new ByWaiting();
        }
    }
}
