package org.warmboot.ui.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.diagram.editor.StateDisplay;
import org.warmboot.diagram.figure.ShownState;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.experiment.replay.Interruption;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.results.TimelineView;
import org.warmboot.ui.run.RunListener;
import org.warmboot.ui.run.RunOutput;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.run.ScenarioRuns;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** A run is watched: the drawing takes the states of the time, its events and the timeline follow. */
public final class ReplayView extends ViewPart implements ScenarioListener, RunListener, ReplayBar.ReplayControl {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.replay";

    private static final String HINT = "hint";
    private static final String CONTENT = "content";

    private Pages pages;
    private ReplayBar bar;
    private ReplayScale scale;
    private ReplayEvents events;
    private ReplayClock clock;
    private ActiveScenario active;
    private Optional<ScenarioResult> result = Optional.empty();
    private List<ReplayRun> runs = List.of();
    private int chosen;
    private Optional<OpenScenario> watched = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        pages.add(HINT, new Hint(pages.parent(), "replay", "replay.none"));
        var page = new Composite(pages.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        bar = new ReplayBar(page, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.bar());
        clock = new ReplayClock(parent.getDisplay(), this::moved);
        scale = new ReplayScale(page, this::go);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        events = new ReplayEvents(page, this::go);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(events.area());
        pages.add(CONTENT, page);
        var export = new ActionOf(Messages.text("replay.export"), this::export);
        export.setToolTipText(Messages.text("replay.export"));
        export.setImageDescriptor(Icons.descriptor("report"));
        getViewSite().getActionBars().getToolBarManager().add(export);
        service().addListener(this);
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        stop();
        offer(open.flatMap(now -> service().of(now.session()).output()));
    }

    /** What was changed may not be what was run: it is shown as it is drawn. */
    @Override
    public void scenarioChanged(OpenScenario open) {
        stop();
    }

    @Override
    public void runsChanged(ScenarioSession scenario, ScenarioRuns now) {
        active.current().filter(open -> open.session() == scenario).ifPresent(open -> offer(now.output()));
    }

    private void offer(Optional<RunOutput> output) {
        var next = output.map(RunOutput::result);
        if (!next.equals(result)) {
            result = next;
            stop();
            runs = next.map(ReplayRun::of).orElse(List.of());
            choose(0);
        }
        pages.show(runs.isEmpty() ? HINT : CONTENT);
    }

    @Override
    public void choose(int run) {
        if (run >= 0 && run < runs.size()) {
            stop();
            chosen = run;
            clock.setSpeed(bar.offer(runs, run));
            events.show(run().replay().changes());
            clock.load(run().replay());
        }
    }

    /** Writes the events of all runs, where the user says. */
    void export() {
        result.ifPresent(all -> {
            var begin = active.current()
                    .flatMap(OpenScenario::file)
                    .map(Path::getParent)
                    .orElseGet(HomeFolder::prepare);
            var type = new FileQuestion.Type(Messages.text("replay.export.type"), "*.csv");
            new FileDialogs(getSite().getShell(), FileDialogs.Subject.REPORT)
                    .save(new FileQuestion(Messages.text("replay.export"), begin, "events.csv", List.of(type)))
                    .ifPresent(file -> new EventsJob(all, file).schedule());
        });
    }

    /** The run that is watched. */
    ReplayRun run() {
        return runs.get(chosen);
    }

    @Override
    public void back() {
        go(run().replay().before(clock.time()));
    }

    @Override
    public void next() {
        go(run().replay().after(clock.time()));
    }

    @Override
    public void toggle() {
        watched = active.current();
        clock.toggle();
    }

    /** Goes to the next outage, or to the first one. */
    @Override
    public void outage() {
        var all = run().replay().outages();
        all.stream()
                .filter(outage -> outage.start() > clock.time())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Interruption::start)
                .ifPresent(this::go);
    }

    @Override
    public void speed(double factor) {
        clock.setSpeed(factor);
    }

    /** Ends the replay: the drawing looks as it is drawn. */
    @Override
    public void stop() {
        if (watched.isPresent()) {
            clock.stop();
            displays().forEach(StateDisplay::clear);
            watched = Optional.empty();
            timeline().ifPresent(view -> view.showTime(run().run(), OptionalDouble.empty()));
        }
    }

    boolean isPlaying() {
        return clock.isRunning();
    }

    /** Goes to a time. */
    void go(double time) {
        watched = active.current();
        clock.go(time);
    }

    /** The events below the scale. */
    ReplayEvents events() {
        return events;
    }

    /** The line of time. */
    ReplayScale scale() {
        return scale;
    }

    /** The bar above it. */
    ReplayBar bar() {
        return bar;
    }

    private void moved() {
        var replay = run().replay();
        double time = clock.time();
        bar.show(clock.isRunning());
        scale.show(replay, time);
        events.mark(time);
        if (watched.isPresent()) {
            var states = replay.at(time).entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey(),
                            entry -> new ShownState(
                                    entry.getValue().phase(),
                                    ReplayEvents.word(entry.getValue().phase()),
                                    entry.getValue().share())));
            displays().forEach(display -> display.show(states));
            timeline().ifPresent(view -> view.showTime(run().run(), OptionalDouble.of(time)));
        }
    }

    /** Those of the scenario that is watched, which need not be the active one any more. */
    private List<StateDisplay> displays() {
        return watched.stream()
                .flatMap(open -> open.shared().tabs().stream())
                .map(tab -> Adapters.adapt(tab, StateDisplay.class))
                .filter(display -> display != null)
                .toList();
    }

    /** The timeline of the same run, if that is what is seen of it. */
    private Optional<TimelineView> timeline() {
        return Optional.ofNullable(getSite().getPage().findView(TimelineView.ID))
                .filter(TimelineView.class::isInstance)
                .map(TimelineView.class::cast);
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        stop();
        service().removeListener(this);
        active.dispose();
        super.dispose();
    }

    private static RunService service() {
        return PlatformUI.getWorkbench().getService(RunService.class);
    }
}
