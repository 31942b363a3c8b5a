package org.warmboot.diagram.technique;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.figure.CanvasFigure;
import org.warmboot.diagram.figure.DiagramFonts;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.drawing.technique.StepLane;

/** The ground of a technique: a band for each thing that steps act on. */
final class LanesFigure extends CanvasFigure {
    private static final int INDENT = 12;
    private static final int ABOVE = 5;

    private List<StepLane> lanes = List.of();

    LanesFigure() {
        super(Messages.text("technique.empty.title"), Messages.text("technique.empty.next"));
    }

    void showLanes(List<StepLane> bands) {
        if (!bands.equals(lanes)) {
            lanes = bands;
            repaint();
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        boolean odd = false;
        for (var lane : lanes) {
            graphics.setBackgroundColor(odd ? DiagramStyle.CANVAS : DiagramStyle.PAPER);
            graphics.fillRectangle(getBounds().x, lane.top(), getBounds().width, lane.height());
            graphics.setForegroundColor(DiagramStyle.MUTED);
            graphics.setFont(DiagramFonts.small());
            graphics.drawText(lane.name(), INDENT, lane.top() + ABOVE);
            odd = !odd;
        }
        super.paintFigure(graphics);
    }
}
