package app.mitjul.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A scroll bar of a thumb on a track, without the end buttons that JavaFX makes and Mitjul never shows: three nodes instead
/// of eight, for each list and each text. The style sheet gives it to every scroll bar.
///
/// The style sheet says how broad a bar is, and with the least size of the thumb how short that may become.
public final class ThinScrollBarSkin extends SkinBase<ScrollBar> {

    private static final Duration AGAIN = Duration.millis(200);
    /// Of a bar that nobody lays out.
    private static final double LENGTH = 100;

    private final Region track = new Region();
    private final Region thumb = new Thumb();
    private double trackLength;
    private double thumbLength;
    /// How far behind the start of the thumb a pointer or finger holds it.
    private double grip;
    private Optional<Timeline> paging = Optional.empty();
    private final EventHandler<ScrollEvent> onScroll = this::scroll;

    private final class Thumb extends Region {
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.VALUE
                    ? getSkinnable().getValue()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    public ThinScrollBarSkin(ScrollBar bar) {
        super(bar);
        track.getStyleClass().setAll("track");
        thumb.getStyleClass().setAll("thumb");
        thumb.setAccessibleRole(AccessibleRole.THUMB);
        getChildren().setAll(track, thumb);
        registerChangeListener(bar.valueProperty(), o -> placeThumb());
        for (ObservableValue<?> size : List.of(bar.minProperty(), bar.maxProperty(), bar.visibleAmountProperty(),
                bar.orientationProperty())) {
            registerChangeListener(size, o -> bar.requestLayout());
        }
        track.setOnMousePressed(this::pressTrack);
        track.setOnMouseReleased(e -> {
            stopPaging();
            e.consume();
        });
        thumb.setOnMousePressed(e -> {
            grip(e.getX(), e.getY());
            e.consume();
        });
        thumb.setOnMouseDragged(e -> {
            if (!e.isSynthesized()) { // a touch scrolls the thumb, too
                dragTo(e.getX(), e.getY());
            }
            e.consume();
        });
        thumb.setOnScrollStarted(e -> byFinger(e, this::grip));
        thumb.setOnScroll(e -> byFinger(e, this::dragTo));
        bar.addEventHandler(ScrollEvent.SCROLL, onScroll);
    }

    @Override
    public void dispose() {
        ScrollBar bar = getSkinnable();
        if (bar != null) {
            stopPaging();
            bar.removeEventHandler(ScrollEvent.SCROLL, onScroll);
        }
        super.dispose();
    }

    private boolean upright() {
        return getSkinnable().getOrientation() == Orientation.VERTICAL;
    }

    private double along(double x, double y) {
        return upright() ? y : x;
    }

    private double range() {
        return getSkinnable().getMax() - getSkinnable().getMin();
    }

    /// How far the value is from the least to the greatest, 0 to 1.
    private double part() {
        ScrollBar bar = getSkinnable();
        return range() > 0 ? Math.clamp((bar.getValue() - bar.getMin()) / range(), 0, 1) : 0;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        ScrollBar bar = getSkinnable();
        trackLength = upright() ? snapSizeY(height) : snapSizeX(width);
        double shown = range() > 0 ? bar.getVisibleAmount() / range() : 1;
        double least = upright() ? thumb.minHeight(-1) : thumb.minWidth(-1);
        double wanted = Math.min(trackLength, Math.max(least, trackLength * shown));
        thumbLength = upright() ? snapSizeY(wanted) : snapSizeX(wanted);
        double left = snapPositionX(x);
        double top = snapPositionY(y);
        if (upright()) {
            track.resizeRelocate(left, top, width, trackLength);
            thumb.resizeRelocate(left, top, snapSizeX(width), thumbLength);
        } else {
            track.resizeRelocate(left, top, trackLength, height);
            thumb.resizeRelocate(left, top, thumbLength, snapSizeY(height));
        }
        placeThumb();
    }

    /// Without a layout: the place of the thumb is nobody's size.
    private void placeThumb() {
        thumb.setTranslateX(upright() ? 0 : snapPositionX(start()));
        thumb.setTranslateY(upright() ? snapPositionY(start()) : 0);
    }

    private static void byFinger(ScrollEvent e, BiConsumer<Double, Double> action) {
        if (e.isDirect()) {
            action.accept(e.getX(), e.getY());
            e.consume();
        }
    }

    /// The start of the thumb before it is put onto a pixel: on a long list a part of a pixel is many lines.
    private double start() {
        return (trackLength - thumbLength) * part();
    }

    private void grip(double x, double y) {
        grip = inBar(x, y) - start();
    }

    /// Brings the point of the thumb that is held to a point, which is told from the thumb as it lies.
    private void dragTo(double x, double y) {
        if (trackLength > thumbLength) {
            showPart((inBar(x, y) - grip) / (trackLength - thumbLength));
        }
    }

    private double inBar(double x, double y) {
        Point2D point = thumb.localToParent(x, y);
        return along(point.getX(), point.getY());
    }

    private void showPart(double part) {
        stopPaging();
        ScrollBar bar = getSkinnable();
        bar.setValue(bar.getMin() + Math.clamp(part, 0, 1) * range());
    }

    private void pressTrack(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && trackLength > 0 && paging.isEmpty()) {
            page(along(e.getX(), e.getY()) / trackLength);
            e.consume();
        }
    }

    /// One page towards a place on the track, and one more while the button is held, until the thumb is there.
    private void page(double place) {
        boolean onward = place > part();
        Timeline steps = new Timeline(new KeyFrame(AGAIN, e -> {
            if (onward == place > part()) {
                getSkinnable().adjustValue(place);
            } else {
                stopPaging();
            }
        }));
        steps.setCycleCount(Animation.INDEFINITE);
        paging = Optional.of(steps);
        steps.play();
        getSkinnable().adjustValue(place);
    }

    private void stopPaging() {
        paging.ifPresent(Timeline::stop);
        paging = Optional.empty();
    }

    private void scroll(ScrollEvent e) {
        ScrollBar bar = getSkinnable();
        if (trackLength <= thumbLength) {
            return;
        }
        if (e.isDirect()) {
            showPart(along(e.getX(), e.getY()) / trackLength);
            e.consume();
            return;
        }
        boolean aside = !upright() && Math.abs(e.getDeltaX()) >= Math.abs(e.getDeltaY());
        double delta = aside ? e.getDeltaX() : e.getDeltaY();
        if (delta > 0 && bar.getValue() > bar.getMin()) {
            bar.decrement();
            e.consume();
        } else if (delta < 0 && bar.getValue() < bar.getMax()) {
            bar.increment();
            e.consume();
        }
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + (upright() ? 0 : LENGTH);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + (upright() ? LENGTH : 0);
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return upright() ? getSkinnable().prefWidth(-1) : Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return upright() ? Double.MAX_VALUE : getSkinnable().prefHeight(-1);
    }
}
