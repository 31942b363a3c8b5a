package org.warmboot.diagram.tool;

import org.eclipse.draw2d.Label;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.figure.DiagramStyle;

/** Puts an entry field over the label of a name, in the same font at any zoom. */
public final class NameEditManager extends DirectEditManager {
    private final Label label;
    private Font font;

    /** A manager for a part and the label of its name. */
    public NameEditManager(GraphicalEditPart part, Label label) {
        super(part, TextCellEditor.class, new NameEditorLocator(label));
        this.label = label;
    }

    @Override
    protected void initCellEditor() {
        var text = (Text) getCellEditor().getControl();
        font = FontDescriptor.createFrom(label.getFont())
                .setHeight((int) Math.round(label.getFont().getFontData()[0].getHeight() * zoom()))
                .createFont(text.getDisplay());
        text.setFont(font);
        text.setForeground(DiagramStyle.TEXT);
        text.setBackground(DiagramStyle.PAPER);
        getCellEditor().setValue(label.getText());
        FieldKeys.own(text);
        text.selectAll();
    }

    /** Only what the part itself shows: the field needs no frame beside its own. */
    @Override
    public void showFeedback() {
        getEditPart().showSourceFeedback(getDirectEditRequest());
    }

    @Override
    protected void bringDown() {
        var used = font;
        font = null;
        super.bringDown(); // needs the font until the field is gone
        if (used != null) {
            used.dispose();
        }
    }

    private double zoom() {
        var zoom = (ZoomManager) getEditPart().getViewer().getProperty(ZoomManager.class.toString());
        return zoom == null ? 1 : zoom.getZoom();
    }
}
