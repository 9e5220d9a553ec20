package dev.guildhall.env.company.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void headingsListsAndParagraphsAreToldApart() {
        var text = """
                First line
                goes on.

                ## Then
                - one
                - two

                The end.""";
        assertThat(Prose.of(text))
                .containsExactly(
                        new Prose.Paragraph("First line goes on."),
                        new Prose.Heading("Then"),
                        new Prose.Entries(List.of("one", "two")),
                        new Prose.Paragraph("The end."));
    }
}
