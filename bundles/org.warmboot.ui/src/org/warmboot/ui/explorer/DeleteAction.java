package org.warmboot.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.jface.action.Action;
import org.warmboot.model.Element;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;

/** Deletes the selected elements of the tree, with one command. */
final class DeleteAction extends Action {

    private final Supplier<List<Element>> selected;
    private Optional<OpenScenario> open = Optional.empty();

    DeleteAction(Supplier<List<Element>> selected) {
        super(Messages.text("explorer.delete"));
        this.selected = selected;
        setEnabled(false);
    }

    /** Deletes from this scenario from now on. */
    void setScenario(Optional<OpenScenario> scenario) {
        open = scenario;
        refresh();
    }

    void refresh() {
        setEnabled(open.isPresent() && !selected.get().isEmpty());
    }

    @Override
    public void run() {
        var scenario = open.orElseThrow();
        var all = new CompoundCommand(getText());
        // what lies within another selected element goes with that
        selected.get().stream()
                .filter(element -> selected.get().stream().noneMatch(other ->
                        other != element && EcoreUtil.isAncestor(other, element)))
                .map(scenario.session().commands()::delete)
                .forEach(all::add);
        scenario.execute(all);
    }
}
