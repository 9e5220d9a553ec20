package dev.guildhall.eval.report;

import dev.guildhall.env.Screen;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.RecordingBroke;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pictures and screens of one page, each once however many steps show it.
final class Pictures {
    private final Recording recording;
    private final Map<String, Integer> byHash = new LinkedHashMap<>();
    private final List<String> uris = new ArrayList<>();
    private final Map<Screen, Integer> screens = new LinkedHashMap<>();

    Pictures(Recording recording) {
        this.recording = recording;
    }

    /// The picture's number on the page; -1 if its file is gone.
    int number(String hash) {
        var known = byHash.get(hash);
        if (known != null) {
            return known;
        }
        int number = -1;
        try {
            var png = recording.frame(hash).png();
            number = uris.size();
            uris.add("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        } catch (RecordingBroke e) {
            number = -1;
        }
        byHash.put(hash, number);
        return number;
    }

    int number(Screen screen) {
        return screens.computeIfAbsent(screen, _ -> screens.size());
    }

    List<String> uris() {
        return List.copyOf(uris);
    }

    List<ScreenView> screens() {
        return screens.keySet().stream().map(ScreenView::of).toList();
    }
}
