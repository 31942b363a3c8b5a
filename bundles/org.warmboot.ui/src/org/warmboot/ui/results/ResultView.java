package org.warmboot.ui.results;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.ui.Messages;
import org.warmboot.ui.run.RunListener;
import org.warmboot.ui.run.RunOutput;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.run.RunState;
import org.warmboot.ui.run.ScenarioRuns;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.FlowBar;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** Shows the results of the active scenario, says whether they are still true, or what to do while there are none. */
public abstract class ResultView extends ViewPart implements ScenarioListener, RunListener {

    private static final String HINT = "hint";
    private static final String CONTENT = "content";

    private Pages pages;
    private Hint hint;
    private ResultStatus status;
    private SkippedTechniques skipped;
    private Composite bar;
    private ActiveScenario active;
    private Optional<ScenarioResult> shown = Optional.empty();
    private Optional<ScenarioResult> checked = Optional.empty();
    private boolean fits;

    /** Makes the controls that show results. */
    abstract void createContent(Composite parent);

    /** Makes the controls above them, such as selectors, beside the status. */
    void createBar(Composite parent) {}

    /** Whether a result holds anything that this view shows. */
    abstract boolean concerns(ScenarioResult result);

    /** Shows a result. */
    abstract void show(RunOutput output);

    /** Name of the icon of this view, for its hint. */
    abstract String icon();

    @Override
    public final void createPartControl(Composite parent) {
        pages = new Pages(parent);
        hint = new Hint(pages.parent(), icon(), "results.none");
        pages.add(HINT, hint);
        var page = new Composite(pages.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        createBar(bar);
        status = new ResultStatus(bar);
        bar.setLayout(new FlowBar(6, 4, 5));
        skipped = new SkippedTechniques(page);
        var content = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        GridLayoutFactory.fillDefaults().applyTo(content);
        createContent(content);
        pages.add(CONTENT, page);
        runs().addListener(this);
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        if (open.isEmpty()) {
            shown = Optional.empty();
            hint.setText(Messages.text("results.no.scenario"));
            pages.show(HINT);
            return;
        }
        refresh(open.get(), runs().of(open.get().session()));
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        refresh(open, runs().of(open.session()));
    }

    @Override
    public void runsChanged(ScenarioSession scenario, ScenarioRuns now) {
        active.current().filter(open -> open.session() == scenario).ifPresent(open -> refresh(open, now));
    }

    /** The scenario whose result is shown. */
    final Optional<OpenScenario> scenario() {
        return active.current();
    }

    /** The result that is shown now. */
    public Optional<ScenarioResult> shown() {
        return shown;
    }

    /** The line about techniques that were not run; empty if all were. */
    public String skipped() {
        return skipped.text();
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        runs().removeListener(this);
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    private void refresh(OpenScenario open, ScenarioRuns now) {
        var result = now.output().map(RunOutput::result);
        if (!result.equals(checked)) {
            checked = result;
            fits = result.filter(this::concerns).isPresent();
        }
        if (result.isEmpty() || !fits) {
            shown = Optional.empty();
            hint.setText(reason(now));
            pages.show(HINT);
            return;
        }
        if (!result.equals(shown)) {
            shown = result;
            skipped.show(result.get());
            show(now.output().get());
        }
        status.show(open, now);
        bar.requestLayout();
        pages.show(CONTENT);
    }

    private static String reason(ScenarioRuns now) {
        return switch (now.state()) {
            case RunState.Running running -> ResultStatus.words(running);
            case RunState.Failed failed -> Messages.text("results.failed", failed.message());
            case RunState.Cancelled cancelled -> Messages.text("results.cancelled");
            case RunState.Finished finished -> nothing(now);
            case RunState.Kept kept -> nothing(now);
            case RunState.Idle idle -> Messages.text("results.none");
        };
    }

    /** There may be nothing to show because a technique was not run. */
    private static String nothing(ScenarioRuns now) {
        var reasons = now.output()
                .map(output -> SkippedTechniques.reasons(output.result()))
                .orElse("");
        var other = Messages.text("results.other");
        return reasons.isEmpty() ? other : Messages.text("results.other.skipped", other, reasons.replace("&", "&&"));
    }

    private static RunService runs() {
        return PlatformUI.getWorkbench().getService(RunService.class);
    }
}
