package app.mitjul.session;

import app.mitjul.domain.article.PageStart;
import app.mitjul.domain.article.PagedText;
import app.mitjul.domain.article.Pages;
import app.mitjul.text.anchor.Carrying;
import java.util.ArrayList;
import java.util.List;

/// The pages of one text in another that was made of it: they go with their words, and one whose words are all gone is
/// none any more.
final class CarriedPages {

    private CarriedPages() {
    }

    static Pages in(String after, PagedText read) {
        return read.text().equals(after)
                ? read.pages()
                : of(read.pages(), Carrying.between(read.text(), after), after);
    }

    static Pages of(Pages old, Carrying carrying, String after) {
        List<PageStart> starts = new ArrayList<>();
        int end = after.length();
        for (PageStart start : old.starts().reversed()) {
            int at = Math.min(end, place(start.offset(), carrying));
            if (!after.substring(at, end).isBlank()) {
                starts.addFirst(new PageStart(at, start.page()));
                end = at;
            }
        }
        return Pages.of(starts);
    }

    /// What is put in where a page begins is on it.
    private static int place(int old, Carrying carrying) {
        if (old == 0) {
            return 0;
        }
        return carrying.holds(old - 1) ? carrying.place(old - 1) + 1 : carrying.place(old);
    }
}
