package org.warmboot.diagram.figure;

import java.util.List;
import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.warmboot.drawing.topology.TopologyGeometry;

/** Tiles of equal size in rows that wrap and fill the width. */
final class TileGridLayout extends AbstractLayout {
    private static final int GAP = TopologyGeometry.GAP;

    @Override
    public void layout(IFigure grid) {
        Rectangle area = grid.getClientArea();
        int columns = TopologyGeometry.columns(area.width);
        int height = tileHeight(grid, tileWidth(area.width, columns));
        int index = 0;
        for (var tile : tiles(grid)) {
            int column = index % columns;
            int left = TopologyGeometry.edge(area.width, columns, column);
            int right = TopologyGeometry.edge(area.width, columns, column + 1) - GAP;
            tile.setBounds(
                    new Rectangle(area.x + left, area.y + index / columns * (height + GAP), right - left, height));
            index++;
        }
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure grid, int wHint, int hHint) {
        int count = tiles(grid).size();
        int natural = TopologyGeometry.naturalWidth(count) - 2 * TopologyGeometry.PADDING;
        int width = wHint < 0 ? natural : wHint;
        int columns = TopologyGeometry.columns(width);
        int rows = Math.max(1, Math.ceilDiv(count, columns));
        return new Dimension(width, rows * (tileHeight(grid, tileWidth(width, columns)) + GAP) - GAP);
    }

    private static int tileWidth(int width, int columns) {
        return (width + GAP) / columns - GAP;
    }

    private static int tileHeight(IFigure grid, int width) {
        return tiles(grid).stream()
                .mapToInt(tile -> tile.getPreferredSize(width, -1).height)
                .reduce(TopologyGeometry.TILE_HEIGHT, Math::max);
    }

    @SuppressWarnings("unchecked")
    private static List<IFigure> tiles(IFigure grid) {
        return grid.getChildren();
    }
}
