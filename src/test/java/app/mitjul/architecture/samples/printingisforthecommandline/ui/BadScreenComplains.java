package app.mitjul.architecture.samples.printingisforthecommandline.ui;

public final class BadScreenComplains {
    private BadScreenComplains() {
    }

    public static void complain(String line) {
        System.err.println(line);
    }
}
