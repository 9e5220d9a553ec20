package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.seed.Draw;
import java.util.List;
import java.util.random.RandomGenerator;

/// How the pages look. Each word is a value of a `data-` attribute that the style sheet knows.
public record Theme(String shade, String density, String accent, String font) {
    static Theme drawn(RandomGenerator chance) {
        var draw = new Draw(chance);
        return new Theme(
                draw.one(List.of("light", "dark")),
                draw.one(List.of("cosy", "compact")),
                draw.one(List.of("teal", "indigo", "plum")),
                draw.one(List.of("liberation", "dejavu")));
    }
}
