package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.company.helpdesk.model.Address;
import dev.guildhall.env.company.helpdesk.store.Resources;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Invented people, no two of the same name or e-mail address.
public final class People {
    private static final List<Land> LANDS = Stream.of(
                    Resources.text("seed/people.txt").strip().split("\n\n"))
            .map(Land::of)
            .toList();
    private static final List<String> MAIL = List.of("example.com", "example.net", "example.org", "mail.example");

    private final Draw draw;
    private final Set<String> taken = new HashSet<>();

    public record Person(String name, String email, String phone, Address address) {}

    private record Land(
            String name,
            List<String> first,
            List<String> last,
            List<String> streets,
            List<String> cities,
            String phone) {
        static Land of(String paragraph) {
            var lines = paragraph.split("\n");
            return new Land(lines[0], list(lines[1]), list(lines[2]), list(lines[3]), list(lines[4]), lines[5]);
        }

        private static List<String> list(String line) {
            return List.of(line.split(", "));
        }
    }

    /// @param taken names and e-mail addresses not to be drawn
    public People(Draw draw, Stream<String> taken) {
        this.draw = draw;
        taken.forEach(this.taken::add);
    }

    public Person next() {
        var land = draw.one(LANDS);
        while (true) {
            var name = draw.one(land.first) + " " + draw.one(land.last);
            if (taken.add(name)) {
                return new Person(name, email(name), land.phone + draw.digits(3), address(land, name));
            }
        }
    }

    /// An e-mail address of one's own for this name.
    public String email(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z ]", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
        while (true) {
            var email = plain + (draw.oneIn(3) ? draw.digits(2) : "") + "@" + draw.one(MAIL);
            if (taken.add(email)) {
                return email;
            }
        }
    }

    public String phone() {
        return draw.one(LANDS).phone + draw.digits(3);
    }

    /// Somewhere a parcel for this person can go.
    public Address address(String recipient) {
        return address(draw.one(LANDS), recipient);
    }

    private Address address(Land land, String recipient) {
        var place = draw.one(land.cities);
        int city = place.lastIndexOf(' ');
        var street = draw.one(land.streets) + " " + draw.between(1, 140);
        return new Address(recipient, street, place.substring(0, city), place.substring(city + 1), land.name);
    }
}
