package app.mitjul.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.CopyChoice;
import app.mitjul.session.CopyGroup;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ListOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A library so large that its list is worked out off the FX thread.
class LargeListTest {

    private static final int ARTICLES = 1_200;

    @TempDir
    Path folder;
    private Session session;
    private LibraryModel library;
    private LibraryViewModel list;

    @BeforeEach
    @SuppressWarnings("NullAway.Init") // the fields of the window are set on its thread
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        session = Libraries.create(folder.resolve("large.mitjul"));
        List<NewArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            Source source = new Source(i % 100 == 0 ? "경향신문" : "한겨레", "", "", "", "", "", "", "ko");
            articles.add(new NewArticle("본문 " + i + " 안보", "제목 " + (ARTICLES - i) + (i == 7 ? " Café" : ""), false,
                    source, new Origin("many.txt", i + 1, "UTF-8", ""), 0, false));
        }
        session.commands().importArticles(List.of(), articles).join();
        fx(() -> {
            library = new LibraryModel(session, Libraries.ME.id());
            list = new LibraryViewModel(library);
            list.activate();
            library.refresh();
        });
        until(() -> list.visible().size() == ARTICLES);
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            list.deactivate();
            library.close();
        });
        session.close();
    }

    @Test
    void titles_and_outlets_are_found_as_they_are_typed_and_the_newest_words_win() throws Exception {
        fx(() -> {
            list.queryProperty().set("제");
            list.queryProperty().set("제목");
            list.queryProperty().set("경향");
        });
        until(() -> list.visible().size() == ARTICLES / 100);
        fx(() -> list.queryProperty().set("CAFE\u0301"));
        until(() -> list.visible().size() == 1);
        assertThat(list.visible().getFirst().number()).isEqualTo(8);
        assertThat(list.isFiltered()).isTrue();
        fx(() -> list.queryProperty().set(""));
        until(() -> list.visible().size() == ARTICLES);
    }

    @Test
    void words_of_the_texts_are_found_too() throws Exception {
        fx(() -> list.queryProperty().set("\"본문 17 안보\""));
        until(() -> list.visible().size() == 1);
        assertThat(list.visible().getFirst().article().title()).isEqualTo("제목 1183");
    }

    @Test
    void a_change_of_one_article_replaces_its_row_and_no_other() throws Exception {
        List<ArticleRow> before = List.copyOf(list.visible());
        ArticleId third = before.get(2).article().id();
        fx(() -> library.tell(c -> c.setState(Set.of(third), ReadingState.DONE)));
        until(() -> list.visible().get(2).article().state() == ReadingState.DONE);
        for (int i = 0; i < before.size(); i++) {
            assertThat(list.visible().get(i) == before.get(i)).isEqualTo(i != 2);
        }
        assertThat(list.progressProperty().get()).isEqualTo(new LibraryViewModel.Progress(1, ARTICLES));
        assertThat(library.row(third)).map(r -> r.article().state()).contains(ReadingState.DONE);
    }

    @Test
    void deleted_articles_go_and_come_back_at_their_places() throws Exception {
        ArticleId third = list.visible().get(2).article().id();
        fx(() -> library.tell(c -> c.deleteArticles(Set.of(third))));
        until(() -> list.visible().size() == ARTICLES - 1);
        assertThat(library.rows().get(2).number()).isEqualTo(3);
        fx(() -> library.tell(c -> c.undo(1)));
        until(() -> list.visible().size() == ARTICLES);
        assertThat(library.rows().get(2).article().id()).isEqualTo(third);
        assertThat(library.rows().get(3).number()).isEqualTo(4);
    }

    @Test
    void hidden_copies_are_left_out_until_they_are_asked_for() throws Exception {
        List<ArticleId> first = list.visible().stream().limit(3).map(r -> r.article().id()).toList();
        CopyGroup group = new CopyGroup(first, first.get(1), 90, Optional.empty());
        fx(() -> library.tell(c -> c.decideCopies(List.of(group), CopyChoice.HIDE)));
        until(() -> list.visible().size() == ARTICLES - 2);
        assertThat(list.visible().getFirst().article().id()).isEqualTo(first.get(1));
        assertThat(library.rows()).as("the library still has them").hasSize(ARTICLES);
        fx(() -> list.withCopiesProperty().set(true));
        until(() -> list.visible().size() == ARTICLES);
        fx(() -> {
            list.withCopiesProperty().set(false);
            library.tell(c -> c.undo(1));
        });
        until(() -> library.hiddenProperty().get().isEmpty() && list.visible().size() == ARTICLES);
    }

    @Test
    void order_and_filters_hold_together() throws Exception {
        fx(() -> {
            list.orderProperty().set(ListOrder.TITLE);
            list.outletProperty().set(Optional.of("경향신문"));
        });
        until(() -> list.visible().size() == ARTICLES / 100);
        assertThat(list.visible()).extracting(r -> r.article().title()).startsWith("제목 100", "제목 1000", "제목 1100")
                .endsWith("제목 900");
        assertThat(list.outletsProperty().get()).containsExactly("경향신문", "한겨레");
    }

    @Test
    void groups_stand_under_headings_with_counts_and_fold_without_leaving_the_list() throws Exception {
        fx(() -> list.groupingProperty().set(Grouping.OUTLET));
        until(() -> list.lines().size() == ARTICLES + 2);
        assertThat(list.lines().getFirst()).isEqualTo(new ListLine.Heading("경향신문", "경향신문", ARTICLES / 100, false));
        assertThat(list.lines().get(ARTICLES / 100 + 1))
                .isEqualTo(new ListLine.Heading("한겨레", "한겨레", ARTICLES - ARTICLES / 100, false));
        assertThat(list.visible().getFirst().article().source().outlet()).isEqualTo("경향신문");
        fx(() -> list.groups().fold("한겨레", true));
        until(() -> list.lines().size() == ARTICLES / 100 + 2);
        assertThat(list.visible()).as("folded articles are still listed").hasSize(ARTICLES);
        fx(() -> list.queryProperty().set("CAFE\u0301"));
        until(() -> list.lines().size() == 1);
        assertThat(list.lines()).containsExactly(new ListLine.Heading("한겨레", "한겨레", 1, true));
        fx(() -> list.queryProperty().set(""));
        until(() -> list.visible().size() == ARTICLES);
        fx(() -> list.groups().foldAll(list.lines()));
        until(() -> list.lines().size() == 2);
        fx(() -> list.groups().unfoldAll());
        until(() -> list.lines().size() == ARTICLES + 2);
    }

    @Test
    void an_article_stands_in_each_of_its_collections_and_counts_once() throws Exception {
        List<ArticleId> ids = list.visible().stream().limit(3).map(r -> r.article().id()).toList();
        ArticleSetId asia = session.commands().createSet(Kind.COLLECTION, "아시아", Optional.empty(), "").join();
        ArticleSetId inner = session.commands().createSet(Kind.COLLECTION, "에너지", Optional.of(asia), "").join();
        session.commands().putIn(asia, Set.of(ids.get(0))).join();
        session.commands().putIn(inner, Set.of(ids.get(0), ids.get(2))).join();
        fx(() -> list.groupingProperty().set(Grouping.COLLECTION));
        until(() -> list.lines().size() == ARTICLES + 1 + 3);
        assertThat(list.lines().stream().filter(ListLine.Heading.class::isInstance)).containsExactly(
                new ListLine.Heading(asia.value(), "아시아", 1, false),
                new ListLine.Heading(inner.value(), "아시아 / 에너지", 2, false),
                new ListLine.Heading("", "", ARTICLES - 2, false));
        assertThat(list.visible()).hasSize(ARTICLES).doesNotHaveDuplicates();
        fx(() -> library.tell(c -> c.moveArticles(inner, asia, Set.of(ids.get(2)))));
        until(() -> list.lines().getFirst().equals(new ListLine.Heading(asia.value(), "아시아", 2, false)));
        assertThat(list.visible()).extracting(r -> r.article().id()).startsWith(ids.get(0), ids.get(2), ids.get(1));
    }

    @Test
    void merged_outlets_are_ordered_and_grouped_as_one() throws Exception {
        session.commands().mergeOutlets(Set.of("경향신문"), "한겨레").join();
        fx(() -> {
            list.orderProperty().set(ListOrder.OUTLET);
            list.groupingProperty().set(Grouping.OUTLET);
        });
        until(() -> list.lines().size() == ARTICLES + 1);
        assertThat(list.lines().getFirst()).isEqualTo(new ListLine.Heading("한겨레", "한겨레", ARTICLES, false));
        assertThat(list.visible()).extracting(ArticleRow::number).startsWith(1, 2, 3);
    }

    @Test
    void the_articles_around_the_open_one_come_first_and_the_others_behind_them() throws Exception {
        ArticleRow open = library.rows().get(600);
        LibraryModel fresh = WaitForAsyncUtils.asyncFx(() -> new LibraryModel(session, Libraries.ME.id())).get();
        List<Integer> asked = new ArrayList<>();
        try {
            fx(() -> fresh.begin(LibraryModel.reading(session, id -> Optional.of(open.article().id()))));
            until(() -> !fresh.rows().isEmpty());
            fx(() -> {
                assertThat(fresh.rows()).hasSizeLessThan(100).contains(open);
                assertThat(fresh.listed().isWhole()).isFalse();
                assertThat(fresh.listed().all()).isEqualTo(ARTICLES);
                fresh.whenWhole(() -> asked.add(fresh.rows().size()));
                assertThat(asked).as("not before all is there").isEmpty();
                fresh.readOn();
            });
            until(() -> fresh.listed().isWhole());
            assertThat(fresh.rows()).isEqualTo(library.rows());
            assertThat(asked).containsExactly(ARTICLES);
        } finally {
            fx(fresh::close);
        }
    }

    @Test
    void a_change_while_only_some_articles_are_there_is_in_all_of_them() throws Exception {
        ArticleRow open = library.rows().get(600);
        LibraryModel fresh = WaitForAsyncUtils.asyncFx(() -> new LibraryModel(session, Libraries.ME.id())).get();
        try {
            fx(() -> fresh.begin(LibraryModel.reading(session, id -> Optional.of(open.article().id()))));
            until(() -> !fresh.rows().isEmpty());
            fx(() -> fresh.tell(c -> c.setState(Set.of(library.rows().getFirst().article().id()), ReadingState.DONE)));
            until(() -> fresh.listed().isWhole());
            assertThat(fresh.rows()).hasSize(ARTICLES);
            assertThat(fresh.rows().getFirst().article().state()).isEqualTo(ReadingState.DONE);
        } finally {
            fx(fresh::close);
        }
    }

    private static void fx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }

    private static void until(BooleanSupplier there) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(there::getAsBoolean).get(20, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
