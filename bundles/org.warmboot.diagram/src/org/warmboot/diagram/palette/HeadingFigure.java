package org.warmboot.diagram.palette;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.warmboot.diagram.figure.DiagramFonts;
import org.warmboot.diagram.figure.DiagramStyle;

/** A heading under a hairline, and tools below it. */
final class HeadingFigure extends Figure {
    private final Figure tools = new Figure();

    HeadingFigure(String title) {
        setLayoutManager(new ToolbarLayout());
        setBorder(new MarginBorder(8, 0, 0, 0));
        tools.setLayoutManager(new ToolbarLayout());
        var heading = new Label(title);
        heading.setLabelAlignment(PositionConstants.LEFT);
        heading.setFont(DiagramFonts.small());
        heading.setForegroundColor(DiagramStyle.MUTED);
        heading.setBorder(new MarginBorder(8, 8, 4, 8));
        heading.addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                event.consume();
                fold();
            }
        });
        add(heading);
        add(tools);
    }

    IFigure tools() {
        return tools;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setForegroundColor(DiagramStyle.GRID);
        var line = getBounds().getTop().y + 8;
        graphics.drawLine(getBounds().x, line, getBounds().right(), line);
    }

    private void fold() {
        if (tools.isVisible()) {
            remove(tools);
        } else {
            add(tools);
        }
        tools.setVisible(!tools.isVisible());
    }
}
