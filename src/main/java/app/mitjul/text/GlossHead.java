package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.GlossParts.Script;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where the words begin that a bracket explains. The last word before it, unless the bracket itself tells more: as many
/// syllables as it has Han characters, as many names as Latin ones, an organisation that is only called 기구 or 포럼.
final class GlossHead {

    private static final Pattern ORDINAL = Pattern.compile("제\\d+[차회기대호조장]");
    private static final Pattern COUNT = Pattern.compile("\\d+(?:개국|개|국|명|인|대|개사|곳)");
    private static final String STOPS = ",，、;；·ㆍ|/:=…!?";
    private static final int MOST_WORDS = 4;
    private static final int REACH = 80;

    private final String text;
    private final TextRange inside;
    private final int end;
    private final int start;

    GlossHead(String text, TextRange inside) {
        this.text = text;
        this.inside = inside;
        int open = inside.start() - 1;
        int before = open > 0 && text.charAt(open - 1) == ' ' ? open - 1 : open;
        boolean quoted = before > 0 && Marks.isClosingQuote(text.charAt(before - 1));
        int quote = quoted ? opening(before - 1) : -1;
        end = quoted ? before - 1 : before;
        start = quote >= 0 ? quote + 1 : wordStart(end);
    }

    boolean exists() {
        return start < end;
    }

    /// The last word, or all of a quotation that ends before the bracket.
    TextRange word() {
        return new TextRange(start, end);
    }

    Script script() {
        Script last = GlossParts.script(text.codePointBefore(end));
        boolean apart = end < inside.start() - 1 && text.charAt(end) == ' ';
        boolean korean = last == Script.HANGUL || (last == Script.OTHER && hasHangul());
        return korean
                ? apart && GlossParts.script(text.codePointAt(inside.start())) == Script.HANGUL
                        ? Script.OTHER
                        : Script.HANGUL
                : last;
    }

    private boolean hasHangul() {
        return word().of(text).chars().anyMatch(Marks::hangul);
    }

    private int opening(int closing) {
        String opens = text.charAt(closing) == '”'
                ? "“"
                : text.charAt(closing) == '’' ? "‘" : text.charAt(closing) + "";
        int at = text.lastIndexOf(opens, closing - 1);
        return at >= Math.max(0, closing - REACH) ? at : -1;
    }

    private int wordStart(int from) {
        int at = from;
        while (at > 0 && from - at < REACH && !stops(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean stops(int at) {
        char c = text.charAt(at);
        return Spaces.is(c) || STOPS.indexOf(c) >= 0 || Marks.isOpening(c) || Marks.isClosing(c)
                || (Marks.isQuote(c) && !Marks.apostrophe(text, at)) || c == '.';
    }

    /// The word before `at`, when only a space lies between; a word that ends with a mark is no part of a name.
    private Optional<TextRange> before(int at) {
        int gap = Spaces.skipBack(text, 0, at);
        if (gap == at || gap == 0 || stops(gap - 1)) {
            return Optional.empty();
        }
        return Optional.of(new TextRange(wordStart(gap), gap));
    }

    private Optional<TextRange> noun(int at) {
        return before(at).filter(r -> r.length() > 0 && GlossWords.bare(r.of(text)));
    }

    TextRange ofOriginal(TextRange original) {
        Optional<TextRange> person = person();
        int wanted = (int) original.of(text).codePoints().filter(c -> GlossParts.script(c) == Script.ORIGINAL).count();
        int from = start;
        for (int words = 0; words < MOST_WORDS && syllables(from) < wanted; words++) {
            int at = from > 1 && "·ㆍ".indexOf(text.charAt(from - 1)) >= 0 ? from - 1 : from;
            from = at < from ? wordStart(at) : before(from).map(TextRange::start).orElse(from);
        }
        return syllables(from) == wanted ? new TextRange(from, end) : person.orElseGet(this::called);
    }

    private int syllables(int from) {
        return (int) text.substring(from, end).chars().filter(Character::isLetterOrDigit).count();
    }

    /// 시진핑 주석(习近平)
    private Optional<TextRange> person() {
        return GlossWords.title(word().of(text)) ? noun(start).filter(r -> r.length() > 1) : Optional.empty();
    }

    TextRange ofAcronym(int letters) {
        if (counts()) {
            return counted();
        }
        return GlossWords.generic(word().of(text)) ? widened(Math.min(letters, MOST_WORDS + 1) - 1) : called();
    }

    TextRange ofAlias() {
        return GlossWords.generic(word().of(text)) ? widened(MOST_WORDS) : called();
    }

    /// Takes up to `words` nouns before the word in.
    private TextRange widened(int words) {
        int from = start;
        for (int i = 0; i < words; i++) {
            from = noun(from).map(TextRange::start).orElse(from);
        }
        return new TextRange(from, end);
    }

    /// As many names as there are Latin ones, when they begin alike.
    TextRange ofLatin(TextRange latin) {
        String[] names = latin.of(text).split(",")[0].strip().split("\\s+");
        Optional<TextRange> person = person();
        if (person.isPresent()) {
            return person.get();
        }
        int from = start;
        for (int i = names.length - 2; i >= 0 && Initials.alike(text.charAt(from), names[i + 1]); i--) {
            String name = names[i];
            Optional<TextRange> more = noun(from).filter(r -> !GlossWords.title(r.of(text)))
                    .filter(r -> Initials.alike(text.charAt(r.start()), name));
            if (more.isEmpty()) {
                break;
            }
            from = more.get().start();
        }
        return from == start ? called() : new TextRange(from, end);
    }

    /// The word with an ordinal before it (제3차 전체회의), and all of a quotation that ends behind the bracket.
    private TextRange called() {
        int after = inside.end() + 1;
        if (after < text.length() && Marks.isClosingQuote(text.charAt(after))) {
            int quote = opening(after);
            if (quote >= 0 && quote < start && sameName(quote + 1)) {
                return new TextRange(quote + 1, end);
            }
        }
        int from = start;
        for (Optional<TextRange> more = ordinal(from); more.isPresent(); more = ordinal(from)) {
            from = more.get().start();
        }
        return new TextRange(from, end);
    }

    private Optional<TextRange> ordinal(int at) {
        return before(at).filter(r -> ORDINAL.matcher(r.of(text)).matches());
    }

    private boolean sameName(int from) {
        String[] words = text.substring(from, start).strip().split(" ");
        return words.length <= MOST_WORDS + 1 && Arrays.stream(words).allMatch(
                w -> !w.isEmpty() && Character.isLetterOrDigit(w.charAt(w.length() - 1)) && GlossWords.bare(w));
    }

    /// Whether the word is a number of things.
    boolean counts() {
        return COUNT.matcher(word().of(text)).matches();
    }

    TextRange counted() {
        return new TextRange(noun(start).map(TextRange::start).orElse(start), end);
    }

    /// Whether the Korean name in the bracket is another one for the words before it: it ends with the same word, or its
    /// syllables occur in them in the same order (전국인민대표대회(전인대), 제3차 전체회의(20기 3중전회)).
    boolean abbreviates(TextRange name) {
        String alias = name.of(text);
        String word = word().of(text);
        if (word.length() > 1 && alias.endsWith(" " + word)) {
            return true;
        }
        String context = text.substring(Math.max(0, end - REACH), end);
        String last = alias.substring(alias.lastIndexOf(' ') + 1);
        String letters = last.chars().filter(Marks::hangul).mapToObj(Character::toString)
                .collect(Collectors.joining());
        return letters.length() >= 2 && !word.endsWith(last) && word.indexOf(letters.charAt(letters.length() - 1)) >= 0
                && inOrder(letters, context) && letters.length() < word.length() + 4;
    }

    private static boolean inOrder(String letters, String context) {
        int at = context.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            at = context.lastIndexOf(letters.charAt(i), at - 1);
            if (at < 0) {
                return false;
            }
        }
        return context.indexOf(letters) < 0;
    }

    /// The run of Latin words with a capital that ends here.
    TextRange capitals() {
        int from = start;
        for (int i = 0; i < MOST_WORDS; i++) {
            Optional<TextRange> more = before(from)
                    .filter(r -> GlossParts.script(text.charAt(r.start())) == Script.LATIN
                            && Character.isUpperCase(text.charAt(r.start())));
            if (more.isEmpty()) {
                break;
            }
            from = more.get().start();
        }
        return new TextRange(from, end);
    }

    /// The Han, kana or Cyrillic letters that end here.
    TextRange run() {
        int from = end;
        while (from > start && GlossParts.script(text.charAt(from - 1)) == Script.ORIGINAL) {
            from--;
        }
        return new TextRange(Math.min(from, end - 1), end);
    }

    /// The words whose initials are `acronym`; small words (of, and, the) may lie between.
    Optional<TextRange> spelledBy(String acronym) {
        String wanted = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        if (wanted.length() < 2 || acronym.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        int left = wanted.length();
        int at = end;
        Optional<TextRange> word = Optional.of(word());
        while (word.isPresent() && left > 0 && end - at < 2 * REACH) {
            TextRange r = word.get();
            char first = Character.toLowerCase(text.charAt(r.start()));
            if (first == wanted.charAt(left - 1)) {
                left--;
                at = r.start();
            } else if (!Initials.small(r.of(text))) {
                return Optional.empty();
            }
            word = before(r.start());
        }
        return left == 0 ? Optional.of(new TextRange(at, end)) : Optional.empty();
    }
}
