package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.term.TermId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermSurveyTest {

    private Session session;
    private Commands commands;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Libraries.open(Libraries.five(folder));
        commands = session.commands();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private TermSurvey survey() {
        return session.read(TermSurvey::of).join();
    }

    private List<String> proposed() {
        return survey().proposals().stream().map(p -> p.draft().source()).toList();
    }

    @Test
    void the_brackets_of_all_articles_propose_each_name_once_with_all_its_forms() {
        assertThat(proposed()).containsExactly("상하이협력기구", "유라시아세계공공재단", "궈자쿤", "왕이", "아라그치", "카츠", "제3차 전체회의", "확대 관할",
                "브릭스", "중국-중앙아시아 5개국", "글로벌 공안 협력 포럼");
        TermProposal guo = survey().proposals().get(2);
        assertThat(guo.draft()).isEqualTo(new TermDraft("궈자쿤", "郭嘉昆", "Guo Jiakun", "", ""));
        String text = session.reads().text(guo.article()).text();
        assertThat(guo.range().of(text)).isEqualTo("궈자쿤(郭嘉昆, Guo Jiakun)");
        assertThat(survey().proposals().getFirst().articles()).isEqualTo(2);
    }

    @Test
    void what_is_on_the_list_or_was_dismissed_or_taken_off_is_not_proposed_again() {
        TermId id = done(commands.saveTerm(Optional.empty(), new TermDraft("궈자쿤", "", "", "spokesman", "")));
        done(commands.dismissTerm(new TermDraft("왕이", "王毅", "Wang Yi", "", "")));
        assertThat(proposed()).doesNotContain("궈자쿤", "왕이").hasSize(9);
        done(commands.deleteTerms(Set.of(id)));
        assertThat(proposed()).doesNotContain("궈자쿤");
        done(commands.undo(3));
        assertThat(proposed()).contains("궈자쿤", "왕이").hasSize(11);
    }

    @Test
    void a_term_says_how_often_it_occurs_and_whether_a_bracket_explains_it() {
        TermId guo = done(commands.saveTerm(Optional.empty(), new TermDraft("궈자쿤", "郭嘉昆", "Guo Jiakun", "", "")));
        TermId security = done(commands.saveTerm(Optional.empty(), new TermDraft("안보", "", "", "", "")));
        TermId none = done(commands.saveTerm(Optional.empty(), new TermDraft("핵", "", "", "", "")));
        TermSurvey survey = survey();
        assertThat(survey.use(guo)).isEqualTo(new TermUse(2, 4, true));
        assertThat(survey.use(security).glossed()).isFalse();
        assertThat(survey.use(security).articles()).isPositive();
        assertThat(survey.use(none)).isEqualTo(TermUse.NONE);
        List<TermPlace> places = session.read(reads -> TermSurvey.places(reads, guo)).join();
        assertThat(places).hasSize(4);
        assertThat(places.getFirst().range().of(session.reads().text(places.getFirst().article()).text()))
                .isEqualTo("궈자쿤");
    }

    @Test
    void articles_in_the_bin_do_not_count() {
        TermId guo = done(commands.saveTerm(Optional.empty(), new TermDraft("궈자쿤", "郭嘉昆", "Guo Jiakun", "", "")));
        ArticleId second = session.reads().articles().get(1).article().id();
        done(commands.deleteArticles(Set.of(second)));
        assertThat(survey().use(guo)).isEqualTo(new TermUse(1, 1, false));
        assertThat(proposed()).doesNotContain("아라그치", "카츠");
    }
}
