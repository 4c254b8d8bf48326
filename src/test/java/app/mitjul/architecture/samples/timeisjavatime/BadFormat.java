package app.mitjul.architecture.samples.timeisjavatime;

import java.text.SimpleDateFormat;

public record BadFormat(SimpleDateFormat format) {
}
