package app.mitjul.architecture.samples.arrowspointdown.work;

import app.mitjul.architecture.samples.arrowspointdown.text.Fold;

public record BadWorkKnowsText(Fold fold) {
}
