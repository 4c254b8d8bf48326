package app.mitjul.architecture.samples.everyconversionnamesitslocale;

public final class BadFormat {
    private BadFormat() {
    }

    public static String format(int number) {
        return String.format("%d", number);
    }
}
