package app.mitjul.ui.shell;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.session.TermDraft;
import app.mitjul.ui.model.Grouping;
import app.mitjul.ui.find.SearchViewModel;
import app.mitjul.ui.settings.SettingsPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/// Everything a person can have before them in the window: the regions as they can be arranged, and each page. Tests that
/// hold for every screen walk through it; a new page belongs here.
final class Screens {

    /// @param name for messages and pictures
    /// @param opened leaves the screen to be looked at
    record Screen(String name, Step opened) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Step {
        void on(DeskFixture desk) throws Exception;
    }

    private Screens() {
    }

    static List<Screen> all() {
        List<Screen> all = new ArrayList<>();
        all.add(new Screen("window", desk -> {}));
        all.add(new Screen("marked", Screens::marked));
        all.add(new Screen("info", desk -> {
            DeskFixture.run(() -> new LibraryIntents(desk.window()).articleInfo());
        }));
        all.add(new Screen("popover", desk -> {
            DeskFixture.run(() -> {
                desk.window().workspace().reader().selectionProperty()
                        .set(Optional.of(desk.words("상하이협력기구")));
                desk.reader().openMarking();
            });
        }));
        all.add(new Screen("split", desk -> {
            DeskFixture.run(() -> desk.window().workspace().readers().split(Optional.empty(), 0.5));
        }));
        all.add(new Screen("passages", desk -> {
            marked(desk);
            DeskFixture.run(() -> desk.window().workspace().passages()
                    .open(desk.window().library().themes().getFirst().id()));
        }));
        all.add(new Screen("grouped", desk -> DeskFixture
                .run(() -> desk.window().workspace().listModel().groupingProperty().set(Grouping.OUTLET))));
        all.add(new Screen("concordance", desk -> searched(desk, "협력")));
        all.add(new Screen("found-articles", desk -> {
            searched(desk, "협력");
            DeskFixture.run(() -> desk.window().searching().model().shownProperty()
                    .set(SearchViewModel.Shown.ARTICLES));
        }));
        all.add(new Screen("nothing-found", desk -> searched(desk, "dksqh")));
        all.add(new Screen("search-home", desk -> {
            searched(desk, "관세");
            DeskFixture.run(() -> desk.window().library().tell(c -> c.createSet(ArticleSet.Kind.SMART, "Tariffs",
                    Optional.empty(), "관세")));
            DeskFixture.run(() -> desk.window().searching().model().queryProperty().set(""));
        }));
        all.addAll(pages());
        return all;
    }

    /// The pages that lie over the window.
    static List<Screen> pages() {
        return List.of(
                new Screen("name", desk -> DeskFixture.run(() -> desk.window().askName("김연구", true))),
                new Screen("import", desk -> {
                    Path file = desk.library().resolveSibling("import.txt");
                    Files.writeString(file, "[한강일보] 국회는 3일 예산안을 통과시켰다.\n[동북아저널] 두 나라는 무역 협정에 서명했다.\n",
                            StandardCharsets.UTF_8);
                    DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
                    desk.waitForText(".preview-found", "2");
                }),
                new Screen("import-columns", desk -> {
                    Path file = desk.library().resolveSibling("import.csv");
                    Files.writeString(file, "번호,알파,베타\n1,국회 예산안 통과,국회는 3일 예산안을 통과시켰다.\n",
                            StandardCharsets.UTF_8);
                    DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
                    desk.waitForText(".import-says", "");
                }),
                new Screen("import-check", desk -> {
                    Path file = desk.library().resolveSibling("import.txt");
                    Files.writeString(file, "[한강일보] 국회는 3일 예산안을 통과시켰다.\n[동북아저널] 두 나라는 무역 협정에 서명했다.\n",
                            StandardCharsets.UTF_8);
                    DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
                    desk.waitForText(".preview-found", "2");
                    DeskFixture.run(() -> ((Button) desk.lookup("#import-next").query()).fire());
                }),
                new Screen("import-reports", desk -> intent(desk, LibraryIntents::importReports)),
                new Screen("import-refused", desk -> {
                    Path file = desk.library().resolveSibling("picture.txt");
                    Files.write(file, new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0});
                    DeskFixture.run(() -> desk.window().importFiles(List.of(file)));
                    desk.waitForText(".problem", "picture.txt");
                }),
                new Screen("backups", desk -> {
                    desk.window().library().session().backUp().join();
                    DeskFixture.run(() -> desk.window().page().backups().open());
                    desk.waitForText(".backup-differs", "");
                }),
                new Screen("tag-hits", desk -> {
                    searched(desk, "협력");
                    DeskFixture.run(() -> desk.window().searching().tag(List.of()));
                    desk.waitForTextNow(".panel-says", "14");
                }),
                new Screen("save-search", desk -> {
                    searched(desk, "협력");
                    DeskFixture.run(() -> desk.window().searching().save());
                }),
                new Screen("export", desk -> DeskFixture.run(() -> desk.window().page().export())),
                new Screen("new-theme", desk -> DeskFixture.run(() -> desk.window().page().themeEditor().create("외교"))),
                new Screen("edit-theme", desk -> DeskFixture.run(
                        () -> desk.window().page().themeEditor().edit(desk.window().library().themes().getFirst()))),
                new Screen("bin", desk -> DeskFixture.run(() -> desk.window().page().bin().open())),
                new Screen("history", desk -> DeskFixture.run(() -> desk.window().page().history().open())),
                new Screen("terms", desk -> {
                    DeskFixture.run(() -> desk.window().library().tell(c -> c.saveTerm(Optional.empty(),
                            new TermDraft("확대 관할", "長臂管轄", "", "long-arm jurisdiction", "제재"))));
                    desk.settle();
                    DeskFixture.run(() -> desk.window().page().terms().open());
                }),
                new Screen("codebook", desk -> intent(desk, LibraryIntents::codebook)),
                new Screen("notes", desk -> intent(desk, LibraryIntents::notes)),
                new Screen("questions", desk -> intent(desk, LibraryIntents::questions)),
                settings(SettingsPage.Section.LOOK), settings(SettingsPage.Section.READING),
                settings(SettingsPage.Section.MARKS), settings(SettingsPage.Section.KEYS),
                settings(SettingsPage.Section.LIBRARY), settings(SettingsPage.Section.BACKUPS),
                new Screen("guide", desk -> intent(desk, LibraryIntents::guide)),
                new Screen("guide-found", desk -> {
                    intent(desk, LibraryIntents::guide);
                    desk.settle();
                    DeskFixture.run(() -> desk.lookup("#guide-find").queryAs(TextField.class).setText("JSON"));
                }),
                new Screen("first-steps", desk -> DeskFixture.run(() -> desk.window().showFirstSteps())),
                new Screen("key-card", desk -> intent(desk, LibraryIntents::keyCard)),
                new Screen("about", desk -> DeskFixture.run(() -> new LibraryIntents(desk.window()).about())),
                new Screen("outlets", desk -> intent(desk, LibraryIntents::outlets)),
                new Screen("fields", desk -> DeskFixture.run(() -> desk.window().page().fields()
                        .open(desk.window().library().rows().stream().map(row -> row.article().id())
                                .collect(Collectors.toSet())))),
                new Screen("copies", desk -> {
                    CopiesPageTest.take(desk);
                    intent(desk, LibraryIntents::copies);
                    desk.waitForText("#copies-figures", "2");
                }));
    }

    private static void intent(DeskFixture desk, Consumer<LibraryIntents> how) throws Exception {
        DeskFixture.run(() -> how.accept(new LibraryIntents(desk.window())));
    }

    /// Two marks in the open article, one of them chosen, with the inspector shown.
    private static void marked(DeskFixture desk) throws Exception {
        for (String words : List.of("상하이협력기구", "과학기술")) {
            DeskFixture.run(() -> desk.window().workspace().reader().selectionProperty()
                    .set(Optional.of(desk.words(words))));
            desk.key(words.equals("과학기술") ? KeyCode.DIGIT3 : KeyCode.DIGIT1);
        }
        DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(true));
    }

    /// The results of a search, with all its counts.
    static void searched(DeskFixture desk, String query) throws Exception {
        SearchViewModel model = desk.window().searching().model();
        DeskFixture.run(() -> {
            model.shownProperty().set(SearchViewModel.Shown.CONCORDANCE);
            model.queryProperty().set(query);
            desk.window().searching().open();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(() -> model.answerProperty().get()
                .articles().isPresent()
                && model.answerProperty().get().chips().stream()
                        .allMatch(c -> c.total().isPresent())));
        desk.settle();
    }

    private static Screen settings(SettingsPage.Section section) {
        return new Screen("settings-" + section.name().toLowerCase(Locale.ROOT),
                desk -> DeskFixture.run(() -> desk.window().page().settings().open(section)));
    }

    /// Puts away whatever page is open.
    static void close(DeskFixture desk) throws Exception {
        DeskFixture.run(() -> {
            desk.window().pages().close();
            desk.window().workspace().listModel().groupingProperty().set(Grouping.NONE);
            desk.window().workspace().passages().close();
            desk.window().searching().model().close();
            desk.window().workspace().readers().unsplit();
            desk.window().workspace().reader().selectionProperty().set(Optional.empty());
        });
        desk.settle();
    }
}
