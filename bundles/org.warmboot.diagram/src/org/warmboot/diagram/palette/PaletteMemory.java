package org.warmboot.diagram.palette;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Remembers where the palette of one editor is and how wide; open at the left to begin with. */
public final class PaletteMemory implements FlyoutPreferences {
    private int dock = PositionConstants.WEST;
    private int state = FlyoutPaletteComposite.STATE_PINNED_OPEN;
    private int width = 168;

    @Override
    public int getDockLocation() {
        return dock;
    }

    @Override
    public int getPaletteState() {
        return state;
    }

    @Override
    public int getPaletteWidth() {
        return width;
    }

    @Override
    public void setDockLocation(int location) {
        dock = location;
    }

    @Override
    public void setPaletteState(int newState) {
        state = newState;
    }

    @Override
    public void setPaletteWidth(int newWidth) {
        width = newWidth;
    }
}
