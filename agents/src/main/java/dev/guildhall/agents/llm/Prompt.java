package dev.guildhall.agents.llm;

import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.env.vision.ScreenText;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// What a model is sent before a step: how to work, the brief, what it did so far, and the
/// screen. One picture at most: the newest, in the last message, where every provider takes it.
final class Prompt {
    private final Briefing briefing;
    private final boolean pictures;
    private final String system;

    /// @param taught what to read before work; may be empty
    Prompt(Briefing briefing, String taught, boolean pictures) {
        this.briefing = briefing;
        this.pictures = pictures;
        this.system = template()
                        .replace("{{width}}", Integer.toString(briefing.screen().width()))
                        .replace(
                                "{{height}}", Integer.toString(briefing.screen().height()))
                        .replace("{{steps}}", Integer.toString(briefing.budget().steps()))
                + (taught.isEmpty() ? "" : "\n" + taught);
    }

    /// @param changed what the last action changed on the screen
    List<ChatMessage> messages(Observation seen, History history, String changed) {
        var contents = new ArrayList<Content>();
        contents.add(TextContent.from("""
                The brief:
                %s

                What you did so far:
                %s

                What changed on the screen since the last action:
                %s

                The screen now, at step %d of %d:
                %s
                """.formatted(
                        briefing.brief().strip(),
                        history.text(),
                        changed,
                        seen.step(),
                        briefing.budget().steps(),
                        ScreenText.of(seen.screen()).strip())));
        if (pictures) {
            seen.frame()
                    .ifPresent(frame -> contents.add(
                            ImageContent.from(Base64.getEncoder().encodeToString(frame.png()), "image/png")));
        }
        return List.of(SystemMessage.from(system), UserMessage.from(contents));
    }

    /// The system prompt with its slots open.
    static String template() {
        try (var file = Prompt.class.getResourceAsStream("system.md")) {
            if (file == null) {
                throw new IllegalStateException("the file system.md is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
