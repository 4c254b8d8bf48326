package app.mitjul.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// A lexicon written as running text.
final class WordList {

    private WordList() {
    }

    /// The words of `text`, which are separated by white space.
    static Set<String> of(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
