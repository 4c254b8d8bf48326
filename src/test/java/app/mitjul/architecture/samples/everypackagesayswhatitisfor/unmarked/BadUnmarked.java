package app.mitjul.architecture.samples.everypackagesayswhatitisfor.unmarked;

public record BadUnmarked() {
}
