package org.warmboot.ui.technique;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.model.Technique;
import org.warmboot.ui.Mouse;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.run.LatestJob;

/** The tab of a technique, used with the mouse. */
public record TechniqueByHand(TechniqueEditor tab) {

    /** The technique that is drawn. */
    public Technique technique() {
        return tab.element().orElseThrow();
    }

    /** Waits until the tab says what the technique does to a host; gives the mean downtime in seconds. */
    public double downtime() {
        Workbench.waitFor("the preview", () -> tab.preview().shown().isPresent());
        return now();
    }

    /** Drags a step onto another one and waits until its downtime is another. */
    public double dragOnto(String step, String other) {
        double before = downtime();
        Mouse.drag(tab.canvas().control(), middle(step), middle(other));
        Workbench.waitFor("another downtime", () -> now() != before);
        return now();
    }

    private double now() {
        return tab.preview()
                .shown()
                .flatMap(LatestJob.Timed::answer)
                .filter(Preview.Works.class::isInstance)
                .flatMap(preview -> ((Preview.Works) preview).run().downtime())
                .map(Downtime::mean)
                .orElse(0.0);
    }

    private Point middle(String name) {
        var step = technique().getSteps().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among the steps"));
        tab.canvas().viewer().flush();
        var figure =
                ((GraphicalEditPart) tab.canvas().viewer().getEditPartRegistry().get(step)).getFigure();
        var box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        return box.getCenter();
    }
}
