package app.mitjul.store;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.Change.ArticleSetChange;
import app.mitjul.domain.change.Change.FieldEdit;
import app.mitjul.domain.change.Change.Filing;
import app.mitjul.domain.change.Change.OutletAliasChange;
import app.mitjul.domain.change.Change.Carry;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.Retagging.Placed;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.SentenceChange;
import app.mitjul.domain.change.Change.TermChange;
import app.mitjul.domain.change.Change.TextChange;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.change.Change.WritingPresence;
import app.mitjul.i18n.Problem;
import app.mitjul.store.index.IndexRows;
import app.mitjul.store.table.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A library that is being changed: on disk when the transaction ends well, untouched otherwise.
public final class WriteTx extends ReadTx {

    private static final int PORTION = 5_000;

    /// To be indexed anew, once, when all changes are applied.
    private final Set<ArticleId> stale = new LinkedHashSet<>();

    WriteTx(Sql sql) {
        super(sql);
    }

    /// Makes the library what each change says it is after it. Sets what is there, whatever it was: the journal sees to
    /// it that it was what the change says it is before. No row is removed: an id that was here once stays known, so
    /// that a merge cannot take it for new and rely on a row that undoing older steps would remove.
    public void apply(List<Change> changes) {
        Map<AnnotationId, Annotation> together = new LinkedHashMap<>();
        List<TextChange> versions = new ArrayList<>();
        for (Change change : changes) {
            boolean annotation = change instanceof AnnotationChange c && c.after().isPresent();
            if (!annotation) {
                save(together);
            }
            if (!(change instanceof TextChange)) {
                use(versions);
            }
            if (change instanceof AnnotationChange c && c.after().isPresent()) {
                together.put(c.id(), c.after().get());
            } else if (change instanceof TextChange c) {
                versions.add(c);
            } else {
                apply(change);
            }
        }
        save(together);
        use(versions);
        stale.forEach(this::reindex);
        stale.clear();
    }

    /// Changes of annotations in a row are written together: of two on one annotation only the later counts.
    private void save(Map<AnnotationId, Annotation> together) {
        if (!together.isEmpty()) {
            annotations().saveAll(together.values());
            together.clear();
        }
    }

    private void apply(Change change) {
        switch (change) {
            case AnnotationChange c -> c.after().ifPresentOrElse(annotations()::save,
                    () -> annotations().setPresence(List.of(c.id()), Presence.UNDONE));
            case ThemeChange c -> c.after().ifPresentOrElse(themes()::save, () -> themes().undo(c.id()));
            case ArticleChange c -> articles().find(c.id()).map(a -> edited(a, c))
                    .ifPresent(this::update);
            case ArticlePresence c -> articles().setPresence(c.ids(), c.after());
            case AnnotationPresence c -> annotations().setPresence(c.ids(), c.after());
            case NoteChange c -> c.after().ifPresentOrElse(note -> notes().save(note, Presence.LIVE),
                    () -> notes().setPresence(List.of(c.key()), Presence.UNDONE));
            case SegmentChange c -> c.after().ifPresentOrElse(
                    segment -> segments().saveAll(List.of(segment), Presence.LIVE),
                    () -> segments().setPresence(List.of(c.id()), Presence.UNDONE));
            case SentenceChange c -> sentenceEdits().save(c.article(), c.after());
            case TermChange c -> c.after().ifPresentOrElse(term -> terms().saveAll(List.of(term)),
                    () -> terms().setPresence(List.of(c.id()), Presence.UNDONE));
            case WritingPresence c -> {
                notes().setPresence(c.notes(), c.after());
                segments().setPresence(c.segments(), c.after());
                terms().setPresence(c.terms(), c.after());
            }
            case ArticleSetChange c -> c.after().ifPresentOrElse(articleSets()::save, () -> articleSets().undo(c.id()));
            case Filing c -> {
                if (c.in()) {
                    articleSets().put(c.set(), c.articles());
                } else {
                    articleSets().take(c.set(), c.articles());
                }
            }
            case FieldEdit c -> edit(c);
            case OutletAliasChange c -> c.after().ifPresentOrElse(outletAliases()::save,
                    () -> outletAliases().remove(c.key()));
            case TextChange c -> use(new ArrayList<>(List.of(c)));
            case Carry c -> annotations().carry(c.steps());
            case Retagging c -> retag(c);
        }
    }

    /// Each text is in use once: articles that change in a row may change theirs for those of each other.
    private void use(List<TextChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (TextChange change : changes) {
            articles().setAside(change.id());
        }
        for (TextChange change : changes) {
            Article article = articles().find(change.id()).orElseThrow();
            articles().withText(change.after().textHash()).ifPresent(other -> {
                throw new Problem("text.taken", other.title());
            });
            articles().use(article.with(change.after()));
            stale.add(change.id());
        }
        changes.clear();
    }

    /// Opening an article changes its state outside history: a step that has nothing to do with the state leaves it.
    private static Article edited(Article article, ArticleChange change) {
        Article.Fields after = change.after();
        ReadingState state = change.before().state() == after.state() ? article.state() : after.state();
        return article.with(new Article.Fields(after.title(), after.titleDerived(), after.source(), state));
    }

    /// In portions: a hundred thousand articles at once need not be in memory.
    private void edit(FieldEdit change) {
        for (FieldEdit.Part part : change.parts()) {
            for (int from = 0; from < part.articles().size(); from += PORTION) {
                List<ArticleId> some = part.articles().subList(from,
                        Math.min(from + PORTION, part.articles().size()));
                articles().updateAll(articles().find(some).stream()
                        .map(article -> change.field().with(article, part.after())).toList());
            }
        }
    }

    /// The time of the annotation's last change stays: taking back must leave it as it was.
    private void retag(Retagging change) {
        Set<AnnotationId> ids = Stream.concat(change.off().stream(), change.on().stream()).map(Placed::annotation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var off = change.off().stream().collect(Collectors.groupingBy(Placed::annotation));
        var on = change.on().stream().sorted(Comparator.comparingInt(Placed::index))
                .collect(Collectors.groupingBy(Placed::annotation));
        List<Annotation> changed = new ArrayList<>();
        for (Annotation annotation : annotations().find(ids)) {
            List<Tagging> taggings = new ArrayList<>(annotation.taggings());
            for (Placed p : off.getOrDefault(annotation.id(), List.of())) {
                taggings.removeIf(t -> t.theme().equals(p.tagging().theme()));
            }
            for (Placed p : on.getOrDefault(annotation.id(), List.of())) {
                taggings.add(Math.min(p.index(), taggings.size()), p.tagging());
            }
            changed.add(annotation.withTaggings(taggings, annotation.modified()));
        }
        annotations().retag(changed);
    }

    /// Adds many articles that are not shown yet.
    ///
    /// @param texts
    ///            of those articles, in their order
    public void insertAll(List<Article> articles, List<ArticleText> texts) {
        articles().insertAll(articles);
        texts().insertAll(texts);
        List<IndexRows.Entry> entries = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            entries.add(IndexRows.Entry.of(articles.get(i), texts.get(i).text()));
        }
        indexRows().add(entries);
    }

    /// Removes those articles for good that were never shown.
    public void removeUndone(List<ArticleId> ids) {
        indexRows().remove(articles().placesOfUndone(ids));
        articles().removeUndone(ids);
    }

    /// Adds an article that is not shown yet: the change that imports it says when.
    public void insert(Article article, String text) {
        insert(article, text, List.of());
    }

    /// The same with the versions of its text that are not in use.
    public void insert(Article article, String text, List<ArticleText> others) {
        articles().insert(article);
        others.forEach(version -> texts().add(article.id(), version.text(), version.hash()));
        texts().add(article.id(), text, article.textHash());
        indexRows().add(List.of(IndexRows.Entry.of(article, text)));
    }

    /// Removes the articles of that presence for good, with their texts, annotations and rows of the index.
    public void remove(Presence presence) {
        indexRows().remove(articles().places(presence));
        articles().remove(presence);
    }

    /// Brings the index to what an article's title and text are now.
    public void reindex(ArticleId id) {
        articles().find(id).ifPresent(article -> texts().find(id)
                .ifPresent(text -> indexRows().replace(IndexRows.Entry.of(article, text.text()))));
    }

    /// The index, to be brought up to date.
    public IndexRows indexRows() {
        return new IndexRows(sql());
    }

    private void update(Article article) {
        boolean renamed = articles().find(article.id())
                .filter(a -> a.title().equals(article.title()) && a.titleDerived() == article.titleDerived()).isEmpty();
        articles().updateFields(article);
        if (renamed) {
            stale.add(article.id());
        }
    }
}
