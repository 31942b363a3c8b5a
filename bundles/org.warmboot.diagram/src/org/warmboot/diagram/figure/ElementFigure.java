package org.warmboot.diagram.figure;

import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.swt.graphics.Color;

/** Picture of an element: it has a name and room for a mark. */
public abstract class ElementFigure extends Figure {
    private final Label name = label();
    private final IssueMark mark = new IssueMark();
    private Optional<ShownState> state = Optional.empty();

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

    /** Shows the state that the element has in a replay, or that none is replayed. */
    public void setState(Optional<ShownState> now) {
        if (!now.equals(state)) {
            var before = state.map(ShownState::word);
            state = now;
            if (!before.equals(now.map(ShownState::word))) {
                stateChanged();
            }
            repaint();
        }
    }

    /** The state that is shown, while one is. */
    protected Optional<ShownState> state() {
        return state;
    }

    /** Brings up to date what is said of the state. */
    protected void stateChanged() {}

    /** The colour of the state, that of what runs if none is shown. */
    protected Color stateColour() {
        return state.map(shown -> DiagramStyle.state(shown.phase())).orElse(DiagramStyle.RUNNING);
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
