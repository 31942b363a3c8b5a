package org.warmboot.diagram.technique;

import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.warmboot.diagram.tool.CalmTracker;

/** Drags a step: links take it, except its own. */
final class StepTracker extends CalmTracker {
    private final GraphicalEditPart step;

    StepTracker(GraphicalEditPart step) {
        super(step);
        this.step = step;
    }

    /** The library leaves out all links. */
    @Override
    protected Collection<IFigure> getExclusionSet() {
        var excluded = new HashSet<IFigure>();
        excluded.add(step.getFigure());
        Stream.of(step.getSourceConnections(), step.getTargetConnections())
                .flatMap(Collection::stream)
                .forEach(link -> excluded.add(((GraphicalEditPart) link).getFigure()));
        return excluded;
    }
}
