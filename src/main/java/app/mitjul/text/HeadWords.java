package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words before a reporter's name: an outlet, with a place or a department behind it.
final class HeadWords {

    private static final int MOST_WORDS = 4;

    private static final Pattern DEPARTMENT = Pattern
            .compile(
                    "(?:[가-힣A-Z]{1,4}팀|(?:[가-힣]{0,4}(?:정치|경제|사회|문화|국제|산업|전국|체육|스포츠|편집|사진|영상|과학|의학|생활|금융|증권|정보|외교|통일|여론|북한|지방|취재|보도|탐사|법조|교육|미디어|뉴스|콘텐츠|디지털|온라인))[가-힣]{0,2}부)|글|사진|글·사진|사진·글|취재|취재·사진|온라인|디지털|편집국|보도국|논설실");

    private static final Pattern OUTLET_PLACE = Pattern.compile("(?<outlet>[^()]+)\\((?<place>[^()]+)\\)");

    private HeadWords() {
    }

    static boolean isDepartment(String word) {
        return DEPARTMENT.matcher(word).matches();
    }

    /// Where a reporter's name may begin in the range: at its start and behind each of the first spaces and bars.
    static List<Integer> starts(String head, TextRange range) {
        List<Integer> starts = new ArrayList<>();
        starts.add(range.start());
        for (int at = range.start(); at < range.end() && starts.size() <= MOST_WORDS + 1; at++) {
            if (separator(head.charAt(at)) && at + 1 < range.end() && !separator(head.charAt(at + 1))) {
                starts.add(at + 1);
            }
        }
        return starts;
    }

    private static boolean separator(char c) {
        return c == ' ' || c == '\t' || "|ㅣ│｜=/".indexOf(c) >= 0;
    }

    /// What stands from `start` to before `nameStart`, without the separators between.
    static Optional<TextRange> left(String head, int start, int nameStart) {
        int end = nameStart;
        while (end > start && separator(head.charAt(end - 1))) {
            end--;
        }
        return end > start ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    /// Reads the words into `d` if they may name an outlet, a place or a department; a label is none of these.
    static Optional<BylineDraft> accept(String head, TextRange left, BylineDraft d) {
        BylineDraft read = read(head, left, d);
        boolean named = read.outlet().map(r -> OutletNames.mayBeOutlet(r.of(head))).orElse(true);
        return named ? Optional.of(read) : Optional.empty();
    }

    /// The same without the question whether an outlet of that name may be.
    static BylineDraft read(String head, TextRange left, BylineDraft d) {
        int end = left.end();
        BylineDraft read = d;
        while (end > left.start()) {
            int gap = head.lastIndexOf(' ', end - 1);
            TextRange last = new TextRange(gap >= left.start() ? gap + 1 : left.start(), end);
            String word = last.of(head);
            if (OutletNames.isOutlet(word) || !(Places.isPlace(word) || isDepartment(word))) {
                break;
            }
            read = Places.isPlace(word) ? read.place(last) : read;
            end = Spaces.skipBack(head, left.start(), last.start());
        }
        return end == left.start() ? read : outlet(head, new TextRange(left.start(), end), read);
    }

    private static BylineDraft outlet(String head, TextRange range, BylineDraft d) {
        String name = range.of(head);
        Matcher m = OUTLET_PLACE.matcher(name);
        if (m.matches()) {
            return d.outlet(new TextRange(range.start(), range.start() + m.end("outlet")))
                    .place(new TextRange(range.start() + m.start("place"), range.start() + m.end("place")));
        }
        int equals = name.indexOf('=');
        if (equals > 0 && OutletNames.isOutlet(name.substring(equals + 1).strip())) {
            return d.outlet(Boundaries.trimmed(head, range.start() + equals + 1, range.end()).orElseThrow())
                    .place(Boundaries.trimmed(head, range.start(), range.start() + equals).orElseThrow());
        }
        return d.outlet(range);
    }
}
