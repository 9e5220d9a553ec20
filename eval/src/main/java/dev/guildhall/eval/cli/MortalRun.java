package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// A `guildhall run` in a process of its own, which is killed as by `kill -9` when its time has come.
final class MortalRun {
    private static final Pattern DONE = Pattern.compile(" *(\\d+)/\\d+ .*");
    private static final int LAST_WORDS = 8;

    private final Path home;

    MortalRun(Path home) {
        this.home = home;
    }

    /// Runs until it ends by itself or is killed.
    ///
    /// @param words what `run` is told
    /// @param dies told how many episodes are done after each; says whether to kill it now
    /// @return whether it was killed
    /// @throws UserMistake if it ends with an error
    boolean live(List<String> words, IntPredicate dies) {
        try {
            var process = new ProcessBuilder(command(words))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            Deque<String> last = new ArrayDeque<>();
            try (var progress = process.errorReader()) {
                for (var line = progress.readLine(); line != null; line = progress.readLine()) {
                    last.add(line);
                    if (last.size() > LAST_WORDS) {
                        last.remove();
                    }
                    var done = DONE.matcher(line);
                    if (done.matches() && dies.test(Integer.parseInt(done.group(1)))) {
                        return kill(process);
                    }
                }
            } finally {
                process.destroyForcibly();
            }
            int exit = process.waitFor();
            if (exit != 0) {
                throw new UserMistake("The run ended with %d. Its last words: %s"
                        .formatted(exit, String.join(System.lineSeparator(), last)));
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("the run cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserMistake("Interrupted while a run went on; what it has done is in %s.".formatted(home), e);
        }
    }

    /// Its browsers end by themselves; whoever comes next does so after them.
    private static boolean kill(Process process) throws InterruptedException {
        var browsers = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (var browser : browsers) {
            browser.onExit()
                    .orTimeout(20, TimeUnit.SECONDS)
                    .exceptionally(_ -> browser)
                    .join();
        }
        return true;
    }

    private List<String> command(List<String> words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run"));
        command.addAll(words);
        command.addAll(List.of("--home", home.toString()));
        return command;
    }
}
