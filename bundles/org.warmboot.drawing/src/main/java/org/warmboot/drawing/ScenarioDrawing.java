package org.warmboot.drawing;

import java.awt.Graphics2D;
import org.warmboot.style.StyleTable;

/** A drawing whose every element has its place. */
public interface ScenarioDrawing {

    /** Width in pixels at 100 %, margins included. */
    int width();

    /** Height in pixels at 100 %, margins included. */
    int height();

    /** Paints it from the origin of the graphics on, in the colours of a style. */
    void paint(Graphics2D graphics, StyleTable style);
}
