package org.warmboot.ui.results;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.study.Sweep;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.path.Parameter;
import org.warmboot.report.study.SweepCharts;
import org.warmboot.report.study.SweepNumber;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.run.RunDigest;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.FlowBar;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** The experiments of a scenario with many values of some parameters. */
public final class SweepView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.sweep";

    private static final String HINT = "hint";
    private static final String CONTENT = "content";

    private Pages pages;
    private Hint hint;
    private SheetSelector selector;
    private ChartCanvas canvas;
    private Label what;
    private Action save;
    private ActiveScenario active;
    private Optional<SweepResult> shown = Optional.empty();
    private Optional<SweepJob> running = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        hint = new Hint(pages.parent(), "sweep", "sweep.none");
        pages.add(HINT, hint);
        var page = new Composite(pages.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var bar = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        selector = new SheetSelector(bar, this::showSelected);
        what = new Label(bar, SWT.NONE);
        bar.setLayout(new FlowBar(6, 4, 5));
        canvas = new ChartCanvas(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        pages.add(CONTENT, page);
        createActions();
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
    }

    private void createActions() {
        var start = new ActionOf(Messages.text("sweep.start"), () -> ask(List.of()));
        start.setToolTipText(Messages.text("sweep.start"));
        start.setImageDescriptor(Icons.descriptor("new"));
        save = new ActionOf(Messages.text("sweep.save"), this::save);
        save.setToolTipText(Messages.text("sweep.save"));
        save.setImageDescriptor(Icons.descriptor("report"));
        save.setEnabled(false);
        var actions = getViewSite().getActionBars();
        actions.getToolBarManager().add(start);
        actions.getToolBarManager().add(save);
        PictureActions.contribute(
                actions, canvas, () -> selector.selected().map(Sheet::name).orElse(getPartName()));
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        pages.show(shown.isPresent() ? CONTENT : HINT);
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        // a sweep is of what was asked; its line says so
    }

    /** Asks which values some parameters are to take, and runs that. */
    public void ask(List<Parameter> parameters) {
        active.current().ifPresent(open -> {
            var question = Question.all(open.scenario());
            var errors = question.errors();
            if (!errors.isEmpty()) {
                tell(errors.getFirst().message());
                return;
            }
            var dialog = new SweepDialog(getSite().getShell(), document(open, question), parameters);
            if (dialog.open() == Window.OK) {
                dialog.sweep().ifPresent(this::run);
            }
        });
    }

    /** What is run as it would stand in a file. */
    static ScenarioDocument document(OpenScenario open, Question question) {
        var document = open.session().document();
        return new ScenarioDocument(
                question.scenario(),
                document.diagram(),
                document.positions(),
                Optional.of(RunDigest.of(open, question)));
    }

    /** Runs a sweep in the place of the one that runs. */
    void run(Sweep sweep) {
        running.ifPresent(SweepJob::cancel);
        shown = Optional.empty();
        tell(Messages.text("sweep.running"));
        var job = new SweepJob(sweep, getSite().getShell().getDisplay(), this::ended);
        running = Optional.of(job);
        job.schedule();
    }

    private void ended(Optional<SweepResult> result) {
        if (canvas.isDisposed()) {
            return;
        }
        shown = result;
        save.setEnabled(result.isPresent());
        result.ifPresentOrElse(this::show, () -> tell(Messages.text("results.cancelled")));
    }

    private void tell(String words) {
        hint.setText(words.replace("&", "&&"));
        pages.show(HINT);
    }

    private void show(SweepResult sweep) {
        var charts = new SweepCharts(sweep);
        var order = SweepNumber.of(sweep).stream()
                .map(SweepNumber::experiment)
                .distinct()
                .toList();
        selector.offer(SweepNumber.charted(sweep).stream()
                .filter(number -> number.varies(sweep))
                .sorted(Comparator.comparingInt(number -> order.indexOf(number.experiment())))
                .flatMap(number -> charts.of(number).stream()
                        .map(drawn ->
                                new Sheet(group(sweep, number), drawn.title(), () -> new ChartPicture(drawn.chart()))))
                .toList());
        long failed = sweep.points().stream()
                .filter(point -> point.problem().isPresent())
                .count();
        what.setText(
                Messages.text("sweep.shown", sweep.scenario(), sweep.points().size(), failed));
        what.setToolTipText(String.join("\n", sweep.paths()));
        what.requestLayout();
        if (selector.sheets().isEmpty()) {
            tell(sweep.points().stream()
                    .flatMap(point -> point.problem().stream())
                    .findFirst()
                    .orElseGet(() -> Messages.text("sweep.constant")));
        } else {
            pages.show(CONTENT);
        }
    }

    private static Sheet.Group group(SweepResult sweep, SweepNumber number) {
        return new Sheet.Group(
                number.experiment(),
                number.rows(sweep)
                        .map(SweepResult.Row::experimentName)
                        .findFirst()
                        .orElse(""));
    }

    private void showSelected() {
        selector.selected().map(Sheet::picture).ifPresent(canvas::show);
    }

    /** Writes what the command line writes of a sweep, where the user says. */
    void save() {
        shown.ifPresent(sweep -> {
            var begin = active.current()
                    .flatMap(OpenScenario::file)
                    .map(Path::getParent)
                    .orElseGet(HomeFolder::prepare);
            new FileDialogs(getSite().getShell(), FileDialogs.Subject.REPORT)
                    .folder(FileQuestion.folder(Messages.text("sweep.save"), begin))
                    .ifPresent(folder -> new SweepFilesJob(sweep, folder).schedule());
        });
    }

    /** The sweep that is shown. */
    Optional<SweepResult> shown() {
        return shown;
    }

    /** The charts that are offered. */
    List<Sheet> sheets() {
        return selector.sheets();
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        running.ifPresent(SweepJob::cancel);
        active.dispose();
        super.dispose();
    }
}
