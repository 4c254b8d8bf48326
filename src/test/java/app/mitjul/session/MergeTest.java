package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.find;
import static app.mitjul.session.Libraries.tag;
import static app.mitjul.session.MarksTest.refused;
import static app.mitjul.session.MarksTest.themes;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    @TempDir
    private Path folder;

    private Session source;
    private Session target;

    @BeforeEach
    void open() {
        source = Libraries.open(Libraries.five(folder));
        target = Libraries.create(folder.resolve("target.mitjul"));
    }

    @AfterEach
    void close() {
        source.close();
        target.close();
    }

    @Test
    void a_whole_library_comes_out_of_an_empty_one_as_it_went_in() {
        fill();
        LibraryCopy copy = source.reads().copy();
        MergeResult result = done(target.commands().merge(copy));
        assertThat(result).isEqualTo(new MergeResult(5, 0, 4, 1));
        assertThat(target.reads().copy()).isEqualTo(copy);
        assertThat(target.reads().sourceFile(Libraries.fiveFile().hash()).orElseThrow().bytes())
                .isEqualTo(Libraries.fiveFile().bytes());
        assertThat(target.reads().check().findings()).isEmpty();
        assertThat(target.reads().bin().articles()).hasSize(1);
    }

    @Test
    void a_merge_is_one_step() {
        fill();
        LibraryCopy before = target.reads().copy();
        LibraryCopy copy = source.reads().copy();
        done(target.commands().merge(copy));
        assertThat(target.reads().steps(9)).singleElement()
                .satisfies(s -> assertThat(s.step().key()).isEqualTo("merge"));
        done(target.commands().undo(1));
        assertThat(target.reads().copy().themes()).isEqualTo(before.themes());
        assertThat(target.reads().articles()).isEmpty();
        assertThat(target.reads().check().findings()).isEmpty();
        done(target.commands().redo(1));
        assertThat(target.reads().copy()).isEqualTo(copy);
    }

    @Test
    void merging_again_changes_nothing() {
        fill();
        LibraryCopy copy = source.reads().copy();
        done(target.commands().merge(copy));
        long generation = target.reads().info().generation();
        assertThat(done(target.commands().merge(copy))).isEqualTo(new MergeResult(0, 5, 0, 0));
        assertThat(target.reads().info().generation()).isEqualTo(generation);
    }

    @Test
    void an_article_that_is_here_is_found_by_its_text_and_gets_the_marks() {
        done(target.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
        ArticleId here = Libraries.number(target, 2);
        AnnotationId mark = tag(source, Libraries.number(source, 2), "중앙아시아", Theme.TRADE);
        MergeResult result = done(target.commands().merge(source.reads().copy()));
        assertThat(result).isEqualTo(new MergeResult(0, 5, 1, 0));
        assertThat(target.reads().annotations(here)).singleElement().satisfies(a -> {
            assertThat(a.id()).isEqualTo(mark);
            assertThat(a.article()).isEqualTo(here);
        });
    }

    @Test
    void the_identical_passage_of_the_same_annotator_gets_the_themes_it_lacks() {
        AnnotationId mine = mirrored(Theme.SECURITY);
        tag(source, Libraries.number(source, 2), "중앙아시아", Theme.TRADE, Theme.SECURITY);
        assertThat(done(target.commands().merge(source.reads().copy())).annotations()).isOne();
        assertThat(themes(target.reads().annotation(mine).orElseThrow())).containsExactly(Theme.SECURITY, Theme.TRADE);
        assertThat(target.reads().info().annotations()).isOne();
        done(target.commands().undo(1));
        assertThat(themes(target.reads().annotation(mine).orElseThrow())).containsExactly(Theme.SECURITY);
    }

    @Test
    void a_note_that_says_something_else_is_never_thrown_away() {
        AnnotationId mine = mirrored(Theme.SECURITY);
        done(target.commands().setNote(mine, "내 메모", ""));
        ArticleId there = Libraries.number(source, 2);
        done(source.commands().tag(there, find(source, there, "중앙아시아"), List.of(Theme.TRADE),
                Optional.of("다른 메모")));
        done(target.commands().merge(source.reads().copy()));
        assertThat(target.reads().annotations(Libraries.number(target, 2))).extracting(Annotation::note)
                .containsExactlyInAnyOrder("내 메모", "다른 메모");
    }

    @Test
    void an_annotation_that_is_here_stays_untouched() {
        fill();
        done(target.commands().merge(source.reads().copy()));
        Annotation there = source.reads().annotations(Libraries.number(source, 2)).getFirst();
        done(target.commands().setNote(there.id(), "여기서 고침", ""));
        done(source.commands().setNote(there.id(), "저기서 고침", ""));
        assertThat(done(target.commands().merge(source.reads().copy())).annotations()).isZero();
        assertThat(target.reads().annotation(there.id()).orElseThrow().note()).isEqualTo("여기서 고침");
    }

    @Test
    void themes_are_matched_by_either_name_and_new_ones_follow_without_a_taken_key() {
        mirrored(Theme.SECURITY);
        done(target.commands().deleteTheme(Theme.TRADE));
        ThemeId mine = done(target.commands().createTheme(CodebookTest.draft("water", "", 4)));
        ThemeId theirs = done(source.commands().createTheme(CodebookTest.draft("Wasser", "WATER", 5)));
        ThemeId other = done(source.commands().createTheme(CodebookTest.draft("Borders", "국경", 4)));
        AnnotationId mark = tag(source, Libraries.number(source, 3), "중앙아시아", theirs, other, Theme.TRADE);
        assertThat(done(target.commands().merge(source.reads().copy())).themes()).isOne();
        assertThat(themes(target.reads().annotation(mark).orElseThrow())).containsExactly(mine, other, Theme.TRADE);
        assertThat(target.reads().themes()).extracting(Theme::id).containsExactly(Theme.SECURITY, Theme.ENERGY,
                Theme.TRADE, mine, other);
        assertThat(target.reads().themes()).extracting(Theme::key).containsExactly(1, 2, 3, 4, 0);
    }

    @Test
    void what_was_deleted_here_comes_back_when_the_copy_has_it() {
        done(target.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
        ArticleId here = Libraries.number(target, 2);
        done(target.commands().deleteArticles(Set.of(here)));
        assertThat(done(target.commands().merge(source.reads().copy()))).isEqualTo(new MergeResult(1, 4, 0, 0));
        assertThat(target.reads().articles()).hasSize(5);
        done(target.commands().undo(1));
        assertThat(target.reads().bin().articles()).extracting(Article::id).containsExactly(here);
    }

    @Test
    void a_copy_that_does_not_fit_together_changes_nothing() {
        fill();
        LibraryCopy copy = source.reads().copy();
        ArticleCopy first = copy.articles().getFirst();
        refused("copy.article", target.commands().merge(new LibraryCopy(copy.annotators(), copy.themes(), copy.files(),
                List.of(new ArticleCopy(first.article(), first.text() + " ")), List.of())));
        refused("copy.incomplete", target.commands().merge(new LibraryCopy(copy.annotators(), copy.themes(),
                copy.files(), List.of(), copy.annotations())));
        refused("copy.incomplete", target.commands().merge(new LibraryCopy(List.of(), copy.themes(), copy.files(),
                copy.articles(), copy.annotations())));
        refused("copy.incomplete", target.commands().merge(new LibraryCopy(copy.annotators(), List.of(),
                copy.files(), copy.articles(), copy.annotations())));
        assertThat(target.reads().info().generation()).isZero();
        assertThat(target.reads().themes()).isEqualTo(Theme.FIRST);
        assertThat(target.reads().check().findings()).isEmpty();
    }

    /// Five articles, one in the bin, one edited; four marks, one in the bin; a theme more, one in the bin.
    @Test
    void what_is_written_beside_the_marks_comes_in_hidden_first_and_as_ids() {
        write(source, "우리");
        LibraryCopy copy = source.reads().copy();
        done(target.commands().merge(copy));
        assertThat(target.reads().copy()).isEqualTo(copy);
        assertThat(target.reads().check().findings()).isEmpty();
        done(target.commands().undo(1));
        assertThat(target.reads().notes()).isEmpty();
        assertThat(target.reads().terms()).isEmpty();
        done(target.commands().redo(1));
        assertThat(target.reads().copy()).isEqualTo(copy);
        assertThat(done(target.commands().merge(copy)).annotations()).isZero();
        assertThat(target.reads().steps(9)).hasSize(1);
    }

    @Test
    void what_is_here_stays_and_what_is_missing_comes() {
        write(source, "저쪽");
        LibraryCopy copy = source.reads().copy();
        done(target.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
        ArticleId article = Libraries.number(target, 2);
        var sentences = target.reads().sentences(article);
        done(target.commands().setTarget(article, sentences.get(1).range(), "ours", ""));
        done(target.commands().setNote(new NoteOwner.OfTheme(Theme.TRADE), "이쪽", ""));
        done(target.commands().setNote(new NoteOwner.OfLibrary(), "이쪽", ""));
        done(target.commands().saveTerm(Optional.empty(), new TermDraft("sco", "", "", "이쪽", "")));
        LibraryCopy before = target.reads().copy();
        done(target.commands().merge(copy));
        assertThat(target.reads().segments(article)).extracting(Segment::target).containsExactly("ours", "저쪽 2");
        assertThat(target.reads().notesOn(new NoteOwner.OfTheme(Theme.TRADE))).extracting(Note::text)
                .containsExactly("이쪽");
        assertThat(target.reads().notesOn(new NoteOwner.OfLibrary())).extracting(Note::text)
                .containsExactly("이쪽\n\n저쪽");
        assertThat(target.reads().notesOn(new NoteOwner.OfArticle(article))).extracting(Note::text)
                .containsExactly("저쪽");
        assertThat(target.reads().terms()).extracting(Term::target).containsExactly("이쪽", "저쪽");
        assertThat(target.reads().check().findings()).isEmpty();
        done(target.commands().undo(1));
        assertThat(target.reads().copy().segments()).isEqualTo(before.segments());
        assertThat(target.reads().copy().notes()).isEqualTo(before.notes());
        assertThat(target.reads().copy().terms()).isEqualTo(before.terms());
    }

    @Test
    void notes_of_two_people_on_one_thing_both_stay() {
        write(source, "저쪽");
        LibraryCopy copy = source.reads().copy();
        done(target.commands().merge(copy));
        target.close();
        OpenRequest other = new OpenRequest(folder.resolve("target.mitjul"), OpenRequest.Mode.WRITE, Libraries.OTHER,
                OpenRequest.Holder.WINDOW);
        target = Session.open(other);
        done(target.commands().setNote(new NoteOwner.OfLibrary(), "또", ""));
        done(target.commands().merge(copy));
        assertThat(target.reads().notesOn(new NoteOwner.OfLibrary())).extracting(Note::text).containsExactly("저쪽", "또");
    }

    private static void write(Session session, String words) {
        ArticleId article = Libraries.number(session, 2);
        var sentences = session.reads().sentences(article);
        done(session.commands().setTarget(article, sentences.get(1).range(), words + " 1", ""));
        done(session.commands().setTarget(article, sentences.get(2).range(), words + " 2", ""));
        done(session.commands().setQuestion(article, sentences.get(2).range(), "누구?", ""));
        done(session.commands().joinSentence(article, sentences.get(4).range().start()));
        for (NoteOwner owner : List.of(new NoteOwner.OfLibrary(), new NoteOwner.OfTheme(Theme.TRADE),
                new NoteOwner.OfArticle(article))) {
            done(session.commands().setNote(owner, words, ""));
        }
        done(session.commands().saveTerm(Optional.empty(), new TermDraft("SCO", "", "", words, "")));
        done(session.commands().saveTerm(Optional.empty(), new TermDraft("궈자쿤", "郭嘉昆", "", words, "")));
        done(session.commands().dismissTerm(new TermDraft("브릭스", "", "BRICS", "", "")));
    }

    private void fill() {
        Commands commands = source.commands();
        ThemeId water = done(commands.createTheme(CodebookTest.draft("Water", "물", 3)));
        done(commands.deleteTheme(Theme.ENERGY));
        ArticleId second = Libraries.number(source, 2);
        tag(source, second, "중앙아시아", water, Theme.SECURITY);
        AnnotationId noted = tag(source, second, "아시아", Theme.TRADE);
        done(commands.setNote(noted, " 메모 각\n둘째 줄 ", ""));
        done(commands.setTranslation(noted, "Asia", ""));
        AnnotationId binned = tag(source, second, "중앙", Theme.SECURITY);
        done(commands.deleteAnnotations(Set.of(binned)));
        ArticleId fourth = Libraries.number(source, 4);
        tag(source, fourth, "중앙아시아", water);
        done(commands.deleteArticles(Set.of(fourth)));
        Article article = source.reads().articles().getFirst().article();
        done(commands.editArticle(article.id(), new Article.Fields("고친 제목", false, article.source(),
                article.state())));
    }

    /// The same articles in the target, and a mark on the second.
    private AnnotationId mirrored(ThemeId theme) {
        done(target.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
        return tag(target, Libraries.number(target, 2), "중앙아시아", theme);
    }
}
