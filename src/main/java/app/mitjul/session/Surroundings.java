package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.store.table.AnnotationTable;
import app.mitjul.text.Boundaries;

/// The words around a passage. They come from its anchor, so a list of passages reads no texts.
final class Surroundings {

    private static final int MOST = 60;

    private Surroundings() {
    }

    static Passage passage(AnnotationTable.Placed placed, Annotation shown, ThemeId theme) {
        Tagging tagging = shown.tagging(theme).orElseThrow();
        return new Passage(placed.article(), placed.number(), shown, tagging, before(shown.anchor().prefix()),
                after(shown.anchor().suffix()), placed.annotator());
    }

    static String before(String prefix) {
        String line = prefix.substring(prefix.lastIndexOf('\n') + 1);
        int start = Math.max(0, line.length() - MOST);
        while (!Boundaries.isBoundary(line, start)) {
            start++;
        }
        return line.substring(start);
    }

    static String after(String suffix) {
        int lineFeed = suffix.indexOf('\n');
        String line = lineFeed < 0 ? suffix : suffix.substring(0, lineFeed);
        int end = Math.min(MOST, line.length());
        while (!Boundaries.isBoundary(line, end)) {
            end--;
        }
        return line.substring(0, end);
    }
}
