package org.warmboot.diagram.figure;

import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.warmboot.drawing.Spot;
import org.warmboot.drawing.topology.NetworkLine;

/** Paints the network between hosts. */
final class NetworkPainting {
    private static final int ARROW = 4;

    private NetworkPainting() {}

    static void paint(Graphics graphics, NetworkLine line) {
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(DiagramStyle.AXIS);
        line(graphics, line.trunk());
        for (int i = 0; i < line.hosts().size(); i++) {
            boolean target = line.targets().contains(line.hosts().get(i));
            graphics.setForegroundColor(target ? DiagramStyle.MIGRATING : DiagramStyle.AXIS);
            line(graphics, line.branches().get(i));
            if (target) {
                arrow(graphics, line.branches().get(i).getLast());
            }
        }
        var label = line.label();
        var box = new Rectangle(label.x(), label.y(), label.width(), label.height());
        graphics.setBackgroundColor(DiagramStyle.CANVAS);
        graphics.fillRectangle(box);
        graphics.setForegroundColor(DiagramStyle.MUTED);
        graphics.setFont(DiagramFonts.small());
        var size = FigureUtilities.getTextExtents(line.words(), DiagramFonts.small());
        graphics.pushState();
        graphics.clipRect(box);
        graphics.drawText(
                line.words(),
                box.x + Math.max(0, (box.width - size.width) / 2),
                box.y + (box.height - size.height) / 2);
        graphics.popState();
    }

    private static void line(Graphics graphics, List<Spot> spots) {
        graphics.drawLine(
                spots.getFirst().x(),
                spots.getFirst().y(),
                spots.getLast().x(),
                spots.getLast().y());
    }

    private static void arrow(Graphics graphics, Spot tip) {
        graphics.setBackgroundColor(DiagramStyle.MIGRATING);
        var head = new PointList();
        head.addPoint(tip.x(), tip.y());
        head.addPoint(tip.x() - ARROW, tip.y() + 2 * ARROW);
        head.addPoint(tip.x() + ARROW, tip.y() + 2 * ARROW);
        graphics.fillPolygon(head);
    }
}
