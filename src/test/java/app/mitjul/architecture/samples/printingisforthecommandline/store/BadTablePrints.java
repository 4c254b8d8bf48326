package app.mitjul.architecture.samples.printingisforthecommandline.store;

public final class BadTablePrints {
    private BadTablePrints() {
    }

    public static void print(String line) {
        System.out.println(line);
    }
}
