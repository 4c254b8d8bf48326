package app.mitjul.architecture.samples.arrowspointdown.exchange;

import app.mitjul.architecture.samples.arrowspointdown.i18n.Words;
import app.mitjul.architecture.samples.arrowspointdown.text.Fold;

public record Importer(Fold fold, Words words) {
}
