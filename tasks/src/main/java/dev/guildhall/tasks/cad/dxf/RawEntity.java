package dev.guildhall.tasks.cad.dxf;

import dev.guildhall.tasks.cad.shape.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entity as it stands in the file: its groups, with the vertices of an old-style polyline below it.
record RawEntity(String type, List<Group> groups, List<RawEntity> vertices) {

    /// The entities of a section or a block, up to where it ends.
    static List<RawEntity> all(List<Group> groups) {
        var all = new ArrayList<RawEntity>();
        RawEntity polyline = null;
        for (int i = 0; i < groups.size(); ) {
            int end = i + 1;
            while (end < groups.size() && groups.get(end).code() != 0) {
                end++;
            }
            var type = groups.get(i).value().strip();
            var entity = new RawEntity(type, groups.subList(i + 1, end), new ArrayList<>());
            if (polyline != null && type.equals("VERTEX")) {
                polyline.vertices().add(entity);
            } else if (type.equals("SEQEND")) {
                polyline = null;
            } else {
                polyline = type.equals("POLYLINE") ? entity : null;
                all.add(entity);
            }
            i = end;
        }
        return all;
    }

    Optional<Group> group(int code) {
        return groups.stream().filter(group -> group.code() == code).findFirst();
    }

    String text(int code, String otherwise) {
        return group(code).map(group -> group.value().strip()).orElse(otherwise);
    }

    double number(int code, double otherwise) throws Unreadable {
        var group = group(code);
        return group.isPresent() ? group.get().number() : otherwise;
    }

    double number(int code) throws Unreadable {
        var group = group(code);
        if (group.isEmpty()) {
            int line = groups.isEmpty() ? 0 : groups.getFirst().line();
            throw new Unreadable("the %s near line %d has no group %d".formatted(type, line, code));
        }
        return group.get().number();
    }

    int whole(int code, int otherwise) throws Unreadable {
        return (int) number(code, otherwise);
    }

    /// The point in the groups `code` and `code + 10`.
    Xy point(int code) throws Unreadable {
        return new Xy(number(code), number(code + 10));
    }

    /// The points of all groups `code`, each followed by its `code + 10`.
    List<Xy> points(int code) throws Unreadable {
        var points = new ArrayList<Xy>();
        double x = 0;
        for (var group : groups) {
            if (group.code() == code) {
                x = group.number();
            } else if (group.code() == code + 10) {
                points.add(new Xy(x, group.number()));
            }
        }
        return points;
    }

    List<Double> numbers(int code) throws Unreadable {
        var numbers = new ArrayList<Double>();
        for (var group : groups) {
            if (group.code() == code) {
                numbers.add(group.number());
            }
        }
        return numbers;
    }
}
