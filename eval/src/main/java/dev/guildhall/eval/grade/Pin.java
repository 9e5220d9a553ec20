package dev.guildhall.eval.grade;

/// Where a grader saw what they write about.
public sealed interface Pin {

    /// The piece of work it is in.
    String work();

    String note();

    /// @param step of the recording, from 1
    record Step(String work, int step, String note) implements Pin {}

    /// @param part which part of the work, from 1
    /// @param x from the left, as a share of the picture's width
    /// @param y from the top, as a share of its height
    record Place(String work, int part, double x, double y, String note) implements Pin {}

    /// @param part which part of the work, from 1
    /// @param line of that part, from 1
    record Line(String work, int part, int line, String note) implements Pin {}
}
