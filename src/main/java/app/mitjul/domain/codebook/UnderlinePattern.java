package app.mitjul.domain.codebook;

/// The shape of a theme's underline, so that no theme is told by colour alone. Stored by name.
public enum UnderlinePattern {
    SOLID, DASHED, DOTTED, DASH_DOT, LONG_DASH
}
