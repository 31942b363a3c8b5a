package org.warmboot.ui.find;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.diagram.tool.FieldKeys;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.Element;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;

/** Finds elements of the active scenario; what is selected here is selected in tree, drawing and properties. */
public final class FindView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.find";

    private static final int MARGIN = 8;

    private Text field;
    private Label count;
    private TableViewer table;
    private ActiveScenario active;
    private List<ElementSearch.Hit> hits = List.of();

    @Override
    public void createPartControl(Composite parent) {
        active = new ActiveScenario(getSite().getPage(), this);
        GridLayoutFactory.fillDefaults().spacing(0, MARGIN / 2).applyTo(parent);
        var head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        field = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.text("find.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        FieldKeys.own(field);
        field.addListener(SWT.Modify, event -> search());
        field.addListener(SWT.DefaultSelection, event -> step(1));
        field.addListener(SWT.KeyDown, this::walk);
        count = new Label(head, SWT.NONE);
        var frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        table = HitTable.create(frame);
        table.addSelectionChangedListener(event -> selected().ifPresent(this::reveal));
        getSite().setSelectionProvider(new HitSelection(table));
        active.start();
    }

    /** Opens the view with the keyboard in its field. */
    public static Optional<FindView> open(IWorkbenchPage page) {
        try {
            return Optional.of((FindView) page.showView(ID));
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** Selects the next hit, or with -1 the one before; after the last one comes the first. */
    public void step(int by) {
        if (!hits.isEmpty()) {
            int now = table.getTable().getSelectionIndex();
            int next = now < 0 && by < 0 ? hits.size() - 1 : Math.floorMod(now + by, hits.size());
            table.setSelection(new StructuredSelection(hits.get(next)), true);
        }
    }

    /** The same from another part, which keeps the keyboard if it shows the hit. */
    void stepFrom(IWorkbenchPart part, int by) {
        step(by);
        var seen = selected()
                .filter(hit -> active.current()
                        .filter(open -> open.editor() == part && Elements.revealInDiagram(open, hit.element()))
                        .isPresent());
        if (seen.isEmpty()) {
            getSite().getPage().activate(this);
        }
    }

    /** What was found. */
    public List<ElementSearch.Hit> hits() {
        return hits;
    }

    /** The field for the text. */
    Text field() {
        return field;
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        search();
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        var before = selected();
        search();
        before.flatMap(hit -> hits.stream()
                        .filter(other -> other.element() == hit.element())
                        .findFirst())
                .ifPresent(hit -> table.setSelection(new StructuredSelection(hit)));
    }

    /** Adapts to the session, so that other views know that what is selected here is of a scenario. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ScenarioSession.class && active != null
                ? adapter.cast(active.current().map(OpenScenario::session).orElse(null))
                : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    private void search() {
        hits = active.current()
                .map(open -> ElementSearch.of(open.scenario(), field.getText()))
                .orElse(List.of());
        table.setInput(hits);
        count.setText(field.getText().isBlank() ? "" : Messages.text("find.count", hits.size()));
        count.getParent().layout();
    }

    private Optional<ElementSearch.Hit> selected() {
        return Optional.ofNullable(
                (ElementSearch.Hit) table.getStructuredSelection().getFirstElement());
    }

    private void reveal(ElementSearch.Hit hit) {
        Element element = hit.element();
        active.current().ifPresent(open -> Elements.revealInDiagram(open, element));
    }

    /** The field has all keys for itself, so those that walk through the hits are heard here. */
    private void walk(Event event) {
        boolean back = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.F3 && (event.stateMask & SWT.MOD2) != 0;
        if (back || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.F3) {
            step(back ? -1 : 1);
            event.doit = false;
        }
    }
}
