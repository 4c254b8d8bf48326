package app.mitjul.ui.reader;

/// Where a person is in the text. Words brought to the upper edge stay there at every width and height of the column until
/// somebody scrolls; the place is those words, not the line that shows them. Each line begins a little before the words it
/// holds, and each new width would walk up the text.
final class HeldPlace {

    private final TextColumn column;
    private final BlockFlow flow;
    private int held;
    private long moves = -1;

    HeldPlace(TextColumn column) {
        this.column = column;
        flow = column.flow();
        flow.beforeOtherSize(this::resized);
    }

    /// Brings the line of `offset` to the upper edge and keeps it there; perhaps before there is a width to break lines in.
    void hold(int offset) {
        held = offset;
        column.toTop(offset);
        moves = flow.moves();
    }

    /// Whether nobody has scrolled since words were held.
    boolean isHeld() {
        return moves == flow.moves();
    }

    /// The words that are held, else the first character of the line at the upper edge; 0 at the head.
    int offset() {
        return isHeld() ? held : column.topOfView();
    }

    /// Lines are still those of the size before. A head is as high at any width: scrolled a little it stays so.
    private void resized(boolean otherWidth) {
        int words = offset();
        if (isHeld() || otherWidth && words > 0) {
            hold(words);
        }
    }
}
