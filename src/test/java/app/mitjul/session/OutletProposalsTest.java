package app.mitjul.session;

import static app.mitjul.session.Libraries.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.OutletProposal.Why;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which names of outlets are proposed as one, and why; and which never are.
class OutletProposalsTest {

    @TempDir
    Path folder;

    private Session session;
    private List<ArticleId> articles = List.of();

    @BeforeEach
    void open() {
        session = Libraries.open(Libraries.five(folder));
        articles = session.reads().articles().stream().map(row -> row.article().id()).toList();
        done(session.commands().editArticles(Set.copyOf(articles), Map.of(ArticleField.OUTLET, "",
                ArticleField.PARTNER, "", ArticleField.URL, "")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void the_same_letters_in_another_case_are_one_name_and_the_more_frequent_stays() {
        outlet("China Daily", 0, 1);
        outlet("chinadaily", 2);
        outlet("Xinhua", 3);
        assertThat(session.reads().outletProposals())
                .containsExactly(new OutletProposal("chinadaily", "China Daily", Why.ALIKE, 3));
        assertThat(session.reads().outletCounts()).containsEntry("China Daily", 2).containsEntry("chinadaily", 1);
    }

    @Test
    void of_two_names_as_frequent_the_one_in_hangul_stays() {
        outlet("thegmnews", 0);
        outlet("더지엠뉴스", 1);
        assertThat(session.reads().outletProposals())
                .containsExactly(new OutletProposal("thegmnews", "더지엠뉴스", Why.SPELLED, 2));
    }

    @Test
    void a_name_in_brackets_is_one_with_both_of_its_parts_where_they_are_outlets() {
        outlet("신화사(Xinhua)", 0);
        outlet("신화사", 1, 2);
        outlet("Xinhua", 3);
        assertThat(session.reads().outletProposals()).containsExactlyInAnyOrder(
                new OutletProposal("신화사(Xinhua)", "신화사", Why.BRACKETS, 3),
                new OutletProposal("Xinhua", "신화사", Why.BRACKETS, 3));
        done(session.commands().undo(2));
        assertThat(session.reads().outletProposals()).as("neither part is an outlet, nor are they spelled alike")
                .isEmpty();
    }

    @Test
    void articles_at_one_address_are_of_one_outlet_unless_it_is_a_portal() {
        done(session.commands().editArticles(Set.copyOf(articles),
                Map.of(ArticleField.URL, "https://www.ggg.example/1")));
        outlet("가나", 0, 1);
        outlet("다라", 2);
        assertThat(session.reads().outletProposals())
                .containsExactly(new OutletProposal("다라", "가나", Why.ADDRESS, 3));
        outlet("마바", 3);
        assertThat(session.reads().outletProposals()).isEmpty();
    }

    @Test
    void a_name_that_is_that_of_the_site_is_one_with_the_outlet_there() {
        done(session.commands().editArticles(Set.of(articles.get(0)),
                Map.of(ArticleField.URL, "https://www.khan.co.kr/article/1")));
        outlet("경향신문", 0, 1);
        outlet("khan", 2);
        assertThat(session.reads().outletProposals())
                .contains(new OutletProposal("khan", "경향신문", Why.ADDRESS, 3));
    }

    @Test
    void what_the_term_list_has_as_one_word_is_one_outlet() {
        outlet("누리새벽", 0, 1);
        outlet("Dawn Post", 2);
        assertThat(session.reads().outletProposals()).isEmpty();
        done(session.commands().saveTerm(Optional.empty(),
                new TermDraft("누리새벽", "黎明", "Dawn Post", "", "")));
        assertThat(session.reads().outletProposals())
                .containsExactly(new OutletProposal("Dawn Post", "누리새벽", Why.TERM, 3));
    }

    @Test
    void what_was_merged_or_kept_apart_is_not_proposed_again_and_the_most_articles_come_first() {
        outlet("China Daily", 0);
        outlet("chinadaily", 1);
        outlet("Xin Hua", 2, 4);
        outlet("xinhua", 3);
        assertThat(session.reads().outletProposals()).extracting(OutletProposal::articles).containsExactly(3, 2);
        done(session.commands().keepOutletsApart(new OutletAlias.Key("xinhua", "Xin Hua")));
        assertThat(session.reads().outletProposals()).extracting(OutletProposal::articles).containsExactly(2);
        done(session.commands().keepOutletsApart(new OutletAlias.Key("xinhua", "Xin Hua")));
        assertThat(session.reads().outletAliases()).hasSize(1);
        assertThat(done(session.commands().mergeOutlets(Set.of("chinadaily"), "China Daily"))).isEqualTo(1);
        assertThat(session.reads().outletProposals()).isEmpty();
        assertThat(done(session.commands().mergeOutlets(Set.of("chinadaily"), "China Daily"))).as("nothing is left")
                .isZero();
    }

    private void outlet(String name, int... numbers) {
        Set<ArticleId> at = Arrays.stream(numbers).mapToObj(articles::get)
                .collect(Collectors.toSet());
        done(session.commands().editArticles(at, Map.of(ArticleField.OUTLET, name)));
    }
}
