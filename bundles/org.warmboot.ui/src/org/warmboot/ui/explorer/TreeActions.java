package org.warmboot.ui.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.CopiedElements;
import org.warmboot.edit.template.Copies;
import org.warmboot.model.Element;
import org.warmboot.model.Step;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.widgets.ActionOf;

/** What can be done to the selected elements of the tree; each is one step of the history. */
final class TreeActions {

    private final Supplier<Optional<OpenScenario>> open;
    private final Supplier<List<Element>> selected;
    private final Map<String, IAction> actions = new LinkedHashMap<>();

    /**
     * Makes the actions.
     *
     * @param rename lets the name of the selected element be edited
     */
    TreeActions(Supplier<Optional<OpenScenario>> open, Supplier<List<Element>> selected, Runnable rename) {
        this.open = open;
        this.selected = selected;
        put(ActionFactory.CUT, "cut", this::cut);
        put(ActionFactory.COPY, "copy", () -> CopiedElements.put(selected.get()));
        put(ActionFactory.PASTE, "paste", this::paste);
        put(ActionFactory.DELETE, "delete", () -> run(deletion("delete")));
        put(ActionFactory.RENAME, "rename", rename);
        put("up", SWT.ALT | SWT.ARROW_UP, () -> run(each("up", (commands, element) -> commands.shift(element, -1))));
        put(
                "down",
                SWT.ALT | SWT.ARROW_DOWN,
                () -> run(each("down", (commands, element) -> commands.shift(element, 1))));
        refresh();
    }

    /** Lets the keys and menus of the window work on the tree. */
    void share(IActionBars bars) {
        for (var factory : List.of(
                ActionFactory.CUT,
                ActionFactory.COPY,
                ActionFactory.PASTE,
                ActionFactory.DELETE,
                ActionFactory.RENAME)) {
            bars.setGlobalActionHandler(factory.getId(), actions.get(factory.getId()));
        }
    }

    /** Adds the actions to a menu. */
    void fill(IMenuManager menu) {
        refresh();
        for (var id : actions.keySet()) {
            if (id.equals(ActionFactory.DELETE.getId()) || id.equals("up")) {
                menu.add(new Separator());
            }
            menu.add(actions.get(id));
        }
    }

    /** Runs the action of a key that the window does not know. */
    void pressed(Event event) {
        int key = event.stateMask & SWT.MODIFIER_MASK | Character.toUpperCase(event.keyCode);
        actions.values().stream()
                .filter(action -> action.getAccelerator() == key && action.isEnabled())
                .findFirst()
                .ifPresent(action -> {
                    event.doit = false;
                    action.run();
                });
    }

    /** One of the actions. */
    IAction get(String id) {
        return actions.get(id);
    }

    /** Switches off what cannot be done to what is selected. */
    void refresh() {
        boolean some = open.get().isPresent() && !selected.get().isEmpty();
        boolean one = some && selected.get().size() == 1;
        actions.values().forEach(action -> action.setEnabled(some));
        actions.get(ActionFactory.PASTE.getId()).setEnabled(open.get().isPresent()); // the clipboard tells no news
        actions.get(ActionFactory.RENAME.getId()).setEnabled(one);
        actions.get("up").setEnabled(one && isPossible("up", (commands, element) -> commands.shift(element, -1)));
        actions.get("down").setEnabled(one && isPossible("down", (commands, element) -> commands.shift(element, 1)));
    }

    private boolean isPossible(String label, BiFunction<ScenarioCommands, Element, Command> maker) {
        return each(label, maker).canExecute();
    }

    private void cut() {
        CopiedElements.put(selected.get());
        run(deletion("cut"));
    }

    private void paste() {
        open.get().ifPresent(scenario -> {
            var target = selected.get().stream().findFirst().orElse(scenario.scenario());
            run(scenario.session().commands().paste(CopiedElements.get(), target));
        });
    }

    /** A step that is deleted leaves no gap in the order of the others. */
    private Command deletion(String label) {
        return each(
                label,
                (commands, element) ->
                        element instanceof Step step && selected.get().size() == 1
                                ? commands.steps().remove(step)
                                : commands.delete(element));
    }

    /** One command on all selected elements that do not lie within another one. */
    private Command each(String label, BiFunction<ScenarioCommands, Element, Command> maker) {
        var all = new CompoundCommand(Messages.text("explorer." + label));
        open.get()
                .ifPresent(scenario -> Copies.outermost(selected.get()).stream()
                        .map(element -> maker.apply(scenario.session().commands(), element))
                        .forEach(all::add));
        return all;
    }

    private void run(Command command) {
        if (command.canExecute()) {
            open.get().ifPresent(scenario -> scenario.execute(command));
        }
    }

    private void put(ActionFactory factory, String key, Runnable work) {
        var action = new ActionOf(Messages.text("explorer." + key), work);
        action.setId(factory.getId());
        action.setActionDefinitionId(factory.getCommandId());
        actions.put(factory.getId(), action);
    }

    private void put(String key, int accelerator, Runnable work) {
        var action = new ActionOf(Messages.text("explorer." + key), work);
        action.setAccelerator(accelerator);
        actions.put(key, action);
    }
}
