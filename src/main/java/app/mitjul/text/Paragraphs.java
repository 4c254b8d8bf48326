package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;

/// The lines of a text that hold something.
public final class Paragraphs {

    private Paragraphs() {
    }

    /// The lines between line feeds from UTF-16 offset `from` on, blank ones left out. A range holds the whole line with
    /// the white space at its ends, but no line feed.
    public static List<TextRange> of(String text, int from) {
        List<TextRange> lines = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = end(text, start);
            if (!Spaces.blank(text, start, end)) {
                lines.add(new TextRange(start, end));
            }
            start = end + 1;
        }
        return List.copyOf(lines);
    }

    /// Where the line that holds `offset` ends: its line feed or the end of the text.
    static int end(String text, int offset) {
        int lineFeed = text.indexOf('\n', offset);
        return lineFeed < 0 ? text.length() : lineFeed;
    }
}
