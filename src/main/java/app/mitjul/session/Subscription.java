package app.mitjul.session;

/// Ends what it stands for when closed; closing twice does nothing.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
