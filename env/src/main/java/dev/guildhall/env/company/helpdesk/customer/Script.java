package dev.guildhall.env.company.helpdesk.customer;

import dev.guildhall.env.company.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A customer who knows some facts and tells those that they are asked for. These are the rules:
///
/// 1. A text is read by sentences. One that ends in a question mark, or has a word of asking such as "please",
///    "tell" or "which", asks for something; of a text that says that the matter is settled, only the former.
/// 2. A sentence that asks and has one of a fact's words, as whole words in any case, asks for that fact.
/// 3. All facts that are asked for are told in one answer, in the order of the script, however often they were
///    told before.
/// 4. What is on the customer's mind comes first in their first answer, whatever they are asked. Later it is a
///    fact like the others.
/// 5. If they are asked for nothing that they know, they say that they do not understand, twice at most. They say
///    nothing if they were told that the matter is settled.
///
/// @param onTheirMind said unasked with the first answer
public record Script(Optional<Fact> onTheirMind, List<Fact> facts) implements Mind {
    static final String PUZZLED =
            "I am sorry, I do not understand what you need from me. Could you ask me in other words?";
    private static final int TIMES_PUZZLED = 2;
    private static final String[] ASKING = {
        "please",
        "tell",
        "let me know",
        "let us know",
        "send",
        "give",
        "need",
        "confirm",
        "could",
        "can",
        "would",
        "which",
        "what",
        "when",
        "where",
        "who",
        "how",
        "want",
        "like to know",
        "shall",
        "do you",
        "is it",
        "are you"
    };

    /// @param topic its name in the log
    /// @param words any of which asks for it
    /// @param says how the customer tells it
    public record Fact(String topic, List<String> words, String says) {
        public Fact {
            words = List.copyOf(words);
            if (topic.isBlank() || topic.contains(",")) {
                throw new IllegalArgumentException(
                        "a topic is a word or more without commas, not '%s'".formatted(topic));
            }
        }

        boolean isAskedIn(String sentence) {
            return new Wording(sentence).mentions(words.toArray(String[]::new));
        }
    }

    public Script {
        facts = List.copyOf(facts);
    }

    public static Script knowing(Fact... facts) {
        return new Script(Optional.empty(), List.of(facts));
    }

    /// The same customer, who has this to say first.
    public Script saying(Fact first) {
        return new Script(Optional.of(first), facts);
    }

    @Override
    public Reaction read(String text, boolean settled, List<List<String>> before) {
        var questions =
                sentences(text).filter(sentence -> asks(sentence, settled)).toList();
        var told = Stream.concat(onTheirMind.stream(), facts.stream())
                .filter(fact -> questions.stream().anyMatch(fact::isAskedIn)
                        || (before.isEmpty() && onTheirMind.equals(Optional.of(fact))))
                .toList();
        if (!told.isEmpty()) {
            return new Answer(
                    told.stream().map(Fact::topic).toList(),
                    String.join("\n", told.stream().map(Fact::says).toList()));
        }
        long puzzled = before.stream().filter(List::isEmpty).count();
        return settled || puzzled >= TIMES_PUZZLED ? new Silence() : new Answer(List.of(), PUZZLED);
    }

    /// A full stop within a number or a word ends no sentence.
    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?])\\s+|\\R")).map(String::strip);
    }

    private static boolean asks(String sentence, boolean settled) {
        return sentence.endsWith("?") || (!settled && new Wording(sentence).mentions(ASKING));
    }
}
