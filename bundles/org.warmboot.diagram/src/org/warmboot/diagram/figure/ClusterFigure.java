package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.warmboot.drawing.topology.ClusterFrame;

/** A cluster: a dashed frame around its hosts with a head of its own. What is within belongs to the hosts. */
public final class ClusterFigure extends ElementFigure {
    private static final int GRIP = 6;

    private final Label note = note();
    private boolean mixed;

    /** A frame without any text. */
    public ClusterFigure() {
        setBorder(new MarginBorder(0, ClusterFrame.PADDING, 0, ClusterFrame.PADDING));
        var layout = new RowLayout(8);
        setLayoutManager(layout);
        nameLabel().setFont(DiagramFonts.bold());
        add(mark());
        add(nameLabel());
        add(note, RowLayout.GROW);
    }

    /** Shows how the cluster is rejuvenated, or that hosts stand in its frame that are not of it. */
    public void show(ClusterFrame frame) {
        note.setText(frame.note());
        if (mixed == frame.strangers().isEmpty()) {
            mixed = !mixed;
            repaint();
        }
    }

    /** The strip with the texts. */
    @Override
    public Rectangle getClientArea(Rectangle area) {
        super.getClientArea(area);
        area.height = ClusterFrame.HEADER;
        return area;
    }

    /** Only head and line can be hit. */
    @Override
    public boolean containsPoint(int x, int y) {
        var inner = getBounds().getCopy().shrink(GRIP, GRIP);
        return super.containsPoint(x, y) && (!inner.contains(x, y) || y < getBounds().y + ClusterFrame.HEADER);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        int arc = 2 * DiagramStyle.RADIUS;
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(mixed ? DiagramStyle.WARNING : DiagramStyle.ACCENT);
        graphics.setLineDash(new int[] {5, 4});
        graphics.drawRoundRectangle(getBounds().getResized(-1, -1), arc, arc);
    }
}
