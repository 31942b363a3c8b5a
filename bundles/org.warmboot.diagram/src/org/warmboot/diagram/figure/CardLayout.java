package org.warmboot.diagram.figure;

import static org.warmboot.drawing.topology.TopologyGeometry.BADGES_LIFT;
import static org.warmboot.drawing.topology.TopologyGeometry.FOOT;
import static org.warmboot.drawing.topology.TopologyGeometry.GAP;
import static org.warmboot.drawing.topology.TopologyGeometry.HEADER;
import static org.warmboot.drawing.topology.TopologyGeometry.PADDING;
import static org.warmboot.drawing.topology.TopologyGeometry.PORTS_GAP;

import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.warmboot.drawing.topology.TopologyGeometry;

/** Head and badges above, foot and ports below, and the body between them, which decides on the width. */
final class CardLayout extends AbstractLayout {
    private final IFigure head;
    private final IFigure badges;
    private final IFigure body;
    private final IFigure foot;
    private final IFigure ports;
    private int leastHeight;

    CardLayout(IFigure head, IFigure badges, IFigure body, IFigure foot, IFigure ports) {
        this.head = head;
        this.badges = badges;
        this.body = body;
        this.foot = foot;
        this.ports = ports;
    }

    void setLeastHeight(int height) {
        leastHeight = height;
        invalidate();
    }

    @Override
    public void layout(IFigure card) {
        Rectangle area = card.getClientArea();
        int inner = area.width - 2 * PADDING;
        int left = area.x + PADDING;
        int above = badges.getPreferredSize(inner, -1).height;
        int below = ports.getPreferredSize(inner, -1).height;
        int bottom = area.bottom() - PADDING;
        int footTop = bottom - FOOT - (below > 0 ? below + PORTS_GAP : 0);
        int bodyTop = area.y + HEADER + above;
        head.setBounds(new Rectangle(area.x, area.y, area.width, HEADER));
        badges.setBounds(new Rectangle(left, area.y + HEADER - BADGES_LIFT, inner, above));
        body.setBounds(new Rectangle(left, bodyTop, inner, footTop - GAP - bodyTop));
        foot.setBounds(new Rectangle(left, footTop, inner, FOOT));
        ports.setBounds(new Rectangle(left, bottom - below, inner, below));
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure card, int wHint, int hHint) {
        Dimension inner = body.getPreferredSize(wHint < 0 ? -1 : wHint - 2 * PADDING, -1);
        int height = TopologyGeometry.height(
                badges.getPreferredSize(inner.width, -1).height,
                inner.height,
                ports.getPreferredSize(inner.width, -1).height);
        return new Dimension(inner.width + 2 * PADDING, Math.max(height, leastHeight));
    }
}
