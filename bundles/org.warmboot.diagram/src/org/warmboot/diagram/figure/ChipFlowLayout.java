package org.warmboot.diagram.figure;

import java.util.List;
import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.topology.ChipFlow;

/** Chips side by side in rows that wrap. */
final class ChipFlowLayout extends AbstractLayout {
    @Override
    public void layout(IFigure row) {
        var area = row.getClientArea();
        var places = places(row, area.width);
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            ((IFigure) row.getChildren().get(i))
                    .setBounds(new Rectangle(area.x + place.x(), area.y + place.y(), place.width(), place.height()));
        }
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure row, int wHint, int hHint) {
        var places = places(row, wHint < 0 ? Integer.MAX_VALUE : wHint);
        return new Dimension(
                places.stream().mapToInt(Box::right).max().orElse(0),
                places.stream().mapToInt(Box::bottom).max().orElse(0));
    }

    @SuppressWarnings("unchecked")
    private static List<Box> places(IFigure row, int width) {
        return ChipFlow.places(
                ((List<IFigure>) row.getChildren())
                        .stream().map(chip -> chip.getPreferredSize().width).toList(),
                width);
    }
}
