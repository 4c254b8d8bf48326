package app.mitjul.architecture.samples.arrowspointdown.i18n;

import app.mitjul.architecture.samples.arrowspointdown.domain.Word;

public record Words(Word word) {
}
