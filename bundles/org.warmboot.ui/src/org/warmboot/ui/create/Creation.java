package org.warmboot.ui.create;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ExperimentTemplates;
import org.warmboot.model.Element;
import org.warmboot.model.words.CamelCase;
import org.warmboot.ui.ElementLooks;
import org.warmboot.ui.Icons;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.widgets.ActionOf;

/**
 * Fills menus with entries that make something new.
 *
 * @param open   scenario that it comes into
 * @param reveal shows what was made
 */
record Creation(OpenScenario open, Consumer<Element> reveal) {

    /** Adds an entry that makes an element and adds it to an owner. */
    void add(IMenuManager menu, String label, Element owner, Supplier<? extends Element> maker) {
        var sample = maker.get();
        add(menu, label, ElementLooks.icon(sample), () -> {
            var element = maker.get();
            run(commands().add(element, owner), element);
        });
    }

    /** The same under the name of its kind. */
    void add(IMenuManager menu, Element owner, Supplier<? extends Element> maker) {
        add(menu, CamelCase.title(maker.get().eClass().getName()), owner, maker);
    }

    /** Adds an entry that does something. */
    void add(IMenuManager menu, String label, String icon, Runnable work) {
        var action = new ActionOf(label, work);
        action.setImageDescriptor(Icons.descriptor(icon));
        menu.add(action);
    }

    /** Adds an element, the last one, with what it needs, and shows it. */
    void addAll(List<ExperimentTemplates.Part> additions) {
        run(commands().addAll(additions), additions.getLast().element());
    }

    /** Adds a menu. */
    static MenuManager menu(IMenuManager parent, String label, String icon) {
        var menu = new MenuManager(label, Icons.descriptor(icon), null);
        parent.add(menu);
        return menu;
    }

    /** Runs a command and shows what it made. */
    void run(Command command, Element element) {
        if (command.canExecute()) {
            open.execute(command);
            reveal.accept(element);
        }
    }

    ScenarioCommands commands() {
        return open.session().commands();
    }
}
