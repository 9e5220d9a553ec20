package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Article;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The knowledge base.
public final class KnowledgePages {
    private KnowledgePages() {}

    /// @param sections the articles found, by section
    public record All(Frame frame, String words, SequencedMap<String, List<Article>> sections) {}

    public record One(Frame frame, Article article, List<Prose> body, List<Article> same) {}

    static void list(Visit visit) {
        var words = visit.text("q");
        var sections = visit.desk().knowledge().list(words).stream()
                .collect(Collectors.groupingBy(Article::section, LinkedHashMap::new, Collectors.toList()));
        visit.show("articles", new All(visit.frame("Knowledge base", Section.KNOWLEDGE), words, sections));
    }

    static void show(Visit visit) {
        var knowledge = visit.desk().knowledge();
        var article =
                knowledge.find(visit.number()).orElseThrow(() -> new Missing("There is no article at this address."));
        var same = knowledge.list("").stream()
                .filter(a -> a.section().equals(article.section()))
                .toList();
        visit.show(
                "article",
                new One(visit.frame(article.title(), Section.KNOWLEDGE), article, Prose.of(article.body()), same));
    }
}
