package app.mitjul.ui.reader;

import java.util.ArrayList;
import java.util.List;

/// Gives intervals that overlap different lanes: the lowest that is free (greedy interval colouring).
final class Lanes {

    private final List<Double> ends = new ArrayList<>();

    /// The lane, from 0, of an interval; intervals must come in the order of their starts.
    int place(double start, double end) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= start) {
                ends.set(lane, end);
                return lane;
            }
        }
        ends.add(end);
        return ends.size() - 1;
    }
}
