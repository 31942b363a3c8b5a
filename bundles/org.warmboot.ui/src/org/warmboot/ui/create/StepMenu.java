package org.warmboot.ui.create;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.warmboot.drawing.technique.StepLink;
import org.warmboot.drawing.technique.StepWords;
import org.warmboot.edit.template.LibraryTemplates;
import org.warmboot.model.Action;
import org.warmboot.model.Element;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.ui.scenario.OpenScenario;

/** New steps by what they do; those that act on several kinds of domains ask which. */
public final class StepMenu {
    private StepMenu() {}

    /**
     * Fills a menu.
     *
     * @param behind the step behind which new ones come; at the end if there is none
     * @param reveal shows what was made
     */
    public static void fill(
            IMenuManager menu,
            OpenScenario open,
            Technique technique,
            Optional<Step> behind,
            Consumer<Element> reveal) {
        fill(menu, new Creation(open, reveal), technique, behind);
    }

    /**
     * Fills a menu with steps that come into a link.
     *
     * @param reveal shows what was made
     */
    public static void fill(
            IMenuManager menu, OpenScenario open, Technique technique, StepLink link, Consumer<Element> reveal) {
        var creation = new Creation(open, reveal);
        fill(
                menu,
                creation,
                step -> creation.commands().steps().add(step, technique, link.predecessor(), link.successor()));
    }

    static void fill(IMenuManager menu, Creation creation, Technique technique, Optional<Step> behind) {
        fill(menu, creation, step -> creation.commands().steps().add(step, technique, behind));
    }

    private static void fill(IMenuManager menu, Creation creation, Function<Step, Command> adding) {
        for (var group : ActionFacts.groups()) {
            menu.add(new Separator());
            for (var facts : group) {
                var action = facts.action();
                var scopes = facts.scopes();
                var parent = scopes.size() == 1 ? menu : Creation.menu(menu, StepWords.of(action), "step");
                for (var scope : scopes) {
                    var label = scopes.size() == 1 ? StepWords.of(action) : StepWords.of(scope);
                    creation.add(parent, label, "step", () -> add(creation, adding, action, scope));
                }
            }
        }
    }

    private static void add(Creation creation, Function<Step, Command> adding, Action action, Scope scope) {
        var step = LibraryTemplates.step(action, scope);
        creation.run(adding.apply(step), step);
    }
}
