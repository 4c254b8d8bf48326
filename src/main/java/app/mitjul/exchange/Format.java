package app.mitjul.exchange;

/// What can be exported to.
public enum Format {
    CSV("csv"), JSON("json"), MARKDOWN("md");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// What its files end with, without the dot.
    public String extension() {
        return extension;
    }
}
