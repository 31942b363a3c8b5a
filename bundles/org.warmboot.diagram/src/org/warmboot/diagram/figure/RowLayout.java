package org.warmboot.diagram.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Children in a row, centred between top and bottom. One with the constraint {@link #GROW} takes the space that is
 * left, all of the height, and gives way when there is too little; invisible ones take none.
 */
public final class RowLayout extends AbstractLayout {
    /** Constraint of the child whose width follows that of the row. */
    public static final Object GROW = "grow";

    private final int gap;
    private final Set<IFigure> growing = new HashSet<>();

    /** A row with a gap between its children, in pixels. */
    public RowLayout(int gap) {
        this.gap = gap;
    }

    @Override
    public void setConstraint(IFigure child, Object constraint) {
        super.setConstraint(child, constraint);
        if (constraint == GROW) {
            growing.add(child);
        }
    }

    @Override
    public void layout(IFigure row) {
        Rectangle area = row.getClientArea();
        int free = area.width - fixedWidth(row);
        int x = area.x;
        for (var child : visible(row)) {
            Dimension size = child.getPreferredSize();
            boolean grows = growing.contains(child);
            int width = grows ? Math.max(0, free) : size.width;
            int height = grows ? area.height : Math.min(size.height, area.height);
            child.setBounds(new Rectangle(x, area.y + (area.height - height) / 2, width, height));
            x += width + gap;
        }
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure row, int wHint, int hHint) {
        int width = fixedWidth(row);
        int height = 0;
        for (var child : visible(row)) {
            Dimension size = child.getPreferredSize();
            width += growing.contains(child) ? size.width : 0;
            height = Math.max(height, size.height);
        }
        return new Dimension(width + row.getInsets().getWidth(), height + row.getInsets().getHeight());
    }

    private int fixedWidth(IFigure row) {
        int width = -gap;
        for (var child : visible(row)) {
            width += gap + (growing.contains(child) ? 0 : child.getPreferredSize().width);
        }
        return width;
    }

    @SuppressWarnings("unchecked")
    private static List<IFigure> visible(IFigure row) {
        return ((List<IFigure>) row.getChildren()).stream().filter(IFigure::isVisible).toList();
    }
}
