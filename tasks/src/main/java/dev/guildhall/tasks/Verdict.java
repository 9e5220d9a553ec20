package dev.guildhall.tasks;

/// What a check says. Not knowing is not failing.
public sealed interface Verdict {

    record Met() implements Verdict {}

    record NotMet(String seen) implements Verdict {}

    record Unknown(String why) implements Verdict {}
}
