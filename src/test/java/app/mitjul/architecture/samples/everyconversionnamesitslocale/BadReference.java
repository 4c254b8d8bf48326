package app.mitjul.architecture.samples.everyconversionnamesitslocale;

import java.util.List;

public final class BadReference {
    private BadReference() {
    }

    public static List<String> lower(List<String> words) {
        return words.stream().map(String::toUpperCase).toList();
    }
}
