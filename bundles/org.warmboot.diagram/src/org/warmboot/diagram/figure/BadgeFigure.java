package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;

/** A word in a box that leads to what it names. */
final class BadgeFigure extends Figure {

    BadgeFigure(String word, String tip, Runnable open) {
        setLayoutManager(new RowLayout(0));
        setBorder(new MarginBorder(2, 6, 2, 6));
        setCursor(Cursors.HAND);
        setToolTip(new Label(tip));
        var label = ElementFigure.label();
        label.setText(word);
        label.setFont(DiagramFonts.small());
        label.setForegroundColor(DiagramStyle.ACCENT);
        add(label, RowLayout.GROW);
        addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                if (event.button == 1) {
                    event.consume();
                    open.run();
                }
            }
        });
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Painting.box(graphics, getBounds(), DiagramStyle.TINT, DiagramStyle.GRID);
    }
}
