package app.mitjul.text.linebreak;

/// Where lines may end.
interface LineRules {

    /// Whether a line may end before the character at `offset`, strictly inside the text.
    boolean breaksAt(int offset);
}
