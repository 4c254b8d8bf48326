package app.mitjul.architecture.samples.nopackagecycles.three;

import app.mitjul.architecture.samples.nopackagecycles.one.BadFirst;

public record Straight(BadFirst badfirst) {
}
