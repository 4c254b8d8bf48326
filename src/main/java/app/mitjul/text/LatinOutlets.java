package app.mitjul.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of outlets in Latin letters, in any case: China Daily, thegmnews, not Breaking News or sometimes.
final class LatinOutlets {

    private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d .&'’+-]*");

    private static final Set<String> LAST = WordList.of("""
            news daily times post journal press herald tribune wire newswire media today gazette telegraph
            chronicle observer inquirer weekly broadcasting agency magazine""");

    /// Of these also written in one word with what comes before.
    private static final List<String> SUFFIXES = List.of("news", "daily", "times", "post", "journal", "press", "herald",
            "tribune", "wire", "media", "today");

    /// Words that make no name of a paper, alone or with one of the above.
    private static final Set<String> COMMON = WordList.of("""
            breaking top latest world photo photos video videos the this that these those week weeks week's
            month year release todays today's blog hot best good bad great big fake local sports sport
            business tech market markets social morning evening special update updates flash live from in of
            on at for to and or my our your his a an old new modern time guest sponsored conference kit room
            mass digital all more other related history here happened is what happening food travel trade
            energy security climate politics political economy economic culture health science art arts
            fashion auto it ai foreign state chinese korean japanese american russian western national
            international official independent multi first last next three two many hard soft good- real
            estate free government federal some""");

    private static final Set<String> DICTIONARY = WordList.of("""
            sometimes ofttimes pastimes outpost compost signpost goalpost lamppost guidepost express impress
            compress depress suppress oppress repress cypress empress wordpress haywire hardwire tripwire
            livewire multimedia intermedia hypermedia mixedmedia""");

    private LatinOutlets() {
    }

    static boolean isOutlet(String name) {
        if (!LETTERS.matcher(name).matches()) {
            return false;
        }
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split(" +"));
        String last = words.getLast();
        if (LAST.contains(last)) {
            return !words.stream().allMatch(w -> LAST.contains(w) || COMMON.contains(w));
        }
        return !DICTIONARY.contains(last) && SUFFIXES.stream().anyMatch(s -> glued(last, s));
    }

    private static boolean glued(String word, String suffix) {
        String stem = word.substring(0, Math.max(0, word.length() - suffix.length()));
        return word.endsWith(suffix) && stem.length() >= 2 && !COMMON.contains(stem) && !LAST.contains(stem);
    }
}
