package app.mitjul.text;

import java.util.ArrayList;
import java.util.List;

/// What the lines of a text show of the articles in it: which lines and which blocks between blank lines begin with a
/// byline, and how long they are. The first few thousand lines tell.
///
/// @param lines
///            the first lines that hold something
/// @param blocks
///            the first blocks of such lines
record SplitClues(List<String> lines, List<String> blocks) {

    private static final int SAMPLE = 2_000;
    private static final double MOST_LINES = 0.6;
    private static final int PARAGRAPH = 400;

    static SplitClues of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        int block = -1;
        int start = 0;
        while (start < text.length() && lines.size() < SAMPLE) {
            int end = Paragraphs.end(text, start);
            boolean blank = Spaces.blank(text, start, end);
            if (!blank) {
                lines.add(text.substring(start, end));
            }
            if (blank && block >= 0) {
                blocks.add(text.substring(block, start - 1));
            }
            block = blank ? -1 : block < 0 ? start : block;
            start = end + 1;
        }
        if (block >= 0) {
            blocks.add(text.substring(block, Math.min(start, text.length())));
        }
        return new SplitClues(lines, blocks);
    }

    Split split() {
        if (lines.size() < 2) {
            return Split.FILE;
        }
        long bylines = lines.stream().filter(SplitClues::begins).count();
        boolean mostLines = bylines >= MOST_LINES * lines.size();
        if (blocks.size() > 1 && bylines > 1 && !(mostLines && lines.size() > blocks.size())) {
            return 2 * blocks.stream().filter(SplitClues::beginsOrTitled).count() > blocks.size()
                    ? Split.BLANK
                    : Split.FILE;
        }
        boolean paragraphs = bylines == 0 && blocks.size() == 1 && medianLength() >= PARAGRAPH;
        return mostLines || paragraphs ? Split.LINE : Split.FILE;
    }

    private static boolean begins(String part) {
        return Bylines.parse(part, 0).isPresent();
    }

    /// Whether the byline stands in the first line or, below a title, in the second.
    private static boolean beginsOrTitled(String block) {
        int second = block.indexOf('\n');
        return begins(block) || (second >= 0 && begins(block.substring(second)));
    }

    private int medianLength() {
        int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
        return lengths[lengths.length / 2];
    }
}
