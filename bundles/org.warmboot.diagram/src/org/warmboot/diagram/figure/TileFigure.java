package org.warmboot.diagram.figure;

import org.eclipse.draw2d.BorderLayout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FlowLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.swt.graphics.Color;

/** A domain: a stripe in the colour of its state, name, memory, operating system or services. */
public final class TileFigure extends ElementFigure {
    private final Label memory = note();
    private final Label remark = note();
    private final Figure foot = new Figure();
    private final Figure chips = new Figure();
    private final Color fill;
    private String memoryText = "";

    /** A tile; a tinted one is that of a domain that is not a guest. */
    public TileFigure(boolean tinted) {
        fill = tinted ? DiagramStyle.TINT : DiagramStyle.PAPER;
        setBorder(new MarginBorder(8, 12, 8, 8));
        var layout = new BorderLayout();
        layout.setVerticalSpacing(6);
        setLayoutManager(layout);

        var head = row(6);
        head.add(mark());
        nameLabel().setFont(DiagramFonts.normal());
        head.add(nameLabel(), RowLayout.GROW);
        head.add(memory);
        add(head, BorderLayout.TOP);

        var flow = new FlowLayout();
        flow.setMinorSpacing(4);
        flow.setMajorSpacing(4);
        chips.setLayoutManager(flow);
        foot.setLayoutManager(new ToolbarLayout());
        foot.add(chips);
        add(foot, BorderLayout.BOTTOM);
    }

    /** Where the chips of the services are. */
    public IFigure chips() {
        return chips;
    }

    /** Shows the memory, and a remark where there is no service. */
    public void show(String memoryWords, String remarkText) {
        memoryText = memoryWords;
        stateChanged();
        remark.setText(remarkText);
        if (remarkText.isEmpty() && remark.getParent() != null) {
            foot.remove(remark); // the layout leaves room for what is only invisible
        } else if (!remarkText.isEmpty() && remark.getParent() == null) {
            foot.add(remark);
        }
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        if (!Detail.isCoarse(this)) {
            super.paintChildren(graphics);
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (Detail.isCoarse(this)) {
            Painting.box(graphics, getBounds(), stateColour(), stateColour());
            return;
        }
        Painting.box(graphics, getBounds(), fill, DiagramStyle.HAIRLINE);
        Painting.stripe(graphics, getBounds(), stateColour());
        state().ifPresent(shown -> Painting.progress(graphics, getBounds(), stateColour(), shown.share()));
    }

    /** In a replay the state stands where otherwise the memory does. */
    @Override
    protected void stateChanged() {
        memory.setText(state().map(ShownState::word).orElse(memoryText));
    }
}
