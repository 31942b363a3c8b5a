package org.warmboot.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;

/** The sheet with the properties of the selected elements of the active scenario. */
public final class ElementPropertyPage extends PropertySheetPage implements ScenarioListener {

    private final ActiveScenario active;
    private final ElementEntry root;
    private final Runnable changed;
    private Optional<IActionBars> bars = Optional.empty();
    private Optional<OpenScenario> last = Optional.empty();

    /**
     * A sheet for the scenarios that are edited in a page of the window.
     *
     * @param changed hears that other elements are shown
     */
    ElementPropertyPage(IWorkbenchPage page, Runnable changed) {
        this.changed = changed;
        active = new ActiveScenario(page, this);
        root = new ElementEntry(active::current, changed);
    }

    /** The row above all rows. */
    public IPropertySheetEntry root() {
        return root;
    }

    /** What is shown, in words. */
    String heading() {
        return Heading.of(elements());
    }

    /** What is wrong with a value, if one is. */
    Optional<String> problem() {
        return Arrays.stream(root.getChildEntries())
                .map(ElementEntry.class::cast)
                .flatMap(row -> row.problem().stream())
                .findFirst();
    }

    /** What helps to fill in the selected row, if one is selected. */
    Optional<ValueHelp> help() {
        return Arrays.stream(((Tree) getControl()).getSelection())
                .map(TreeItem::getData)
                .filter(ElementEntry.class::isInstance)
                .map(ElementEntry.class::cast)
                .flatMap(row -> row.help().stream())
                .findFirst();
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
        changed.run();
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
            show(Elements.again(open.get().scenario(), elements()));
        }
        last = open.or(() -> last);
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        var alive = elements().stream()
                .filter(element -> EcoreUtil.getRootContainer(element) instanceof Scenario)
                .toList();
        if (alive.size() < root.getValues().length) {
            show(alive);
        }
        SheetLayout.fill((Tree) getControl(), this::refresh);
        changed.run();
    }

    private void show(List<Element> elements) {
        root.setValues(elements.toArray());
        changed.run();
    }

    /** The elements whose values are shown. */
    List<Element> elements() {
        return Arrays.stream(root.getValues())
                .flatMap(shown -> Elements.of(shown).stream())
                .toList();
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
