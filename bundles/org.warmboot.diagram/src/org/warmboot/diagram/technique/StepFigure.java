package org.warmboot.diagram.technique;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FlowLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Color;
import org.warmboot.diagram.figure.ChipFigure;
import org.warmboot.diagram.figure.DiagramFonts;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.diagram.figure.ElementFigure;
import org.warmboot.diagram.figure.Painting;
import org.warmboot.diagram.figure.RowLayout;

/** A step: a stripe in the colour of the state it brings about, its name, what it does, and its options. */
final class StepFigure extends ElementFigure {
    private final Label summary = note();
    private final Figure chips = new Figure();
    private Color stripe = DiagramStyle.RUNNING;
    private boolean marked;

    StepFigure() {
        setBorder(new MarginBorder(5, 12, 5, 8));
        var layout = new ToolbarLayout();
        layout.setSpacing(2);
        layout.setStretchMinorAxis(true);
        setLayoutManager(layout);
        var head = new Figure() {
            @Override
            public Dimension getMinimumSize(int width, int height) {
                return new Dimension(0, getPreferredSize(width, height).height); // long names give way
            }
        };
        head.setLayoutManager(new RowLayout(6));
        head.add(mark());
        nameLabel().setFont(DiagramFonts.normal());
        head.add(nameLabel(), RowLayout.GROW);
        add(head);
        add(summary);
        var flow = new FlowLayout();
        flow.setMinorSpacing(4);
        flow.setMajorSpacing(2);
        chips.setLayoutManager(flow);
        chips.setMinimumSize(new Dimension(0, 0));
        add(chips);
    }

    void show(Color state, String summaryText, List<String> options, String tip) {
        stripe = state;
        summary.setText(summaryText);
        chips.removeAll();
        options.forEach(option -> chips.add(ChipFigure.of(option, option)));
        setToolTip(new Label(tip));
        repaint();
    }

    /** Shows, or no longer shows, that something dropped comes behind this step. */
    void markDrop(boolean here) {
        marked = here;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Painting.box(
                graphics,
                getBounds(),
                marked ? DiagramStyle.TINT : DiagramStyle.PAPER,
                marked ? DiagramStyle.ACCENT : DiagramStyle.HAIRLINE);
        Painting.stripe(graphics, getBounds(), stripe);
    }
}
