package app.mitjul.session;

import static app.mitjul.session.Libraries.done;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Boundaries;
import app.mitjul.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Gives commands as a restless person would: every one of them, on what is there, sometimes on what is not.
public final class RandomCommands {

    private static final List<String> WORDS = List.of("", "메모", "각", "e\u0301", "😀 note", "줄\n바꿈", " ", "same");

    private final Random random;
    private final String whose;
    private final List<LibraryCopy> copies = new ArrayList<>();
    private final List<String> texts = new ArrayList<>(List.of("ein anderer Text"));
    private int made;
    private boolean corrects = true;

    public RandomCommands(Random random) {
        this(random, "");
    }

    /// @param whose
    ///            stands in every article that is imported: two persons import no article twice
    RandomCommands(Random random, String whose) {
        this.random = random;
        this.whose = whose;
    }

    /// Leaves the texts as they are: passages of two states can be compared by their places.
    RandomCommands withoutCorrections() {
        corrects = false;
        return this;
    }

    /// A command the library refuses changes nothing, which is part of what is tested.
    public void next(Session session) {
        try {
            command(session);
        } catch (Problem refused) {
            return;
        }
    }

    /// Some words are put in, taken out or replaced; now and then it is a text of before.
    private void correct(Session session) {
        if (!corrects) {
            return;
        }
        ArticleId article = article(session);
        String text = session.reads().text(article).text();
        TextRange at = range(session, article);
        String words = any(List.of("", "고친 말 ", "corrected ", "새 문장이다. ", "줄\n"));
        String corrected = random.nextInt(6) == 0
                ? any(texts)
                : text.substring(0, at.start()) + words
                        + text.substring(random.nextBoolean() ? at.start() : at.end());
        texts.add(text);
        done(session.commands().correctText(article, session.reads().text(article).hash(), corrected));
    }

    private void command(Session session) {
        Commands commands = session.commands();
        switch (random.nextInt(61)) {
            case 0 -> done(commands.importArticles(List.of(Libraries.fiveFile()), articles()));
            case 1, 2, 3, 4 -> {
                ArticleId article = article(session);
                done(commands.tag(article, range(session, article), themes(session),
                        random.nextBoolean() ? Optional.empty() : Optional.of(words())));
            }
            case 5, 6 -> {
                ArticleId article = article(session);
                done(commands.toggle(article, range(session, article), theme(session)));
            }
            case 7 -> done(commands.untag(annotation(session), Optional.empty()));
            case 8 -> done(commands.untag(annotation(session), Optional.of(theme(session))));
            case 9, 10, 11 -> done(commands.setNote(annotation(session), words(), "visit " + random.nextInt(3)));
            case 12 -> done(commands.setTranslation(annotation(session), words(), "visit " + random.nextInt(2)));
            case 13 -> done(commands.retag(annotations(session),
                    random.nextBoolean() ? Optional.of(theme(session)) : Optional.empty(), theme(session)));
            case 14 -> done(commands.deleteAnnotations(annotations(session)));
            case 15 -> done(commands.deleteArticles(Set.of(article(session))));
            case 16 -> restore(session);
            case 17 -> edit(session);
            case 18 -> done(commands.createTheme(draft("Theme " + made++)));
            case 19 -> done(commands.editTheme(theme(session), draft("Theme " + made++)));
            case 20 -> {
                if (random.nextInt(3) == 0) {
                    done(commands.deleteTheme(theme(session)));
                } else {
                    copies.add(session.reads().copy());
                    done(commands.merge(copies.get(random.nextInt(copies.size()))));
                }
            }
            case 21, 22 -> mark(session);
            case 23 -> done(commands.tagAll(article(session), ranges(session), theme(session)));
            case 24 -> {
                ArticleId article = article(session);
                done(commands.tagWithNew(article, range(session, article), draft("Theme " + made++)));
            }
            case 25, 26, 27 -> done(commands.move(annotation(session), range(session, article(session)),
                    "visit " + random.nextInt(2)));
            case 28 -> {
                done(commands.opened(article(session)));
                done(commands.setState(Set.of(article(session)),
                        any(List.of(ReadingState.values()))));
            }
            case 29, 30 -> done(commands.setNote(owner(session), words(), "visit " + random.nextInt(2)));
            case 31, 32, 33 -> done(commands.setTarget(article(session), sentence(session), words(),
                    "visit " + random.nextInt(2)));
            case 34 -> done(commands.setStatus(article(session), sentence(session),
                    any(List.of(SegmentStatus.values()))));
            case 35 -> done(commands.setQuestion(article(session), sentence(session), words(),
                    "visit " + random.nextInt(2)));
            case 36, 37 -> done(commands.joinSentence(article(session), sentence(session).start()));
            case 38, 39 -> done(commands.splitSentence(article(session),
                    sentence(session).start() + 1 + random.nextInt(9)));
            case 40 -> done(commands.saveTerm(random.nextBoolean() ? term(session) : Optional.empty(), term()));
            case 41 -> done(commands.deleteTerms(Set.copyOf(term(session).stream().toList())));
            case 42 -> {
                done(commands.importTerms(List.of(term(), term(), term())));
                done(commands.dismissTerm(term()));
            }
            case 43, 44 -> done(commands.moveTheme(theme(session),
                    random.nextBoolean() ? Optional.of(theme(session)) : Optional.empty(), random.nextInt(4)));
            case 45 -> done(commands.mergeThemes(theme(session), theme(session)));
            case 46 -> done(commands.splitTheme(theme(session), annotations(session), draft("Theme " + made++)));
            case 47 -> done(commands.importCodebook(List.of(
                    new CodebookEntry(List.of("Theme " + random.nextInt(9)), draft("Theme " + random.nextInt(9))),
                    new CodebookEntry(List.of(), draft("Theme " + random.nextInt(9))))));
            case 48, 49, 50, 51, 52, 53, 54, 55 -> arrange(session);
            case 56, 57, 58 -> correct(session);
            default -> {
                int steps = 1 + random.nextInt(3);
                done(commands.undo(Math.min(steps, session.reads().steps(99).size() - 2)));
                done(commands.redo(random.nextInt(3)));
            }
        }
    }

    private void arrange(Session session) {
        Commands commands = session.commands();
        Set<ArticleId> articles = new HashSet<>(List.of(article(session), new ArticleId("none")));
        switch (random.nextInt(10)) {
            case 0, 1 -> done(commands.createSet(any(List.of(ArticleSet.Kind.values())), "모음 " + random.nextInt(5),
                    set(session), words()));
            case 2 -> done(commands.editSet(anySet(session), "모음 " + random.nextInt(9), words()));
            case 3 -> done(commands.moveSet(anySet(session), set(session), random.nextInt(4)));
            case 4 -> done(commands.deleteSet(anySet(session)));
            case 5 -> done(commands.putIn(anySet(session), articles));
            case 6 -> {
                done(commands.takeOut(anySet(session), articles));
                done(commands.moveArticles(anySet(session), anySet(session), articles));
            }
            case 7 -> done(commands.label(articles, Set.of("라벨 " + random.nextInt(4), "Label"),
                    random.nextBoolean() ? Set.of() : Set.of("라벨 " + random.nextInt(4))));
            case 8 -> done(commands.editArticles(articles, Map.of(any(List.of(ArticleField.values())),
                    random.nextBoolean() ? "2025-06" : "DONE")));
            default -> outlets(commands);
        }
    }

    private void outlets(Commands commands) {
        String name = "outlet " + random.nextInt(5);
        String other = "outlet " + random.nextInt(5);
        if (random.nextBoolean()) {
            done(commands.mergeOutlets(Set.of(name), other));
        } else {
            done(commands.keepOutletsApart(new OutletAlias.Key(name, other)));
            done(commands.splitOutlet(other));
        }
    }

    private Optional<ArticleSetId> set(Session session) {
        List<SetRow> sets = session.reads().sets();
        return sets.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(any(sets).set().id());
    }

    private ArticleSetId anySet(Session session) {
        return set(session).orElse(new ArticleSetId("none"));
    }

    private void mark(Session session) {
        ArticleId article = article(session);
        Commands.Overlap overlap = any(List.of(Commands.Overlap.values()));
        if (random.nextBoolean()) {
            done(session.commands().toggle(article, range(session, article), theme(session), overlap));
        } else {
            done(session.commands().tag(article, range(session, article), themes(session),
                    random.nextBoolean() ? Optional.empty() : Optional.of(words()), overlap));
        }
    }

    private void restore(Session session) {
        Bin bin = session.reads().bin();
        Set<ArticleId> articles = new HashSet<>();
        bin.articles().stream().filter(a -> random.nextBoolean()).forEach(a -> articles.add(a.id()));
        Set<AnnotationId> annotations = new HashSet<>();
        bin.annotations().stream().filter(a -> random.nextBoolean()).forEach(a -> annotations.add(a.annotation().id()));
        done(session.commands().restore(articles, annotations));
    }

    private void edit(Session session) {
        ArticleId id = article(session);
        if (session.reads().article(id).isEmpty()) {
            return; // all are in the bin
        }
        Article article = session.reads().article(id).orElseThrow();
        Source source = new Source("outlet " + random.nextInt(3), "", "", "", "", "", "", "ko");
        done(session.commands().editArticle(id, new Article.Fields(article.title() + "!", random.nextBoolean(), source,
                any(List.of(ReadingState.values())))));
    }

    private List<NewArticle> articles() {
        List<NewArticle> articles = new ArrayList<>(Libraries.fiveArticles());
        articles.add(Libraries.article("New " + made, whose + "새 글 " + random.nextInt(4) + " 가나다라마바사 아자차카타파하"));
        return articles;
    }

    private ArticleId article(Session session) {
        List<ArticleRow> rows = session.reads().articles();
        return rows.isEmpty() ? new ArticleId("none") : rows.get(random.nextInt(rows.size())).article().id();
    }

    /// Few different ranges, so that they meet.
    private TextRange range(Session session, ArticleId article) {
        String text = session.reads().text(article).text();
        int start = random.nextInt(5) * 3;
        TextRange range = new TextRange(start, Math.min(text.length(), start + 2 + random.nextInt(3)));
        return Boundaries.toGraphemes(text, range.start(), range.end());
    }

    private NoteOwner owner(Session session) {
        return switch (random.nextInt(3)) {
            case 0 -> new NoteOwner.OfLibrary();
            case 1 -> new NoteOwner.OfTheme(theme(session));
            default -> new NoteOwner.OfArticle(article(session));
        };
    }

    /// Of any article: of another one than it is for it is mostly refused.
    private TextRange sentence(Session session) {
        List<Sentence> sentences = session.reads().sentences(article(session));
        return sentences.get(random.nextInt(Math.min(4, sentences.size()))).range();
    }

    private Optional<TermId> term(Session session) {
        List<Term> terms = new ArrayList<>(session.reads().terms());
        terms.addAll(session.reads().dismissedTerms());
        return terms.isEmpty() ? Optional.empty() : Optional.of(any(terms).id());
    }

    private TermDraft term() {
        return new TermDraft("용어 " + random.nextInt(5), random.nextBoolean() ? "" : "術語", "", words(), words());
    }

    private List<TextRange> ranges(Session session) {
        List<TextRange> ranges = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            ranges.add(range(session, article(session)));
        }
        return ranges;
    }

    private List<ThemeId> themes(Session session) {
        List<ThemeId> themes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            themes.add(theme(session));
        }
        return random.nextInt(6) == 0 ? List.of() : themes;
    }

    private ThemeId theme(Session session) {
        List<Theme> themes = session.reads().themes();
        return themes.isEmpty() ? Theme.SECURITY : themes.get(random.nextInt(themes.size())).id();
    }

    private Set<AnnotationId> annotations(Session session) {
        Set<AnnotationId> some = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            some.add(annotation(session));
        }
        return some;
    }

    private AnnotationId annotation(Session session) {
        List<Annotation> all = session.reads().annotations(article(session));
        return all.isEmpty() ? new AnnotationId("none") : all.get(random.nextInt(all.size())).id();
    }

    private String words() {
        return any(WORDS);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private ThemeDraft draft(String name) {
        return new ThemeDraft(name, random.nextBoolean() ? "" : name + " 둘째", "#12AB3" + random.nextInt(10),
                any(List.of(UnderlinePattern.values())), random.nextInt(10), words());
    }
}
