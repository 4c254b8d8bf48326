package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bylines in English: `By NAME, Reuters - `, `By NAME` on a line of its own, `BEIJING (Xinhua) -- `.
final class EnglishByline {

    private static final String NAME = "[\\p{Lu}][\\p{L}.’'-]*(?: [\\p{Lu}][\\p{L}.’'-]*){1,3}";

    private static final Pattern BY = Pattern.compile("(?:By|BY) (?<names>" + NAME + "(?:(?:, | and |, and | & )" + NAME
            + ")*?)(?:(?:,| \\||,? for|,? of)[ ](?<outlet>[\\p{L}\\d][\\p{L}\\d .&’'-]{1,38}?)(?: +(?:-{1,2}|[–—|:])(?=\\s)|(?=\\n))|(?=[ \\t]*\\n))");

    private static final Pattern DATELINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{Lu} .’'/-]{1,37}[\\p{Lu}.])(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})(?:, \\d{4})?)? ?\\((?<outlet>[^()\\n]{2,30})\\) ?(?:-{1,2}|[–—])(?=\\s)");

    /// Words of titles, not of names.
    private static final Pattern NO_NAME = Pattern.compile(".*\\b(?:The|A|An|Of|In|On|And|To|For|With)\\b.*");

    private EnglishByline() {
    }

    static Optional<BylineDraft> at(String head, int at) {
        Matcher by = BY.matcher(head).region(at, head.length()).useTransparentBounds(true);
        if (by.lookingAt() && !NO_NAME.matcher(by.group("names")).matches()) {
            return named(by).map(d -> d.outlet().isPresent() ? d : withDateline(head, d));
        }
        return dateline(head, at, BylineDraft.of(at));
    }

    /// The dateline below a line that names the reporter only.
    private static BylineDraft withDateline(String head, BylineDraft d) {
        return dateline(head, Spaces.skip(head, d.end(), head.length()), d).orElse(d);
    }

    private static Optional<BylineDraft> dateline(String head, int at, BylineDraft d) {
        Matcher dateline = DATELINE.matcher(head).region(at, head.length()).useTransparentBounds(true);
        if (dateline.lookingAt() && OutletNames.isOutlet(dateline.group("outlet").strip())) {
            return Optional.of(d.end(dateline.end()).outlet(range(dateline, "outlet")).place(range(dateline, "place")));
        }
        return Optional.empty();
    }

    private static Optional<BylineDraft> named(Matcher m) {
        TextRange names = range(m, "names");
        BylineDraft d = BylineDraft.of(m.end())
                .reporters(new Reporters(names, Optional.empty(), Optional.empty(), names.end()));
        if (m.start("outlet") < 0) {
            return Optional.of(d);
        }
        return OutletNames.isOutlet(m.group("outlet")) ? Optional.of(d.outlet(range(m, "outlet"))) : Optional.empty();
    }

    private static TextRange range(Matcher m, String group) {
        return new TextRange(m.start(group), m.end(group));
    }
}
