package dev.guildhall.agents.embedded;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What office verbs ask for, and the words of the buttons that answer to them. All are stems.
final class Verbs {
    static final Set<String> SAYING =
            stems("tell reply answer write inform respond email message apologise apologize let");
    static final Set<String> PUTTING =
            stems("mark set change update rename assign move put correct replace switch enter fill choose select");
    static final Set<String> DOING =
            stems("refund cancel close delete remove add create approve reject archive ship resend send save confirm "
                    + "submit solve pay book merge publish hide flag ban block restore return reopen upload download "
                    + "export print merge escalate accept decline start stop");

    /// Buttons that keep what was entered.
    static final Set<String> KEEPING = stems("save update submit apply change set confirm");

    /// Buttons that send what was written.
    static final Set<String> SENDING = stems("send reply submit post publish comment");

    /// Buttons that answer "are you sure?" with yes.
    static final Set<String> AGREEING = stems("confirm yes ok continue proceed save apply");

    /// Buttons that go on from a filled form.
    static final Set<String> FORWARD =
            stems("save update submit apply change set confirm continue next review create add ok done");

    /// Buttons that leave a form without a trace.
    static final Set<String> BACKWARD = stems("cancel back discard clear reset close no");

    /// Buttons and links that change nothing.
    static final Set<String> LOOKING = stems("search view open show find go next more back details");

    private static final Set<Set<String>> ALIKE = Stream.of(
                    "delete remove discard",
                    "change edit update modify correct",
                    "add create new",
                    "refund reimburse",
                    "approve accept",
                    "reject decline",
                    "solve resolve close",
                    "send submit")
            .map(Verbs::stems)
            .collect(Collectors.toUnmodifiableSet());

    private Verbs() {}

    static boolean isOne(String stem) {
        return SAYING.contains(stem) || PUTTING.contains(stem) || DOING.contains(stem);
    }

    /// The verb and those that programs use for it.
    static Set<String> like(String verb) {
        return Stream.concat(
                        Stream.of(verb),
                        ALIKE.stream().filter(set -> set.contains(verb)).flatMap(Set::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> stems(String words) {
        return Arrays.stream(words.split(" ")).map(Words::stem).collect(Collectors.toUnmodifiableSet());
    }
}
