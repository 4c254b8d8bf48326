package app.mitjul.architecture.samples.arrowspointdown.work;

import app.mitjul.architecture.samples.arrowspointdown.i18n.Words;

public record Jobs(Words words) {
}
