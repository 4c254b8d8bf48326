package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static app.mitjul.session.Libraries.tag;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.exchange.in.JsonLibrary;
import app.mitjul.store.Rebuilding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A corrected text in every way a library is copied: exported, merged, rebuilt.
class CorrectedCopiesTest {

    private static final String TEXT = "제목 줄\n중국은 안보 협력을 말했다.\n셋째 문단은 사라질 것이다.\n끝 문단이다.";
    private static final String CORRECTED = "제목 줄\n어제 중국은 안보 협력을 말했다.\n끝 문단이다.";

    @TempDir
    private Path folder;

    private Path file;
    private Path colleague;

    @BeforeEach
    void two_libraries_with_the_same_article() {
        file = Libraries.five(folder);
        colleague = folder.resolve("colleague.mitjul");
        try (Session session = Libraries.open(file)) {
            done(session.commands().importArticles(List.of(), List.of(Libraries.article("제목 줄", TEXT))));
            done(session.saveCopy(colleague));
        }
    }

    private static ArticleId article(Session session) {
        return Libraries.number(session, 6);
    }

    private static void correct(Session session) {
        ArticleId id = article(session);
        done(session.commands().correctText(id, session.reads().text(id).hash(), CORRECTED));
    }

    private static List<String> quotes(Session session) {
        return session.reads().annotations(article(session)).stream().map(a -> a.anchor().quote()).toList();
    }

    @Test
    void everything_of_it_comes_back_from_an_export() {
        String exported;
        try (Session session = Libraries.open(file)) {
            tag(session, article(session), "안보 협력", Theme.SECURITY);
            tag(session, article(session), "셋째 문단", Theme.TRADE);
            done(session.commands().setTarget(article(session),
                    Libraries.find(session, article(session), "셋째 문단은 사라질 것이다."), "Third.", "t"));
            correct(session);
            exported = RestoringTest.export(session);
        }
        try (Session session = Libraries.create(folder.resolve("again.mitjul"))) {
            done(session.commands().merge(JsonLibrary.read(exported.getBytes(StandardCharsets.UTF_8))));
            assertThat(RestoringTest.export(session)).isEqualTo(exported);
            assertThat(session.reads().text(article(session)).text()).isEqualTo(CORRECTED);
            assertThat(session.reads().lost(article(session)).count()).isEqualTo(2);
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void marks_a_colleague_made_on_the_text_before_come_to_the_corrected_one() {
        try (Session session = Libraries.open(colleague)) {
            tag(session, article(session), "안보 협력", Theme.SECURITY);
            tag(session, article(session), "셋째 문단", Theme.TRADE);
        }
        try (Session session = Libraries.open(file)) {
            correct(session);
            String before = RestoringTest.export(session);
            done(session.commands().merge(copy(colleague)));
            assertThat(session.reads().articles()).hasSize(6);
            assertThat(session.reads().text(article(session)).text()).isEqualTo(CORRECTED);
            assertThat(quotes(session)).containsExactly("안보 협력");
            assertThat(session.reads().lost(article(session)).annotations()).hasSize(1);
            assertThat(session.reads().check().findings()).isEmpty();
            done(session.commands().undo(1));
            assertThat(RestoringTest.export(session)).isEqualTo(before);
        }
    }

    @Test
    void marks_a_colleague_made_on_a_corrected_text_come_to_the_one_that_is_here() {
        try (Session session = Libraries.open(colleague)) {
            correct(session);
            tag(session, article(session), "안보 협력", Theme.SECURITY);
        }
        try (Session session = Libraries.open(file)) {
            done(session.commands().merge(copy(colleague)));
            assertThat(session.reads().articles()).hasSize(6);
            assertThat(session.reads().text(article(session)).text()).isEqualTo(TEXT);
            assertThat(quotes(session)).containsExactly("안보 협력");
            assertThat(session.reads().check().findings()).isEmpty();
        }
    }

    @Test
    void a_library_that_is_gone_comes_back_with_both_texts_and_its_history() {
        AnnotationId lost;
        String there;
        try (Session session = Libraries.open(file)) {
            lost = tag(session, article(session), "셋째 문단", Theme.TRADE);
            correct(session);
            there = RestoringTest.export(session);
        }
        Path back = folder.resolve("back.mitjul");
        assertThat(new Rebuilding(file).rebuild(back, Optional.empty()).missing()).isEmpty();
        try (Session session = Libraries.open(back)) {
            assertThat(RestoringTest.export(session)).isEqualTo(there);
            assertThat(session.reads().check().findings()).isEmpty();
            done(session.commands().undo(1));
            assertThat(session.reads().text(article(session)).text()).isEqualTo(TEXT);
            assertThat(session.reads().annotations(article(session))).extracting(Annotation::id).containsExactly(lost);
        }
    }

    private app.mitjul.domain.library.LibraryCopy copy(Path library) {
        try (Session session = Libraries.read(library)) {
            return session.reads().copy();
        }
    }
}
