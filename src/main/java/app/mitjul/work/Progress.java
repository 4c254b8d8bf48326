package app.mitjul.work;

/// Hears how far a job is. Called on the thread of the job, a few times a second at most.
@FunctionalInterface
public interface Progress {

    /// Does not listen.
    Progress NONE = (done, count) -> {};

    /// @param done
    ///            how much of everything, from 0 to 1
    /// @param count
    ///            how many things so far
    void at(double done, int count);
}
