package app.mitjul.architecture.samples.everyconversionnamesitslocale;

public final class BadLower {
    private BadLower() {
    }

    public static String lower(String word) {
        return word.toLowerCase();
    }
}
