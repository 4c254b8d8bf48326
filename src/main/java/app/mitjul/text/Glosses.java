package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds bracket glosses: 왕이(王毅, Wang Yi), 상하이협력기구(SCO), 확대 관할(長臂管轄·…), SCO(상하이협력기구), Shanghai Cooperation
/// Organisation (SCO). Brackets with ages, dates, places, units or remarks are none.
public final class Glosses {

    private static final String OPENING = "([（［〔【";

    /// UTF-16 code units in brackets that may name anyone; more is text. Brackets in brackets would be gone through once
    /// for every pair.
    private static final int LONGEST = 1_000;

    private final String text;
    private final List<Gloss> found = new ArrayList<>();

    private Glosses(String text) {
        this.text = text;
    }

    /// The glosses of `text` from UTF-16 offset `from` on, in order; composed and decomposed text give the same.
    public static List<Gloss> of(String text, int from) {
        List<Gloss> all = new ArrayList<>();
        for (TextRange line : Paragraphs.of(text, from)) {
            if (brackets(text, line)) {
                Composed composed = Composed.of(text, line.start(), line.end());
                new Glosses(composed.text()).find().forEach(g -> all.add(raw(g, composed)));
            }
        }
        return List.copyOf(all);
    }

    private static boolean brackets(String text, TextRange line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Gloss raw(Gloss g, Composed c) {
        return new Gloss(c.raw(g.range()), c.raw(g.head()), c.raw(g.inside()), c.raw(g.source()), g.kind(),
                g.original().map(c::raw), g.latin().map(c::raw), g.note().map(c::raw));
    }

    private List<Gloss> find() {
        int done = 0;
        for (TextRange inside : insides()) {
            if (inside.start() >= done) {
                Optional<Gloss> gloss = gloss(inside);
                gloss.ifPresent(found::add);
                done = gloss.map(g -> g.range().end()).orElse(done);
            }
        }
        return found;
    }

    /// What stands between each pair of brackets, by start.
    private List<TextRange> insides() {
        List<TextRange> insides = new ArrayList<>();
        Nest nest = new Nest(Marks.BRACKETS);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (OPENING.indexOf(c) >= 0) {
                nest.open(Marks.kind(c), at);
            } else if (Marks.isClosing(c) && nest.waits(Marks.kind(c))) {
                int open = nest.close(Marks.kind(c));
                if (at > open + 1) {
                    insides.add(new TextRange(open + 1, at));
                }
            }
        }
        insides.sort(Comparator.naturalOrder());
        return insides;
    }

    private Optional<Gloss> gloss(TextRange inside) {
        if (inside.length() > LONGEST) {
            return Optional.empty();
        }
        GlossParts parts = GlossParts.of(text, inside);
        GlossHead head = new GlossHead(text, inside);
        if (!head.exists() || parts.pieces().isEmpty()) {
            return Optional.empty();
        }
        return switch (head.script()) {
            case HANGUL -> korean(inside, parts, head);
            case LATIN -> latin(inside, parts, head);
            case ORIGINAL -> reversed(inside, parts, head.run());
            case OTHER -> Optional.empty();
        };
    }

    private Optional<Gloss> korean(TextRange inside, GlossParts parts, GlossHead head) {
        Optional<TextRange> original = parts.original();
        Optional<TextRange> latin = parts.latin().filter(l -> !unit(head, l));
        if (original.isPresent()) {
            return Optional.of(made(inside, head.ofOriginal(original.get()), Gloss.Kind.ORIGINAL, original, latin,
                    parts.note()));
        }
        if (latin.isPresent()) {
            boolean acronym = GlossParts.acronym(latin.get().of(text));
            TextRange range = acronym ? head.ofAcronym(latin.get().length()) : head.ofLatin(latin.get());
            return Optional.of(made(inside, range, acronym ? Gloss.Kind.ACRONYM : Gloss.Kind.LATIN, original, latin,
                    parts.note()));
        }
        return parts.latin().isPresent() ? Optional.empty() : sameScript(inside, parts, head);
    }

    /// Numbers with their unit: 100메가와트(MW).
    private boolean unit(GlossHead head, TextRange latin) {
        return Marks.digit(text.charAt(head.word().start())) && latin.length() <= 3 && !head.counts();
    }

    private Optional<Gloss> sameScript(TextRange inside, GlossParts parts, GlossHead head) {
        Optional<TextRange> note = Boundaries.trimmed(text, inside.start(), inside.end());
        if (parts.members() && head.counts()) {
            return Optional.of(made(inside, head.counted(), Gloss.Kind.MEMBERS, Optional.empty(), Optional.empty(),
                    note));
        }
        TextRange name = parts.name();
        boolean alias = parts.pieces().size() == 1 && !GlossWords.remark(name.of(text)) && head.abbreviates(name);
        return alias
                ? Optional.of(made(inside, head.ofAlias(), Gloss.Kind.ALIAS, Optional.empty(), Optional.empty(),
                        Optional.of(name)))
                : Optional.empty();
    }

    private Optional<Gloss> latin(TextRange inside, GlossParts parts, GlossHead head) {
        if (parts.original().isPresent()) {
            return Optional.of(made(inside, head.capitals(), Gloss.Kind.ORIGINAL, parts.original(), parts.latin(),
                    parts.note()));
        }
        if (parts.latin().isPresent()) {
            return english(inside, parts.latin().get(), head);
        }
        return reversed(inside, parts, head.capitals());
    }

    /// Shanghai Cooperation Organisation (SCO), or the other way round.
    private Optional<Gloss> english(TextRange inside, TextRange latin, GlossHead head) {
        Optional<TextRange> spelled = head.spelledBy(latin.of(text));
        if (spelled.isPresent()) {
            return Optional.of(made(inside, spelled.get(), Gloss.Kind.ACRONYM, Optional.empty(), Optional.of(latin),
                    Optional.empty()));
        }
        String word = head.word().of(text);
        if (GlossParts.acronym(word) && Initials.of(latin.of(text)).equalsIgnoreCase(word)) {
            return Optional.of(turned(inside, head.word(), latin, Gloss.Kind.ACRONYM, Optional.empty(),
                    Optional.of(head.word())));
        }
        return Optional.empty();
    }

    /// SCO(상하이협력기구), 郭嘉昆(궈자쿤, Guo Jiakun): the Korean form stands in the bracket.
    private Optional<Gloss> reversed(TextRange inside, GlossParts parts, TextRange head) {
        TextRange name = parts.name();
        String korean = name.of(text);
        boolean is = parts.korean(name) && head.length() > 1 && !Marks.digit(text.charAt(head.start()))
                && GlossWords.bare(korean) && !GlossWords.remark(korean) && korean.length() > 1
                && Arrays.stream(korean.split(" ")).count() <= 5 && Josa.stem(korean).isEmpty();
        if (!is) {
            return Optional.empty();
        }
        boolean latin = GlossParts.script(text.codePointAt(head.start())) == GlossParts.Script.LATIN;
        Gloss.Kind kind = latin
                ? GlossParts.acronym(head.of(text)) ? Gloss.Kind.ACRONYM : Gloss.Kind.LATIN
                : Gloss.Kind.ORIGINAL;
        Optional<TextRange> original = latin ? parts.later(GlossParts.Script.ORIGINAL) : Optional.of(head);
        Optional<TextRange> letters = latin ? Optional.of(head) : parts.later(GlossParts.Script.LATIN);
        return Optional.of(turned(inside, head, name, kind, original, letters));
    }

    private static Gloss turned(TextRange inside, TextRange head, TextRange source, Gloss.Kind kind,
            Optional<TextRange> original, Optional<TextRange> latin) {
        return new Gloss(new TextRange(head.start(), inside.end() + 1), head, inside, source, kind, original, latin,
                Optional.empty());
    }

    private static Gloss made(TextRange inside, TextRange head, Gloss.Kind kind, Optional<TextRange> original,
            Optional<TextRange> latin, Optional<TextRange> note) {
        return new Gloss(new TextRange(head.start(), inside.end() + 1), head, inside, head, kind, original, latin,
                note);
    }
}
