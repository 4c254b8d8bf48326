package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bylines without brackets: `OUTLET REPORTER 기자 | `, `OUTLET REPORTER 기자-PARTNER | `, `OUTLET REPORTER 기자 name@paper.kr`,
/// `REPORTER 기자 = `. The mark behind the role is what tells them from a sentence about a reporter.
final class PlainByline {

    /// Letters and the few marks of names; a sentence before the name rules a byline out.
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} .&+·|ㅣ│｜=/()-]{0,40}");

    private static final Pattern PARTNER = Pattern
            .compile("[ ]?[-–—/=·][ ]?(?<partner>[^\\n|ㅣ│｜¦∣❘=-][^\\n|ㅣ│｜¦∣❘=]{0,29}?)[ ]*(?:[|ㅣ│｜¦∣❘]|=(?!=))");

    private PlainByline() {
    }

    static Optional<BylineDraft> at(String head, int at) {
        int lineEnd = Paragraphs.end(head, at);
        if (at >= lineEnd || !Reporters.mayStandIn(head)) {
            return Optional.empty();
        }
        for (int start : HeadWords.starts(head, new TextRange(at, lineEnd))) {
            if (!WORDS.matcher(head.substring(at, start)).matches()) {
                return Optional.empty();
            }
            Optional<Reporters> reporters = Reporters.at(head, start);
            if (reporters.isPresent()) {
                return closed(head, at, start, reporters.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<BylineDraft> closed(String head, int at, int start, Reporters reporters) {
        BylineDraft d = BylineDraft.of(reporters.end()).reporters(reporters);
        Optional<TextRange> left = HeadWords.left(head, at, start);
        Optional<BylineDraft> named = left.isEmpty() ? Optional.of(d) : HeadWords.accept(head, left.get(), d);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        BylineDraft draft = named.get();
        Optional<BylineDraft> partner = partner(head, draft);
        if (partner.isPresent()) {
            return partner;
        }
        boolean sure = draft.outlet().map(r -> OutletNames.isOutlet(r.of(head))).orElse(false);
        OptionalInt end = sure
                ? BylineEnd.orDash(head, draft.end())
                : left.isEmpty() ? BylineEnd.orLine(head, draft.end()) : BylineEnd.strong(head, draft.end());
        return end.isPresent() ? Optional.of(draft.end(end.getAsInt())) : Optional.empty();
    }

    private static Optional<BylineDraft> partner(String head, BylineDraft d) {
        Matcher m = PARTNER.matcher(head).region(d.end(), head.length());
        if (!m.lookingAt() || !OutletNames.mayBeOutlet(m.group("partner").strip())) {
            return Optional.empty();
        }
        return Boundaries.trimmed(head, m.start("partner"), m.end("partner")).map(p -> d.partner(p).end(m.end()));
    }
}
