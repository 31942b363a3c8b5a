package org.warmboot.diagram.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;

/** Makes the palette; its entries can also be dragged into the drawing. */
public final class PaletteLook extends PaletteViewerProvider {
    /** A provider for the domain of an editor. */
    public PaletteLook(EditDomain domain) {
        super(domain);
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
    }
}
