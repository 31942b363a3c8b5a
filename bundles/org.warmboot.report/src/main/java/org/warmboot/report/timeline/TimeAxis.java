package org.warmboot.report.timeline;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import org.warmboot.report.Messages;
import org.warmboot.style.Numbers;
import org.warmboot.style.StyleTable;

/** Seconds along the foot of a timeline, with a faint line up from each mark. */
final class TimeAxis {

    private static final Font FONT = new Font(StyleTable.FONT_FAMILY, Font.PLAIN, 11);
    private static final double WANTED_PIXELS = 80;

    private final StyleTable style;

    TimeAxis(StyleTable style) {
        this.style = style;
    }

    void draw(Graphics2D g, TimelineLayout layout) {
        var span = layout.to() - layout.from();
        var step = step(span * WANTED_PIXELS / (layout.right() - layout.left()));
        g.setStroke(new BasicStroke(1));
        for (var mark = Math.ceil(layout.from() / step); mark * step <= layout.to(); mark++) {
            var seconds = mark * step;
            var x = layout.x(seconds);
            g.setPaint(Timeline.awt(style.grid()));
            Timeline.line(g, x, layout.top() - 4, x, layout.bottom() + 2);
            var label = Numbers.plain(seconds, 6);
            var width = g.getFontMetrics(FONT).stringWidth(label);
            // the last mark may stand at the very edge
            var left = Math.min(x - width / 2.0, layout.right() - width);
            Timeline.text(g, label, FONT, style.muted(), left, layout.bottom() + 15);
        }
        g.setPaint(Timeline.awt(style.axis()));
        Timeline.line(g, layout.left(), layout.bottom() + 2, layout.right(), layout.bottom() + 2);
        var title = Messages.text("chart.since.start");
        var width = g.getFontMetrics(FONT).stringWidth(title);
        var middle = (layout.left() + layout.right() - width) / 2;
        Timeline.text(g, title, FONT, style.muted(), middle, layout.bottom() + 30);
    }

    /** The smallest of 1, 2, 5, 10, ... (times any power of ten) that is not below the wish. */
    static double step(double wish) {
        var power = Math.pow(10, Math.floor(Math.log10(wish)));
        for (var factor : new double[] {1, 2, 5}) {
            if (factor * power >= wish) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
