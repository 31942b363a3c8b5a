package org.warmboot.ui.wizard;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.drawing.topology.TopologyDrawing;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.chart.Raster;

/**
 * The drawing of what a wish would make, as a picture of a fixed size.
 *
 * @param wish what is drawn
 * @param width points
 * @param height points
 */
record Thumbnail(Wish wish, int width, int height) {

    /** Paints it for a zoom of the monitor, 100 for one pixel a point. */
    ImageData paint(int zoom) {
        var drawing =
                new TopologyDrawing(ScenarioMaker.make(wish, wish.template().title()), Optional.empty());
        return Raster.data(
                Raster.paint((graphics, area) -> paint(drawing, graphics, area), width, height, zoom / 100.0));
    }

    private static void paint(ScenarioDrawing drawing, Graphics2D graphics, Rectangle2D area) {
        var scale = Math.min(1, Math.min(area.getWidth() / drawing.width(), area.getHeight() / drawing.height()));
        graphics.setColor(StyleTable.LIGHT.surface().ink());
        graphics.fill(area);
        graphics.translate(
                (area.getWidth() - scale * drawing.width()) / 2, (area.getHeight() - scale * drawing.height()) / 2);
        graphics.scale(scale, scale);
        drawing.paint(graphics, StyleTable.LIGHT);
    }
}
