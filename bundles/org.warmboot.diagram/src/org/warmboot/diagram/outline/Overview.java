package org.warmboot.diagram.outline;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.diagram.figure.DiagramStyle;

/** The whole drawing, small; the part that the editor shows can be dragged. */
final class Overview {
    private final Canvas canvas;

    Overview(Composite parent, ScalableFreeformRootEditPart root) {
        canvas = new Canvas(parent, SWT.NONE);
        canvas.setBackground(DiagramStyle.CANVAS);
        var thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        new LightweightSystem(canvas).setContents(thumbnail);
        canvas.addDisposeListener(event -> thumbnail.deactivate());
    }
}
