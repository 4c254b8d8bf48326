package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeTree.Place;

/// What a person can do with a theme of the codebook.
interface CodebookActions {

    void act(ThemeCard.Action action, Theme theme);

    void move(Theme theme, Place place);
}
