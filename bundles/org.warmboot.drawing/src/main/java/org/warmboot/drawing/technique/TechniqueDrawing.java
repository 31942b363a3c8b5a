package org.warmboot.drawing.technique;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Pen;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.drawing.Spot;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.style.StyleTable;

/** The steps of a technique from left to right, with what each waits for. */
public final class TechniqueDrawing implements ScenarioDrawing {

    private static final int MARGIN = 16;
    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private static final int ABOVE = 5;
    private static final int CHIP = 19;
    private static final int CHIP_GAP = 4;

    private final Technique technique;
    private final StepLayout layout;
    private final Box box;

    /** Lays out the steps in a width in pixels; they go on in further rows where it ends. */
    public TechniqueDrawing(Technique technique, int width) {
        this.technique = technique;
        layout = new StepLayout(technique, width);
        box = technique.getSteps().isEmpty()
                ? new Box(0, 0, 0, 0)
                : Box.around(technique.getSteps().stream().map(layout::of).toList());
    }

    @Override
    public int width() {
        return box.right() + MARGIN;
    }

    @Override
    public int height() {
        return box.bottom() + MARGIN;
    }

    @Override
    public void paint(Graphics2D graphics, StyleTable style) {
        var pen = new Pen(graphics, style);
        pen.ground(new Box(0, 0, width(), height()), style.surface());
        for (var link : layout.links()) {
            pen.line(spots(link), style.muted(), true);
        }
        technique.getSteps().forEach(step -> paint(pen, step));
    }

    private List<Spot> spots(StepLink link) {
        var from = layout.of(link.predecessor());
        var to = layout.of(link.successor());
        var spots = new ArrayList<Spot>();
        spots.add(new Spot(from.right(), from.y() + from.height() / 2));
        spots.addAll(layout.bends(link));
        spots.add(new Spot(to.x(), to.y() + to.height() / 2));
        return spots;
    }

    private void paint(Pen pen, Step step) {
        var style = pen.style();
        var place = layout.of(step);
        pen.box(place, style.paper(), style.outline());
        pen.stripe(place, style.state(ActionFacts.of(step.getAction()).family().state()));
        int inner = place.width() - LEFT - RIGHT;
        int x = place.x() + LEFT;
        int y = place.y() + ABOVE;
        pen.text(Lettering.NAME, StepWords.name(step), new Box(x, y, inner, Lettering.NAME.height()), style.text());
        y += Lettering.NAME.height() + 2;
        pen.text(Lettering.NOTE, StepWords.summary(step), new Box(x, y, inner, Lettering.NOTE.height()), style.muted());
        y += Lettering.NOTE.height() + 2;
        for (var option : StepWords.options(step)) {
            int width = Math.min(place.right() - RIGHT - x, Lettering.NOTE.width(option) + 12);
            if (width > CHIP) {
                pen.chip(new Box(x, y, width, CHIP), option);
            }
            x += width + CHIP_GAP;
        }
    }
}
