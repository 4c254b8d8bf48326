package app.mitjul.session;

import app.mitjul.domain.arrangement.ArticleSet.Kind;
import java.util.EnumSet;
import java.util.Set;

/// What becomes of nearly identical articles.
public enum CopyChoice {
    /// They stay as they are; nobody asks again.
    KEEP(Kind.KEPT_COPIES),
    /// Lists show one of them.
    HIDE(Kind.HIDDEN_COPIES),
    /// Each leads to the others.
    LINK(Kind.LINKED_COPIES);

    static final Set<Kind> KINDS = EnumSet.of(Kind.KEPT_COPIES, Kind.HIDDEN_COPIES, Kind.LINKED_COPIES);

    private final Kind kind;

    CopyChoice(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    static CopyChoice of(Kind kind) {
        for (CopyChoice choice : values()) {
            if (choice.kind == kind) {
                return choice;
            }
        }
        throw new IllegalArgumentException("no choice about copies: " + kind);
    }
}
