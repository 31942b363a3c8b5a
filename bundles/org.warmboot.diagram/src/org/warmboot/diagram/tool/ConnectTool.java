package org.warmboot.diagram.tool;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.diagram.figure.GhostFigure;
import org.warmboot.edit.command.LinkCommands;
import org.warmboot.model.Element;

/** Connects the element under the mouse when its button goes down with that where it goes up, in whatever way is legal. */
public final class ConnectTool extends AbstractTool {
    private final Polyline line = new Polyline();
    private final GhostFigure ring = new GhostFigure();
    private Optional<GraphicalEditPart> source = Optional.empty();

    /** A tool that goes back to the selection when it has connected something. */
    public ConnectTool() {
        setUnloadWhenFinished(true);
        setDefaultCursor(Cursors.CROSS);
        setDisabledCursor(Cursors.NO);
        line.setForegroundColor(DiagramStyle.ACCENT);
        line.setLineWidth(2);
    }

    @Override
    protected String getCommandName() {
        return "connect";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        source = button == 1 ? part() : Optional.empty();
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        return handleDrag();
    }

    @Override
    protected boolean handleDrag() {
        source.ifPresent(from -> {
            var to = part().filter(part -> !options(from, part).isEmpty());
            show(from, to);
            setCursor(to.isPresent() ? getDefaultCursor() : getDisabledCursor());
        });
        return true;
    }

    @Override
    protected boolean handleMove() {
        setCursor(part().isPresent() ? getDefaultCursor() : getDisabledCursor());
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        var viewer = getCurrentViewer();
        var from = source;
        var to = part();
        erase();
        source = Optional.empty();
        handleFinished();
        if (from.isPresent() && to.isPresent()) {
            LinkMenu.choose(viewer, options(from.get(), to.get()));
        }
        return true;
    }

    @Override
    public void deactivate() {
        erase();
        source = Optional.empty();
        super.deactivate();
    }

    private Optional<GraphicalEditPart> part() {
        return getCurrentViewer() instanceof GraphicalViewer viewer
                        && viewer.findObjectAt(getLocation()) instanceof GraphicalEditPart part
                        && part.getModel() instanceof Element
                        && part != viewer.getContents()
                ? Optional.of(part)
                : Optional.empty();
    }

    private static List<Command> options(EditPart from, EditPart to) {
        return new LinkCommands(DiagramContext.of(from).commands())
                .between((Element) from.getModel(), (Element) to.getModel());
    }

    private void show(GraphicalEditPart from, Optional<GraphicalEditPart> to) {
        var layer = LayerManager.Helper.find(from).getLayer(LayerConstants.FEEDBACK_LAYER);
        var start = from.getFigure().getBounds().getCenter();
        from.getFigure().translateToAbsolute(start);
        layer.translateToRelative(start);
        Point end = getLocation().getCopy();
        layer.translateToRelative(end);
        line.setStart(start);
        line.setEnd(end);
        layer.add(line);
        ring.setVisible(to.isPresent());
        to.ifPresent(part -> {
            var bounds = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(bounds);
            layer.add(ring);
            layer.translateToRelative(bounds);
            ring.setBounds(bounds);
        });
    }

    private void erase() {
        for (var figure : List.of(line, ring)) {
            if (figure.getParent() != null) {
                figure.getParent().remove(figure);
            }
        }
    }
}
