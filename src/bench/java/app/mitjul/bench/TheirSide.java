package app.mitjul.bench;

import app.mitjul.domain.article.TextRange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// RichTextFX with the same text, font and wrapping: a background and an underline by style class, as far as it can show
/// marks that overlap.
final class TheirSide implements Side {

    private static final String CSS = """
            .styled-text-area .text { -fx-font-family: "Noto Serif CJK KR"; -fx-font-size: 18px; -fx-fill: #22201C; }
            .paragraph-box { -fx-padding: 0 56 14 56; }
            .t0 { -rtfx-background-color: #F4DDD9; -rtfx-underline-color: #C4472B; -rtfx-underline-width: 2; }
            .t1 { -rtfx-background-color: #F0E4D2; -rtfx-underline-color: #A86F12; -rtfx-underline-width: 2; }
            .t2 { -rtfx-background-color: #DAE4EF; -rtfx-underline-color: #2B6CB0; -rtfx-underline-width: 2; }
            """;

    private final boolean paragraphs;
    private String text = "";
    private List<BenchText.Mark> all = List.of();
    private volatile int marks;
    private Optional<StyleClassedTextArea> shown = Optional.empty();

    TheirSide(boolean paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public void prepare() {
        text = BenchText.of(paragraphs);
        all = BenchText.marks(text);
    }

    @Override
    public Parent show() {
        StyleClassedTextArea area = new StyleClassedTextArea();
        shown = Optional.of(area);
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.OFF);
        BorderPane root = new BorderPane(new VirtualizedScrollPane<>(area));
        root.getStylesheets().add("data:text/css," + java.net.URLEncoder
                .encode(CSS, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20"));
        return root;
    }

    @Override
    public void open() {
        StyleClassedTextArea area = shown.orElseThrow();
        area.replaceText(text);
        area.setStyleSpans(0, spans());
        area.moveTo(0);
        area.requestFollowCaret();
    }

    private org.fxmisc.richtext.model.StyleSpans<Collection<String>> spans() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        TreeMap<Integer, int[]> changes = new TreeMap<>();
        for (BenchText.Mark mark : all) {
            for (int theme : mark.themes()) {
                changes.computeIfAbsent(mark.range().start(), k -> new int[3])[theme]++;
                changes.computeIfAbsent(mark.range().end(), k -> new int[3])[theme]--;
            }
        }
        cuts.addAll(changes.keySet());
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int[] open = new int[3];
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                builder.add(classes(open), cut - from);
            }
            int[] change = changes.getOrDefault(cut, new int[3]);
            for (int i = 0; i < 3; i++) {
                open[i] += change[i];
            }
            from = cut;
        }
        return builder.create();
    }

    private static Collection<String> classes(int[] open) {
        return java.util.stream.IntStream.range(0, 3).filter(i -> open[i] > 0).mapToObj(i -> "t" + i)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean opened() {
        return true;
    }

    @Override
    public void mark(TextRange range) {
        StyleClassedTextArea area = shown.orElseThrow();
        area.selectRange(range.start(), range.end());
        area.setStyle(range.start(), range.end(), Set.of("t0"));
        marks++;
    }

    @Override
    public int marks() {
        return marks;
    }

    @Override
    public void scroll(double pixels) {
        shown.orElseThrow().scrollYBy(pixels);
    }

    @Override
    public void close() {
        text = "";
    }
}
