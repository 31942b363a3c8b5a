package org.warmboot.diagram.palette;

import java.util.List;
import org.eclipse.draw2d.Clickable;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.ui.palette.PaletteEditPartFactory;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.warmboot.diagram.figure.DiagramStyle;

/** Makes the palette, flat and in the colours of the drawing; its entries can also be dragged into the drawing. */
public final class PaletteLook extends PaletteViewerProvider {
    /** A provider for the domain of an editor. */
    public PaletteLook(EditDomain domain) {
        super(domain);
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.setEditPartFactory(new PaletteEditPartFactory() {
            @Override
            protected EditPart createDrawerEditPart(EditPart parent, Object drawer) {
                return new DrawerPart((PaletteDrawer) drawer);
            }
        });
        viewer.getControl().setBackground(DiagramStyle.CANVAS);
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
    }

    @Override
    protected void hookPaletteViewer(PaletteViewer viewer) {
        super.hookPaletteViewer(viewer);
        flatten(viewer);
        new PaletteSearch(viewer);
    }

    /** Makes the figures flat, those too that have come since, and leaves room for the search above them. */
    static void flatten(PaletteViewer viewer) {
        if (viewer.getContents() instanceof GraphicalEditPart contents) {
            flatten(contents.getFigure());
            contents.getFigure().setBorder(new MarginBorder(PaletteSearch.HEIGHT, 0, 0, 0));
        }
    }

    /** Replaces the raised edges of the library's figures. */
    private static void flatten(IFigure figure) {
        figure.setBackgroundColor(DiagramStyle.CANVAS);
        if (figure instanceof Clickable button) {
            button.setBorder(new MarginBorder(4, 8, 4, 8));
        } else if (!(figure instanceof HeadingFigure) && holdsButtons(figure)) {
            figure.setBorder(null);
        }
        ((List<?>) figure.getChildren()).forEach(child -> flatten((IFigure) child));
    }

    private static boolean holdsButtons(IFigure figure) {
        return ((List<?>) figure.getChildren()).stream().anyMatch(Clickable.class::isInstance);
    }
}
