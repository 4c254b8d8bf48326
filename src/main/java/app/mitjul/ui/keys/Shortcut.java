package app.mitjul.ui.keys;

import java.util.List;
import java.util.Locale;

/// Everything a key can do, with the keys the program comes with. A combination is written as in the settings file: the
/// modifiers `Shortcut` (Ctrl, on macOS Cmd), `Shift`, `Alt`, `Ctrl` and the name of a `KeyCode`, joined by `+`.
public enum Shortcut {

    NEW_LIBRARY(Group.FILE, Scope.EVERYWHERE, "Shortcut+N"),
    OPEN_LIBRARY(Group.FILE, Scope.EVERYWHERE, "Shortcut+Shift+O"),
    IMPORT(Group.FILE, Scope.EVERYWHERE, "Shortcut+O"),
    PASTE_ARTICLE(Group.FILE, Scope.EVERYWHERE, "Shortcut+Shift+V"),
    EXPORT(Group.FILE, Scope.EVERYWHERE, "Shortcut+E"),
    SAVE_COPY(Group.FILE, Scope.EVERYWHERE, "Shortcut+Shift+S"),
    SETTINGS(Group.FILE, Scope.EVERYWHERE, "Shortcut+COMMA"),
    QUIT(Group.FILE, Scope.EVERYWHERE, "Shortcut+Q"),

    UNDO(Group.EDIT, Scope.EVERYWHERE, "Shortcut+Z"),
    REDO(Group.EDIT, Scope.EVERYWHERE, "Shortcut+Shift+Z", "Shortcut+Y"),
    HISTORY(Group.EDIT, Scope.EVERYWHERE, "Shortcut+Shift+H"),
    COPY(Group.EDIT, Scope.EVERYWHERE, "Shortcut+C"),
    COPY_WITH_SOURCE(Group.EDIT, Scope.EVERYWHERE, "Shortcut+Shift+C"),
    COPY_LINK(Group.EDIT, Scope.EVERYWHERE, "Shortcut+Alt+C"),
    SEARCH(Group.EDIT, Scope.EVERYWHERE, "Shortcut+K"),
    FIND_IN_ARTICLE(Group.EDIT, Scope.EVERYWHERE, "Shortcut+F"),
    FIND_NEXT(Group.EDIT, Scope.EVERYWHERE, "F3"),
    FIND_PREVIOUS(Group.EDIT, Scope.EVERYWHERE, "Shift+F3"),

    RESULTS(Group.SEARCH, Scope.EVERYWHERE, "Shortcut+Shift+R"),
    SAVE_SEARCH(Group.SEARCH, Scope.EVERYWHERE, "Shortcut+D"),
    OTHER_VIEW(Group.SEARCH, Scope.RESULTS, "V"),
    SORT_RIGHT(Group.SEARCH, Scope.RESULTS, "R"),
    SORT_LEFT(Group.SEARCH, Scope.RESULTS, "L"),
    SORT_PLACE(Group.SEARCH, Scope.RESULTS, "O"),
    GROUP_ROWS(Group.SEARCH, Scope.RESULTS, "G"),
    TAG_ROWS(Group.SEARCH, Scope.RESULTS, "T"),
    EXPORT_ROWS(Group.SEARCH, Scope.RESULTS, "X"),

    COLLECTIONS(Group.VIEW, Scope.EVERYWHERE, "Shortcut+Shift+A"),
    LIBRARY_SIDE(Group.VIEW, Scope.EVERYWHERE, "Shortcut+Shift+L"),
    INSPECTOR_SIDE(Group.VIEW, Scope.EVERYWHERE, "Shortcut+Shift+I"),
    SPLIT(Group.VIEW, Scope.EVERYWHERE, "Shortcut+BACK_SLASH"),
    ZOOM_IN(Group.VIEW, Scope.EVERYWHERE, "Shortcut+PLUS", "Shortcut+EQUALS", "Shortcut+Shift+EQUALS", "Shortcut+ADD"),
    ZOOM_OUT(Group.VIEW, Scope.EVERYWHERE, "Shortcut+MINUS", "Shortcut+SUBTRACT"),
    ZOOM_RESET(Group.VIEW, Scope.EVERYWHERE, "Shortcut+DIGIT0", "Shortcut+NUMPAD0"),
    FULL_SCREEN(Group.VIEW, Scope.EVERYWHERE, "F11"),
    FOCUS_MODE(Group.VIEW, Scope.EVERYWHERE, "Shortcut+Shift+F"),
    SENTENCE_VIEW(Group.VIEW, Scope.EVERYWHERE, "Shortcut+L"),
    GUIDE(Group.VIEW, Scope.EVERYWHERE, "Shift+F1"),
    KEY_CARD(Group.VIEW, Scope.EVERYWHERE, "F1", "Shift+SLASH", "Shortcut+SLASH"),

    NEXT_ARTICLE(Group.ARTICLE, Scope.EVERYWHERE, "Shortcut+PAGE_DOWN"),
    PREVIOUS_ARTICLE(Group.ARTICLE, Scope.EVERYWHERE, "Shortcut+PAGE_UP"),
    BACK(Group.ARTICLE, Scope.EVERYWHERE, "Alt+LEFT"),
    FORWARD(Group.ARTICLE, Scope.EVERYWHERE, "Alt+RIGHT"),
    DONE_AND_NEXT(Group.ARTICLE, Scope.EVERYWHERE, "D"),
    READ_ARTICLE(Group.ARTICLE, Scope.LIST, "ENTER"),
    ARTICLE_INFO(Group.ARTICLE, Scope.EVERYWHERE, "Shortcut+I"),

    WORD_LEFT(Group.CARET, Scope.READER, "Shortcut+LEFT"),
    WORD_RIGHT(Group.CARET, Scope.READER, "Shortcut+RIGHT"),
    SENTENCE_UP(Group.CARET, Scope.READER, "Alt+UP"),
    SENTENCE_DOWN(Group.CARET, Scope.READER, "Alt+DOWN"),
    LEFT(Group.CARET, Scope.READER, "LEFT"),
    RIGHT(Group.CARET, Scope.READER, "RIGHT"),
    LINE_UP(Group.CARET, Scope.READER, "UP"),
    LINE_DOWN(Group.CARET, Scope.READER, "DOWN"),
    LINE_START(Group.CARET, Scope.READER, "HOME"),
    LINE_END(Group.CARET, Scope.READER, "END"),
    TEXT_START(Group.CARET, Scope.READER, "Shortcut+HOME"),
    TEXT_END(Group.CARET, Scope.READER, "Shortcut+END"),
    PAGE_DOWN(Group.CARET, Scope.READER, "PAGE_DOWN"),
    PAGE_UP(Group.CARET, Scope.READER, "PAGE_UP"),
    READ_ON(Group.CARET, Scope.READER, "SPACE"),
    READ_BACK(Group.CARET, Scope.READER, "Shift+SPACE"),

    SELECT_SENTENCE(Group.MARK, Scope.READER, "S"),
    SELECT_PARAGRAPH(Group.MARK, Scope.READER, "P"),
    NEXT_ANNOTATION(Group.MARK, Scope.READER, "CLOSE_BRACKET"),
    PREVIOUS_ANNOTATION(Group.MARK, Scope.READER, "OPEN_BRACKET"),
    OPEN_ANNOTATION(Group.MARK, Scope.READER, "ENTER"),
    EDIT_NOTE(Group.MARK, Scope.EVERYWHERE, "Shortcut+M", "N"),
    DELETE_ANNOTATION(Group.MARK, Scope.READER, "DELETE"),
    END_BACK(Group.MARK, Scope.READER, "COMMA"),
    END_ON(Group.MARK, Scope.READER, "PERIOD"),
    START_BACK(Group.MARK, Scope.READER, "Shift+COMMA"),
    START_ON(Group.MARK, Scope.READER, "Shift+PERIOD"),
    END_BACK_CHARACTER(Group.MARK, Scope.READER, "Alt+COMMA"),
    END_ON_CHARACTER(Group.MARK, Scope.READER, "Alt+PERIOD"),
    START_BACK_CHARACTER(Group.MARK, Scope.READER, "Shift+Alt+COMMA"),
    START_ON_CHARACTER(Group.MARK, Scope.READER, "Shift+Alt+PERIOD"),
    JOIN_SENTENCE(Group.MARK, Scope.READER, "J"),
    SPLIT_SENTENCE(Group.MARK, Scope.READER, "Shift+J"),

    THEME_1(Group.THEME, Scope.READER, "DIGIT1", "NUMPAD1"),
    THEME_2(Group.THEME, Scope.READER, "DIGIT2", "NUMPAD2"),
    THEME_3(Group.THEME, Scope.READER, "DIGIT3", "NUMPAD3"),
    THEME_4(Group.THEME, Scope.READER, "DIGIT4", "NUMPAD4"),
    THEME_5(Group.THEME, Scope.READER, "DIGIT5", "NUMPAD5"),
    THEME_6(Group.THEME, Scope.READER, "DIGIT6", "NUMPAD6"),
    THEME_7(Group.THEME, Scope.READER, "DIGIT7", "NUMPAD7"),
    THEME_8(Group.THEME, Scope.READER, "DIGIT8", "NUMPAD8"),
    THEME_9(Group.THEME, Scope.READER, "DIGIT9", "NUMPAD9"),
    REPEAT_THEME(Group.THEME, Scope.READER, "R"),
    ACTIVE_THEME(Group.THEME, Scope.READER, "A"),
    TAG_SAME_WORDS(Group.THEME, Scope.READER, "W"),
    IN_VIVO_THEME(Group.THEME, Scope.READER, "V"),
    NEW_THEME(Group.THEME, Scope.EVERYWHERE, "Shortcut+T"),
    CODEBOOK(Group.THEME, Scope.EVERYWHERE, "Shortcut+Shift+B"),

    NOTES(Group.WRITE, Scope.EVERYWHERE, "Shortcut+Shift+N"),
    TRANSLATION(Group.WRITE, Scope.EVERYWHERE, "Shortcut+Shift+T"),
    NEXT_OPEN_SENTENCE(Group.WRITE, Scope.TRANSLATION, "Shortcut+ENTER"),
    LINE_BEFORE(Group.WRITE, Scope.TRANSLATION, "Alt+UP"),
    LINE_AFTER(Group.WRITE, Scope.TRANSLATION, "Alt+DOWN"),
    STATUS_NEW(Group.WRITE, Scope.TRANSLATION, "Shortcut+DIGIT1"),
    STATUS_DRAFT(Group.WRITE, Scope.TRANSLATION, "Shortcut+DIGIT2"),
    STATUS_QUERY(Group.WRITE, Scope.TRANSLATION, "Shortcut+DIGIT3"),
    STATUS_FINAL(Group.WRITE, Scope.TRANSLATION, "Shortcut+DIGIT4"),
    JOIN_LINE(Group.WRITE, Scope.TRANSLATION, "Shortcut+J"),
    SPLIT_LINE(Group.WRITE, Scope.TRANSLATION, "Shortcut+Shift+J"),
    QUESTIONS(Group.WRITE, Scope.EVERYWHERE, "Shortcut+Shift+Q"),
    INSERT_TERM(Group.WRITE, Scope.TRANSLATION, "Shortcut+PERIOD"),
    TERMS(Group.WRITE, Scope.EVERYWHERE, "Shortcut+Shift+G"),
    SHOW_TERM(Group.WRITE, Scope.READER, "T"),
    ADD_TERM(Group.WRITE, Scope.EVERYWHERE, "Shortcut+G");

    /// The parts of the key card; its name is the message `ui.key.group.<name>`.
    public enum Group {
        FILE, EDIT, SEARCH, VIEW, ARTICLE, CARET, MARK, THEME, WRITE;

        public String messageKey() {
            return "ui.key.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final Scope scope;
    private final List<String> defaults;

    Shortcut(Group group, Scope scope, String... defaults) {
        this.group = group;
        this.scope = scope;
        this.defaults = List.of(defaults);
    }

    public Group group() {
        return group;
    }

    public Scope scope() {
        return scope;
    }

    /// The combinations it comes with; the first is the one that menus show.
    public List<String> defaults() {
        return defaults;
    }

    /// What it does, as a message: `ui.key.<name>`, in lower case with hyphens.
    public String messageKey() {
        return "ui.key." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The number of a theme's shortcut, 0 for every other.
    public int themeKey() {
        return name().startsWith("THEME_") ? name().charAt(name().length() - 1) - '0' : 0;
    }
}
