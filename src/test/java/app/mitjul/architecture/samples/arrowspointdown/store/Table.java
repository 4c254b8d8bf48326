package app.mitjul.architecture.samples.arrowspointdown.store;

import app.mitjul.architecture.samples.arrowspointdown.search.Port;
import app.mitjul.architecture.samples.arrowspointdown.work.Jobs;

public record Table(Port port, Jobs jobs) {
}
