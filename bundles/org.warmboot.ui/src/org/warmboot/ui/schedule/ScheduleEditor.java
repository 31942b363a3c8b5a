package org.warmboot.ui.schedule;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
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
import org.warmboot.diagram.editor.DrawingEditor;
import org.warmboot.diagram.editor.DrawingInput;
import org.warmboot.drawing.schedule.ScheduleDrawing;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.experiment.schedule.ScheduleChange;
import org.warmboot.experiment.schedule.ScheduleConflict;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.model.Element;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.drawing.ShownDrawing;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.schedule.ScheduleJob.Answer;

/** When policies act on a host, a cluster or in a long run, for a year; marks are dragged to other times. */
public final class ScheduleEditor extends DrawingEditor<Element> {

    /** Identifier of the editor in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.schedule";

    private static final double WEEK = 604_800;
    private static final double SPAN = 53 * WEEK;

    private final PolicySelection selection = new PolicySelection();
    private final ISelectionListener elsewhere = this::selectedElsewhere;
    private final ScheduleActions actions = new ScheduleActions(this);
    private ScheduleJob job;
    private ScheduleBar bar;
    private SchedulePane pane;
    private Optional<ScheduleRow> selected = Optional.empty();
    private Optional<String> compared = Optional.empty();
    private boolean played;

    /** An editor of any schedule. */
    public ScheduleEditor() {
        super(Element.class);
    }

    /** Opens the tab of the schedule of a host, a cluster or a long run. */
    public static void open(IWorkbenchPage page, OpenScenario open, Element element) {
        try {
            page.openEditor(DrawingInput.of(open.shared(), ID, element), ID);
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    @Override
    protected void createDrawing(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        job = new ScheduleJob(page.getDisplay(), this::answered);
        bar = new ScheduleBar(page, actions);
        pane = new SchedulePane(page, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        canvas().setMenu(menu.createContextMenu(canvas()));
        getSite().setSelectionProvider(selection);
        getSite().getPage().addSelectionListener(elsewhere);
    }

    @Override
    protected void show(Element element) {
        setPartName(Messages.text("schedule.tab", ElementNames.orKind(element)));
        if (selection.getSelection().isEmpty()) {
            selection.select(element);
        }
        refreshAll();
    }

    /** The canvas with the picture. */
    ChartCanvas canvas() {
        return pane.canvas();
    }

    /** The picture with its scroll bar. */
    SchedulePane pane() {
        return pane;
    }

    /** The line above it. */
    ScheduleBar bar() {
        return bar;
    }

    /** What is shown; empty before anything was played. */
    Optional<SchedulePicture> picture() {
        return pane.picture();
    }

    /** The row that is selected. */
    Optional<ScheduleRow> selected() {
        return selected;
    }

    /** The scenario that the schedule belongs to. */
    Optional<OpenScenario> open() {
        return OpenScenario.of(this);
    }

    /** Identifier of the scenario; empty if it has none. */
    String scenarioId() {
        return session().map(open -> open.scenario().getId()).orElse("");
    }

    /** Plays the schedule as the scenario is now. */
    void refreshAll() {
        ask(Optional.empty());
    }

    /** Plays the schedule as it would be, without changing anything. */
    void attempt(ScheduleChange change) {
        ask(Optional.of(change));
    }

    /** Changes a policy, as one step that can be undone. */
    void keep(ScheduleChange change) {
        boolean isNew = policy(change.policy())
                .flatMap(policy -> open().map(open -> new PolicyChanges(open).apply(policy, change)))
                .orElse(false);
        if (!isNew) {
            refreshAll();
        }
    }

    /** Lets a policy begin when it need not wait for anything. */
    void apply(ScheduleConflict conflict) {
        conflict.phase()
                .ifPresent(phase ->
                        keep(new ScheduleChange(conflict.policy(), ScheduleChange.Kind.PHASE, Math.rint(phase))));
    }

    /** Where policies get in each other's way. */
    List<ScheduleConflict> conflicts() {
        return picture().map(shown -> shown.shown().planned().conflicts()).orElseGet(List::of);
    }

    /** Shows what happens in a history, or no longer. */
    void play(boolean wanted) {
        played = wanted;
        refreshAll();
    }

    boolean isPlayed() {
        return played;
    }

    /** Shows what another technique would move, by its identifier, or nothing of that kind. */
    void compare(Optional<String> technique) {
        compared = technique;
        refreshAll();
    }

    Optional<String> compared() {
        return compared;
    }

    /** The techniques that can be compared with. */
    List<Technique> techniques() {
        return session()
                .map(open -> List.copyOf(open.scenario().getTechniques()))
                .orElseGet(List::of);
    }

    /** The policy of a row. */
    Optional<Policy> policy(ScheduleRow row) {
        return policy(row.policy());
    }

    private Optional<Policy> policy(String id) {
        return session().stream()
                .flatMap(open -> open.scenario().getPolicies().stream())
                .filter(policy -> id.equals(policy.getId()))
                .findFirst();
    }

    /** Selects a row and its policy, or what the schedule is of. */
    void select(Optional<ScheduleRow> row) {
        selected = row;
        row.flatMap(this::policy).map(Element.class::cast).or(this::element).ifPresent(selection::select);
        canvas().redraw();
    }

    /** Marks the row of a policy that is selected in another view or tab. */
    private void selectedElsewhere(IWorkbenchPart part, ISelection now) {
        if (part != this && Elements.selected(now).orElse(null) instanceof Policy policy) {
            picture()
                    .flatMap(picture -> picture.shown().planned().rows().stream()
                            .filter(row -> row.policy().equals(policy.getId()))
                            .findFirst())
                    .ifPresent(row -> select(Optional.of(row)));
        }
    }

    private void ask(Optional<ScheduleChange> change) {
        session()
                .ifPresent(open -> element().ifPresent(shown -> {
                    var scenario = open.scenario();
                    var other = compared.flatMap(id -> scenario.getTechniques().stream()
                            .filter(technique -> id.equals(technique.getId()))
                            .findFirst());
                    job.ask(new ScheduleAsked(
                            question(scenario, shown, change),
                            played ? Optional.of(scenario.getSeed()) : Optional.empty(),
                            other.map(technique -> new ScheduleAsked.Other(
                                    ElementNames.orId(technique),
                                    question(scenario, shown, change).under(technique.getId())))));
                }));
    }

    private static ScheduleQuestion question(Scenario scenario, Element shown, Optional<ScheduleChange> change) {
        var question = ScheduleQuestion.of(scenario, shown, SPAN);
        return change.map(question::with).orElse(question);
    }

    private void answered(Answer answer) {
        if (canvas().isDisposed()) {
            return;
        }
        switch (answer) {
            case Answer.Refused refused -> bar.show("error", refused.message(), Optional.empty(), () -> {});
            case Answer.Played done -> {
                pane.show(done.schedule());
                tell();
            }
        }
    }

    /** Says how it stands, with the first way out. */
    private void tell() {
        var planned = picture().orElseThrow().shown().planned();
        if (planned.rows().isEmpty()) {
            var place = element().filter(shown -> !ScheduleQuestion.hosts(shown).isEmpty());
            bar.show(
                    "information",
                    Messages.text("schedule.none"),
                    place.map(shown -> Messages.text("schedule.add")),
                    this::addPolicy);
            return;
        }
        var first = planned.conflicts().stream()
                .filter(conflict -> conflict.phase().isPresent())
                .findFirst();
        bar.show(
                planned.conflicts().isEmpty() ? "information" : "warning",
                Messages.text(
                        "schedule.verdict",
                        planned.rows().stream()
                                .mapToInt(row -> row.actions().size())
                                .sum(),
                        planned.conflicts().size()),
                first.map(actions::fixInShort),
                () -> first.ifPresent(this::apply));
        bar.explain(first.map(actions::fixLabel).orElse(""));
    }

    private void addPolicy() {
        open().ifPresent(open -> element().ifPresent(new PolicyChanges(open)::add));
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            canvas().setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(elsewhere);
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    /** Adapts to the drawing, for files, the clipboard and the printer. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ShownDrawing.class && pane != null && picture().isPresent()
                ? adapter.cast(new ShownDrawing(
                        getPartName(), new ScheduleDrawing(picture().get().geometry())))
                : super.getAdapter(adapter);
    }
}
