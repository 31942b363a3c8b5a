package org.warmboot.drawing.technique;

import java.awt.Graphics2D;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Pen;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.style.StyleTable;

/** The steps of a technique over lanes, time from left to right, with what each waits for. */
public final class TechniqueDrawing implements ScenarioDrawing {

    private static final int INDENT = 12;

    private final Technique technique;
    private final StepLayout layout;

    /** Lays out the steps. */
    public TechniqueDrawing(Technique technique) {
        this.technique = technique;
        layout = new StepLayout(technique);
    }

    @Override
    public int width() {
        return layout.width();
    }

    @Override
    public int height() {
        return layout.height();
    }

    @Override
    public void paint(Graphics2D graphics, StyleTable style) {
        var pen = new Pen(graphics, style);
        boolean odd = false;
        for (var lane : layout.lanes()) {
            pen.ground(new Box(0, lane.top(), width(), lane.height()), odd ? style.surface() : style.paper());
            var name = new Box(INDENT, lane.top() + StepSize.ABOVE, StepLayout.LEFT - INDENT, Lettering.NOTE.height());
            pen.text(Lettering.NOTE, lane.name(), name, style.muted());
            odd = !odd;
        }
        for (var link : layout.links()) {
            pen.line(layout.spots(link), style.muted(), true);
        }
        technique.getSteps().forEach(step -> paint(pen, step));
    }

    private void paint(Pen pen, Step step) {
        var style = pen.style();
        var place = layout.of(step);
        pen.box(place, style.paper(), style.outline());
        pen.stripe(place, style.state(ActionFacts.of(step.getAction()).family().state()));
        int inner = place.width() - StepSize.LEFT - StepSize.RIGHT;
        int x = place.x() + StepSize.LEFT;
        int y = place.y() + StepSize.ABOVE;
        pen.text(Lettering.NAME, StepWords.name(step), new Box(x, y, inner, Lettering.NAME.height()), style.text());
        y += Lettering.NAME.height() + 2;
        pen.text(Lettering.NOTE, StepWords.summary(step), new Box(x, y, inner, Lettering.NOTE.height()), style.muted());
        y += Lettering.NOTE.height() + 2;
        for (var option : StepWords.options(step)) {
            int width = Math.min(place.right() - StepSize.RIGHT - x, Lettering.NOTE.width(option) + StepSize.CHIP_AIR);
            if (width > StepSize.CHIP) {
                pen.chip(new Box(x, y, width, StepSize.CHIP), option);
            }
            x += width + StepSize.CHIP_GAP;
        }
    }
}
