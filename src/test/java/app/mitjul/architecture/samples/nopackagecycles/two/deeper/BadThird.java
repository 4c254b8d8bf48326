package app.mitjul.architecture.samples.nopackagecycles.two.deeper;

import app.mitjul.architecture.samples.nopackagecycles.one.BadFirst;

public record BadThird(BadFirst badfirst) {
}
