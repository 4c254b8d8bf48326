package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The organisation that an article names as its source in the form `중국 외교부에 따르면`.
public final class CitedSources {

    private static final int WORDS = 3;

    private static final Pattern ACCORDING = Pattern.compile("(?<=\\S)에 따르면");

    /// A word that belongs to the sentence and not to the name.
    private static final Pattern OUTSIDE = Pattern
            .compile(".*[,.;:”’)\\]]|\\d.*|지난|오는|이날|전날|다음|최근|현지|현지시간|한편|또|또한|특히|그러나|하지만|다만|이어|이에|그|이|및|등|같은");

    /// Particles and endings, told from the last syllable of a noun by the consonant before them where it shows.
    private static final Pattern PARTICLE = Pattern.compile("..*(?:에서|에게|까지|부터|으로|하고|면서|지만|으나|했고|하며|[은는을를와과한된할]|에)");

    /// What a report is called; the organisation stands before it.
    private static final Pattern REPORT = Pattern.compile(
            "보도|자료|보도자료|보고서|통계|발표|집계|조사|조사결과|결과|연구|연구결과|설명|전언|분석|이|그|이들|그들|그녀|이것|합의|규정|계획|협정|조약|법|법률|방침|전망|추산|추정|말|소식");

    private CitedSources() {
    }

    /// The name, at most three words, in the first three sentences and outside quotations.
    public static Optional<TextRange> of(String text, int bodyStart) {
        for (TextRange sentence : DateHints.first(text, bodyStart)) {
            Composed part = Composed.of(text, sentence.start(), sentence.end());
            Shielded shielded = Shielded.of(part.text(), 0, part.text().length());
            Matcher m = ACCORDING.matcher(part.text());
            while (m.find()) {
                Optional<TextRange> name = shielded.contains(m.start())
                        ? Optional.empty()
                        : name(part.text(), DateHints.wordStart(part.text(), m.start()), m.start());
                if (name.isPresent()) {
                    return name.map(r -> new TextRange(part.raw(r.start()), part.raw(r.end())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TextRange> name(String sentence, int lastWord, int nameEnd) {
        int end = nameEnd;
        int start = lastWord;
        if (REPORT.matcher(sentence.substring(start, end)).matches()) {
            end = Spaces.skipBack(sentence, 0, start);
            start = DateHints.wordStart(sentence, end);
            if (start == end || outside(sentence.substring(start, end))) {
                return Optional.empty();
            }
        }
        for (int words = 1; words < WORDS; words++) {
            int previousEnd = Spaces.skipBack(sentence, 0, start);
            int previous = DateHints.wordStart(sentence, previousEnd);
            if (previous == previousEnd || outside(sentence.substring(previous, previousEnd))) {
                break;
            }
            start = previous;
        }
        return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    private static boolean outside(String word) {
        return OUTSIDE.matcher(word).matches() || PARTICLE.matcher(word).matches();
    }
}
