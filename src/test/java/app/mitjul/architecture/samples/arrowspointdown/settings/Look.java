package app.mitjul.architecture.samples.arrowspointdown.settings;

import app.mitjul.architecture.samples.arrowspointdown.domain.Word;

public record Look(Word word) {
}
