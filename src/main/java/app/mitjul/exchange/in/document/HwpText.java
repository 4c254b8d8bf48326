package app.mitjul.exchange.in.document;

import app.mitjul.domain.article.Source;
import app.mitjul.exchange.in.limit.CompoundGate;
import app.mitjul.exchange.in.limit.Deadline;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.Limits;
import app.mitjul.i18n.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A document of Hangul in its binary form, version 5 (Hancom's published description, revision 1.3): records in the
/// sections of the body, of which only those with text, tables and notes matter.
final class HwpText {

    private static final Pattern SECTION = Pattern.compile("BodyText/Section\\d{1,5}");
    private static final String HEADER = "FileHeader";
    private static final String SIGNATURE = "HWP Document File";

    private static final int PACKED = 1;
    private static final int LOCKED = 2;
    private static final int FOR_READING = 4;

    private static final int PARAGRAPH = 66;
    private static final int TEXT = 67;
    private static final int CONTROL = 71;
    private static final int LIST = 72;

    /// What a control opens that the records below it belong to.
    private enum Kind {
        TABLE, NOTE, UNSEEN
    }

    private static final class Open {
        private final Kind kind;
        private final int level;
        private int row = -1;

        Open(Kind kind, int level) {
            this.kind = kind;
            this.level = level;
        }
    }

    private final Story story = new Story();
    private final Deque<Open> open = new ArrayDeque<>();

    private HwpText() {
    }

    /// @throws Problem
    ///             when it is no such document, locked, or broken
    static Written read(InputDocument document) {
        Map<String, byte[]> streams = CompoundGate.read(document.bytes(Limits.ZIP),
                name -> name.equals(HEADER) || SECTION.matcher(name).matches(), Limits.ZIP);
        byte[] header = streams.getOrDefault(HEADER, new byte[0]);
        if (header.length < 40 || !new String(header, 0, 32, StandardCharsets.ISO_8859_1).startsWith(SIGNATURE)) {
            throw new Problem("import.old-office");
        }
        int flags = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(36);
        if ((flags & (LOCKED | FOR_READING)) != 0) {
            throw new Problem((flags & LOCKED) != 0 ? "import.password" : "hwp.for-reading");
        }
        List<String> sections = streams.keySet().stream().filter(name -> SECTION.matcher(name).matches())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList();
        if (sections.isEmpty()) {
            throw new Problem("hwp.no-document");
        }
        HwpText text = new HwpText();
        for (String section : sections) {
            byte[] records = streams.getOrDefault(section, new byte[0]);
            text.read((flags & PACKED) != 0 ? CompoundGate.inflated(records, Limits.ZIP) : records);
        }
        return Written.of("", "", text.story.text(), Source.NONE);
    }

    private void read(byte[] records) {
        Deadline deadline = Limits.ZIP.deadline();
        ByteBuffer in = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= 4) {
            deadline.check();
            int head = in.getInt();
            int size = head >>> 20;
            if (size == 0xFFF) {
                size = in.remaining() >= 4 ? in.getInt() : -1;
            }
            if (size < 0 || size > in.remaining()) {
                throw new Problem("hwp.no-document");
            }
            record(head & 0x3FF, head >>> 10 & 0x3FF, in.slice(in.position(), size).order(ByteOrder.LITTLE_ENDIAN));
            in.position(in.position() + size);
        }
        close(-1);
        story.endParagraph();
    }

    private void record(int tag, int level, ByteBuffer data) {
        close(level);
        if (!open.isEmpty() && open.getLast().kind == Kind.UNSEEN) {
            return;
        }
        switch (tag) {
            case PARAGRAPH -> story.endParagraph();
            case TEXT -> text(data);
            case CONTROL -> control(level, data);
            case LIST -> cell(level, data);
            default -> {
                // layout
            }
        }
    }

    /// Ends everything that a record on this level does not belong to.
    private void close(int level) {
        while (!open.isEmpty() && open.getLast().level >= level) {
            Open last = open.removeLast();
            if (last.kind == Kind.TABLE && last.row >= 0) {
                story.endCell();
                story.endRow();
            } else if (last.kind == Kind.NOTE) {
                story.endNote();
            }
        }
    }

    private void control(int level, ByteBuffer data) {
        if (data.remaining() < 4) {
            return;
        }
        int id = data.getInt(0);
        String name = new String(new byte[]{(byte) (id >>> 24), (byte) (id >>> 16), (byte) (id >>> 8), (byte) id},
                StandardCharsets.ISO_8859_1);
        switch (name) {
            case "tbl " -> {
                story.endParagraph();
                open.addLast(new Open(Kind.TABLE, level));
            }
            case "fn  ", "en  " -> {
                story.beginNote();
                open.addLast(new Open(Kind.NOTE, level));
            }
            case "head", "foot", "tcmt" -> open.addLast(new Open(Kind.UNSEEN, level));
            case "gso " -> story.endParagraph();
            default -> {
                // nothing with text
            }
        }
    }

    private void cell(int level, ByteBuffer data) {
        if (open.isEmpty() || open.getLast().kind != Kind.TABLE || open.getLast().level + 1 != level
                || data.remaining() < 12) {
            return;
        }
        Open table = open.getLast();
        int row = data.getShort(10) & 0xFFFF;
        if (table.row >= 0) {
            story.endCell();
            if (row != table.row) {
                story.endRow();
            }
        }
        table.row = row;
        story.beginCell();
    }

    /// Characters below 32 are marks of the program: most take eight places, the second to seventh of which are no text.
    private void text(ByteBuffer data) {
        StringBuilder text = new StringBuilder();
        while (data.remaining() >= 2) {
            char c = data.getChar();
            if (c >= ' ') {
                text.append(c);
                continue;
            }
            switch (c) {
                case 10 -> text.append('\n');
                case 24 -> text.append('-');
                case 30 -> text.append('\u00A0');
                case 31 -> text.append(' ');
                case 0, 13, 25, 26, 27, 28, 29 -> {
                    // the end of the paragraph, or reserved
                }
                default -> {
                    text.append(c == 9 ? "\t" : "");
                    data.position(Math.min(data.limit(), data.position() + 14));
                }
            }
        }
        story.add(text.toString());
    }
}
