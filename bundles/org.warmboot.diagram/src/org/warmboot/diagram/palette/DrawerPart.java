package org.warmboot.diagram.palette;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;

/** Shows a drawer of the palette as a quiet heading with its tools below; a click on the heading folds them away. */
final class DrawerPart extends AbstractGraphicalEditPart {
    DrawerPart(PaletteDrawer drawer) {
        setModel(drawer);
    }

    @Override
    protected List<?> getModelChildren() {
        return ((List<?>) ((PaletteDrawer) getModel()).getChildren())
                .stream().filter(entry -> ((PaletteEntry) entry).isVisible()).toList();
    }

    @Override
    protected IFigure createFigure() {
        return new HeadingFigure(((PaletteDrawer) getModel()).getLabel());
    }

    @Override
    protected void createEditPolicies() {
        // tools are chosen, nothing is edited here
    }

    @Override
    public IFigure getContentPane() {
        return ((HeadingFigure) getFigure()).tools();
    }

    @Override
    public boolean isSelectable() {
        return false;
    }
}
