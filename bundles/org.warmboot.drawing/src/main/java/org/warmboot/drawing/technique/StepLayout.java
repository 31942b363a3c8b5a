package org.warmboot.drawing.technique;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Spot;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/**
 * The picture of a graph of steps: time goes from left to right, and on in the next row where the width ends. A link
 * over several columns has a lane of its own, so that it crosses no step. Same technique, same picture.
 */
public final class StepLayout {
    /** Width of a step in pixels. */
    public static final int WIDTH = 216;

    /** Height of a step. */
    public static final int HEIGHT = 64;

    private static final int GAP = 24;
    private static final int LANE = 12;
    private static final int BETWEEN = 12;
    private static final int BETWEEN_ROWS = 28;
    private static final int MARGIN = 16;

    private final StepLayers layers;
    private final int columns;
    private final Map<Object, Place> places = new HashMap<>();

    /** A link passes a column. */
    private record Lane(StepLink link, int layer) {}

    /** Where something is, and the upper edge of its row. */
    private record Place(Box box, int rowTop) {}

    /** Draws a technique into a width in pixels. */
    public StepLayout(Technique technique, int width) {
        layers = new StepLayers(technique);
        int most = Math.max(1, (width - 2 * MARGIN + GAP) / (WIDTH + GAP));
        int rows = Math.max(1, Math.ceilDiv(layers.count(), most));
        columns = Math.max(1, Math.ceilDiv(layers.count(), rows));
        int top = MARGIN;
        var cells = cells(technique);
        for (int first = 0; first < layers.count(); first += columns) {
            var row = cells.subList(first, Math.min(layers.count(), first + columns));
            top += place(row, top) + BETWEEN_ROWS;
        }
    }

    /** Gives the place of a step. */
    public Box of(Step step) {
        return places.get(step).box();
    }

    /** Gives the points that a link goes through between its steps. */
    public List<Spot> bends(StepLink link) {
        var bends = new ArrayList<Spot>();
        int first = layers.of(link.predecessor());
        int last = layers.of(link.successor());
        var from = places.get(link.predecessor());
        for (int layer = first + 1; layer <= last; layer++) {
            var to = layer == last ? places.get(link.successor()) : places.get(new Lane(link, layer));
            if (layer % columns == 0) {
                turn(from, to, bends);
            }
            if (layer < last) {
                bends.add(new Spot(to.box().x(), middle(to)));
                bends.add(new Spot(to.box().right(), middle(to)));
            }
            from = to;
        }
        return bends;
    }

    /** From the end of a row, between the rows, to the start of the next one. */
    private static void turn(Place from, Place to, List<Spot> bends) {
        int right = from.box().right() + GAP / 2;
        int left = Math.max(2, to.box().x() - MARGIN / 2 - 2);
        int middle = to.rowTop() - BETWEEN_ROWS / 2;
        bends.add(new Spot(right, middle(from)));
        bends.add(new Spot(right, middle));
        bends.add(new Spot(left, middle));
        bends.add(new Spot(left, middle(to)));
    }

    private static int middle(Place place) {
        return place.box().y() + place.box().height() / 2;
    }

    /** Gives the links within the technique. */
    public List<StepLink> links() {
        return layers.links();
    }

    /** The steps and lanes of each column, those first whose predecessors are highest. */
    private List<List<Object>> cells(Technique technique) {
        var cells = new ArrayList<List<Object>>();
        for (int layer = 0; layer < layers.count(); layer++) {
            cells.add(new ArrayList<>());
        }
        technique.getSteps().forEach(step -> cells.get(layers.of(step)).add(step));
        for (var link : layers.links()) {
            for (int layer = layers.of(link.predecessor()) + 1; layer < layers.of(link.successor()); layer++) {
                cells.get(layer).add(new Lane(link, layer));
            }
        }
        for (int layer = 1; layer < cells.size(); layer++) {
            var before = cells.get(layer - 1);
            var ranks = new HashMap<Object, Double>();
            cells.get(layer).forEach(cell -> ranks.put(cell, rank(cell, before)));
            cells.get(layer).sort(Comparator.comparingDouble(ranks::get));
        }
        return cells;
    }

    private static double rank(Object cell, List<Object> before) {
        return switch (cell) {
            case Step step ->
                step.getPredecessors().stream()
                        .mapToInt(predecessor -> index(new StepLink(predecessor, step), before))
                        .average()
                        .orElse(0);
            case Lane lane -> index(lane.link(), before);
            default -> 0;
        };
    }

    /** Where a link leaves the column before: at its step or in its lane. */
    private static int index(StepLink link, List<Object> before) {
        for (int i = 0; i < before.size(); i++) {
            var cell = before.get(i);
            if (cell == link.predecessor()
                    || cell instanceof Lane lane && lane.link().equals(link)) {
                return i;
            }
        }
        return 0;
    }

    private int place(List<List<Object>> row, int top) {
        int height = row.stream().mapToInt(StepLayout::height).max().orElse(0);
        for (int column = 0; column < row.size(); column++) {
            int y = top + (height - height(row.get(column))) / 2;
            for (var cell : row.get(column)) {
                int own = height(cell);
                places.put(cell, new Place(new Box(MARGIN + column * (WIDTH + GAP), y, WIDTH, own), top));
                y += own + BETWEEN;
            }
        }
        return height;
    }

    private static int height(List<Object> column) {
        return column.stream().mapToInt(StepLayout::height).sum() + BETWEEN * Math.max(0, column.size() - 1);
    }

    private static int height(Object cell) {
        return cell instanceof Step ? HEIGHT : LANE;
    }
}
