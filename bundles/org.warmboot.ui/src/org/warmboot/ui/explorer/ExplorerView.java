package org.warmboot.ui.explorer;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Technique;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.create.NewMenu;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.schedule.ScheduleEditor;
import org.warmboot.ui.technique.TechniqueEditor;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.Commands;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.MenuButton;
import org.warmboot.ui.widgets.Pages;

/** The tree of the active scenario; its selection and that of the diagram follow each other. */
public final class ExplorerView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.explorer";

    private Pages pages;
    private TreeViewer tree;
    private ActiveScenario active;
    private TreeActions actions;
    private NameField names;
    private Optional<OpenScenario> last = Optional.empty();
    private final ISelectionListener selections = this::selectInTree;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        active = new ActiveScenario(getSite().getPage(), this);
        pages = new Pages(parent);
        pages.add("hint", new Hint(pages.parent(), "explorer", "explorer.empty"));
        tree = new TreeViewer(pages.parent(), SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        pages.add("tree", tree.getControl());
        tree.setContentProvider(new ExplorerContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels()));
        tree.addSelectionChangedListener(event -> selectInDiagram(event.getSelection()));
        tree.addDoubleClickListener(
                event -> Elements.selected(event.getSelection()).ifPresent(this::open));
        getSite().setSelectionProvider(tree);
        TreeDrag.install(tree);
        names = new NameField(tree, (element, name) -> active.current().ifPresent(open -> rename(open, element, name)));
        actions = new TreeActions(() -> active.current(), this::selectedElements, names::open);
        tree.addSelectionChangedListener(event -> actions.refresh());
        tree.getControl().addListener(SWT.KeyDown, actions::pressed);
        actions.share(getViewSite().getActionBars());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getViewSite()
                .getActionBars()
                .getToolBarManager()
                .add(new MenuButton(Messages.text("explorer.new.tip"), "new", this::fillNew));
        getViewSite().getActionBars().updateActionBars();
        getSite().getPage().addSelectionListener(selections);
        active.start();
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        var selected = selectedElements();
        tree.setInput(open.map(OpenScenario::scenario).orElse(null));
        open.map(OpenScenario::scenario)
                .ifPresent(scenario -> Group.of(scenario).stream()
                        .filter(Group::isOpenAtFirst)
                        .forEach(group -> tree.expandToLevel(group, 1)));
        if (open.isPresent() && last.map(OpenScenario::session).equals(open.map(OpenScenario::session))) {
            tree.setSelection(new StructuredSelection(Elements.again(open.get().scenario(), selected)));
        }
        last = open;
        pages.show(open.isPresent() ? "tree" : "hint");
        actions.refresh();
        EditorActions.share(getViewSite().getActionBars(), open);
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        tree.refresh();
    }

    /** Shows and selects an element. */
    public void reveal(Element element) {
        reveal(List.of(element));
    }

    /** Opens the explorer in a page with some elements. */
    public static void show(IWorkbenchPage page, List<Element> elements) {
        try {
            if (page.showView(ID) instanceof ExplorerView view) {
                view.reveal(elements);
            }
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    private void reveal(List<Element> elements) {
        tree.refresh();
        tree.setSelection(new StructuredSelection(elements), true);
    }

    /** Selects what was made, so that its values are shown, and opens its name. */
    private void made(Element element) {
        getSite().getPage().activate(this);
        reveal(element);
        names.open();
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

    /** The tree. */
    Control tree() {
        return tree.getControl();
    }

    /** What can be done to the selected elements. */
    TreeActions actions() {
        return actions;
    }

    /** What has a drawing of its own is opened there; anything else opens or closes in the tree. */
    private void open(Element element) {
        if (TechniqueEditor.draws(element)) {
            active.current().ifPresent(open -> TechniqueEditor.open(getSite().getPage(), open, element));
        } else {
            tree.setExpandedState(element, !tree.getExpandedState(element));
        }
    }

    private void fill(IMenuManager menu) {
        active.current().ifPresent(open -> {
            var create = new MenuManager(Messages.text("explorer.new"), Icons.descriptor("new"), null);
            fillNew(create);
            menu.add(create);
            selectedElements().stream()
                    .filter(TechniqueEditor::draws)
                    .findFirst()
                    .ifPresent(technique ->
                            menu.add(new ActionOf(Messages.text("explorer.steps"), () -> open(technique))));
            selectedElements().stream()
                    .filter(ScheduleQuestion::isPossible)
                    .findFirst()
                    .ifPresent(element -> menu.add(new ActionOf(
                            Messages.text("explorer.schedule"),
                            () -> ScheduleEditor.open(getSite().getPage(), open, element))));
            fillRun(menu);
            if (selectedElements().stream().anyMatch(ExplorerView::isMeasured)) {
                menu.add(Commands.entry(getSite(), "org.warmboot.ui.command.calibrate"));
            }
            menu.add(new Separator());
            actions.fill(menu);
            menu.insertAfter(
                    ActionFactory.PASTE.getId(), Commands.entry(getSite(), "org.warmboot.ui.command.duplicate"));
        });
    }

    private static boolean isMeasured(Element element) {
        return element instanceof Host
                || element instanceof Hypervisor
                || element instanceof Domain
                || element instanceof OperatingSystem
                || element instanceof Technique;
    }

    private void fillRun(IMenuManager menu) {
        var selected = selectedElements();
        if (selected.stream().anyMatch(Experiment.class::isInstance)) {
            menu.add(Commands.entry(getSite(), "org.warmboot.ui.command.run.selected"));
        }
        if (selected.stream().anyMatch(LongRunExperiment.class::isInstance)) {
            menu.add(Commands.entry(getSite(), "org.warmboot.ui.command.intervals"));
        }
    }

    private void fillNew(IMenuManager menu) {
        active.current()
                .ifPresent(open ->
                        NewMenu.fill(menu, open, selectedElements().stream().findFirst(), this::made));
    }

    private static void rename(OpenScenario open, Element element, String name) {
        var command = open.session().commands().rename(element, name);
        if (command.canExecute()) {
            open.execute(command);
        }
    }

    private List<Element> selectedElements() {
        return Elements.all(tree.getStructuredSelection());
    }

    private void selectInDiagram(ISelection selection) {
        if (!following && getSite().getPage().getActivePart() == this) {
            active.current().ifPresent(open -> Elements.revealInDiagram(open, Elements.all(selection)));
        }
    }

    private void selectInTree(IWorkbenchPart part, ISelection selection) {
        if (part == this || !OpenScenario.isShownBy(part)) {
            return;
        }
        var elements = Elements.all(selection);
        if (!elements.isEmpty()) {
            following = true;
            try {
                reveal(elements);
            } finally {
                following = false;
            }
        }
    }
}
