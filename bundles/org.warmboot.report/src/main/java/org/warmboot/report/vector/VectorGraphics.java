package org.warmboot.report.vector;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** The state of a vector output: colours, stroke, font, transform and clip. */
public abstract class VectorGraphics extends ShapeGraphics {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final RenderingHints hints =
            new RenderingHints(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    private final Graphics2D ruler;
    private AffineTransform transform = new AffineTransform();
    private Shape deviceClip;
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke(1);
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    /** Draws in black with lines of one unit. */
    protected VectorGraphics() {
        ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        ruler.setRenderingHints(hints);
        ruler.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    /** Begins with the state of another one. */
    protected VectorGraphics(VectorGraphics parent) {
        this();
        transform = new AffineTransform(parent.transform);
        deviceClip = parent.deviceClip;
        paint = parent.paint;
        background = parent.background;
        stroke = parent.stroke;
        composite = parent.composite;
        font = parent.font;
        hints.putAll(parent.hints);
    }

    /** The clip in device space; null where nothing is cut off. */
    protected final Shape deviceClip() {
        return deviceClip;
    }

    /** The transform from user space to device space. */
    protected final AffineTransform current() {
        return transform;
    }

    @Override
    public final void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public final void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public final void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public final void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public final void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public final void shear(double shx, double shy) {
        transform.shear(shx, shy);
    }

    @Override
    public final void transform(AffineTransform further) {
        transform.concatenate(further);
    }

    @Override
    public final void setTransform(AffineTransform replacement) {
        transform = new AffineTransform(replacement);
    }

    @Override
    public final AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public final void setPaint(Paint value) {
        if (value != null) {
            paint = value;
        }
    }

    @Override
    public final Paint getPaint() {
        return paint;
    }

    @Override
    public final void setColor(Color value) {
        setPaint(value);
    }

    @Override
    public final Color getColor() {
        return paint instanceof Color colour ? colour : Color.BLACK;
    }

    @Override
    public final void setStroke(Stroke value) {
        stroke = value;
    }

    @Override
    public final Stroke getStroke() {
        return stroke;
    }

    @Override
    public final void setComposite(Composite value) {
        composite = value;
    }

    @Override
    public final Composite getComposite() {
        return composite;
    }

    @Override
    public final void setBackground(Color value) {
        background = value;
    }

    @Override
    public final Color getBackground() {
        return background;
    }

    @Override
    public final void setFont(Font value) {
        if (value != null) {
            font = value;
        }
    }

    @Override
    public final Font getFont() {
        return font;
    }

    @Override
    public final FontMetrics getFontMetrics(Font of) {
        return ruler.getFontMetrics(of);
    }

    @Override
    public final FontRenderContext getFontRenderContext() {
        return EXACT;
    }

    @Override
    public final void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public final Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public final void setRenderingHints(Map<?, ?> values) {
        hints.clear();
        hints.putAll(values);
    }

    @Override
    public final void addRenderingHints(Map<?, ?> values) {
        hints.putAll(values);
    }

    @Override
    public final RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public final Shape getClip() {
        if (deviceClip == null) {
            return null;
        }
        try {
            return transform.createInverse().createTransformedShape(deviceClip);
        } catch (NoninvertibleTransformException e) {
            return new Rectangle();
        }
    }

    @Override
    public final Rectangle getClipBounds() {
        var clip = getClip();
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public final void setClip(Shape clip) {
        deviceClip = clip == null ? null : transform.createTransformedShape(clip);
    }

    @Override
    public final void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public final void clip(Shape further) {
        if (deviceClip == null || further == null) {
            setClip(further);
            return;
        }
        var common = new Area(deviceClip);
        common.intersect(new Area(transform.createTransformedShape(further)));
        deviceClip = common.isRectangular() ? common.getBounds2D() : common;
    }

    @Override
    public final void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        var solid = onStroke ? stroke.createStrokedShape(shape) : shape;
        return transform.createTransformedShape(solid).intersects(area);
    }

    @Override
    public final void clearRect(int x, int y, int width, int height) {
        var saved = paint;
        paint = background;
        fillRect(x, y, width, height);
        paint = saved;
    }

    @Override
    public final void dispose() {
        ruler.dispose();
    }

    /** Width of a text in the current font, in user space units. */
    protected final double advance(String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** Whether the clip cuts off a part of an area in device space. */
    protected final boolean cutsOff(Rectangle2D device) {
        return deviceClip != null && !deviceClip.contains(device);
    }

    /** Whether the clip hides all of an area in device space. */
    protected final boolean hides(Rectangle2D device) {
        return deviceClip != null && !deviceClip.intersects(device);
    }
}
