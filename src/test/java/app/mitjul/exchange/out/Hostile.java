package app.mitjul.exchange.out;

import app.mitjul.domain.article.Source;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.Copies;
import java.util.ArrayList;
import java.util.List;

/// One article made of nothing but hostile strings, each of them marked and noted. All is before its body, where there
/// are no sentences to count.
final class Hostile {

    private Hostile() {
    }

    static LibraryCopy library() {
        StringBuilder text = new StringBuilder();
        List<TextRange> ranges = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String hostile : Copies.HOSTILE) {
            String part = hostile.replace("\r", "").replace("\uFEFF", "");
            if (!part.isEmpty()) {
                ranges.add(new TextRange(text.length(), text.length() + part.length()));
                notes.add(hostile);
                text.append(part).append(" 가나다. ");
            }
        }
        Source source = new Source("=더지엠뉴스", "@김", "기자", "-차이나\n데일리", "", "", "", "ko");
        return Copies.of("+제목 <b>\n둘째 줄", text.toString(), text.length(), source, ranges, notes);
    }
}
