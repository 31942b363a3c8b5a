package org.warmboot.edit.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.model.Scenario;
import org.warmboot.model.notation.Diagram;

/** Makes a scenario what a copy of it has become elsewhere. */
final class BecomeCopy extends Command {
    private final Scenario scenario;
    private final Diagram diagram;
    private final Scenario copy;
    private RecordedChange change;

    BecomeCopy(String label, Scenario scenario, Diagram diagram, Scenario copy) {
        super(label);
        this.scenario = scenario;
        this.diagram = diagram;
        this.copy = copy;
    }

    @Override
    public boolean canExecute() {
        return !EcoreUtil.equals(scenario, copy);
    }

    @Override
    public void execute() {
        change = RecordedChange.by(List.of(scenario, diagram), () -> {
            new CopyTransfer(scenario, EcoreUtil.copy(copy)).run();
            erase();
            HostPlaces.complete(diagram, scenario);
        });
    }

    @Override
    public void redo() {
        change.redo();
    }

    @Override
    public void undo() {
        change.undo();
    }

    /** Takes the pictures of what is not there any more out. */
    private void erase() {
        var shapes = diagram.getShapes().stream()
                .filter(shape -> shape.getElement() != null)
                .filter(shape -> !EcoreUtil.isAncestor(scenario, shape.getElement()))
                .toList();
        var lines = new ArrayList<>(diagram.getConnections());
        lines.removeIf(line -> (line.getElement() == null || EcoreUtil.isAncestor(scenario, line.getElement()))
                && !shapes.contains(line.getSource())
                && !shapes.contains(line.getTarget()));
        diagram.getConnections().removeAll(lines);
        diagram.getShapes().removeAll(shapes);
    }
}
