package app.mitjul.architecture.samples.nopackagecycles.two;

import app.mitjul.architecture.samples.nopackagecycles.two.deeper.BadThird;

public record BadSecond(BadThird badthird) {
}
