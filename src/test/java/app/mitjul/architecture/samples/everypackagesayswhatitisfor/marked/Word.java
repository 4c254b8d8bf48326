package app.mitjul.architecture.samples.everypackagesayswhatitisfor.marked;

public record Word() {
}
