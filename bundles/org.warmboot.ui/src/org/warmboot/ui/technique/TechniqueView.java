package org.warmboot.ui.technique;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.diagram.technique.TechniqueCanvas;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.Element;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.Cures;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** The steps of one technique as a graph, in which they are ordered; it follows what is selected elsewhere. */
public final class TechniqueView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.technique";

    private Pages pages;
    private Hint hint;
    private TechniqueBar bar;
    private TechniqueCanvas canvas;
    private TechniqueActions actions;
    private ActiveScenario active;
    private final ISelectionListener selections = this::follow;
    private Optional<Technique> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        active = new ActiveScenario(getSite().getPage(), this);
        pages = new Pages(parent);
        hint = new Hint(pages.parent(), "technique", "technique.no.scenario");
        pages.add("hint", hint);
        var page = new Composite(pages.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new TechniqueBar(
                page,
                this::show,
                fix -> active.current()
                        .ifPresent(open ->
                                open.execute(Cures.command(open.session().commands(), fix))));
        canvas = new TechniqueCanvas(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        pages.add("steps", page);
        getSite().setSelectionProvider(canvas.viewer());
        actions = new TechniqueActions(this, canvas);
        actions.share(getViewSite().getActionBars());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        canvas.viewer().setContextMenu(menu);
        getSite().getPage().addSelectionListener(selections);
        active.start();
    }

    /** The technique that is shown. */
    public Optional<Technique> technique() {
        return shown;
    }

    /** The scenario that it belongs to. */
    public Optional<OpenScenario> open() {
        return active.current();
    }

    /** The picture of its steps. */
    public TechniqueCanvas canvas() {
        return canvas;
    }

    /** What can be done to it. */
    TechniqueActions actions() {
        return actions;
    }

    /** Shows a technique of the active scenario. */
    public void show(Technique technique) {
        shown = Optional.of(technique);
        active.current().ifPresent(this::scenarioChanged);
    }

    /** Opens the view with a technique, or with a step of one. */
    public static void reveal(IWorkbenchPage page, Element element) {
        try {
            if (page.showView(ID) instanceof TechniqueView view) {
                view.reveal(element);
            }
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    /** Shows an element of a technique and selects it. */
    public void reveal(Element element) {
        technique(element).ifPresent(this::show);
        if (element instanceof Step step) {
            canvas.select(step);
        }
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        shown = Optional.empty();
        if (open.isPresent()) {
            scenarioChanged(open.get());
        } else {
            canvas.clear();
            hint.setText(Messages.text("technique.no.scenario"));
            pages.show("hint");
        }
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        var all = open.scenario().getTechniques();
        shown = Stream.concat(shown.stream().filter(all::contains), all.stream())
                .findFirst();
        if (shown.isEmpty()) {
            canvas.clear();
            hint.setText(Messages.text("technique.none"));
            pages.show("hint");
            return;
        }
        pages.show("steps");
        canvas.show(open.session(), shown.get());
        bar.show(List.copyOf(all), shown.get(), canvas.issues());
    }

    /** Adapts to the session, so that other views know that this one edits a scenario. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ScenarioSession.class) {
            return adapter.cast(
                    active == null
                            ? null
                            : active.current().map(OpenScenario::session).orElse(null));
        }
        return super.getAdapter(adapter);
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

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            Elements.selected(selection).filter(this::isOpen).ifPresent(this::reveal);
        }
    }

    private boolean isOpen(Element element) {
        return active.current()
                .filter(open -> technique(element)
                        .filter(open.scenario().getTechniques()::contains)
                        .isPresent())
                .isPresent();
    }

    private static Optional<Technique> technique(Element element) {
        EObject object = element instanceof Step ? element.eContainer() : element;
        return object instanceof Technique technique ? Optional.of(technique) : Optional.empty();
    }
}
