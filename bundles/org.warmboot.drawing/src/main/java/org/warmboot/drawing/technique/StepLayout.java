package org.warmboot.drawing.technique;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Spot;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/**
 * The picture of a graph of steps over lanes: a lane for each thing that steps act on, time from left to right. A step
 * stands right of all it waits for; steps of one lane that may overlap in time stand below each other. Same technique,
 * same picture.
 */
public final class StepLayout {

    /** Left edge of the first step; the names of the lanes stand before it. */
    public static final int LEFT = 92;

    /** Room between an edge of a lane and its steps, where links go. */
    static final int PAD = 12;

    /** Room between steps of a lane. */
    static final int GAP = 28;

    private static final int EMPTY = 26;

    private final StepLayers layers;
    private final Map<Step, StepSize> sizes = new HashMap<>();
    private final Map<Step, Integer> begins = new HashMap<>();
    private final Map<Step, Box> boxes = new HashMap<>();
    private final List<StepLane> lanes = new ArrayList<>();
    private final StepRoutes routes;

    /** Lays out a technique for the letters of drawings. */
    public StepLayout(Technique technique) {
        this(technique, StepSize::of);
    }

    /** Lays out a technique whose steps need some room. */
    public StepLayout(Technique technique, Function<Step, StepSize> room) {
        layers = new StepLayers(technique);
        technique.getSteps().forEach(step -> sizes.put(step, room.apply(step)));
        var rows = rows(technique);
        int top = 0;
        for (var scope : StepLane.ORDER) {
            int bottom = top + PAD;
            for (var row : rows.getOrDefault(scope, List.of())) {
                bottom = place(row, bottom) + PAD;
            }
            int height = rows.containsKey(scope) ? bottom - top : EMPTY;
            lanes.add(new StepLane(scope, top, height));
            top += height;
        }
        routes = new StepRoutes(boxes, lanes);
    }

    /** Gives the place of a step. */
    public Box of(Step step) {
        return boxes.get(step);
    }

    /** Gives the lanes from top to bottom. */
    public List<StepLane> lanes() {
        return List.copyOf(lanes);
    }

    /** Gives the links within the technique. */
    public List<StepLink> links() {
        return layers.links();
    }

    /** Gives the points that a link goes through, from the edge of one step to the left edge of the other. */
    public List<Spot> spots(StepLink link) {
        return routes.of(link);
    }

    /** Width of the picture in pixels. */
    public int width() {
        return boxes.values().stream().mapToInt(Box::right).max().orElse(LEFT) + GAP;
    }

    /** Height of the picture. */
    public int height() {
        return lanes.getLast().bottom();
    }

    /** Puts steps beside each other below a line, and gives where they end. */
    private int place(List<Step> row, int top) {
        int height =
                row.stream().mapToInt(step -> sizes.get(step).height()).max().orElse(0);
        for (var step : row) {
            var size = sizes.get(step);
            boxes.put(step, new Box(begins.get(step), top + (height - size.height()) / 2, size.width(), size.height()));
        }
        return top + height;
    }

    /** The steps of each lane that stand beside each other. */
    private Map<Scope, List<List<Step>>> rows(Technique technique) {
        var rows = new EnumMap<Scope, List<List<Step>>>(Scope.class);
        var inTime = technique.getSteps().stream()
                .sorted(Comparator.comparingInt(layers::of)) // stable: equal ones as they are listed
                .toList();
        for (var step : inTime) {
            int begin = begin(step);
            var own = rows.computeIfAbsent(step.getScope(), scope -> new ArrayList<>());
            begins.put(step, begin);
            own.stream()
                    .filter(row -> row.stream().allMatch(other -> end(other) + GAP <= begin))
                    .findFirst()
                    .orElseGet(() -> {
                        own.add(new ArrayList<>());
                        return own.getLast();
                    })
                    .add(step);
        }
        return rows;
    }

    /** Right of the middle of what a step waits for in other lanes, behind the end of what comes before it in its own. */
    private int begin(Step step) {
        int begin = LEFT;
        for (var before : ancestors(step, new HashSet<>())) {
            if (begins.containsKey(before) && layers.of(before) < layers.of(step)) {
                int from = before.getScope() == step.getScope()
                        ? end(before)
                        : begins.get(before) + sizes.get(before).width() / 2;
                begin = Math.max(begin, from + GAP);
            }
        }
        return begin;
    }

    private int end(Step step) {
        return begins.get(step) + sizes.get(step).width();
    }

    private static Set<Step> ancestors(Step step, Set<Step> found) {
        for (var before : step.getPredecessors()) {
            if (found.add(before)) {
                ancestors(before, found);
            }
        }
        return found;
    }
}
