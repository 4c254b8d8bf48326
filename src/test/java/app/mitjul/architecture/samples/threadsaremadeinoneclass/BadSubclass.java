package app.mitjul.architecture.samples.threadsaremadeinoneclass;

import java.util.TimerTask;
import java.util.Timer;

public final class BadSubclass {
    private BadSubclass() {
    }

    public static void soon(TimerTask task) {
        new Timer().schedule(task, 1);
    }
}
