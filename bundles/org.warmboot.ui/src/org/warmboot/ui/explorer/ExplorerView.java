package org.warmboot.ui.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.model.Element;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** The tree of the active scenario; its selection and that of the diagram follow each other. */
public final class ExplorerView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.explorer";

    private Pages pages;
    private TreeViewer tree;
    private ActiveScenario active;
    private DeleteAction delete;
    private final ISelectionListener selections = this::selectInTree;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        pages.add("hint", new Hint(pages.parent(), "explorer", "explorer.empty"));
        tree = new TreeViewer(pages.parent(), SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        pages.add("tree", tree.getControl());
        tree.setContentProvider(new ExplorerContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels()));
        tree.addSelectionChangedListener(event -> selectInDiagram(event.getSelection()));
        tree.addDoubleClickListener(event -> Elements.selected(event.getSelection()).ifPresent(element ->
                tree.setExpandedState(element, !tree.getExpandedState(element))));
        getSite().setSelectionProvider(tree);
        delete = new DeleteAction(this::selectedElements);
        tree.addSelectionChangedListener(event -> delete.refresh());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        var menu = new MenuManager();
        menu.add(delete);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().getPage().addSelectionListener(selections);
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        tree.setInput(open.map(OpenScenario::scenario).orElse(null));
        open.map(OpenScenario::scenario).ifPresent(scenario ->
                Group.of(scenario).stream().filter(Group::isOpenAtFirst).forEach(group -> tree.expandToLevel(group, 1)));
        pages.show(open.isPresent() ? "tree" : "hint");
        delete.setScenario(open);
        EditorActions.share(getViewSite().getActionBars(), open);
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        tree.refresh();
    }

    /** Shows and selects an element. */
    public void reveal(Element element) {
        tree.setSelection(new StructuredSelection(element), true);
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    private List<Element> selectedElements() {
        return Arrays.stream(tree.getStructuredSelection().toArray())
                .map(Elements::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private void selectInDiagram(ISelection selection) {
        if (!following && getSite().getPage().getActivePart() == this) {
            active.current().ifPresent(open -> Elements.selected(selection)
                    .ifPresent(element -> Elements.revealInDiagram(open, element)));
        }
    }

    private void selectInTree(IWorkbenchPart part, ISelection selection) {
        if (part == this || OpenScenario.of(part).isEmpty()) {
            return;
        }
        Elements.selected(selection).ifPresent(element -> {
            following = true;
            try {
                reveal(element);
            } finally {
                following = false;
            }
        });
    }
}
