package app.mitjul.architecture.samples.printingisforthecommandline.cli;

public final class Verb {
    private Verb() {
    }

    public static void print(String line) {
        System.out.println(line);
    }
}
