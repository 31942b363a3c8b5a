package org.warmboot.ui.problems;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.model.Element;
import org.warmboot.ui.Messages;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.Cures;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.DetailArea;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;
import org.warmboot.validation.Issue;
import org.warmboot.validation.QuickFix;
import org.warmboot.validation.Validation;

/** The issues of the active scenario, always up to date; a double click goes to the element. */
public final class ProblemsView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.problems";

    private Pages pages;
    private Hint hint;
    private TableViewer table;
    private DetailArea detail;
    private ActiveScenario active;
    private List<Issue> issues = List.of();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        hint = new Hint(pages.parent(), "problems", "problems.no.scenario");
        pages.add("hint", hint);
        var page = new Composite(pages.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        pages.add("table", page);
        var frame = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        table = ProblemTable.create(frame);
        detail = new DetailArea(
                page, way -> selected().map(issue -> issue.fixes().get(way)).ifPresent(this::cure));
        table.addSelectionChangedListener(event -> showDetail());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addDoubleClickListener(event -> selected().ifPresent(this::goTo));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
    }

    /** The issues that are shown. */
    public List<Issue> issues() {
        return issues;
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        if (open.isPresent()) {
            scenarioChanged(open.get());
        } else {
            issues = List.of();
            setContentDescription("");
            hint.setText(Messages.text("problems.no.scenario"));
            pages.show("hint");
        }
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        issues = Validation.validate(open.scenario());
        var before = selected();
        table.setInput(issues);
        before.or(() -> issues.stream().findFirst())
                .flatMap(this::again)
                .ifPresent(issue -> table.setSelection(new StructuredSelection(issue)));
        showDetail();
        if (issues.isEmpty()) {
            hint.setText(Messages.text("problems.none"));
        }
        pages.show(issues.isEmpty() ? "hint" : "table");
        setContentDescription(issues.isEmpty() ? "" : ProblemTable.summary(issues));
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    /** The same problem among those there are now, else the first. */
    private Optional<Issue> again(Issue issue) {
        return issues.stream()
                .filter(other ->
                        other.target() == issue.target() && other.message().equals(issue.message()))
                .findFirst()
                .or(() -> issues.stream().findFirst());
    }

    /** The whole sentence of the selected problem. */
    DetailArea detail() {
        return detail;
    }

    private void showDetail() {
        detail.show(
                selected().map(Issue::message).orElse(""),
                selected().map(Issue::fixes).orElse(List.of()).stream()
                        .map(QuickFix::label)
                        .toList());
    }

    private Optional<Issue> selected() {
        return Optional.ofNullable((Issue) table.getStructuredSelection().getFirstElement());
    }

    private void fill(IMenuManager menu) {
        selected().ifPresent(issue -> {
            for (var fix : issue.fixes()) {
                menu.add(new ActionOf(fix.label(), () -> cure(fix)));
            }
            menu.add(new ActionOf(Messages.text("problems.go"), () -> goTo(issue)));
        });
    }

    private void cure(QuickFix fix) {
        active.current()
                .ifPresent(open -> open.execute(Cures.command(open.session().commands(), fix)));
    }

    private void goTo(Issue issue) {
        for (EObject object = issue.target(); object != null; object = object.eContainer()) {
            if (object instanceof Element element) {
                active.current().ifPresent(open -> Elements.revealInDiagram(open, element));
                if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
                    explorer.reveal(element);
                    getSite().getPage().activate(explorer);
                }
                return;
            }
        }
    }
}
