package app.mitjul.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A column of blocks of which only the visible ones exist. The place is kept as block and offset, so heights may be
/// estimates until a block has been seen.
final class BlockFlow extends Region {

    private static final double BAR = 12;

    private final Pane canvas = new Pane();
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final TreeMap<Integer, Block> live = new TreeMap<>();
    private IntFunction<Block> maker = index -> {
        throw new IllegalStateException("no blocks yet");
    };
    private Heights heights = new Heights(new double[0]);
    private int top;
    private double topOffset;
    private boolean barMoving;
    private boolean resizing;
    private Consumer<Boolean> otherSize = otherWidth -> {};
    private double placedWidth;
    private double placedHeight;
    private long moves;
    private final List<Runnable> placed = new CopyOnWriteArrayList<>();

    BlockFlow() {
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMin(0);
        bar.setFocusTraversable(false);
        canvas.setManaged(false);
        bar.setManaged(false);
        canvas.setClip(clip);
        getChildren().addAll(canvas, bar);
        bar.valueProperty().addListener((o, was, now) -> {
            if (!barMoving) {
                jumpTo(now.doubleValue());
            }
        });
        addEventHandler(ScrollEvent.SCROLL, e -> {
            scrollBy(-e.getDeltaY());
            e.consume();
        });
        getStyleClass().add("block-flow");
    }

    /// Shows other blocks from the top.
    void setBlocks(double[] estimates, IntFunction<Block> blocks) {
        maker = blocks;
        moves++;
        heights = new Heights(estimates);
        top = 0;
        topOffset = 0;
        live.clear();
        canvas.getChildren().clear();
        requestLayout();
    }

    /// `run` is called whenever the blocks have been put into their places.
    void addPlaced(Runnable run) {
        placed.add(run);
    }

    void removePlaced(Runnable run) {
        placed.remove(run);
    }

    /// `run` is called when the blocks are about to be put into their places at another width (true) or height, and may
    /// scroll: the blocks still lie as they did before, and so do their lines.
    void beforeOtherSize(Consumer<Boolean> run) {
        otherSize = run;
    }

    /// How often this was scrolled, or got other blocks: while it stays the same, only sizes have moved what is shown.
    long moves() {
        return moves;
    }

    /// The blocks that exist now, by index.
    Map<Integer, Block> live() {
        return live;
    }

    int topIndex() {
        return top;
    }

    double topOffset() {
        return topOffset;
    }

    void scrollBy(double pixels) {
        topOffset += pixels;
        moves++;
        layOut();
    }

    double viewportHeight() {
        return getHeight();
    }

    /// Brings block `index` to the top, `offset` pixels of it above the edge.
    void scrollTo(int index, double offset) {
        top = Math.clamp(index, 0, Math.max(0, heights.size() - 1));
        topOffset = offset;
        moves++;
        layOut();
    }

    /// Soon, unless that is what is being done.
    private void layOut() {
        if (!resizing) {
            requestLayout();
        }
    }

    /// The block with this index, made for measuring when it is not visible.
    Block block(int index) {
        return live.computeIfAbsent(index, this::make);
    }

    private Block make(int index) {
        Block block = maker.apply(index);
        block.setManaged(false);
        canvas.getChildren().add(block);
        block.applyCss();
        return block;
    }

    /// The block under height `y` of this flow, or the nearest.
    Optional<Map.Entry<Integer, Block>> at(double y) {
        Map.Entry<Integer, Block> nearest = null;
        for (Map.Entry<Integer, Block> entry : live.entrySet()) {
            if (nearest == null || entry.getValue().getLayoutY() <= y) {
                nearest = entry;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Whether there is a width to break lines in, and a height to show them.
    boolean hasRoom() {
        return getWidth() > BAR && getHeight() > 0;
    }

    /// Width of the blocks.
    double width() {
        return getWidth() - BAR;
    }

    private double measure(int index) {
        Block block = block(index);
        double height = block.prefHeight(width());
        heights.set(index, height);
        return height;
    }

    @Override
    protected void layoutChildren() {
        if (heights.size() == 0 || !hasRoom()) {
            return;
        }
        tellOtherSize();
        clip.setWidth(width());
        clip.setHeight(getHeight());
        canvas.resizeRelocate(0, 0, width(), getHeight());
        normalise();
        place();
        showBar();
        placed.forEach(Runnable::run);
    }

    private void tellOtherSize() {
        boolean otherWidth = getWidth() != placedWidth;
        if (otherWidth || getHeight() != placedHeight) {
            placedWidth = getWidth();
            placedHeight = getHeight();
            resizing = true;
            otherSize.accept(otherWidth);
            resizing = false;
        }
    }

    /// Moves `top` so that its block crosses the upper edge, and stops at both ends.
    private void normalise() {
        while (topOffset < 0 && top > 0) {
            top--;
            topOffset += measure(top);
        }
        if (top == 0 && topOffset < 0) {
            topOffset = 0;
        }
        while (top < heights.size() - 1 && topOffset >= measure(top)) {
            topOffset -= heights.get(top);
            top++;
        }
        double below = -topOffset;
        for (int i = top; i < heights.size() && below < getHeight(); i++) {
            below += measure(i);
        }
        double missing = getHeight() - below;
        while (missing > 0 && (top > 0 || topOffset > 0)) {
            double give = Math.min(missing, topOffset);
            topOffset -= give;
            missing -= give;
            if (missing > 0 && top > 0) {
                top--;
                topOffset = measure(top);
            }
        }
    }

    private void place() {
        double y = -topOffset;
        int index = top;
        while (index < heights.size() && y < getHeight()) {
            Block block = block(index);
            block.resizeRelocate(0, Math.rint(y), width(), heights.get(index));
            y += heights.get(index);
            index++;
        }
        int end = index;
        live.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < top || entry.getKey() >= end;
            if (gone) {
                canvas.getChildren().remove(entry.getValue());
            }
            return gone;
        });
    }

    private void showBar() {
        double total = heights.total();
        double above = topOffset + heights.above(top);
        double room = total - getHeight();
        barMoving = true;
        bar.setMax(Math.max(0, room));
        bar.setVisibleAmount(total <= 0 ? 1 : Math.max(0, room) * getHeight() / total);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(Math.clamp(above, 0, Math.max(0, room)));
        barMoving = false;
        bar.setVisible(room > 1);
        bar.resizeRelocate(width(), 0, BAR, getHeight());
    }

    private void jumpTo(double pixels) {
        int index = heights.at(pixels);
        scrollTo(index, pixels - heights.above(index));
    }
}
