package app.mitjul.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeJsonTest {

    private static final Tagging TAGGING = new Tagging("tagging-1", Theme.TRADE, new AnnotatorId("me"),
            Instant.ofEpochMilli(1_700_000_000_123L));

    private static final Annotation ANNOTATION = new Annotation(new AnnotationId("a-1"), new ArticleId("article-1"),
            new AnnotatorId("me"), new Anchor("hash", new TextRange(3, 7), "인용 \"글\"", "앞\n", "뒤 👨‍👩‍👧"),
            List.of(TAGGING), "메모 \\ \u2028 </script>", "번역", Instant.ofEpochMilli(-1), Instant.EPOCH, Presence.LIVE);

    private static final Note NOTE = new Note(new NoteOwner.OfTheme(Theme.TRADE), new AnnotatorId("me"), "# 메모\n",
            Instant.EPOCH, Instant.ofEpochMilli(7));

    private static final Segment SEGMENT = new Segment("s-1", new ArticleId("article-1"), ANNOTATION.anchor(),
            "a \"b\"",
            SegmentStatus.QUERY, "누구?", new AnnotatorId("me"), Instant.EPOCH, Instant.ofEpochMilli(8));

    private static final ArticleSet SET = new ArticleSet(new ArticleSetId("set-1"), ArticleSet.Kind.SMART, "읽을 것 \"1\"",
            Optional.of(new ArticleSetId("set-0")), 3, "outlet:차이나데일리", Presence.LIVE);

    private static final OutletAlias ALIAS = new OutletAlias("thegmnews", "더지엠뉴스", Presence.BINNED);

    private static final Term TERM = new Term(new TermId("t-1"), "궈자쿤", "郭嘉昆", "Guo Jiakun", "", "n",
            new AnnotatorId("me"), Instant.EPOCH, Instant.EPOCH, Presence.BINNED);

    private static final List<Change> EVERY_KIND = List.of(
            new Change.AnnotationChange(ANNOTATION.id(), Optional.empty(), Optional.of(ANNOTATION)),
            new Change.AnnotationChange(ANNOTATION.id(), Optional.of(ANNOTATION), Optional.empty()),
            new Change.ThemeChange(Theme.TRADE, Optional.of(Theme.FIRST.getFirst()), Optional.of(new Theme(Theme.TRADE,
                    "n", "", "#000000", Theme.FIRST.getFirst().pattern(), 0, "d", 9, Optional.of(Theme.SECURITY),
                    Presence.BINNED))),
            new Change.ArticleChange(new ArticleId("article-1"),
                    new Article.Fields("t", true, Source.NONE, ReadingState.UNREAD),
                    new Article.Fields("제목", false, new Source("a", "b", "c", "d", "e", "2025", "g", "ko"),
                            ReadingState.DONE)),
            new Change.ArticlePresence(List.of(new ArticleId("x"), new ArticleId("y")), Presence.UNDONE,
                    Presence.LIVE),
            new Change.AnnotationPresence(List.of(ANNOTATION.id()), Presence.LIVE, Presence.BINNED),
            new Change.Retagging(List.of(new Change.Retagging.Placed(ANNOTATION.id(), 2, TAGGING)), List.of()),
            new Change.NoteChange(NOTE.owner(), NOTE.annotator(), Optional.of(NOTE), Optional.empty()),
            new Change.NoteChange(new NoteOwner.OfLibrary(), NOTE.annotator(), Optional.empty(), Optional.empty()),
            new Change.SegmentChange("s-1", new ArticleId("article-1"), Optional.empty(), Optional.of(SEGMENT)),
            new Change.SentenceChange(new ArticleId("article-1"), SentenceEdits.NONE,
                    SentenceEdits.NONE.joined(12).split(3).joined(7)),
            new Change.TextChange(new ArticleId("article-1"), new Article.Version("hash", 12, 3, true),
                    new Article.Version("other", 13, 0, false)),
            new Change.Carry(List.of(new Change.Carry.Step(ANNOTATION.id(), ANNOTATION.anchor(),
                    ANNOTATION.anchor().carried("other", "다른 글에서 \"글\" 인용", new TextRange(0, 4))))),
            new Change.TermChange(TERM.id(), Optional.of(TERM), Optional.empty()),
            new Change.WritingPresence(List.of(NOTE.key()), List.of("s-1", "s-2"), List.of(TERM.id()),
                    Presence.UNDONE, Presence.LIVE),
            new Change.ArticleSetChange(SET.id(), Optional.empty(), Optional.of(SET)),
            new Change.Filing(SET.id(), List.of(new ArticleId("x"), new ArticleId("y")), true),
            new Change.FieldEdit(ArticleField.OUTLET, List.of(
                    new Change.FieldEdit.Part("", "더지엠뉴스", List.of(new ArticleId("x"), new ArticleId("y"))),
                    new Change.FieldEdit.Part("\"a\"", "더지엠뉴스", List.of()))),
            new Change.OutletAliasChange(ALIAS.key(), Optional.of(ALIAS), Optional.empty()));

    /// What libraries of format 1 hold: this text must be readable for ever.
    private static final String OF_FORMAT_1 = """
            [{"kind":"annotation-presence","ids":["a-1"],"before":"LIVE","after":"BINNED"},
            {"kind":"retagging","off":[{"tagging":"tagging-1","theme":"00000000-0000-7000-8000-000000000003",
            "taggedBy":"me","taggedAt":1700000000123,"annotation":"a-1","index":2}],"on":[]}]""";

    @Test
    void every_kind_of_change_reads_back_as_it_was() {
        assertThat(ChangeJson.read(ChangeJson.FORMAT, ChangeJson.write(EVERY_KIND))).isEqualTo(EVERY_KIND);
        assertThat(EVERY_KIND.stream().map(Change::getClass).distinct())
                .hasSize(Change.class.getPermittedSubclasses().length);
    }

    @Test
    void the_form_of_format_1_does_not_change() {
        assertThat(ChangeJson.read(1, OF_FORMAT_1)).isEqualTo(EVERY_KIND.subList(5, 7));
        assertThat(ChangeJson.write(EVERY_KIND.subList(5, 7))).isEqualTo(OF_FORMAT_1.replace("\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[{}]", "[1]", "[{\"kind\":\"annotation\"}]", "[{\"kind\":\"new\",\"id\":\"x\"}]",
            "[{\"kind\":\"article-presence\",\"ids\":[],\"before\":\"LIVE\",\"after\":\"GONE\"}]", "[", "null",
            "[{\"kind\":null}]", "[{\"kind\":[1,2]}]", "[{\"kind\":\"article\",\"id\":\"x\",\"before\":1,\"after\":2}]",
            "[{\"kind\":\"retagging\",\"off\":[null],\"on\":7}]",
            "[{\"kind\":\"term\",\"id\":\"x\",\"before\":{\"id\":null}}]"})
    void anything_else_is_damage(String json) {
        assertThatThrownBy(() -> ChangeJson.read(1, json)).isInstanceOf(SqlFailure.class);
    }

    @Test
    void a_format_of_the_future_is_not_guessed_at() {
        assertThatThrownBy(() -> ChangeJson.read(2, "[]")).isInstanceOf(SqlFailure.class);
    }

    @Test
    void strings_of_a_step_read_back() {
        List<String> strings = List.of("", "Security, 안보", "\"", "줄\n");
        assertThat(ChangeJson.strings(ChangeJson.strings(strings))).isEqualTo(strings);
    }
}
