package dev.guildhall.agents.apprentice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is read before work.
class SurveyTest {
    private static final String BRIEF =
            "The knowledge base has an article on it, \"Known fault: Oak tray\". Answer with the macro \"Thank you all\".";
    private static final Screen HOME = links("Tickets", "Knowedge base", "All open"); // as the eyes misread it
    private static final Screen SHELF = links("Tickets", "Returns and refunds", "Known fault: Oak tray");
    private static final Screen ARTICLE = links("Tickets", "Tag it with fault-12");

    @Test
    void anArticleThatTheBriefNamesIsReadWhereTheBriefSaysItIs() {
        var notebook = new Notebook(BRIEF);
        var survey = new Survey(BRIEF, Survey.DEEPEST, notebook);
        assertThat(clicked(survey, HOME)).isEqualTo("Knowedge base");
        assertThat(clicked(survey, SHELF)).isEqualTo("Known fault: Oak tray");
        var end = survey.next(ARTICLE);
        while (end.isPresent()) {
            end = survey.next(ARTICLE);
        }
        assertThat(notebook.has("Tag it with fault-12")).isTrue();
    }

    @Test
    void aBriefThatNamesNoPlaceHasNoneLookedFor() {
        var brief = "Answer with the macro \"Thank you all\".";
        assertThat(new Survey(brief, Survey.DEEPEST, new Notebook(brief)).next(HOME))
                .isEmpty();
    }

    @Test
    void whoReadsOnlyWhatIsNumberedReadsNoArticle() {
        assertThat(new Survey(BRIEF, 1, new Notebook(BRIEF)).next(HOME)).isEmpty();
    }

    @Test
    void aShortNumberThatTheBriefNamesIsLookedUpAndAYearIsNot() {
        var brief = "Since May 2026 ticket 5129 waits, as in 2025; it has 1200 words.";
        var screen = links("2026", "2025", "5129", "1200,5");
        assertThat(clicked(new Survey(brief, 1, new Notebook(brief)), screen)).isEqualTo("5129");
    }

    @Test
    void aShortNumberOnAPageMayBeAnything() {
        var brief = "Please see ticket 5129.";
        var survey = new Survey(brief, Survey.DEEPEST, new Notebook(brief));
        assertThat(clicked(survey, links("5129"))).isEqualTo("5129");
        var card = links("To the card ending 4242", "4242");
        assertThat(survey.next(card)).containsInstanceOf(Action.Scroll.class);
        assertThat(survey.next(card)).isEmpty();
    }

    private static String clicked(Survey survey, Screen screen) {
        Optional<Action> next = survey.next(screen);
        while (next.orElseThrow() instanceof Action.Scroll) {
            next = survey.next(screen);
        }
        return next.orElseThrow() instanceof Action.Click(var at, var _)
                ? screen.elements().stream()
                        .filter(e -> e.box().contains(at))
                        .findFirst()
                        .orElseThrow()
                        .text()
                : "";
    }

    private static Screen links(String... texts) {
        var all = new ArrayList<Element>();
        for (var text : List.of(texts)) {
            var box = new Box(100, 40 * (all.size() + 1), 200, 18);
            all.add(new Element(all.size() + 1, Kind.LINK, box, text, "", Set.of(), 1));
        }
        return new Screen(new Size(1280, 800), all);
    }
}
