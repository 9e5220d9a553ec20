package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.record.Json;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `guildhall see` on pictures of every sort.
class SeeIT {
    @TempDir
    private Path folder;

    private Path picture(int width, int height, int type, String format) throws IOException {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.drawRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        var file = folder.resolve("picture." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    private static Typed see(Path picture, String... more) {
        var words = new ArrayList<>(List.of("see", picture.toString()));
        words.addAll(Arrays.asList(more));
        return Typed.in(Map.of(), words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "640, 480, 5, jpg",
        "640, 480, 10, jpg",
        "640, 480, 10, png",
        "640, 480, 6, png",
        "640, 480, 12, png",
        "1, 1, 5, png",
        "1, 900, 5, bmp",
        "7680, 4320, 10, png"
    })
    void anyPictureIsLookedAt(int width, int height, int type, String format) throws IOException {
        var typed = see(picture(width, height, type, format));
        assertThat(typed.err()).isEmpty();
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("screen %d×%d\n".formatted(width, height))
                .containsPattern("\\n\\d+ elements, \\d+ words in \\d+ ms\\n$");
    }

    @Test
    void aDamagedPictureIsToldInASentence() throws IOException {
        var whole = Files.readAllBytes(picture(300, 200, BufferedImage.TYPE_INT_RGB, "png"));
        var cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(see(cut))
                .isEqualTo(new Typed(
                        1,
                        "",
                        "guildhall: %s cannot be looked at: the PNG file is cut off after %d bytes.\n"
                                .formatted(cut, whole.length / 2)));
        var empty = Files.createFile(folder.resolve("empty.png"));
        assertThat(see(empty).err()).isEqualTo("guildhall: %s cannot be looked at: it is empty.\n".formatted(empty));
    }

    @Test
    void jsonAndMarksAreWrittenBesideWhatIsPrinted() throws IOException {
        var json = folder.resolve("seen.json");
        var marks = folder.resolve("marks.png");
        var button = SeeIT.class.getResource("/dev/guildhall/eval/cli/form.png");
        assertThat(button).isNotNull();
        var typed = see(Path.of(button.getPath()), "--json", json.toString(), "--marks", marks.toString());
        assertThat(typed.exit()).isZero();
        var seen = Json.read(Files.readString(json), SeenJson.class);
        assertThat(seen.size()).isEqualTo(List.of(640, 400));
        assertThat(seen.elements())
                .anySatisfy(e -> {
                    assertThat(e.kind()).isEqualTo("button");
                    assertThat(e.text()).isEqualTo("Save changes");
                    assertThat(e.box()).hasSize(4);
                })
                .anySatisfy(e -> {
                    assertThat(e.kind()).isEqualTo("checkbox");
                    assertThat(e.states()).containsExactly("checked");
                });
        assertThat(seen.words()).extracting(SeenJson.Text::text).contains("Save", "changes");
        assertThat(seen.tables()).isEmpty();
        assertThat(ImageIO.read(marks.toFile()).getWidth()).isEqualTo(640);
    }
}
