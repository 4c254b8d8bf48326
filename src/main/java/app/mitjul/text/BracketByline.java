package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bylines that begin with a bracket: `[OUTLET]`, `[OUTLET/PARTNER]`, `[OUTLET REPORTER 기자]`, `[서울=OUTLET] 이름 기자 = `,
/// `(서울=OUTLET) 이름 기자 = `. Round brackets, which open many a sentence, need the equals sign or a reporter behind.
final class BracketByline {

    private static final Pattern BRACKET = Pattern
            .compile(
                    "(?:\\[(?<a>[^\\[\\]\\n]{1,60})]|【(?<b>[^【】\\n]{1,60})】|［(?<c>[^［］\\n]{1,60})］|\\((?<d>[^()\\n]{1,60})\\))");

    /// What names the source of a picture, not of the text.
    private static final Pattern CREDIT = Pattern
            .compile("(?:사진|그래픽|자료|표|출처|제공|영상|그림|일러스트|삽화|캡처|편집|번역|이미지|인포그래픽)(?:[ /·].*|제공|출처|편집)?");

    private static final Pattern PLACE = Pattern.compile("[\\p{L}][\\p{L} ·.,/’'-]{0,24}");

    private final String head;

    private BracketByline(String head) {
        this.head = head;
    }

    static Optional<BylineDraft> at(String head, int at) {
        Matcher m = BRACKET.matcher(head).region(at, head.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        BracketByline form = new BracketByline(head);
        TextRange inner = new TextRange(m.start() + 1, m.end() - 1);
        return form.inner(inner).map(d -> d.end(m.end()))
                .flatMap(d -> m.group("d") == null ? Optional.of(form.followed(d)) : form.round(d, inner));
    }

    private Optional<BylineDraft> round(BylineDraft d, TextRange inner) {
        BylineDraft more = followed(d);
        boolean signed = d.reporters().isPresent() && d.outlet().filter(this::isOutlet).isPresent();
        return signed || inner.of(head).contains("=") || more.end() > d.end() ? Optional.of(more) : Optional.empty();
    }

    /// Takes the reporters behind the bracket along if an equals sign or the like closes them.
    private BylineDraft followed(BylineDraft d) {
        int at = Spaces.skip(head, d.end(), head.length());
        Optional<Reporters> reporters = d.reporters().isPresent() ? Optional.empty() : Reporters.at(head, at);
        if (reporters.isPresent()) {
            OptionalInt end = BylineEnd.orDash(head, reporters.get().end());
            return end.isPresent() ? d.reporters(reporters.get()).end(end.getAsInt()) : d;
        }
        OptionalInt end = BylineEnd.strong(head, d.end());
        return end.isPresent() ? d.end(end.getAsInt()) : d;
    }

    private Optional<BylineDraft> inner(TextRange inner) {
        String text = inner.of(head);
        int equals = text.indexOf('=');
        if (equals > 0) {
            return trimmed(inner.start(), inner.start() + equals)
                    .flatMap(left -> trimmed(inner.start() + equals + 1, inner.end()).flatMap(r -> equal(left, r)));
        }
        return trimmed(inner.start(), inner.end()).flatMap(range -> slashed(range).or(() -> withReporters(range)));
    }

    /// `PLACE=OUTLET` or `OUTLET=REPORTERS`.
    private Optional<BylineDraft> equal(TextRange left, TextRange right) {
        String before = left.of(head);
        Optional<Reporters> reporters = whole(right);
        if (CREDIT.matcher(before).matches() || (OutletNames.isLabel(before) && !before.equals("글"))) {
            return Optional.empty();
        }
        if (reporters.isPresent()) {
            return Optional.of(HeadWords.read(head, left, BylineDraft.of(right.end()).reporters(reporters.get())));
        }
        if (!PLACE.matcher(before).matches()) {
            return Optional.empty();
        }
        return isOutlet(right)
                ? Optional.of(dateline(left, BylineDraft.of(right.end()).outlet(right)))
                : agency(left, right).or(() -> reversed(left, right));
    }

    /// `PLACE=AGENCY/OUTLET`.
    private Optional<BylineDraft> agency(TextRange place, TextRange right) {
        int slash = head.indexOf('/', right.start());
        if (slash <= right.start() || slash >= right.end() - 1) {
            return Optional.empty();
        }
        TextRange agency = new TextRange(right.start(), slash);
        TextRange outlet = new TextRange(slash + 1, right.end());
        return isOutlet(agency) && isOutlet(outlet)
                ? Optional.of(BylineDraft.of(right.end()).outlet(outlet).partner(agency).place(place))
                : Optional.empty();
    }

    /// `OUTLET=PLACE`.
    private Optional<BylineDraft> reversed(TextRange outlet, TextRange place) {
        return isOutlet(outlet) && Places.isPlace(place.of(head))
                ? Optional.of(BylineDraft.of(place.end()).outlet(outlet).place(place))
                : Optional.empty();
    }

    /// The place, and behind it the agency the text was taken from: `베이징 로이터`.
    private BylineDraft dateline(TextRange left, BylineDraft d) {
        int gap = head.lastIndexOf(' ', left.end() - 1);
        TextRange last = gap > left.start() ? new TextRange(gap + 1, left.end()) : left;
        if (!isOutlet(last) || Places.isPlace(last.of(head))) {
            return d.place(left);
        }
        return trimmed(left.start(), last.start()).map(d.partner(last)::place).orElse(d.partner(last));
    }

    /// `OUTLET`, `OUTLET/PARTNER`, `OUTLET/REPORTERS`.
    private Optional<BylineDraft> slashed(TextRange range) {
        int slash = head.indexOf('/', range.start());
        if (slash < 0 || slash >= range.end()) {
            return isOutlet(range) ? Optional.of(BylineDraft.of(range.end()).outlet(range)) : Optional.empty();
        }
        Optional<TextRange> left = trimmed(range.start(), slash).filter(this::isOutlet);
        Optional<TextRange> right = trimmed(slash + 1, range.end());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        BylineDraft outlet = BylineDraft.of(range.end()).outlet(left.get());
        Optional<Reporters> reporters = whole(right.get());
        if (reporters.isPresent()) {
            return reporters.map(outlet::reporters);
        }
        return right.filter(r -> OutletNames.mayBeOutlet(r.of(head))).map(outlet::partner);
    }

    /// `REPORTERS` alone or behind an outlet, with a space or a bar between.
    private Optional<BylineDraft> withReporters(TextRange range) {
        for (int at : HeadWords.starts(head, range)) {
            Optional<Reporters> found = whole(new TextRange(at, range.end()));
            if (found.isPresent()) {
                BylineDraft d = BylineDraft.of(range.end()).reporters(found.get());
                return HeadWords.left(head, range.start(), at).map(left -> HeadWords.accept(head, left, d))
                        .orElse(Optional.of(d));
            }
        }
        return Optional.empty();
    }

    /// The reporters if they, and an e-mail address at most, fill the range.
    private Optional<Reporters> whole(TextRange range) {
        Optional<Reporters> found = Reporters.at(head, range.start());
        return found.filter(r -> r.end() <= range.end()
                && (r.end() == range.end() || head.substring(r.end(), range.end()).matches("[ ]*[(<]?" + BylineEnd.MAIL
                        + "[)>]?")));
    }

    private boolean isOutlet(TextRange range) {
        return OutletNames.isOutlet(range.of(head));
    }

    private Optional<TextRange> trimmed(int start, int end) {
        return Boundaries.trimmed(head, start, end);
    }
}
