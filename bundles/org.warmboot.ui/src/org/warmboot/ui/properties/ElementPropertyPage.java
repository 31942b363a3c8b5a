package org.warmboot.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.ui.results.SweepView;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.whatif.WhatIfView;

/** The form with the values of the selected elements of the active scenario. */
public final class ElementPropertyPage extends Page implements IPropertySheetPage, ScenarioListener, FormActions {

    private final IWorkbenchPage page;
    private final ActiveScenario active;
    private final Runnable changed;
    private ElementForm form;
    private List<Element> elements = List.of();
    private Optional<IActionBars> bars = Optional.empty();
    private Optional<OpenScenario> last = Optional.empty();

    /**
     * A form for the scenarios that are edited in a page of the window.
     *
     * @param changed hears that other elements are shown
     */
    ElementPropertyPage(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        active = new ActiveScenario(page, this);
    }

    /** What is shown, in words. */
    String heading() {
        return Heading.of(elements);
    }

    /** The elements whose values are shown. */
    List<Element> elements() {
        return elements;
    }

    /** What shows the values. */
    ElementForm form() {
        return form;
    }

    @Override
    public void createControl(Composite parent) {
        form = new ElementForm(parent, this);
        active.start();
    }

    @Override
    public Control getControl() {
        return form;
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        show(Elements.all(selection));
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        this.bars = Optional.of(bars);
        EditorActions.share(bars, active.current());
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        bars.ifPresent(menus -> EditorActions.share(menus, open));
        if (open.isEmpty()) {
            show(List.of());
        } else if (last.map(OpenScenario::session).equals(open.map(OpenScenario::session))) {
            show(Elements.again(open.get().scenario(), elements));
        }
        last = open.or(() -> last);
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        show(elements.stream()
                .filter(element -> EcoreUtil.getRootContainer(element) instanceof Scenario)
                .toList());
    }

    @Override
    public void change(PropertyField field, BiFunction<ScenarioCommands, Element, Command> maker) {
        active.current().or(() -> last).ifPresent(scenario -> {
            var all = new CompoundCommand();
            field.elements().stream()
                    .filter(element -> EcoreUtil.isAncestor(scenario.scenario(), element))
                    .map(element -> maker.apply(scenario.session().commands(), element))
                    .filter(Command::canExecute)
                    .forEach(all::add);
            var whole = all.unwrap();
            if (whole.canExecute()) {
                scenario.execute(whole);
            }
        });
    }

    @Override
    public void askOrigin(PropertyField field) {
        var dialog = new OriginDialog(form.getShell(), field);
        if (dialog.open() == Window.OK) {
            change(field, (commands, element) -> dialog.origin().command(commands, element, field.property()));
        }
    }

    @Override
    public void tryOthers(PropertyField field) {
        show(WhatIfView.ID, WhatIfView.class)
                .ifPresent(view -> field.parameters().forEach(view::add));
    }

    @Override
    public void sweep(PropertyField field) {
        show(SweepView.ID, SweepView.class).ifPresent(view -> view.ask(field.parameters()));
    }

    private <V> Optional<V> show(String id, Class<V> type) {
        try {
            return Optional.of(type.cast(page.showView(id)));
        } catch (PartInitException defect) {
            ILog.get().error(defect.getMessage(), defect);
            return Optional.empty();
        }
    }

    @Override
    public void focused(FieldRow row) {
        form.explain(row);
    }

    @Override
    public void resized() {
        form.measure();
    }

    @Override
    public void dispose() {
        active.dispose();
        super.dispose();
    }

    /** What was written into a field of other elements is theirs before the form shows the new ones. */
    private void show(List<Element> now) {
        if (!now.equals(elements)) {
            form.rows().forEach(FieldRow::apply);
            elements = List.copyOf(now);
        }
        form.show(elements);
        changed.run();
    }
}
