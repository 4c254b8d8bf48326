package app.mitjul.session;

/// What a person wants of an import.
///
/// @param likeness
///            from how many per cent on articles count as nearly identical; 0: nobody looks
/// @param leaveOut
///            whether those are left out
public record ImportChoice(int likeness, boolean leaveOut) {

    /// Copies of one agency's article with another headline are alike to so many per cent.
    public static final ImportChoice USUAL = new ImportChoice(80, false);

    public ImportChoice {
        if (likeness < 0 || likeness > 100) {
            throw new IllegalArgumentException("no share: " + likeness);
        }
    }
}
