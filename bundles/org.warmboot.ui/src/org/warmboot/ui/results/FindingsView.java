package org.warmboot.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.Finding;
import org.warmboot.findings.Weight;
import org.warmboot.model.Element;
import org.warmboot.model.id.Ids;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.run.RunOutput;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.widgets.DetailArea;

/** What a run tells in sentences, the most important first; each leads to its element and its chart. */
public final class FindingsView extends ResultView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.findings";

    private TableViewer table;
    private DetailArea detail;
    private IAction everything;
    private List<Finding> found = List.of();

    /** A way on from a finding. */
    private record Way(String words, Runnable go) {}

    @Override
    String icon() {
        return "findings";
    }

    @Override
    boolean concerns(ScenarioResult result) {
        return true;
    }

    @Override
    void createContent(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var frame = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        table = FindingTable.create(
                frame,
                id -> shown().stream()
                        .flatMap(result -> result.experiments().stream())
                        .filter(experiment -> experiment.id().equals(id))
                        .map(experiment -> experiment.name())
                        .findFirst()
                        .orElse(""));
        table.setContentProvider(ArrayContentProvider.getInstance());
        detail = new DetailArea(page, way -> ways().get(way).go().run());
        table.addSelectionChangedListener(event -> showDetail());
        table.addDoubleClickListener(
                event -> ways().stream().findFirst().ifPresent(way -> way.go().run()));
        everything = new Action(Messages.text("findings.all"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                fill();
            }
        };
        getViewSite().getActionBars().getMenuManager().add(everything);
    }

    @Override
    void show(RunOutput output) {
        found = output.findings();
        fill();
    }

    private void fill() {
        var rows = rows();
        table.setInput(rows);
        rows.stream().findFirst().ifPresent(first -> table.setSelection(new StructuredSelection(first)));
        showDetail();
    }

    /** The findings that are shown: those that one should read, or all of them. */
    public List<Finding> rows() {
        return found.stream()
                .filter(finding -> everything.isChecked() || finding.weight().compareTo(Weight.NOTE) <= 0)
                .toList();
    }

    /** Shows those as well that say that all is well, or not. */
    void showEverything(boolean all) {
        everything.setChecked(all);
        fill();
    }

    /** The table of them. */
    TableViewer table() {
        return table;
    }

    /** The whole sentence of the selected one. */
    DetailArea detail() {
        return detail;
    }

    private Optional<Finding> selected() {
        return Optional.ofNullable((Finding) table.getStructuredSelection().getFirstElement());
    }

    private void showDetail() {
        detail.show(
                selected().map(FindingsView::words).orElseGet(() -> Messages.text("findings.nothing")),
                ways().stream().map(Way::words).toList());
    }

    private static String words(Finding finding) {
        return (finding.sentence() + " " + finding.advice()).strip();
    }

    private List<Way> ways() {
        var ways = new ArrayList<Way>();
        selected().ifPresent(finding -> {
            finding.place()
                    .chart()
                    .flatMap(ChartPlace::of)
                    .ifPresent(view -> ways.add(new Way(Messages.text("findings.chart"), () -> openChart(finding))));
            element(finding)
                    .ifPresent(element -> ways.add(new Way(
                            Messages.text("findings.element", ElementNames.orKind(element)), () -> goTo(element))));
        });
        return ways;
    }

    private void openChart(Finding finding) {
        try {
            ChartPlace.open(getSite().getPage(), finding.place());
        } catch (PartInitException defect) {
            ILog.get().error(defect.getMessage(), defect);
        }
    }

    /** The element in the scenario as it is now; it may be gone. */
    private Optional<Element> element(Finding finding) {
        return finding.place()
                .element()
                .flatMap(id -> scenario().flatMap(open -> Ids.find(open.scenario(), Element.class, id)));
    }

    private void goTo(Element element) {
        scenario().ifPresent(open -> Elements.revealInDiagram(open, element));
        if (getSite().getPage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
            explorer.reveal(element);
            getSite().getPage().activate(explorer);
        }
    }
}
