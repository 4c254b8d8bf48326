package app.mitjul.architecture.samples.arrowspointdown.text;

import app.mitjul.architecture.samples.arrowspointdown.work.Jobs;

public record BadTextKnowsWork(Jobs jobs) {
}
