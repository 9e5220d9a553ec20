package dev.guildhall.eval.export;

import dev.guildhall.agents.Input;
import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Screen;
import dev.guildhall.eval.record.Entry;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Sha256;
import dev.guildhall.tasks.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Takes out of a recording what must not leave the house: from every text, and from the
/// pictures wherever eyes have read it. What they could not read stays in the picture: whoever
/// gives pictures away looks at them first.
public final class Scrubbing {
    private final ScrubList list;
    private final Material material;
    private final Rewriting rewriting;
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, Frame> covered = new HashMap<>();

    private Scrubbing(ScrubList list, Material material) {
        this.list = list;
        this.material = material;
        this.rewriting = new Rewriting(new CleanText(list)::of, this::unread);
    }

    /// @param eyes parse the one picture that a recording keeps without a parse: the last
    public static Material scrubbed(Material material, ScrubList list, Function<Frame, Screen> eyes) {
        return list.isEmpty() ? material : new Scrubbing(list, material).run(eyes);
    }

    /// The text files in which a rule still finds something, as it would in a word of the
    /// format itself.
    public static List<String> left(Map<String, byte[]> files, ScrubList list) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().endsWith(".png"))
                .filter(file -> list.finds(new String(file.getValue(), StandardCharsets.UTF_8)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Material run(Function<Frame, Screen> eyes) {
        boxes(eyes).forEach(this::cover);
        var manifest = rewriting.of(material.manifest());
        var manifestHash = Sha256.of(Json.bytes(manifest));
        var evidence = material.evidence().map(rewriting::of);
        var typed = Keystrokes.clean(steps(), list);
        var entries = new ArrayList<Entry>();
        for (var entry : material.entries()) {
            var event = switch (entry.event()) {
                case Event.Started _ -> new Event.Started(manifestHash);
                case Event.Handled handled -> keyless(handled);
                case Event.Stepped step -> step(step, typed.getOrDefault(step.step(), step.action()));
                case Event.Ended end -> end(end, evidence);
                case Event.Claimed _, Event.Scored _, Event.Invalidated _ -> rewriting.of(entry.event());
            };
            entries.add(new Entry(entry.seq(), entry.at(), entry.t(), entry.prev(), event));
        }
        return new Material(
                manifest,
                entries,
                evidence,
                hash -> Optional.ofNullable(covered.get(hash))
                        .orElseGet(() -> material.frames().apply(hash)));
    }

    private List<Event.Stepped> steps() {
        return material.shots().stream().map(Material.Shot::step).toList();
    }

    /// What must be painted over, by picture.
    private Map<String, List<Box>> boxes(Function<Frame, Screen> eyes) {
        var boxes = new HashMap<String, List<Box>>();
        for (var step : steps()) {
            boxes.computeIfAbsent(step.frame(), _ -> new ArrayList<>()).addAll(Hidden.boxes(step.screen(), list));
        }
        material.ended()
                .flatMap(Event.Ended::frame)
                .ifPresent(hash -> boxes.computeIfAbsent(
                        hash, _ -> Hidden.boxes(eyes.apply(material.frames().apply(hash)), list)));
        return boxes;
    }

    private void cover(String hash, List<Box> boxes) {
        if (!boxes.isEmpty()) {
            var frame = Canvas.covered(material.frames().apply(hash), boxes);
            covered.put(frame.hash(), frame);
            renamed.put(hash, frame.hash());
        }
    }

    private String renamed(String hash) {
        return renamed.getOrDefault(hash, hash);
    }

    /// Keys one by one would spell what the list takes out; what they came to is in the step.
    private static Event keyless(Event.Handled handled) {
        return new Event.Handled(
                handled.step(),
                handled.inputs().stream()
                        .filter(input -> switch (input) {
                            case Input.KeyDown _, Input.KeyUp _ -> false;
                            case Input.Moved _, Input.Rested _, Input.Pressed _, Input.Released _, Input.Turned _ ->
                                true;
                        })
                        .toList());
    }

    private Event step(Event.Stepped step, Action action) {
        var clean = rewriting.of(step);
        return new Event.Stepped(
                clean.step(),
                renamed(step.frame()),
                clean.atRest(),
                clean.screen(),
                rewriting.of(action),
                clean.landedOn(),
                clean.thought(),
                clean.calls(),
                clean.outcome(),
                clean.changes(),
                clean.took());
    }

    private Event end(Event.Ended end, Optional<Evidence> evidence) {
        var clean = rewriting.of(end);
        return new Event.Ended(
                clean.ending(),
                end.frame().map(this::renamed),
                evidence.map(Json::bytes).map(Sha256::of),
                clean.calls());
    }

    /// Screens lose what eyes may have misread.
    private Object unread(Object value) {
        return switch (value) {
            case Screen screen -> Hidden.without(screen, list);
            case Element element when Hidden.shows(element, list) -> Hidden.without(element);
            default -> Objects.requireNonNull(value);
        };
    }
}
