package org.warmboot.drawing.technique;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Spot;
import org.warmboot.model.Step;

/** The ways of links between steps: upright over the lanes where no step is, then along the edge of a lane. */
final class StepRoutes {

    private static final int[] SHARES = {50, 75, 25, 90, 10}; // per cent of the width, the finest first
    private static final int BEFORE = 14;
    private static final int CHANNEL = StepLayout.PAD / 2;

    private final Map<Step, Box> boxes;
    private final List<StepLane> lanes;

    StepRoutes(Map<Step, Box> boxes, List<StepLane> lanes) {
        this.boxes = boxes;
        this.lanes = lanes;
    }

    List<Spot> of(StepLink link) {
        var from = boxes.get(link.predecessor());
        var to = boxes.get(link.successor());
        boolean apart = link.predecessor().getScope() != link.successor().getScope();
        return apart ? across(link, from, to) : along(from, to);
    }

    /** Within a lane: straight if nothing is between, else above all steps of it. */
    private List<Spot> along(Box from, Box to) {
        var start = new Spot(from.right(), middle(from));
        var end = new Spot(to.x(), middle(to));
        var way = new Box(from.right(), middle(from), Math.max(0, to.x() - from.right()), 1);
        if (middle(from) == middle(to) && from.right() <= to.x() && isFree(way)) {
            return List.of(start, end);
        }
        int y = to.y() - CHANNEL;
        int x = from.right() + BEFORE / 2;
        return clean(List.of(
                start,
                new Spot(x, middle(from)),
                new Spot(x, y),
                new Spot(to.x() - BEFORE, y),
                new Spot(to.x() - BEFORE, middle(to)),
                end));
    }

    private List<Spot> across(StepLink link, Box from, Box to) {
        boolean down = lane(link.predecessor()) < lane(link.successor());
        int y = down ? to.y() - CHANNEL : to.bottom() + CHANNEL;
        int leave = down ? from.bottom() : from.y();
        int most = to.x() - BEFORE;
        int x = IntStream.of(SHARES)
                .map(share -> from.x() + from.width() * share / 100)
                .filter(each -> each <= most)
                .filter(each -> isFree(new Box(each, Math.min(leave, y), 1, Math.abs(y - leave))))
                .findFirst()
                .orElse(from.x() + from.width() / 2);
        return clean(List.of(
                new Spot(x, leave),
                new Spot(x, y),
                new Spot(to.x() - BEFORE, y),
                new Spot(to.x() - BEFORE, middle(to)),
                new Spot(to.x(), middle(to))));
    }

    private int lane(Step step) {
        return IntStream.range(0, lanes.size())
                .filter(index -> lanes.get(index).scope() == step.getScope())
                .findFirst()
                .orElse(0);
    }

    private boolean isFree(Box way) {
        return boxes.values().stream().noneMatch(way::meets);
    }

    /** Without spots that change nothing of a way. */
    private static List<Spot> clean(List<Spot> spots) {
        var clean = new ArrayList<Spot>();
        for (var spot : spots) {
            if (!clean.isEmpty() && clean.getLast().equals(spot)) {
                continue;
            }
            if (clean.size() > 1 && isStraight(clean.get(clean.size() - 2), clean.getLast(), spot)) {
                clean.removeLast();
            }
            clean.add(spot);
        }
        return clean;
    }

    private static boolean isStraight(Spot one, Spot two, Spot three) {
        return one.x() == two.x() && two.x() == three.x() || one.y() == two.y() && two.y() == three.y();
    }

    private static int middle(Box box) {
        return box.y() + box.height() / 2;
    }
}
