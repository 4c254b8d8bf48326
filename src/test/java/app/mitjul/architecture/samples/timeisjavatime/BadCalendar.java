package app.mitjul.architecture.samples.timeisjavatime;

import java.util.Calendar;

public record BadCalendar(Calendar at) {
}
