package app.mitjul.architecture.samples.arrowspointdown.session;

import app.mitjul.architecture.samples.arrowspointdown.cli.Verb;

public record BadSessionKnowsCli(Verb verb) {
}
