package org.warmboot.diagram.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Host;

/** Makes the gaps between the selected hosts equal; the outermost ones stay. */
public final class DistributeAction extends SelectionAction {
    private static final int FEWEST = 3;

    private final boolean across;

    /** An action of an editor that distributes hosts from left to right, or else from top to bottom. */
    public DistributeAction(IWorkbenchPart part, boolean across) {
        super(part);
        this.across = across;
        setId(id(across));
        setText(Messages.text(across ? "action.distribute.across" : "action.distribute.down"));
    }

    /** Identifier of one of both actions. */
    public static String id(boolean across) {
        return across ? "org.warmboot.diagram.distribute.across" : "org.warmboot.diagram.distribute.down";
    }

    @Override
    protected boolean calculateEnabled() {
        return hosts().size() >= FEWEST;
    }

    @Override
    public void run() {
        var hosts = new ArrayList<>(hosts());
        ToIntFunction<Rectangle> start = across ? box -> box.x : box -> box.y;
        ToIntFunction<Rectangle> length = across ? box -> box.width : box -> box.height;
        hosts.sort(Comparator.comparingInt(part -> start.applyAsInt(bounds(part))));
        var first = bounds(hosts.getFirst());
        var last = bounds(hosts.getLast());
        int whole = start.applyAsInt(last) + length.applyAsInt(last) - start.applyAsInt(first);
        int filled =
                hosts.stream().mapToInt(part -> length.applyAsInt(bounds(part))).sum();
        var places = new LinkedHashMap<Host, Point>();
        int before = 0;
        for (int i = 0; i < hosts.size(); i++) {
            int to = start.applyAsInt(first) + before + (whole - filled) * i / (hosts.size() - 1);
            var box = bounds(hosts.get(i));
            places.put((Host) hosts.get(i).getModel(), across ? new Point(to, box.y) : new Point(box.x, to));
            before += length.applyAsInt(box);
        }
        execute(DiagramContext.of(hosts.getFirst()).commands().picture().move(getText(), places));
    }

    private static Rectangle bounds(GraphicalEditPart part) {
        return part.getFigure().getBounds();
    }

    private List<GraphicalEditPart> hosts() {
        return ((List<?>) getSelectedObjects())
                .stream()
                        .filter(part ->
                                part instanceof GraphicalEditPart graphical && graphical.getModel() instanceof Host)
                        .map(GraphicalEditPart.class::cast)
                        .toList();
    }
}
