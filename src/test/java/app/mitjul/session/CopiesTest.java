package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nearly identical articles, and what a person decides of them.
class CopiesTest {

    private static final String WIRE = "정부는 28일 중앙아시아 5개국과 정상회의를 열고 에너지와 교통 분야의 협력을 넓히기로 했다고 밝혔다. "
            + "참석한 정상들은 핵심 광물의 공급망을 함께 지키고 철도와 항공 노선을 늘리며 학생과 연구자의 교류를 두 배로 하기로 뜻을 모았다.";
    private static final String OTHER = "국회는 이날 본회의를 열어 내년도 예산안을 처리했다. 여야는 복지와 국방 지출을 두고 막판까지 맞섰으나 "
            + "지역 사업비를 줄이는 대신 재난 대비 예산을 늘리는 수정안에 합의하면서 법정 시한을 하루 앞두고 표결을 마쳤다.";

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void make() {
        session = Libraries.create(folder.resolve("library.mitjul"));
        take(new ArticlesToCome("a").add(WIRE).add(OTHER).add("혼자인 글 하나").add(WIRE + " (종합)").add(OTHER + " (끝)")
                .add(WIRE.replace("28일", "이날")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void take(ArticlesToCome stream) {
        done(session.commands().importAll(stream, ImportChoice.USUAL, Progress.NONE, new CancelToken()));
    }

    private ArticleId article(int number) {
        return session.reads().articles().get(number - 1).article().id();
    }

    @Test
    void each_article_is_in_the_group_of_those_it_is_nearly_identical_to() {
        List<CopyGroup> groups = session.reads().copies(70);
        assertThat(groups).extracting(CopyGroup::articles).containsExactly(
                List.of(article(1), article(4), article(6)), List.of(article(2), article(5)));
        assertThat(groups).allMatch(g -> g.percent() >= 70 && g.choice().isEmpty())
                .allMatch(g -> g.first().equals(g.articles().getFirst()));
        assertThat(session.reads().copyFigures(70)).isEqualTo(new CopyFigures(6, 0, 2, 3));
        assertThat(session.reads().copyFigures(70).distinct()).isEqualTo(3);
        assertThat(session.reads().copyFigures(groups)).isEqualTo(session.reads().copyFigures(70));
    }

    @Test
    void copies_are_hidden_and_shown_again_in_one_step_each() {
        CopyGroup first = session.reads().copies(70).getFirst();
        assertThat(done(session.commands().decideCopies(List.of(first), CopyChoice.HIDE))).isEqualTo(3);
        assertThat(session.reads().hiddenCopies()).containsExactlyInAnyOrder(article(4), article(6));
        assertThat(session.reads().copies(70).getFirst().choice()).contains(CopyChoice.HIDE);
        assertThat(session.reads().copyFigures(70).shown()).isEqualTo(4);
        done(session.commands().undo(1));
        assertThat(session.reads().hiddenCopies()).isEmpty();
        done(session.commands().redo(1));
        assertThat(session.reads().hiddenCopies()).hasSize(2);
        done(session.commands().decideCopies(session.reads().copies(70), CopyChoice.LINK));
        assertThat(session.reads().hiddenCopies()).as("the newer decision counts").isEmpty();
        assertThat(session.reads().linkedCopies(article(4))).containsExactly(article(1), article(6));
        assertThat(session.reads().linkedCopies(article(3))).isEmpty();
        assertThat(done(session.commands().forgetCopies(Set.of(article(6))))).isOne();
        assertThat(session.reads().copies(70)).extracting(CopyGroup::choice).containsExactly(
                Optional.empty(), Optional.of(CopyChoice.LINK));
        assertThat(session.reads().sets()).as("no collection").isEmpty();
        assertThat(session.reads().setsOf(Set.of(article(1)))).isEmpty();
        assertThat(session.reads().check().findings()).isEmpty();
        while (!done(session.commands().undo(1)).isEmpty()) {
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void another_copy_that_comes_later_asks_again() {
        done(session.commands().decideCopies(session.reads().copies(70), CopyChoice.KEEP));
        assertThat(session.reads().copies(70)).allMatch(g -> g.choice().equals(Optional.of(CopyChoice.KEEP)));
        take(new ArticlesToCome("b").add(OTHER + " 한편 정부는 환영했다."));
        assertThat(session.reads().copies(70)).extracting(CopyGroup::choice).containsExactly(
                Optional.of(CopyChoice.KEEP), Optional.empty());
        done(session.commands().deleteArticles(Set.of(article(2), article(5), article(7))));
        assertThat(session.reads().copies(70)).hasSize(1);
    }

    @Test
    void what_was_decided_goes_along_into_another_library() {
        done(session.commands().decideCopies(session.reads().copies(70), CopyChoice.HIDE));
        LibraryCopy copy = session.reads().copy();
        try (Session other = Libraries.create(folder.resolve("other.mitjul"))) {
            done(other.commands().merge(copy));
            assertThat(other.reads().hiddenCopies()).isEqualTo(session.reads().hiddenCopies()).hasSize(3);
            assertThat(other.reads().copies(70)).as("signatures are made where there are none")
                    .isEqualTo(session.reads().copies(70));
        }
    }

    @Test
    void one_article_is_no_group() {
        CopyGroup alone = new CopyGroup(List.of(article(3)), article(3), 100, Optional.empty());
        assertThatThrownBy(() -> done(session.commands().decideCopies(List.of(alone), CopyChoice.HIDE)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("copies.too-few"));
        assertThat(done(session.commands().decideCopies(List.of(), CopyChoice.HIDE))).isZero();
    }
}
