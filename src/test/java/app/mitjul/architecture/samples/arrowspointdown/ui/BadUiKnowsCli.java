package app.mitjul.architecture.samples.arrowspointdown.ui;

import app.mitjul.architecture.samples.arrowspointdown.cli.Verb;

public record BadUiKnowsCli(Verb verb) {
}
