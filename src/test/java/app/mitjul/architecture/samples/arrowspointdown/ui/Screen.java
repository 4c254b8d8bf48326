package app.mitjul.architecture.samples.arrowspointdown.ui;

import app.mitjul.architecture.samples.arrowspointdown.domain.Word;
import app.mitjul.architecture.samples.arrowspointdown.session.Verbs;

public record Screen(Verbs verbs, Word word) {
}
