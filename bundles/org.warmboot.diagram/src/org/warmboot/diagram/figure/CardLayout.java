package org.warmboot.diagram.figure;

import static org.warmboot.drawing.topology.TopologyGeometry.FOOT;
import static org.warmboot.drawing.topology.TopologyGeometry.GAP;
import static org.warmboot.drawing.topology.TopologyGeometry.HEADER;
import static org.warmboot.drawing.topology.TopologyGeometry.PADDING;

import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.warmboot.drawing.topology.TopologyGeometry;

/** Head above, foot below, and the body between them, which decides on the size. */
final class CardLayout extends AbstractLayout {
    private final IFigure head;
    private final IFigure body;
    private final IFigure foot;
    private int leastHeight;

    CardLayout(IFigure head, IFigure body, IFigure foot) {
        this.head = head;
        this.body = body;
        this.foot = foot;
    }

    void setLeastHeight(int height) {
        leastHeight = height;
        invalidate();
    }

    @Override
    public void layout(IFigure card) {
        Rectangle area = card.getClientArea();
        int inner = area.width - 2 * PADDING;
        int footTop = area.bottom() - PADDING - FOOT;
        head.setBounds(new Rectangle(area.x, area.y, area.width, HEADER));
        body.setBounds(new Rectangle(area.x + PADDING, area.y + HEADER, inner, footTop - GAP - area.y - HEADER));
        foot.setBounds(new Rectangle(area.x + PADDING, footTop, inner, FOOT));
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure card, int wHint, int hHint) {
        Dimension inner = body.getPreferredSize(wHint < 0 ? -1 : wHint - 2 * PADDING, -1);
        int height = TopologyGeometry.height(inner.height);
        return new Dimension(inner.width + 2 * PADDING, Math.max(height, leastHeight));
    }
}
