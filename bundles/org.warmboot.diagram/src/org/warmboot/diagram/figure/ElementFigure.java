package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;

/** Picture of an element: it has a name and room for a mark. */
public abstract class ElementFigure extends Figure {
    private final Label name = label();
    private final IssueMark mark = new IssueMark();

    /** The label of the name, where it is edited. */
    public Label nameLabel() {
        return name;
    }

    /** The mark of validation. */
    public IssueMark mark() {
        return mark;
    }

    /** Shows a name. */
    public void setName(String text) {
        name.setText(text);
    }

    /** Makes a label that starts at its left edge. */
    protected static Label label() {
        var label = new Label();
        label.setLabelAlignment(PositionConstants.LEFT);
        label.setForegroundColor(DiagramStyle.TEXT);
        return label;
    }

    /** Makes a label of lesser weight. */
    protected static Label note() {
        var label = label();
        label.setForegroundColor(DiagramStyle.MUTED);
        label.setFont(DiagramFonts.small());
        return label;
    }

    /** Makes a row of figures, see {@link RowLayout}. */
    protected static Figure row(int gap) {
        var row = new Figure();
        row.setLayoutManager(new RowLayout(gap));
        return row;
    }
}
