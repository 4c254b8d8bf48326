package app.mitjul.architecture.samples.arrowspointdown.domain;

import app.mitjul.architecture.samples.arrowspointdown.text.Fold;

public record BadDomainKnowsText(Fold fold) {
}
