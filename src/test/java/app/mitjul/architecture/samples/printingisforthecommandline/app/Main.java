package app.mitjul.architecture.samples.printingisforthecommandline.app;

public final class Main {
    private Main() {
    }

    public static void complain(String line) {
        System.err.println(line);
    }
}
