package app.mitjul.ui.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// A note as it is read: CommonMark as a small tree of values. A line end stays a line end. HTML is shown as it was
/// typed, an image as a link. Only the first [#MOST] UTF-16 code units are read, and nesting ends at [#DEEPEST], so that
/// no text, however made, takes longer than a moment.
///
/// @param cut there is more than was read
public record Markdown(List<Part> parts, boolean cut) {

    static final int MOST = 20_000;
    static final int DEEPEST = 10;

    private static final Parser PARSER = Parser.builder().enabledBlockTypes(blocks()).maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST).build();

    /// All but HTML: that is words like any others.
    private static Set<Class<? extends org.commonmark.node.Block>> blocks() {
        Set<Class<? extends org.commonmark.node.Block>> all = new LinkedHashSet<>();
        all.addAll(List.of(org.commonmark.node.Heading.class, FencedCodeBlock.class, IndentedCodeBlock.class,
                ThematicBreak.class, ListBlock.class, BlockQuote.class));
        return all;
    }

    /// A block of a note.
    public sealed interface Part {
        /// @param level 1 to 6
        record Heading(int level, List<Words> words) implements Part {
        }

        record Paragraph(List<Words> words) implements Part {
        }

        record CodeLines(String text) implements Part {
        }

        record Quoted(List<Part> parts) implements Part {
        }

        /// One item of a list.
        ///
        /// @param mark a dot, or its number with a full stop
        record Item(String mark, List<Part> parts) implements Part {
        }

        record Rule() implements Part {
        }
    }

    /// Words set in one way.
    ///
    /// @param link where they lead
    public record Words(String text, boolean strong, boolean emphasised, boolean code, Optional<String> link) {
        private Words with(String other) {
            return new Words(other, strong, emphasised, code, link);
        }
    }

    public static Markdown of(String note) {
        boolean cut = note.length() > MOST;
        String read = cut ? note.substring(0, end(note)) : note;
        List<Part> parts = new ArrayList<>();
        parts(PARSER.parse(read), parts, 0);
        return new Markdown(List.copyOf(parts), cut);
    }

    /// The last line end before [#MOST] when there is one near, else a place between two characters.
    private static int end(String note) {
        int line = note.lastIndexOf('\n', MOST);
        int place = line > MOST / 2 ? line : MOST;
        return Character.isLowSurrogate(note.charAt(place)) ? place - 1 : place;
    }

    /// The words alone, one line per block: what a list of notes and a screen reader say.
    public String plain() {
        StringBuilder out = new StringBuilder();
        plain(parts, out);
        return out.toString().strip();
    }

    private static void plain(List<Part> parts, StringBuilder out) {
        for (Part part : parts) {
            switch (part) {
                case Part.Heading heading -> line(heading.words(), out);
                case Part.Paragraph paragraph -> line(paragraph.words(), out);
                case Part.CodeLines code -> out.append(code.text()).append('\n');
                case Part.Quoted quoted -> plain(quoted.parts(), out);
                case Part.Item item -> {
                    out.append(item.mark()).append(' ');
                    plain(item.parts(), out);
                }
                case Part.Rule rule -> out.append('\n');
            }
        }
    }

    private static void line(List<Words> words, StringBuilder out) {
        words.forEach(w -> out.append(w.text()));
        out.append('\n');
    }

    private static void parts(Node parent, List<Part> out, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > DEEPEST) {
                out.add(new Part.Paragraph(words(node)));
                continue;
            }
            switch (node) {
                case org.commonmark.node.Heading heading -> out.add(new Part.Heading(heading.getLevel(),
                        words(heading)));
                case FencedCodeBlock code -> out.add(new Part.CodeLines(code.getLiteral().stripTrailing()));
                case IndentedCodeBlock code -> out.add(new Part.CodeLines(code.getLiteral().stripTrailing()));
                case BlockQuote quote -> out.add(new Part.Quoted(below(quote, depth)));
                case BulletList list -> items(list, Optional.empty(), out, depth);
                case OrderedList list -> items(list, Optional.ofNullable(list.getMarkerStartNumber()), out, depth);
                case ThematicBreak rule -> out.add(new Part.Rule());
                default -> out.add(new Part.Paragraph(words(node)));
            }
        }
    }

    private static List<Part> below(Node node, int depth) {
        List<Part> inner = new ArrayList<>();
        parts(node, inner, depth + 1);
        return List.copyOf(inner);
    }

    private static void items(Node list, Optional<Integer> first, List<Part> out, int depth) {
        long number = first.orElse(1);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.add(new Part.Item(first.isPresent() ? number + "." : "•", below(item, depth)));
            number++;
        }
    }

    private static List<Words> words(Node node) {
        List<Words> out = new ArrayList<>();
        words(node, new Words("", false, false, false, Optional.empty()), out, 0);
        return joined(out);
    }

    private static void words(Node parent, Words style, List<Words> out, int depth) {
        for (Node node = parent.getFirstChild(); node != null && depth <= DEEPEST * 2; node = node.getNext()) {
            switch (node) {
                case Text text -> out.add(style.with(text.getLiteral()));
                case SoftLineBreak end -> out.add(style.with("\n"));
                case HardLineBreak end -> out.add(style.with("\n"));
                case Code code -> out.add(new Words(code.getLiteral(), style.strong(), style.emphasised(), true,
                        style.link()));
                case HtmlInline html -> out.add(style.with(html.getLiteral()));
                default -> words(node, inside(node, style), out, depth + 1);
            }
        }
    }

    private static Words inside(Node node, Words style) {
        return switch (node) {
            case StrongEmphasis strong -> new Words("", true, style.emphasised(), false, style.link());
            case Emphasis emphasis -> new Words("", style.strong(), true, false, style.link());
            case Link link -> new Words("", style.strong(), style.emphasised(), false,
                    Optional.of(link.getDestination()));
            case Image image -> new Words("", style.strong(), style.emphasised(), false,
                    Optional.of(image.getDestination()));
            default -> style;
        };
    }

    /// Neighbours set in the same way become one.
    private static List<Words> joined(List<Words> all) {
        List<Words> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            Words words = all.get(i);
            text.append(words.text());
            boolean last = i + 1 == all.size();
            if (last || !all.get(i + 1).with("").equals(words.with(""))) {
                out.add(words.with(text.toString()));
                text.setLength(0);
            }
        }
        return List.copyOf(out);
    }
}
