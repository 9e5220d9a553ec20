package dev.guildhall.env.webdriver;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;

/// The browser that a driver has started, if it is on this machine. Debian's is a shell that waits for the browser
/// itself, and a driver ends no more than the shell.
///
/// @param id of the process that the driver has started
record BrowserProcess(OptionalLong id) {

    /// @return yes as well if the browser is on another machine
    boolean isAlive() {
        return id.isEmpty()
                || ProcessHandle.of(id.getAsLong())
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    /// Has the driver end the session, and sees to it that nothing of the browser is left.
    void quit(Remote driver) {
        var all = all();
        try {
            driver.quit();
        } catch (WebDriverException e) {
            // the driver is gone, or has lost the browser
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /// Ends it at once.
    void kill() {
        all().forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> all() {
        return id.isEmpty()
                ? List.of()
                : ProcessHandle.of(id.getAsLong()).stream()
                        .flatMap(shell -> Stream.concat(Stream.of(shell), shell.descendants()))
                        .toList();
    }
}
