package org.warmboot.ui.history;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.edit.session.SessionListener;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** The steps of editing the active scenario, in their order; a double click or Enter goes to one. */
public final class HistoryView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.history";

    private final SessionListener listener = change -> fill();
    private Pages pages;
    private TableViewer table;
    private ActiveScenario active;
    private Optional<OpenScenario> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        pages.add("hint", new Hint(pages.parent(), "history", "history.no.scenario"));
        table = new TableViewer(pages.parent(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        pages.add("table", table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new Rows());
        table.addOpenListener(event -> goToSelected());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        shown.ifPresent(before -> before.session().removeListener(listener));
        shown = open;
        shown.ifPresent(now -> now.session().addListener(listener));
        EditorActions.share(getViewSite().getActionBars(), open);
        pages.show(open.isPresent() ? "table" : "hint");
        fill();
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        shown.ifPresent(open -> open.session().removeListener(listener));
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    /** The rows, the first of which stands for the scenario as it was opened. */
    TableViewer table() {
        return table;
    }

    private Optional<History> history() {
        return shown.map(open -> new History(open.session().commandStack()));
    }

    private void fill() {
        if (table.getControl().isDisposed()) {
            return;
        }
        var rows = history()
                .map(all -> IntStream.rangeClosed(0, all.steps().size()).boxed().toArray());
        table.setInput(rows.orElseGet(() -> new Object[0]));
        history().ifPresent(all -> table.setSelection(new StructuredSelection(all.position()), true));
    }

    private void goToSelected() {
        if (table.getStructuredSelection().getFirstElement() instanceof Integer row) {
            history().ifPresent(all -> all.goTo(row));
        }
    }

    private void fill(IMenuManager menu) {
        if (table.getStructuredSelection().getFirstElement() instanceof Integer row) {
            history()
                    .filter(all -> all.position() != row)
                    .ifPresent(all -> menu.add(new ActionOf(
                            Messages.text(row < all.position() ? "history.undo" : "history.redo"),
                            () -> all.goTo(row))));
        }
    }

    /** A step in words; what was taken back is grey, and an arrow marks where the scenario is now. */
    private final class Rows extends ColumnLabelProvider {

        @Override
        public String getText(Object row) {
            int step = (Integer) row;
            return step == 0
                    ? Messages.text("history.begin")
                    : history().map(all -> all.steps().get(step - 1).getLabel()).orElse("");
        }

        @Override
        public Image getImage(Object row) {
            return isAt(row) ? Icons.image("here") : null;
        }

        @Override
        public Color getForeground(Object row) {
            return history().filter(all -> all.position() < (Integer) row).isPresent() ? DiagramStyle.MUTED : null;
        }

        private boolean isAt(Object row) {
            return history().filter(all -> all.position() == (Integer) row).isPresent();
        }
    }
}
