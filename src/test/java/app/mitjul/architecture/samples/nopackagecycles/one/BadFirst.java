package app.mitjul.architecture.samples.nopackagecycles.one;

import app.mitjul.architecture.samples.nopackagecycles.two.BadSecond;

public record BadFirst(BadSecond badsecond) {
}
