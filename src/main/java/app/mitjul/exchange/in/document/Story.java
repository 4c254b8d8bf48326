package app.mitjul.exchange.in.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Puts a text together from paragraphs, tables and notes, in the order a document has them: a paragraph is a line, a
/// row of a table is a line with tabs between its cells, notes stand at the end under their numbers.
final class Story {

    /// What a cell, a note or the document itself holds so far.
    private static final class Part {
        private final StringBuilder paragraph = new StringBuilder();
        private final List<String> lines = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();

        void end() {
            if (!paragraph.toString().isBlank()) {
                lines.add(paragraph.toString().stripTrailing());
            }
            paragraph.setLength(0);
        }

        String oneLine() {
            end();
            return String.join(" ", lines).replace('\n', ' ').replace('\t', ' ').strip();
        }
    }

    private final Deque<Part> parts = new ArrayDeque<>(List.of(new Part()));
    private final List<String> notes = new ArrayList<>();

    void add(String text) {
        parts.getLast().paragraph.append(text);
    }

    /// Whether nothing stands in the paragraph yet.
    boolean atStart() {
        return parts.getLast().paragraph.isEmpty();
    }

    /// The paragraph so far; it becomes no part of the text.
    String take() {
        String taken = parts.getLast().paragraph.toString().strip();
        parts.getLast().paragraph.setLength(0);
        return taken;
    }

    void endParagraph() {
        parts.getLast().end();
    }

    /// What is added until [#endCell] stands in one cell.
    void beginCell() {
        parts.getLast().end();
        parts.addLast(new Part());
    }

    void endCell() {
        if (parts.size() > 1) {
            String cell = parts.removeLast().oneLine();
            parts.getLast().cells.add(cell);
        }
    }

    void endRow() {
        Part part = parts.getLast();
        String row = String.join("\t", part.cells).stripTrailing();
        part.cells.clear();
        if (!row.isBlank()) {
            part.lines.add(row);
        }
    }

    /// What is added until [#endNote] is a note; where it begins its number stands in the text.
    void beginNote() {
        notes.add("");
        add("[" + notes.size() + "]");
        parts.addLast(new Part());
    }

    void endNote() {
        if (parts.size() > 1) {
            String note = parts.removeLast().oneLine();
            int empty = notes.lastIndexOf("");
            if (empty >= 0) {
                notes.set(empty, "[" + (empty + 1) + "] " + note);
            }
        }
    }

    /// A note whose text is known.
    void note(String text) {
        beginNote();
        add(text);
        endNote();
    }

    String text() {
        while (parts.size() > 1) {
            endCell();
        }
        Part all = parts.getLast();
        all.end();
        if (!all.cells.isEmpty()) {
            endRow();
        }
        List<String> lines = new ArrayList<>(all.lines);
        notes.stream().filter(note -> !note.isEmpty()).forEach(lines::add);
        return String.join("\n", lines);
    }
}
