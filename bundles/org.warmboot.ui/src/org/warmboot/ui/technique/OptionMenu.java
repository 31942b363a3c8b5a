package org.warmboot.ui.technique;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.warmboot.drawing.technique.StepWords;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Order;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.words.CamelCase;
import org.warmboot.ui.Messages;

/**
 * Menus in which the options of a step are chosen that its action has; a tick names what is chosen now.
 *
 * @param editor shows the technique
 * @param step   of the technique
 */
record OptionMenu(TechniqueEditor editor, Step step) {

    private static final List<Integer> AT_ONCE = List.of(0, 2, 4, 8);

    void fill(IMenuManager menu) {
        if (StepWords.actsOnDomains(step)) {
            choices(menu, Literals.STEP__ORDER);
            if (step.getOrder() == Order.PARALLEL) {
                atOnce(menu);
            }
        }
        ActionFacts.of(step).options().stream()
                .filter(option -> option.getEType() instanceof EEnum)
                .sorted((one, other) -> Integer.compare(one.getFeatureID(), other.getFeatureID()))
                .forEach(option -> choices(menu, option));
    }

    private void choices(IMenuManager menu, EAttribute option) {
        var child = new MenuManager(CamelCase.title(option.getName()));
        menu.add(child);
        for (EEnumLiteral literal : ((EEnum) option.getEType()).getELiterals()) {
            Enumerator value = literal.getInstance();
            child.add(choice(StepWords.option(value), option, value));
        }
    }

    /** How many domains at a time; one that is written in the properties is offered, too. */
    private void atOnce(IMenuManager menu) {
        var child = new MenuManager(Messages.text("technique.atOnce"));
        menu.add(child);
        for (int count : AT_ONCE) {
            var words =
                    count == 0 ? Messages.text("technique.atOnce.all") : Messages.text("technique.atOnce.some", count);
            child.add(choice(words, Literals.STEP__AT_ONCE, count));
        }
        if (!AT_ONCE.contains(step.getAtOnce())) {
            child.add(choice(
                    Messages.text("technique.atOnce.some", step.getAtOnce()),
                    Literals.STEP__AT_ONCE,
                    step.getAtOnce()));
        }
    }

    private IAction choice(String words, EAttribute option, Object value) {
        boolean chosen = value.equals(step.eGet(option));
        var action = new Action(words, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (!value.equals(step.eGet(option))) {
                    editor.open()
                            .ifPresent(open ->
                                    open.execute(open.session().commands().set(step, option, value)));
                }
            }
        };
        action.setChecked(chosen);
        return action;
    }
}
