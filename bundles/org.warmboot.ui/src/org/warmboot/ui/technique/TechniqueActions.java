package org.warmboot.ui.technique;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.diagram.technique.TechniqueCanvas;
import org.warmboot.drawing.technique.StepLink;
import org.warmboot.edit.command.StepCommands;
import org.warmboot.edit.template.CopiedElements;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.create.StepMenu;
import org.warmboot.ui.scenario.Cures;
import org.warmboot.ui.scenario.Duplication;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.Commands;
import org.warmboot.ui.widgets.MenuButton;
import org.warmboot.validation.Issue;
import org.warmboot.validation.QuickFix;

/**
 * What can be done to a technique and its steps.
 *
 * @param editor shows the technique
 * @param canvas shows its steps
 */
record TechniqueActions(TechniqueEditor editor, TechniqueCanvas canvas) {

    /** The buttons beside the verdict on the technique. */
    List<IAction> tools() {
        return List.of(new MenuButton(Messages.text("technique.add"), "new", this::addMenu), duplicate(), runOnHost());
    }

    /** Lets the keys and menus of the window work on the steps. */
    void register(ActionRegistry actions) {
        key(actions, ActionFactory.DELETE.getId(), "technique.delete", () -> run(canvas.delete()));
        key(actions, GEFActionConstants.DIRECT_EDIT, "technique.rename", canvas::rename);
        key(actions, ActionFactory.COPY.getId(), "technique.copy", () -> CopiedElements.put(canvas.selectedSteps()));
        key(actions, ActionFactory.PASTE.getId(), "technique.paste", this::paste);
        key(actions, ActionFactory.SELECT_ALL.getId(), "technique.select.all", canvas::selectAll);
    }

    /** Applies a cure. */
    void cure(QuickFix fix) {
        editor.open().ifPresent(open -> run(Cures.command(open.session().commands(), fix)));
    }

    /** Fills the context menu. */
    void fill(IMenuManager menu) {
        cures(menu);
        selected().ifPresent(step -> {
            addMenu(child(menu, "technique.add.behind", "new"));
            menu.add(new Separator());
            new OptionMenu(editor, step).fill(menu);
            menu.add(new Separator());
            new PredecessorMenu(editor, step).fill(child(menu, "technique.waits", "step"));
            targets(child(menu, "technique.before", "step"), step, StepCommands::moveBefore);
            targets(child(menu, "technique.behind", "step"), step, StepCommands::moveBehind);
            menu.add(new Separator());
            menu.add(new ActionOf(Messages.text("technique.rename"), canvas::rename));
        });
        canvas.selectedLinks().stream()
                .findFirst()
                .ifPresent(link -> insertMenu(child(menu, "technique.insert", "new"), link));
        if (selected().isEmpty() && canvas.selectedLinks().isEmpty()) {
            addMenu(child(menu, "technique.add", "new"));
            menu.add(new Separator());
            menu.add(duplicate());
            menu.add(runOnHost());
        } else {
            menu.add(new ActionOf(Messages.text("technique.delete"), () -> run(canvas.delete())));
        }
    }

    /** Cures of what is wrong with the selected step, or else with any. */
    private void cures(IMenuManager menu) {
        var issues =
                selected().map(canvas::issues).filter(found -> !found.isEmpty()).orElseGet(canvas::issues);
        var labels = new HashSet<String>();
        for (QuickFix fix : issues.stream()
                .map(Issue::fixes)
                .flatMap(List::stream)
                .filter(fix -> labels.add(fix.label()))
                .toList()) {
            var action = new ActionOf(fix.label(), () -> cure(fix));
            action.setImageDescriptor(Icons.descriptor("warning"));
            menu.add(action);
        }
        menu.add(new Separator());
    }

    private void addMenu(IMenuManager menu) {
        editor.open()
                .ifPresent(open -> editor.element()
                        .ifPresent(technique -> StepMenu.fill(menu, open, technique, selected(), editor::reveal)));
    }

    private void insertMenu(IMenuManager menu, StepLink link) {
        editor.open()
                .ifPresent(open -> editor.element()
                        .ifPresent(technique -> StepMenu.fill(menu, open, technique, link, editor::reveal)));
    }

    private void targets(IMenuManager menu, Step step, Order order) {
        ((Technique) step.eContainer())
                .getSteps().stream()
                        .filter(other -> other != step)
                        .forEach(other -> menu.add(new ActionOf(
                                ElementNames.orKind(other),
                                () -> run(commands -> order.apply(commands, step, other)))));
    }

    private IAction duplicate() {
        var action = new ActionOf(
                Messages.text("technique.duplicate"),
                () -> editor.open()
                        .ifPresent(open -> editor.element()
                                .ifPresent(technique ->
                                        Duplication.of(open, List.of(technique)).forEach(editor::reveal))));
        action.setImageDescriptor(Icons.descriptor("duplicate"));
        return action;
    }

    private static IAction runOnHost() {
        var action =
                new ActionOf(Messages.text("technique.run"), () -> Commands.run("org.warmboot.ui.command.run.host"));
        action.setImageDescriptor(Icons.descriptor("run-host"));
        return action;
    }

    private void paste() {
        editor.open()
                .ifPresent(open -> editor.element().ifPresent(technique -> {
                    var all = new CompoundCommand(Messages.text("technique.paste"));
                    all.add(open.session().commands().paste(CopiedElements.get(), technique));
                    run(all);
                }));
    }

    private Optional<Step> selected() {
        return canvas.selectedSteps().stream().findFirst();
    }

    private void run(Function<StepCommands, Command> maker) {
        editor.open()
                .ifPresent(open -> run(maker.apply(open.session().commands().steps())));
    }

    private void run(Command command) {
        if (command.canExecute()) {
            editor.open().ifPresent(open -> open.execute(command));
        }
    }

    private static void key(ActionRegistry actions, String id, String key, Runnable work) {
        var action = new ActionOf(Messages.text(key), work);
        action.setId(id);
        actions.registerAction(action);
    }

    private static MenuManager child(IMenuManager menu, String key, String icon) {
        var child = new MenuManager(Messages.text(key), Icons.descriptor(icon), null);
        menu.add(child);
        return child;
    }

    /** Puts a step before or behind another one. */
    private interface Order {
        Command apply(StepCommands commands, Step step, Step other);
    }
}
