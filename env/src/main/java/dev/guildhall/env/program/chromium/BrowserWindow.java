package dev.guildhall.env.program.chromium;

import dev.guildhall.env.desktop.DebianPackage;
import dev.guildhall.env.desktop.Program;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chromium with its tabs and its address bar. What is downloaded lands in the worker's folder without a question.
/// It reaches the origins that it is given, and nothing else: every other request goes to a proxy that is not there.
///
/// @param home where work begins
/// @param also other origins that it may visit
/// @param shape how much of the browser there is around the page
public record BrowserWindow(URI home, List<URI> also, Shape shape) implements Program {
    private static final String NOWHERE = "127.0.0.1:9"; // the discard port

    public enum Shape {
        /// With all that a browser has.
        WINDOW,
        /// The page alone, on the whole screen.
        KIOSK
    }

    public BrowserWindow {
        also = List.copyOf(also);
    }

    public static BrowserWindow at(URI home, URI... also) {
        return new BrowserWindow(home, List.of(also), Shape.WINDOW);
    }

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public String called() {
        return "Chromium";
    }

    @Override
    public String executable() {
        return "chromium";
    }

    @Override
    public String setup() {
        return "cad";
    }

    @Override
    public List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--no-sandbox", // our own walls stand around it
                "--test-type", // says nothing of that
                "--no-first-run",
                "--no-default-browser-check",
                "--no-service-autorun",
                "--password-store=basic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-features=Translate,MediaRouter,OptimizationHints",
                "--disable-gpu",
                "--disable-smooth-scrolling",
                "--disable-sync",
                "--lang=en-GB",
                "--proxy-server=" + NOWHERE,
                "--proxy-bypass-list=<-loopback>;" + origins()));
        if (shape == Shape.KIOSK) {
            arguments.add("--kiosk");
        }
        arguments.add(home.toString());
        return arguments;
    }

    private String origins() {
        return Stream.concat(Stream.of(home), also.stream())
                .map(URI::getAuthority)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    @Override
    public Pattern title() {
        return Pattern.compile("^(?!New Tab|Untitled|about:blank).+ - Chromium$");
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(".config/chromium/Default/Preferences", """
                {
                  "browser": {"check_default_browser": false, "custom_chrome_frame": false},
                  "bookmark_bar": {"show_on_all_tabs": false},
                  "credentials_enable_service": false,
                  "download": {"default_directory": "/home/worker", "prompt_for_download": false},
                  "search": {"suggest_enabled": false},
                  "translate": {"enabled": false}
                }
                """);
    }

    @Override
    public Access access() {
        return new Access.Loopback();
    }

    @Override
    public Optional<String> version() {
        return new DebianPackage("chromium").version();
    }
}
