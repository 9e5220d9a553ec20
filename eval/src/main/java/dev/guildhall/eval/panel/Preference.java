package dev.guildhall.eval.panel;

/// Two pieces of work on the same job of which graders prefer one: a line of training data.
///
/// @param votes of the graders for the chosen one, for the other, and for neither
public record Preference(
        String panel,
        String task,
        long seed,
        String prompt,
        String chosenWork,
        String rejectedWork,
        String chosen,
        String rejected,
        Votes votes) {

    public record Votes(int chosen, int rejected, int same) {}
}
