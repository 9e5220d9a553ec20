package dev.guildhall.eval.grade.stats;

import java.util.stream.IntStream;

/// Which of so many things are linked, directly or through others.
final class Groups {
    private final int[] parent;

    private Groups(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    static Groups of(int size) {
        return new Groups(size);
    }

    void join(int a, int b) {
        parent[root(a)] = root(b);
    }

    /// The same of all that are linked.
    int root(int one) {
        int at = one;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    int count() {
        return (int)
                IntStream.range(0, parent.length).filter(i -> parent[i] == i).count();
    }
}
