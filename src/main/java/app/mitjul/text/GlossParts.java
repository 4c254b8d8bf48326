package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in a bracket, piece by piece: between commas, middle dots and inner brackets, and where the script changes.
///
/// @param pieces
///            without the spaces and marks around them; those of numbers alone are left out
record GlossParts(String text, TextRange inside, List<Piece> pieces) {

    enum Script {
        HANGUL, LATIN, ORIGINAL, OTHER
    }

    record Piece(TextRange range, Script script) {
    }

    private static final String SEPARATORS = ",，、;；·ㆍ・/()[]（）［］〔〕【】";
    /// A bracket with one of these names no one: `AP=연합뉴스`, an address.
    private static final String FOREIGN = "=@:|_+<>%℃#";

    static GlossParts of(String text, TextRange inside) {
        List<Piece> pieces = new ArrayList<>();
        int start = inside.start() + (text.startsWith("이하 ", inside.start()) ? 3 : 0);
        for (int at = start; at <= inside.end(); at++) {
            if (at == inside.end() || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                add(text, start, at, pieces);
                start = at + 1;
            }
        }
        boolean foreign = inside.of(text).chars().anyMatch(c -> FOREIGN.indexOf(c) >= 0);
        return new GlossParts(text, inside, foreign ? List.of() : List.copyOf(pieces));
    }

    /// Adds the piece from `start` to `end`, cut where the original script borders on another.
    private static void add(String text, int start, int end, List<Piece> pieces) {
        int from = start;
        Script now = Script.OTHER;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            Script next = script(text.codePointAt(at));
            if (next != Script.OTHER) {
                if (now != Script.OTHER && next != now && (now == Script.ORIGINAL || next == Script.ORIGINAL)) {
                    piece(text, from, at, now, pieces);
                    from = at;
                    now = next;
                } else {
                    now = next == Script.HANGUL ? next : now == Script.HANGUL ? now : next;
                }
            }
        }
        piece(text, from, end, now, pieces);
    }

    private static void piece(String text, int start, int end, Script script, List<Piece> pieces) {
        int from = start;
        int to = end;
        while (from < to && outer(text.charAt(from))) {
            from++;
        }
        while (to > from && outer(text.charAt(to - 1))) {
            to--;
        }
        if (from < to && script != Script.OTHER) {
            pieces.add(new Piece(new TextRange(from, to), script));
        }
    }

    private static boolean outer(char c) {
        return Spaces.is(c) || Marks.isQuote(c) || c == '.' || c == '-' || c == '–';
    }

    static Script script(int c) {
        if (!Character.isLetter(c)) {
            return Script.OTHER;
        }
        return Marks.hangul(c)
                ? Script.HANGUL
                : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? Script.LATIN : Script.ORIGINAL;
    }

    /// The original script, when it is what the bracket begins with or follows the Latin letters it begins with. A single
    /// Han character (미국(美)) is shorthand of the press and no name.
    Optional<TextRange> original() {
        return named(Script.ORIGINAL, Script.LATIN).filter(r -> r.length() > 1);
    }

    /// The Latin letters, with those that follow at once: a name and its abbreviation.
    Optional<TextRange> latin() {
        return named(Script.LATIN, Script.ORIGINAL).filter(r -> GlossWords.latinName(r.of(text)));
    }

    private Optional<TextRange> named(Script wanted, Script other) {
        for (int i = 0; i < pieces.size(); i++) {
            Script script = pieces.get(i).script();
            if (script == wanted) {
                int end = i;
                while (end + 1 < pieces.size() && pieces.get(end + 1).script() == wanted) {
                    end++;
                }
                return Optional.of(new TextRange(pieces.get(i).range().start(), pieces.get(end).range().end()));
            }
            if (script != other) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The first piece of that script wherever it stands.
    Optional<TextRange> later(Script script) {
        return pieces.stream().filter(p -> p.script() == script).findFirst().map(Piece::range)
                .filter(r -> r.length() > 1);
    }

    /// The explanation behind the name: from the first Korean piece to the end.
    Optional<TextRange> note() {
        return pieces.stream().filter(p -> p.script() == Script.HANGUL).findFirst()
                .flatMap(p -> Boundaries.trimmed(text, p.range().start(), inside.end()));
    }

    TextRange name() {
        return pieces.getFirst().range();
    }

    boolean korean(TextRange name) {
        return pieces.getFirst().range().equals(name) && pieces.getFirst().script() == Script.HANGUL;
    }

    boolean members() {
        return pieces.size() >= 3 && pieces.stream().allMatch(p -> p.script() == Script.HANGUL);
    }

    /// Capitals and digits without a space: SCO, G20, BRICS+.
    static boolean acronym(String latin) {
        return latin.length() >= 2 && latin.chars().filter(Character::isUpperCase).count() * 3 >= latin.length() * 2L
                && latin.indexOf(' ') < 0 || latin.matches("[A-Z]+-?\\d+");
    }
}
