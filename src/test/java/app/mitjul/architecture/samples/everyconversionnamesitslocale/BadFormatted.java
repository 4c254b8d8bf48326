package app.mitjul.architecture.samples.everyconversionnamesitslocale;

public final class BadFormatted {
    private BadFormatted() {
    }

    public static String format(int number) {
        return "%d".formatted(number);
    }
}
