package app.mitjul.session;

/// How much a theme is used: said before it is deleted.
public record ThemeUse(int passages, int articles) {
}
