package app.mitjul.app;

/// Which Mitjul this is. A test holds it and the build together.
final class Version {

    static final String NUMBER = "0.1.0";

    private Version() {
    }
}
