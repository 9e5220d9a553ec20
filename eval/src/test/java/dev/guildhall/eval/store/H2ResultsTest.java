package dev.guildhall.eval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2ResultsTest extends ResultsContract {
    @TempDir
    Path home;

    @Override
    String url() {
        return Results.urlOf(home);
    }

    @Test
    void theStoreIsAFileOfTheHomeFolder() {
        assertThat(home.resolve("results.mv.db")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(() -> Results.open(Results.urlOf(file)))
                .isInstanceOf(StoreBroke.class)
                .hasMessageStartingWith("the results cannot be kept in jdbc:h2:file:")
                .hasMessageEndingWith("make the folder writable, or choose another home");
    }

    @Test
    void aPasswordIsNotRepeated() {
        assertThatThrownBy(() -> Results.open("jdbc:postgresql://127.0.0.1:1/x?user=a&password=secret&ssl=false"))
                .isInstanceOf(StoreBroke.class)
                .hasMessageContaining("password=…&ssl=false")
                .hasMessageNotContaining("secret")
                .hasMessageEndingWith("start the server, and look at the address, user and password");
    }
}
