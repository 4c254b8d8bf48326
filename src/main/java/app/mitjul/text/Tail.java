package app.mitjul.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an article's text carries behind its last sentence: e-mail addresses, the reporter, copyright, credits, "(끝)".
final class Tail {

    /// No tail is longer, so only this much of a text's end is looked at, several times.
    private static final int REACH = 300;

    private static final String NAME = "[가-힣]{2,5}(?:[ ·,]{1,2}[가-힣]{2,5}){0,2} ?";
    private static final String ROLE = "(?:선임|인턴|수습|객원|전문|사진|영상|온라인|대)? ?(?:기자|특파원|통신원|논설위원|에디터|앵커|PD)";
    private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String REPORTER = "(?:[가-힣A-Za-z0-9]{2,12}[ =/|])?" + NAME + ROLE + "(?: ?[(<\\[]?" + MAIL
            + "[)>\\]]?)?";

    private static final String CONTACT = "(?:(?:기사 ?)?제보|문의|연락처|이메일|메일|[Ee]-?mail)[^\\n@]{0,30}?";

    /// One kind of tail.
    ///
    /// @param signs
    ///            one of which each of them has, in lower case: most texts have none, and looking for words is far quicker
    ///            than looking for patterns
    private record Kind(List<String> signs, Pattern pattern) {

        static Kind of(List<String> signs, String pattern) {
            return new Kind(signs, Pattern.compile(pattern));
        }

        boolean isPossible(String window) {
            return signs.stream().anyMatch(window::contains);
        }
    }

    /// Behind a line feed, an end mark, or a mark of their own: a sentence may be cut right behind such words.
    private static final List<Kind> TAILS = List.of(
            // an e-mail address, a web address, a hashtag
            Kind.of(List.of("@", "http", "www.", "#"),
                    "(?:(?:" + CONTACT + ")?[(<\\[]?" + MAIL + "[)>\\]]?|https?://\\S+|www\\.\\S+|#\\S+)\\z"),
            // copyright to the end of its line
            new Kind(List.of("ⓒ", "©", "(c)", "copyright", "저작권자", "무단", "rights"), Pattern.compile(
                    "[<(\\[【]?(?:(?:저작권자|copyrights?) ?)?(?:ⓒ|©|\\(c\\))[^\\n]*\\z"
                            + "|(?m:^)[<(\\[【]?(?:copyright|저작권자)[^\\n]*\\z"
                            + "|[<(\\[【]?무단 ?(?:전재|복제)[^\\n]{0,30}금지[^\\n]{0,10}\\z"
                            + "|all rights reserved[^\\n]{0,10}\\z",
                    Pattern.CASE_INSENSITIVE)),
            // the end, said
            Kind.of(List.of("끝"), "(?:[(<\\[]|- ?)끝(?:[)>\\]]| ?-)\\z|(?<=[.\\n] ?)끝\\z"),
            // where a picture comes from, and what it shows
            Kind.of(List.of("사진", "자료", "그래픽", "영상", "글", "출처", "제공", "▲", "△", "▼", "▽", "◀", "▶", "◆", "◇", "■", "□",
                    "※", "☞"),
                    "[\\[(<【](?:사진|자료|그래픽|영상|글|출처|제공)[^\\[\\](){}<>\\n]*[\\])>】]\\z"
                            + "|(?<=\\n)(?:(?:사진|자료|출처) ?[=:]|[▲△▼▽◀▶◆◇■□※☞])[^\\n]*\\z"),
            Kind.of(List.of(" by "), "\\((?:Reporting|Writing|Additional reporting|Editing) by [^()\\n]*\\)\\z"),
            // the reporter
            Kind.of(List.of("기자", "특파원", "통신원", "논설위원", "에디터", "앵커", "pd"),
                    "[\\[(<【]" + REPORTER + "[\\])>】]\\z|[/=|] ?" + REPORTER + "\\z|(?<=[.!?”\"…\\n] ?)" + REPORTER
                            + "\\z"));

    /// No article has more of them.
    private static final int MOST = 12;

    private Tail() {
    }

    /// Where the tail of the body from `bodyStart` begins, white space before it included; the text's end without its
    /// trailing white space when there is no tail.
    static int start(String text, int bodyStart) {
        int end = Spaces.skipBack(text, bodyStart, text.length());
        for (int i = 0; i < MOST; i++) {
            int shorter = cut(text, bodyStart, end);
            if (shorter == end) {
                return end;
            }
            end = shorter;
        }
        return end;
    }

    /// Whether there is a tail and the words before it end like a sentence that only lacks its full stop.
    static boolean finishes(String text, int bodyStart, int end) {
        boolean tail = end < Spaces.skipBack(text, bodyStart, text.length());
        String last = Normalizer.normalize(text.substring(Boundaries.previous(text, end), end), Normalizer.Form.NFC);
        return tail && "다요까죠".contains(last);
    }

    private static int cut(String text, int bodyStart, int end) {
        int from = Boundaries.floor(text, Math.max(bodyStart, end - REACH));
        Composed window = Composed.of(text, from, Math.max(from, end));
        String words = window.text().toLowerCase(Locale.ROOT);
        for (Kind tail : TAILS) {
            Matcher m = tail.pattern().matcher(window.text());
            if (tail.isPossible(words) && m.find()) {
                return Spaces.skipBack(text, bodyStart, window.raw(m.start()));
            }
        }
        return end;
    }
}
