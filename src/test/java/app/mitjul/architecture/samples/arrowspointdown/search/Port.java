package app.mitjul.architecture.samples.arrowspointdown.search;

import app.mitjul.architecture.samples.arrowspointdown.text.Fold;

public record Port(Fold fold) {
}
