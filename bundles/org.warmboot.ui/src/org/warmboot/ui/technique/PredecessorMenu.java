package org.warmboot.ui.technique;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.words.ElementNames;

/**
 * A menu in which the steps are ticked that a step waits for.
 *
 * @param editor shows the technique
 * @param step of the technique
 */
record PredecessorMenu(TechniqueEditor editor, Step step) {

    void fill(IMenuManager menu) {
        ((Technique) step.eContainer())
                .getSteps().stream().filter(other -> other != step).forEach(other -> menu.add(tick(other)));
    }

    private IAction tick(Step other) {
        var action = new Action(ElementNames.orKind(other), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                toggle(other);
            }
        };
        action.setChecked(step.getPredecessors().contains(other));
        return action;
    }

    private void toggle(Step other) {
        editor.open().ifPresent(open -> {
            var steps = open.session().commands().steps();
            open.execute(step.getPredecessors().contains(other) ? steps.unlink(step, other) : steps.link(step, other));
        });
    }
}
