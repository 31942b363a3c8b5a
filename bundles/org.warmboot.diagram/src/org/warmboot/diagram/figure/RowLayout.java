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
 * left, all of the height, and gives way when there is too little; before it does, those with the constraint
 * {@link #OPTIONAL} are left out. Invisible ones take no space.
 */
public final class RowLayout extends AbstractLayout {
    /** Constraint of the child whose width follows that of the row. */
    public static final Object GROW = "grow";

    /** Constraint of a child that is only there if all children fit. */
    public static final Object OPTIONAL = "optional";

    private final int gap;
    private final Set<IFigure> growing = new HashSet<>();
    private final Set<IFigure> optional = new HashSet<>();

    /** A row with a gap between its children, in pixels. */
    public RowLayout(int gap) {
        this.gap = gap;
    }

    @Override
    public void setConstraint(IFigure child, Object constraint) {
        super.setConstraint(child, constraint);
        if (constraint == GROW) {
            growing.add(child);
        } else if (constraint == OPTIONAL) {
            optional.add(child);
        }
    }

    @Override
    public void layout(IFigure row) {
        Rectangle area = row.getClientArea();
        boolean fits =
                calculatePreferredSize(row, -1, -1).width - row.getInsets().getWidth() <= area.width;
        var shown = visible(row).stream()
                .filter(child -> fits || !optional.contains(child))
                .toList();
        int free = area.width - fixedWidth(shown);
        int x = area.x;
        visible(row).stream()
                .filter(child -> !shown.contains(child))
                .forEach(child -> child.setBounds(new Rectangle(area.x, area.y, 0, 0)));
        for (var child : shown) {
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
        int width = fixedWidth(visible(row));
        int height = 0;
        for (var child : visible(row)) {
            Dimension size = child.getPreferredSize();
            width += growing.contains(child) ? size.width : 0;
            height = Math.max(height, size.height);
        }
        return new Dimension(
                width + row.getInsets().getWidth(), height + row.getInsets().getHeight());
    }

    private int fixedWidth(List<IFigure> children) {
        int width = -gap;
        for (var child : children) {
            width += gap + (growing.contains(child) ? 0 : child.getPreferredSize().width);
        }
        return width;
    }

    @SuppressWarnings("unchecked")
    private static List<IFigure> visible(IFigure row) {
        return ((List<IFigure>) row.getChildren())
                .stream().filter(IFigure::isVisible).toList();
    }
}
