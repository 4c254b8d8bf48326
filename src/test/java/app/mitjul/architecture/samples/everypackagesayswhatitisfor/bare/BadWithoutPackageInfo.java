package app.mitjul.architecture.samples.everypackagesayswhatitisfor.bare;

public record BadWithoutPackageInfo() {
}
