package app.mitjul.architecture.samples.timeisjavatime;

import java.util.Date;

public record BadNow(Date at) {
}
