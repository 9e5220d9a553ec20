package dev.guildhall.agents.apprentice.reading;

/// Whether a text stands in another one as the eyes may have read it: with few letters wrong, one of ten, by the
/// algorithm of P. H. Sellers, "The Theory and Computation of Evolutionary Distances", 1980. Short texts must be
/// right to the letter, because one letter more would make them others.
public final class Misreading {
    private static final int LETTERS = 10;

    private Misreading() {}

    /// @param line and the text that is wanted in it, both folded
    public static boolean holds(String line, String wanted) {
        if (line.contains(wanted)) {
            return true;
        }
        int errors = wanted.length() / LETTERS;
        return errors > 0 && line.length() >= wanted.length() - errors && nearest(line, wanted) <= errors;
    }

    /// The least number of letters to change, leave out or put in, over all places of the line.
    private static int nearest(String line, String wanted) {
        var column = new int[wanted.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int best = wanted.length();
        for (int j = 0; j < line.length(); j++) {
            int diagonal = column[0];
            for (int i = 1; i < column.length; i++) {
                int cost = diagonal + (wanted.charAt(i - 1) == line.charAt(j) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(cost, 1 + Math.min(column[i], column[i - 1]));
            }
            best = Math.min(best, column[wanted.length()]);
        }
        return best;
    }
}
