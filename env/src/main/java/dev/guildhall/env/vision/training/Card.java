package dev.guildhall.env.vision.training;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says of a trained model what it was trained on and what it can. It holds no date and no machine's name, so
/// the same training gives the same card.
final class Card {
    private Card() {}

    /// @param from the model that it went on from, if it did not begin with nothing
    /// @param readers the names of those that were measured, the model first
    static String of(
            Plan plan,
            Optional<byte[]> from,
            Fonts fonts,
            int samples,
            byte[] model,
            List<String> readers,
            List<Examination.Mark> marks) {
        return """
                # The strip reader's model

                `reader.onnx`, %d bytes, SHA-256 `%s`

                Made by `guildhall train-reader %s`: %d phrases on invented sheets,
                painted by %s.%s It reads %d characters. Nothing of anybody else's went into it: the texts are
                invented, the fonts are free, and only what they look like on screen was learned.

                Learned from: %s.

                Measured with, and never learned from: %s. Exact words, text of 11 to 14 pixels:

                %s
                """.formatted(
                        model.length,
                        sha256(model),
                        options(plan, from),
                        samples,
                        Renderer.ALL.stream().map(Renderer::name).collect(Collectors.joining("; ")),
                        from.map(Card::sha256)
                                .map(" It went on from the model with SHA-256 `%s`."::formatted)
                                .orElse(""),
                        dev.guildhall.env.vision.Alphabet.CLASSES - 1,
                        String.join(", ", fonts.families()),
                        String.join(", ", fonts.heldOut()),
                        table(readers, marks));
    }

    private static String options(Plan plan, Optional<byte[]> from) {
        var text = "--sheets %d --steps %d --seed %d".formatted(plan.sheets(), plan.steps(), plan.seed());
        return text
                + (plan.accents() > 0 ? " --accents " + plan.accents() : "")
                + (from.isPresent() ? " --from FILE" : "");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static String table(List<String> readers, List<Examination.Mark> marks) {
        var table = new StringBuilder("| renderer | font | theme | words |");
        readers.forEach(r -> table.append(' ').append(r).append(" |"));
        table.append("\n|---|---|---|---:|").append("---:|".repeat(readers.size()));
        for (var mark : marks) {
            table.append("\n| %s | %s | %s | %d |"
                    .formatted(
                            mark.renderer(),
                            mark.family(),
                            mark.dark() ? "dark" : "light",
                            mark.scores().getFirst().words()));
            mark.scores().forEach(s -> table.append(percent(s)));
        }
        table.append("\n| all | all | both | %d |".formatted(total(marks, 0).words()));
        for (int i = 0; i < readers.size(); i++) {
            table.append(percent(total(marks, i)));
        }
        return table.toString();
    }

    private static Score total(List<Examination.Mark> marks, int reader) {
        return marks.stream().map(m -> m.scores().get(reader)).reduce(Score.NONE, Score::plus);
    }

    private static String percent(Score score) {
        return String.format(Locale.ROOT, " %.2f %% |", 100 * score.share());
    }
}
