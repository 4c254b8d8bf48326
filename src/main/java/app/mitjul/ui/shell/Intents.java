package app.mitjul.ui.shell;

import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

/// What a person can ask of the window, from the menus and the toolbar.
interface Intents {

    void newLibrary();

    void openLibrary();

    List<String> recentLibraries();

    void openRecent(String file);

    void importFiles();

    void importFolder();

    /// The reports of what was imported.
    void importReports();

    void pasteArticle();

    void export();

    void saveCopy();

    void showInFolder();

    void backups();

    void saveReport();

    void quit();

    void undo();

    void redo();

    void copy(boolean withSource);

    void copyLink();

    void find();

    /// Goes to what was found, or to what can be searched for.
    void results();

    /// Keeps what is searched for in the library.
    void saveSearch();

    void history();

    void bin();

    /// Outlets that go by several names.
    void outlets();

    void copies();

    /// The fields of all selected articles at once.
    void editFields();

    /// Goes to collections and labels.
    void collections();

    void yourName();

    void split();

    /// Opens all settings where they were left.
    void settings();

    void readingSettings();

    /// Larger (+1) or smaller (−1) text to read; 0 for the size it comes with.
    void zoom(int step);

    void fullScreen();

    void language(String tag);

    void stepArticle(int by);

    /// Back (−1) or forward (+1) to where the reader was.
    void travel(int by);

    /// What is selected, else the open article, is done; then the next that is not.
    void doneAndNext();

    void setState(ReadingState state);

    void articleInfo();

    /// Joins the sentence at the caret with the one behind it.
    void joinSentence();

    /// Lets a sentence begin at the caret.
    void splitSentence();

    /// Opens the words of the article to be corrected.
    void correctText();

    /// The same with the words of a file.
    void replaceText();

    void deleteArticles();

    void toggle(Theme theme);

    void editNote();

    void deleteAnnotation();

    void keys();

    void keyCard();

    void guide();

    /// Shows the card of first steps again.
    void firstSteps();

    MarkActions marks();

    void newTheme();

    void codebook();

    /// Asks for any theme.
    void chooseTheme(Consumer<Theme> then);

    void editTheme(Theme theme);

    void passages(Theme theme);

    void notes();

    void questions();

    /// The translation stands in place of the reader.
    BooleanProperty translatingProperty();

    void terms();

    /// Puts the selected words, else those of the chosen annotation, on the term list.
    void addTerm();

    void about();
}
