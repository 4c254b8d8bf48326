package app.mitjul.architecture.samples.everyconversionnamesitslocale;

public final class BadUpper {
    private BadUpper() {
    }

    public static String upper(String word) {
        return word.toUpperCase();
    }
}
