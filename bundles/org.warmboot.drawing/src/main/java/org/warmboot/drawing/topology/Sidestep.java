package org.warmboot.drawing.topology;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.drawing.Box;

/** The ways in which a box gets out of the way of others: straight on until it is free, by steps of the grid. */
enum Sidestep {
    RIGHT,
    DOWN,
    LEFT,
    UP;

    /** Space that is left between a box and what it has made way for. */
    static final int SPACE = 16;

    /** Gives the nearest free place straight right, below, left or above; the box itself if it is free. */
    static Box from(Box box, List<Box> obstacles) {
        return Arrays.stream(values())
                .flatMap(way -> way.free(box, obstacles).stream())
                .min(Comparator.comparingInt(to -> Math.abs(to.x() - box.x()) + Math.abs(to.y() - box.y())))
                .orElseThrow();
    }

    /** To the right and below there is always room, to the left and above only as far as the sheet reaches. */
    private Optional<Box> free(Box start, List<Box> obstacles) {
        var box = start;
        for (var hit = hit(box, obstacles); hit.isPresent(); hit = hit(box, obstacles)) {
            box = beside(box, hit.get());
            if (box.x() < Math.min(0, start.x()) || box.y() < Math.min(0, start.y())) {
                return Optional.empty();
            }
        }
        return Optional.of(box);
    }

    private static Optional<Box> hit(Box box, List<Box> obstacles) {
        return obstacles.stream().filter(box::meets).findFirst();
    }

    private Box beside(Box box, Box other) {
        return switch (this) {
            case RIGHT -> moved(box, steps(other.right() + SPACE - box.x()), 0);
            case DOWN -> moved(box, 0, steps(other.bottom() + SPACE - box.y()));
            case LEFT -> moved(box, -steps(box.right() - other.x() + SPACE), 0);
            case UP -> moved(box, 0, -steps(box.bottom() - other.y() + SPACE));
        };
    }

    private static Box moved(Box box, int right, int down) {
        return new Box(box.x() + right, box.y() + down, box.width(), box.height());
    }

    /** Whole steps of the grid, so that what stands on it still does. */
    private static int steps(int distance) {
        return Math.ceilDiv(distance, TopologyGeometry.GRID) * TopologyGeometry.GRID;
    }
}
