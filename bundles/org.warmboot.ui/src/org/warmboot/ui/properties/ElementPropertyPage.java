package org.warmboot.ui.properties;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;

/** The sheet with the properties of the selected elements of the active scenario. */
public final class ElementPropertyPage extends PropertySheetPage implements ScenarioListener {

    private final ActiveScenario active;
    private final ElementEntry root;
    private Optional<IActionBars> bars = Optional.empty();

    /** A sheet for the scenarios that are edited in a page of the window. */
    public ElementPropertyPage(IWorkbenchPage page) {
        active = new ActiveScenario(page, this);
        root = new ElementEntry(active::current);
    }

    /** The row above all rows. */
    public IPropertySheetEntry root() {
        return root;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        setSorter(new AsGiven());
        setRootEntry(root);
        SheetLayout.install((Tree) getControl());
        active.start();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        SheetLayout.fill((Tree) getControl(), () -> super.selectionChanged(part, selection));
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
            root.setValues(new Object[0]);
        }
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        if (!getControl().isDisposed()) {
            SheetLayout.fill((Tree) getControl(), this::refresh);
        }
    }

    @Override
    public void dispose() {
        active.dispose();
        super.dispose();
    }

    /** Keeps the order of the model, which is that of its authors, not of the alphabet. */
    private static final class AsGiven extends PropertySheetSorter {

        @Override
        public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
            return 0;
        }

        @Override
        public int compareCategories(String one, String other) {
            return Integer.compare(rank(one), rank(other));
        }

        private static int rank(String category) {
            var rank = Descriptors.CATEGORIES.indexOf(category);
            return rank < 0 ? Descriptors.CATEGORIES.size() : rank;
        }
    }
}
