package org.warmboot.diagram.figure;

import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Font;
import org.warmboot.drawing.topology.NetworkLine;

/** The ground of the drawing, with the network between hosts; while nothing is on it, it tells the next step. */
public class CanvasFigure extends FreeformLayer {
    private static final int MARGIN = 40;

    private final String title;
    private final String next;
    private List<NetworkLine> network = List.of();

    /** A ground with two lines of text for the time it is empty. */
    public CanvasFigure(String title, String next) {
        this.title = title;
        this.next = next;
        setLayoutManager(new FreeformLayout());
        setBorder(new MarginBorder(MARGIN));
    }

    /** Shows the network between hosts. */
    public void show(List<NetworkLine> lines) {
        if (!lines.equals(network)) {
            network = lines;
            repaint();
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (getChildren().isEmpty()) {
            var centre = getBounds().getCenter();
            graphics.setForegroundColor(DiagramStyle.TEXT);
            line(graphics, title, DiagramFonts.bold(), centre.getTranslated(0, -24));
            graphics.setForegroundColor(DiagramStyle.MUTED);
            line(graphics, next, DiagramFonts.normal(), centre);
        }
        network.forEach(line -> NetworkPainting.paint(graphics, line));
    }

    private static void line(Graphics graphics, String text, Font font, Point middle) {
        graphics.setFont(font);
        graphics.drawText(text, middle.getTranslated(-FigureUtilities.getTextWidth(text, font) / 2, 0));
    }
}
