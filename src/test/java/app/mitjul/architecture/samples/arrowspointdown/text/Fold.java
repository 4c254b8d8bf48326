package app.mitjul.architecture.samples.arrowspointdown.text;

import app.mitjul.architecture.samples.arrowspointdown.domain.Word;
import app.mitjul.architecture.samples.arrowspointdown.i18n.Words;

public record Fold(Word word, Words words) {
}
