package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.seed.Draw;
import java.util.List;
import java.util.random.RandomGenerator;

/// How the pages look. Each word is a value of a `data-` attribute that the style sheet knows.
///
/// @param aside on which side of a page the small cards stand
/// @param cards which of them come first on a ticket's page: whom it is about, or what is to be set
public record Theme(String shade, String density, String accent, String font, String aside, String cards) {
    static Theme drawn(RandomGenerator chance) {
        var draw = new Draw(chance);
        return new Theme(
                draw.one(List.of("light", "dark", "contrast")),
                draw.one(List.of("cosy", "compact")),
                draw.one(List.of("teal", "indigo", "plum")),
                draw.one(List.of("liberation", "dejavu")),
                draw.one(List.of("right", "left")),
                draw.one(List.of("people", "properties")));
    }
}
