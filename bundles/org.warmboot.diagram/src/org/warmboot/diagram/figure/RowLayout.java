package org.warmboot.diagram.figure;

import java.util.ArrayList;
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
 * {@link #OPTIONAL} are left out, one after the other from the first. Invisible ones take no space.
 */
public final class RowLayout extends AbstractLayout {
    /** Constraint of the child whose width follows that of the row. */
    public static final Object GROW = "grow";

    /** Constraint of a child that is only there if it fits. */
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
        var shown = fitting(visible(row), area.width);
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

    /** Leaves out one optional child after the other until the rest fits. */
    private List<IFigure> fitting(List<IFigure> children, int width) {
        var shown = new ArrayList<>(children);
        for (var child : children) {
            if (width(shown) <= width) {
                break;
            }
            if (optional.contains(child)) {
                shown.remove(child);
            }
        }
        return shown;
    }

    private int width(List<IFigure> children) {
        return fixedWidth(children)
                + children.stream()
                        .filter(growing::contains)
                        .mapToInt(child -> child.getPreferredSize().width)
                        .sum();
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure row, int wHint, int hHint) {
        int width = width(visible(row));
        int height = visible(row).stream()
                .mapToInt(child -> child.getPreferredSize().height)
                .max()
                .orElse(0);
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
