package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.helpdesk.model.Article;
import dev.guildhall.env.company.helpdesk.model.Macro;
import java.util.List;
import java.util.Optional;

/// The company's policies, and the replies it has ready.
public record KnowledgeBase(Db db) {

    public Optional<Article> find(long id) {
        return db.find(Table.ARTICLE, id);
    }

    /// Those in whose title, section or text the words occur.
    public List<Article> list(String words) {
        var wanted = new Words(words);
        return db.all(Table.ARTICLE).stream()
                .filter(a -> wanted.in(a.title(), a.section(), a.body()))
                .toList();
    }

    public List<Macro> macros() {
        return db.all(Table.MACRO);
    }
}
