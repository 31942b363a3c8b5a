package org.warmboot.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;

/** Tells that validation has something to say of an element: a disc for an error, a triangle for a warning. */
public final class IssueMark extends Figure {
    private static final int SIZE = 12;

    private boolean error;

    IssueMark() {
        setPreferredSize(SIZE, SIZE);
        setVisible(false);
    }

    /** Shows nothing. */
    public void clear() {
        setVisible(false);
        setToolTip(null);
    }

    /** Shows that there is an error or a warning. */
    public void show(boolean isError, String text) {
        error = isError;
        var tip = new Label(text);
        tip.setBorder(new MarginBorder(2, 4, 2, 4));
        setToolTip(tip);
        setVisible(true);
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(error ? DiagramStyle.ERROR : DiagramStyle.WARNING);
        var box = getBounds();
        if (error) {
            graphics.fillOval(box);
        } else {
            var triangle = new PointList();
            triangle.addPoint(box.x + SIZE / 2, box.y);
            triangle.addPoint(box.right(), box.bottom());
            triangle.addPoint(box.x, box.bottom());
            graphics.fillPolygon(triangle);
        }
        graphics.setForegroundColor(DiagramStyle.PAPER);
        graphics.setLineWidth(2);
        int top = box.y + (error ? 2 : 4);
        int foot = box.y + (error ? 7 : 8);
        graphics.drawLine(new Point(box.x + 6, top), new Point(box.x + 6, foot));
        graphics.drawLine(new Point(box.x + 6, foot + 2), new Point(box.x + 6, foot + 3));
    }
}
