package app.mitjul.exchange;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.text.Boundaries;
import app.mitjul.text.Hashes;
import app.mitjul.text.Sentence;
import app.mitjul.text.Sentences;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Libraries made up from a seed, with the strings that break things.
public final class Copies {

    /// After the big list of naughty strings and the formula payloads.
    public static final List<String> HOSTILE = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1",
            "  =cmd|' /C calc'!A0", "\u200B=1", "\uFEFF@x", "\u202E=1", "'=1", "''+1", "'plain", "\"quoted\"",
            "a;b,c|d",
            "줄\n바꿈\n\n둘", "# heading", "> quote", "- item", "1. one", "1) one", "```\ncode\n```", "    four",
            "\ttab", "<script>alert(1)</script>", "&lt;&amp;&#0;", "[x](javascript:alert(1))", "![i](http://a.b/c)",
            "**b** _i_ `c` ~~s~~", "| a | b |\n|---|---|", "===", "---", "\\", "end\\\nnext", "two  \nspaces",
            "{0} {x} %s",
            "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "é e\u0301",
            "\u2066bidi\u2069\u202Eoverride\u202C", "\u2028separator\u2029", "\u0001\u007F", "ﷺ", "田中さん", "العربية",
            "NULL", "undefined", "0", "1E+02", "", " ");

    private static final String LETTERS = "가나다라마바사 아자차카타파하 ABC abc 123 .,“”‘’…·\n漢字";

    private final Random random;
    private int ids;

    private Copies(long seed) {
        random = new Random(seed);
    }

    /// A library of live and binned things; the same for the same seed.
    public static LibraryCopy random(long seed) {
        return new Copies(seed).library();
    }

    /// A library of one article `text` whose body begins at `bodyStart`, with the passages `ranges` and their notes.
    public static LibraryCopy of(String title, String text, int bodyStart, Source source, List<TextRange> ranges,
            List<String> notes) {
        Copies copies = new Copies(1);
        Annotator kim = new Annotator(new AnnotatorId(copies.id()), "=김연구");
        ArticleCopy article = copies.article(title, text, bodyStart, source, Presence.LIVE, 0, "");
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            List<Tagging> taggings = new ArrayList<>();
            for (int t = 0; t < i % 3; t++) {
                taggings.add(new Tagging(copies.id(), Theme.FIRST.get((i + t) % 3).id(), kim.id(), copies.time()));
            }
            annotations.add(new Annotation(new AnnotationId(copies.id()), article.article().id(), kim.id(),
                    Anchor.of(article.article().textHash(), text, ranges.get(i)), taggings, notes.get(i),
                    i % 2 == 0 ? "" : notes.get(i), copies.time(), copies.time(), Presence.LIVE));
        }
        return new LibraryCopy(List.of(kim), Theme.FIRST, List.of(), List.of(article), annotations);
    }

    private LibraryCopy library() {
        List<Annotator> annotators = List.of(new Annotator(new AnnotatorId(id()), hostile()),
                new Annotator(new AnnotatorId(id()), "이연구"));
        List<Theme> themes = themes();
        List<SourceFile> files = new ArrayList<>();
        List<ArticleCopy> articles = new ArrayList<>();
        List<Annotation> annotations = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
            SourceFile file = new SourceFile(Hashes.sha256(bytes), hostile(), bytes);
            files.add(file);
            String text = text();
            articles.add(article(hostile(), text, random.nextInt(text.length()), source(), presence(), articles.size(),
                    file.hash()));
        }
        for (ArticleCopy article : articles) {
            for (int i = random.nextInt(5); i > 0; i--) {
                annotations.add(annotation(article, annotators, themes));
            }
        }
        return new LibraryCopy(annotators, themes, files, articles, annotations, notes(annotators, themes, articles),
                segments(annotators, articles), sentences(articles), terms(annotators), arrangement(articles));
    }

    private Arrangement arrangement(List<ArticleCopy> articles) {
        List<ArticleSet> tree = new ArrayList<>();
        Map<Optional<ArticleSetId>, Integer> children = new HashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Optional<ArticleSetId> parent = tree.isEmpty() || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(tree.get(random.nextInt(tree.size()))).filter(ArticleSet::takesArticles)
                            .map(ArticleSet::id);
            boolean smart = random.nextInt(3) == 0;
            tree.add(new ArticleSet(new ArticleSetId(id()), smart ? Kind.SMART : Kind.COLLECTION,
                    "모음 " + i + hostile(), parent, children.merge(parent, 1, Integer::sum) - 1,
                    smart ? hostile() : "", Presence.LIVE));
        }
        List<ArticleSet> sets = new ArrayList<>(SetTree.of(tree).inOrder());
        for (int i = random.nextInt(3); i > 0; i--) {
            sets.add(new ArticleSet(new ArticleSetId(id()), Kind.LABEL, "라벨 " + i + hostile(), Optional.empty(), 0, "",
                    Presence.LIVE));
        }
        Map<ArticleSetId, List<ArticleId>> members = new HashMap<>();
        for (ArticleSet set : sets) {
            List<ArticleId> in = articles.stream().filter(a -> random.nextBoolean()).map(a -> a.article().id())
                    .toList();
            if (set.takesArticles() && !in.isEmpty()) {
                members.put(set.id(), in);
            }
        }
        List<OutletAlias> outlets = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            outlets.add(new OutletAlias("outlet " + i + hostile(), "매체 " + hostile(), presence()));
        }
        return new Arrangement(sets, members, outlets);
    }

    private List<Note> notes(List<Annotator> annotators, List<Theme> themes, List<ArticleCopy> articles) {
        List<NoteOwner> owners = new ArrayList<>(List.of(new NoteOwner.OfLibrary()));
        themes.forEach(t -> owners.add(new NoteOwner.OfTheme(t.id())));
        articles.forEach(a -> owners.add(new NoteOwner.OfArticle(a.article().id())));
        List<Note> notes = new ArrayList<>();
        for (NoteOwner owner : owners) {
            for (Annotator annotator : annotators) {
                if (random.nextInt(3) == 0) {
                    notes.add(new Note(owner, annotator.id(), "# " + hostile(), time(), time()));
                }
            }
        }
        return notes;
    }

    private List<Segment> segments(List<Annotator> annotators, List<ArticleCopy> articles) {
        List<Segment> segments = new ArrayList<>();
        for (ArticleCopy article : articles) {
            for (Sentence sentence : Sentences.of(article.text(), article.article().bodyStart())) {
                TextRange range = sentence.range();
                if (random.nextBoolean() && Boundaries.isBoundary(article.text(), range.start())
                        && Boundaries.isBoundary(article.text(), range.end())) {
                    segments.add(new Segment(id(), article.article().id(),
                            Anchor.of(article.article().textHash(), article.text(), range), hostile(),
                            any(SegmentStatus.values()), hostile(), annotators.get(random.nextInt(2)).id(), time(),
                            time()));
                }
            }
        }
        return segments;
    }

    private Map<ArticleId, SentenceEdits> sentences(List<ArticleCopy> articles) {
        Map<ArticleId, SentenceEdits> all = new HashMap<>();
        for (ArticleCopy article : articles) {
            if (random.nextBoolean()) {
                int length = article.text().length();
                all.put(article.article().id(), SentenceEdits.NONE.joined(1 + random.nextInt(length - 1))
                        .split(1 + random.nextInt(length - 1)));
            }
        }
        return all;
    }

    private List<Term> terms(List<Annotator> annotators) {
        List<Term> terms = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            terms.add(new Term(new TermId(id()), "용어 " + i + hostile(), hostile(), hostile(), hostile(), hostile(),
                    annotators.get(random.nextInt(2)).id(), time(), time(), presence()));
        }
        return terms;
    }

    private List<Theme> themes() {
        List<Theme> themes = new ArrayList<>(Theme.FIRST);
        for (int i = random.nextInt(4); i > 0; i--) {
            Optional<ThemeId> parent = random.nextBoolean()
                    ? Optional.of(themes.get(random.nextInt(themes.size())).id())
                    : Optional.empty();
            themes.add(new Theme(new ThemeId(id()), "주제 " + hostile(), hostile(), "#12aBcD",
                    any(UnderlinePattern.values()), key(themes), hostile(), themes.size(), parent,
                    presence()));
        }
        return themes;
    }

    /// A key no theme has yet, or none.
    private int key(List<Theme> themes) {
        return random.nextBoolean() ? themes.size() + 1 : 0;
    }

    private ArticleCopy article(String title, String text, int bodyStart, Source source, Presence presence, int seq,
            String hash) {
        Article article = new Article(new ArticleId(id()), seq + 1L, title, random.nextBoolean(), source,
                new Origin(hostile(), random.nextInt(9), "CP949", hash), text.length(),
                bodyStart, random.nextBoolean(),
                any(ReadingState.values()), presence, time(), Hashes.sha256(text));
        return new ArticleCopy(article, text, List.of(), pages(article));
    }

    /// Some have pages.
    private static Map<String, Pages> pages(Article article) {
        return article.length() % 3 == 0
                ? Map.of(article.textHash(),
                        Pages.of(List.of(new PageStart(0, 1), new PageStart(article.length() / 2, 3))))
                : Map.of();
    }

    private Annotation annotation(ArticleCopy article, List<Annotator> annotators, List<Theme> themes) {
        String text = article.text();
        int start = whole(text, random.nextInt(text.length()));
        int end = whole(text, start + 1 + random.nextInt(text.length() - start));
        TextRange range = new TextRange(start, end > start ? end : text.length());
        AnnotatorId me = annotators.get(random.nextInt(annotators.size())).id();
        List<Tagging> taggings = new ArrayList<>();
        for (Theme theme : themes) {
            if (random.nextInt(3) == 0) {
                taggings.add(new Tagging(id(), theme.id(), annotators.get(random.nextInt(2)).id(), time()));
            }
        }
        return new Annotation(new AnnotationId(id()), article.article().id(), me,
                Anchor.of(article.article().textHash(), text, range), taggings, hostile(), hostile(), time(), time(),
                presence());
    }

    private static int whole(String text, int at) {
        return Boundaries.isBoundary(text, at) ? at : Boundaries.previous(text, at);
    }

    private Source source() {
        return new Source(hostile(), hostile(), hostile(), hostile(), hostile(), "2025-06", hostile(), "ko");
    }

    private String text() {
        StringBuilder text = new StringBuilder("글 " + ++ids + ". ");
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            if (random.nextInt(20) == 0) {
                text.append(hostile().replace("\r", "").replace("\uFEFF", ""));
            }
        }
        return text.toString();
    }

    private <T> T any(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }

    private String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private Presence presence() {
        return random.nextInt(4) == 0 ? Presence.BINNED : Presence.LIVE;
    }

    private Instant time() {
        return Instant.ofEpochMilli(1_763_800_000_000L + random.nextInt(1_000_000_000));
    }

    private String id() {
        String tail = Integer.toHexString(++ids);
        return "01930000-0000-7000-8000-" + "0".repeat(12 - tail.length()) + tail;
    }
}
