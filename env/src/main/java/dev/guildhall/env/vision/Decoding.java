package dev.guildhall.env.vision;

import java.util.Arrays;

/// Turns the network's scores for the columns of one band into a text: each run of columns that are not blank is
/// a character, the one that is likeliest in the run as a whole.
final class Decoding {
    private static final String NARROW = "ijl";

    /// A narrow letter that is so likely stands for itself.
    private static final double CERTAIN = 0.7;

    /// The letter that Dutch once had looks like i and j, and nobody writes it: it is the j after an i.
    private static final int IJ = Alphabet.number('ĳ');

    private static final int J = Alphabet.number('j');

    private final float[] scores;
    private final int start;
    private final StringBuilder text = new StringBuilder();
    private int[] columns = new int[32];
    private double confidence = 1;

    private Decoding(float[] scores, int start) {
        this.scores = scores;
        this.start = start;
    }

    /// @param scores for each column after the other, one of each class
    /// @param start where those of the first column begin
    static Decoding of(float[] scores, int start, int width) {
        var decoding = new Decoding(scores, start);
        decoding.read(width);
        return decoding;
    }

    String text() {
        return text.toString();
    }

    /// The column of each character.
    int[] columns() {
        return Arrays.copyOf(columns, text.length());
    }

    /// How likely the least likely character is; of an empty text, how likely there is none.
    double confidence() {
        return confidence;
    }

    private void read(int width) {
        for (int column = 0; column < width; column++) {
            int from = column;
            while (column < width && likeliest(column) != Alphabet.BLANK) {
                column++;
            }
            if (column > from) {
                add(from, column);
            }
        }
        if (text.isEmpty()) {
            for (int column = 0; column < width; column++) {
                confidence = Math.min(confidence, likelihood(column, Alphabet.BLANK));
            }
        }
    }

    /// Adds the character of a run of columns, or two: between narrow letters side by side there may be no blank.
    private void add(int from, int to) {
        int start = from;
        for (int column = from + 1; column < to; column++) {
            if (narrow(column - 1) && narrow(column) && likeliest(column - 1) != likeliest(column)) {
                addOne(start, column);
                start = column;
            }
        }
        addOne(start, to);
    }

    private boolean narrow(int column) {
        int number = likeliest(column);
        return number != Alphabet.BLANK
                && NARROW.indexOf(Alphabet.character(number)) >= 0
                && likelihood(column, number) >= CERTAIN;
    }

    private void addOne(int from, int to) {
        int best = Alphabet.BLANK;
        double most = 0;
        for (int column = from; column < to; column++) {
            int number = likeliest(column);
            double sum = 0;
            for (int other = from; other < to; other++) {
                sum += likelihood(other, number);
            }
            if (sum > most) {
                most = sum;
                best = number;
            }
        }
        int peak = from;
        for (int column = from + 1; column < to; column++) {
            peak = likelihood(column, best) > likelihood(peak, best) ? column : peak;
        }
        add(Alphabet.character(best), peak);
    }

    private void add(char character, int column) {
        if (character == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        if (text.length() == columns.length) {
            columns = Arrays.copyOf(columns, 2 * columns.length);
        }
        columns[text.length()] = column;
        text.append(character);
        confidence = Math.min(confidence, likelihood(column, Alphabet.number(character)));
    }

    private int likeliest(int column) {
        int from = start + column * Alphabet.CLASSES;
        int best = from;
        float most = scores[from];
        for (int i = from + 1, end = from + Alphabet.CLASSES; i < end; i++) {
            float score = scores[i];
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best - from == IJ ? J : best - from;
    }

    /// How likely a class has its middle in a column, 0 to 1.
    double likelihood(int column, int number) {
        return number == J ? share(column, J) + share(column, IJ) : share(column, number);
    }

    private double share(int column, int number) {
        int from = start + column * Alphabet.CLASSES;
        float own = scores[from + number];
        double sum = 0;
        for (int i = from; i < from + Alphabet.CLASSES; i++) {
            float above = scores[i] - own;
            if (above > -10) {
                sum += Math.exp(above);
            }
        }
        return 1 / sum;
    }
}
