package dev.guildhall.agents.apprentice.learning.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.agents.apprentice.typing.Figures;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypistTest {
    private final Map<String, String> sources = new LinkedHashMap<>();

    @Test
    void aNumberIsWhatTheBriefCallsIt() {
        assertThat(learned(plates(2), plate -> "rectang\n0,0\n%d,%d\nkill\n".formatted(plate.width, plate.height)))
                .isEqualTo("rectang\n0,0\n{plate},{plate2}\nkill\n");
        assertThat(sources).containsEntry("plate", "plate is <size>").containsEntry("plate2", "<size> mm, with");
    }

    @Test
    void aFormulaHoldsInEveryDemonstration() {
        assertThat(learned(
                        plates(3), plate -> "%s;%s".formatted(plate.left + plate.hole / 2, plate.width - plate.left)))
                .isEqualTo("{hole + holes / 2};{plate - hole}");
    }

    @Test
    void holesOfAGridAreRepeatedByRowAndColumn() {
        assertThat(learned(plates(3), Plate::circles)).isEqualTo("""
                        circle
                        {repeat rows as j}{repeat columns as i}{hole + i * columns2},{edge + j * rows2}
                        {hole + holes / 2 + i * columns2},{edge + j * rows2}
                        {/repeat}{/repeat}kill
                        """);
    }

    @Test
    void oneDemonstrationOfAGridIsEnoughIfItsRowsAndColumnsDiffer() {
        assertThat(learned(plates(1), Plate::circles)).contains("{repeat rows as j}{repeat columns as i}");
    }

    @Test
    void aLawIsFoundAsAProductOfPowersWithAPlainConstant() {
        var rings = List.of(new Ring(422, 7.85, 100, 24), new Ring(300, 2.7, 90, 18), new Ring(611, 8.47, 75, 12));
        var briefs = rings.stream().map(Ring::brief).toList();
        var thick = rings.stream().map(Ring::thickness).toList();
        assertThat(typist(briefs).of(thick))
                .isEqualTo("{round(4000 / pi * weighs / density / (outside ^ 2 - bore ^ 2), 3)}");
    }

    @Test
    void whatWasTypedBeforeIsBuiltOn() {
        var briefs = List.of(nozzle(12, 15, 0.5), nozzle(20, 12, 1.25), nozzle(17, 18, 0.75));
        var points = List.of(point(12, 15, 0.5), point(20, 12, 1.25), point(17, 18, 0.75));
        assertThat(typist(briefs).of(points))
                .isEqualTo("{radius * sin(angle) * factor},{radius + radius * (1 - cos(angle)) * factor}");
    }

    @Test
    void aNumberOnTheScreenIsTheOneBesideItsLabel() {
        var known = List.of(sheet("8"), sheet("12"), sheet("10"));
        assertThat(new Typist(known, slots()).of(List.of("d=8;d+2", "d=12;d+2", "d=10;d+2")))
                .isEqualTo("d={bolt_diameter};d+2");
        assertThat(sources).containsEntry("bolt_diameter", "beside Bolt diameter");
    }

    @Test
    void whatNothingExplainsIsNoGuess() {
        assertThat(learned(plates(3), plate -> List.of("0,7", "0,33", "0,12").get(plate.columns - 2)))
                .isEqualTo("0,{unknown}");
    }

    @Test
    void withOneDemonstrationANumberThatMustHaveBeenReckonedIsUnknown() {
        assertThat(learned(plates(1), _ -> "d=2;h=7.263")).isEqualTo("d={columns};h={unknown}");
    }

    @Test
    void bracesThatAreTypedStayBraces() {
        assertThat(learned(plates(2), plate -> "cube({width:%d})".formatted(plate.width)))
                .isEqualTo("cube({{width:{plate}}})");
    }

    private interface Writing {
        String of(Plate plate);
    }

    private record Plate(int width, int height, double hole, int columns, int rows, int left, int up) {
        String brief() {
            return ("The plate is %d × %d mm, with its corner at (0, 0). It has %d through holes Ø%s in %d columns and"
                            + " %d rows. The centre of the lower left hole is %d mm from the left edge and %d mm from the"
                            + " lower edge; the columns are %d mm apart, the rows %d mm.")
                    .formatted(
                            width, height, columns * rows, figure(hole), columns, rows, left, up, pitch(), pitch() - 5);
        }

        int pitch() {
            return 20 + 5 * columns;
        }

        String circles() {
            var typed = new StringBuilder("circle\n");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    int x = left + column * pitch();
                    int y = up + row * (pitch() - 5);
                    typed.append("%d,%d\n%s,%d\n".formatted(x, y, figure(x + hole / 2), y));
                }
            }
            return typed.append("kill\n").toString();
        }
    }

    private static List<Plate> plates(int count) {
        return List.of(
                        new Plate(127, 84, 6.5, 2, 3, 14, 17),
                        new Plate(151, 96, 7, 3, 2, 19, 12),
                        new Plate(108, 66, 5.5, 4, 3, 13, 16))
                .subList(0, count);
    }

    private String learned(List<Plate> plates, Writing writing) {
        return typist(plates.stream().map(Plate::brief).toList())
                .of(plates.stream().map(writing::of).toList());
    }

    private record Ring(int grams, double density, int outer, int bore) {
        String brief() {
            return "We need a ring that weighs %d g, in metal (density %s g/cm³). Outside Ø%d mm, bore Ø%d mm."
                    .formatted(grams, density, outer, bore);
        }

        String thickness() {
            double area = Math.PI / 4 * (outer * outer - bore * bore);
            return String.format(Locale.ROOT, "%.3f", grams * 1000 / density / area);
        }
    }

    private static String nozzle(int radius, int angle, double factor) {
        return "The throat has a radius of %d mm, the cone a half angle of %d°, and the arc has the factor %s."
                .formatted(radius, angle, factor);
    }

    private static String point(double radius, double angle, double factor) {
        double turned = Math.toRadians(angle);
        return "%s,%s"
                .formatted(
                        figure(radius * factor * Math.sin(turned)),
                        figure(radius + radius * factor * (1 - Math.cos(turned))));
    }

    private static String figure(double value) {
        return Figures.show(value);
    }

    private static Notebook sheet(String diameter) {
        var texts = List.of("Clamping bar", "value", "Bolt diameter", diameter, "Width", "mm");
        var elements = IntStream.range(0, texts.size())
                .mapToObj(i -> new Element(
                        i + 1,
                        Kind.TABLE_CELL,
                        new Box(100 + 150 * (i % 2), 100 + 30 * (i / 2), 90, 18),
                        texts.get(i),
                        "",
                        Set.of(),
                        1))
                .toList();
        var notebook = new Notebook("Please make the bar by our rules.");
        notebook.add(new Screen(new Size(800, 600), elements));
        return notebook;
    }

    private Typist typist(List<String> briefs) {
        return new Typist(briefs.stream().map(Notebook::new).toList(), slots());
    }

    private Slots slots() {
        return new Slots() {
            @Override
            public String number(String name, Source source, List<String> values) {
                var said = switch (source) {
                    case Source.Brief(var phrase) -> phrase.toString();
                    case Source.Beside(var of) -> "beside " + of;
                    default -> source.toString();
                };
                var free = name;
                for (int i = 2; !said.equals(sources.getOrDefault(free, said)); i++) {
                    free = name + i;
                }
                sources.put(free, said);
                return free;
            }

            @Override
            public String words(List<String> values) {
                return "unknown";
            }
        };
    }
}
