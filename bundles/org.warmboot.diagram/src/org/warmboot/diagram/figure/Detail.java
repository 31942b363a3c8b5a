package org.warmboot.diagram.figure;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFigure;

/** How much of a figure can be told apart at the zoom at which it is shown. */
final class Detail {
    private static final double READABLE = 0.4;

    private Detail() {}

    /** Whether words would be too small to be read. */
    static boolean isCoarse(IFigure figure) {
        for (var around = figure; around != null; around = around.getParent()) {
            if (around instanceof ScalableFigure scaled) {
                return scaled.getScale() < READABLE;
            }
        }
        return false;
    }
}
