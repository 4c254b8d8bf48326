package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.change.Step;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.i18n.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermListTest {

    private static final TermDraft GUO = new TermDraft("궈자쿤", "郭嘉昆", "Guo Jiakun", "Guo Jiakun", "");

    private Session session;
    private Commands commands;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.create(folder.resolve("a.mitjul"));
        commands = session.commands();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_term_is_added_edited_and_taken_back() {
        TermId id = done(commands.saveTerm(Optional.empty(), GUO));
        done(commands.saveTerm(Optional.of(id), new TermDraft(" 궈자쿤 ", "郭嘉昆", "", "대변인 궈", "메모")));
        assertThat(session.reads().terms()).singleElement().extracting(Term::target).isEqualTo("대변인 궈");
        assertThat(done(commands.undo(2))).extracting(Step::key).containsExactly("edit-term", "new-term");
        assertThat(session.reads().terms()).isEmpty();
        done(commands.redo(1));
        assertThat(session.reads().terms()).extracting(Term::latin).containsExactly("Guo Jiakun");
    }

    @Test
    void the_same_term_is_edited_rather_than_doubled() {
        TermId id = done(commands.saveTerm(Optional.empty(), new TermDraft("SCO", "", "", "", "")));
        assertThat(done(commands.saveTerm(Optional.empty(), new TermDraft("sco", "", "", "상하이협력기구", ""))))
                .isEqualTo(id);
        TermId other = done(commands.saveTerm(Optional.empty(), GUO));
        assertThat(session.reads().terms()).hasSize(2);
        assertThatThrownBy(
                () -> done(commands.saveTerm(Optional.of(other), new TermDraft("SCO", "", "", "", ""))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> done(commands.saveTerm(Optional.empty(), new TermDraft(" ", "", "", "x", ""))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void dismissed_and_deleted_terms_are_remembered_and_come_back_when_saved() {
        done(commands.dismissTerm(GUO));
        done(commands.dismissTerm(GUO));
        assertThat(session.reads().dismissedTerms()).hasSize(1);
        assertThat(session.reads().steps(9)).hasSize(1);
        TermId id = done(commands.saveTerm(Optional.empty(), GUO));
        assertThat(session.reads().dismissedTerms()).isEmpty();
        assertThat(session.reads().terms()).extracting(Term::id).containsExactly(id);
        done(commands.deleteTerms(Set.of(id)));
        assertThat(session.reads().terms()).isEmpty();
        assertThat(session.reads().dismissedTerms()).hasSize(1);
        done(commands.emptyBin());
        assertThat(session.reads().dismissedTerms()).hasSize(1);
    }

    @Test
    void an_import_adds_changes_and_leaves_and_is_one_step() {
        done(commands.saveTerm(Optional.empty(), GUO));
        done(commands.saveTerm(Optional.empty(), new TermDraft("브릭스", "", "BRICS", "", "")));
        List<Committed> told = new ArrayList<>();
        session.feed().subscribe(told::add, Runnable::run);
        TermsResult result = done(commands.importTerms(List.of(GUO, new TermDraft("브릭스", "", "", "BRICS 국가", ""),
                new TermDraft("신화통신", "新华社", "Xinhua", "", ""), new TermDraft("신화통신", "新华社", "", "신화", ""))));
        assertThat(result).isEqualTo(new TermsResult(1, 1, 1));
        assertThat(session.reads().terms()).hasSize(3);
        assertThat(session.reads().terms()).filteredOn(t -> t.source().equals("브릭스")).singleElement()
                .satisfies(t -> assertThat(t.latin() + t.target()).isEqualTo("BRICSBRICS 국가"));
        assertThat(session.reads().terms()).filteredOn(t -> t.source().equals("신화통신")).singleElement()
                .satisfies(t -> assertThat(t.latin() + t.target()).isEqualTo("Xinhua신화"));
        assertThat(told).singleElement().satisfies(c -> assertThat(c.termsChanged()).isTrue());
        done(commands.undo(1));
        assertThat(session.reads().terms()).hasSize(2);
        done(commands.redo(1));
        assertThat(session.reads().terms()).hasSize(3);
        assertThat(session.reads().check().findings()).isEmpty();
    }
}
