package dev.guildhall.tasks.support;

import java.util.List;
import java.util.random.RandomGenerator;

/// How customers begin and end what they write.
public final class Letter {
    private static final List<String> GREETINGS =
            List.of("Hello,", "Hello there,", "Good morning,", "Dear team,", "To whom it may concern,", "Hi,");
    private static final List<String> CLOSINGS = List.of(
            "Kind regards",
            "Thank you",
            "Many thanks in advance",
            "Best wishes",
            "I am looking forward to your answer",
            "");

    private Letter() {}

    /// @param says one paragraph or more
    public static String drawn(RandomGenerator chance, String says, String name) {
        return "%s\n\n%s\n\n%s\n%s"
                .formatted(
                        GREETINGS.get(chance.nextInt(GREETINGS.size())),
                        says.strip(),
                        CLOSINGS.get(chance.nextInt(CLOSINGS.size())),
                        name)
                .replace("\n\n\n", "\n\n");
    }
}
