package app.mitjul.architecture.samples.arrowspointdown.domain;

import app.mitjul.architecture.samples.arrowspointdown.work.Jobs;

public record BadDomainKnowsWork(Jobs jobs) {
}
