package app.mitjul.text.linebreak;

import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes everything that wraps lines with the JDK's line iterator keep eojeol whole; see [EojeolBreakIterator]. The JDK
/// asks it for every locale if `java.locale.providers` names SPI first, since articles are Korean whatever language the
/// computer speaks. The other iterators stay the JDK's own: a missing one is taken from there.
public final class EojeolLineBreaks extends BreakIteratorProvider {

    /// A text that ends with this character breaks between eojeol; one that ends with [#ANYWHERE] between any two
    /// syllables, too. Both are ideographs hardly anyone writes, to be drawn unseen behind the text: with one, the text
    /// layout asks for line breaks; for Hangul alone it would look for spaces only, and cut what is longer than a line.
    public static final char EOJEOL = '\uFA28';
    public static final char ANYWHERE = '\uFA29';

    @Override
    public BreakIterator getLineInstance(Locale locale) {
        return new EojeolBreakIterator();
    }

    @Override
    public @Nullable BreakIterator getWordInstance(Locale locale) {
        return null;
    }

    @Override
    public @Nullable BreakIterator getCharacterInstance(Locale locale) {
        return null;
    }

    @Override
    public @Nullable BreakIterator getSentenceInstance(Locale locale) {
        return null;
    }

    /// Every language, and those with a country that the JDK would otherwise serve itself. Asking
    /// `Locale.getAvailableLocales()` here would ask this provider again, without end.
    @Override
    public Locale[] getAvailableLocales() {
        Stream<Locale> fixed = Stream.of(Locale.ROOT, Locale.US, Locale.of("en", "US", "POSIX"), Locale.of("th", "TH"),
                Locale.of("no", "NO"), Locale.of("no", "NO", "NY"), Locale.of("nb", "NO"), Locale.of("nn", "NO"));
        return Stream.concat(fixed, Arrays.stream(Locale.getISOLanguages()).map(Locale::of)).distinct()
                .toArray(Locale[]::new);
    }
}
