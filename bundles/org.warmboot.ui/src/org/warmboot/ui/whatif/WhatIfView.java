package org.warmboot.ui.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.question.WhatIf;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.path.Parameter;
import org.warmboot.model.words.ElementNames;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.run.LatestJob;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** A few parameters as sliders; what the techniques would do to a host follows them. The scenario stays as it is. */
public final class WhatIfView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.whatif";

    private static final String HINT = "hint";
    private static final String CONTENT = "content";
    private static final int LEAST = 300;

    private Pages pages;
    private ScrolledComposite scroller;
    private Composite column;
    private Combo hosts;
    private Combo pictures;
    private Label time;
    private Label refusal;
    private ChartCanvas canvas;
    private Action keep;
    private Action discard;
    private ActiveScenario active;
    private LatestJob<Asked, Answered> job;
    private final Map<String, GuessRow> rows = new LinkedHashMap<>();
    private List<String> hostIds = List.of();
    private Optional<Answered> shown = Optional.empty();
    private Optional<WhatIf.Answer> known = Optional.empty();
    private int version;
    private Optional<Scenario> watched = Optional.empty();

    /**
     * What is asked.
     *
     * @param scenario a copy of the scenario
     * @param whatIf the host and the values that are tried
     * @param known what the host does with the values of the scenario, if that is known already
     * @param version of the scenario and the host
     */
    private record Asked(Scenario scenario, WhatIf whatIf, Optional<WhatIf.Answer> known, int version) {

        Optional<Answered> answer(CancelToken cancel) {
            return known.or(() -> new WhatIf(whatIf.host(), List.of()).answer(scenario, cancel))
                    .flatMap(now -> whatIf.answer(scenario, cancel).map(then -> new Answered(version, now, then)));
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        pages.add(HINT, new Hint(pages.parent(), "whatif", "whatif.none"));
        var page = new Composite(pages.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        createBar(page);
        var sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        scroller = new ScrolledComposite(sash, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        column = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 8).applyTo(column);
        scroller.setContent(column);
        var right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        refusal = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 4)
                .exclude(true)
                .applyTo(refusal);
        canvas = new ChartCanvas(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        sash.setWeights(2, 3);
        pages.add(CONTENT, page);
        createActions();
        job = new LatestJob<>(parent.getDisplay(), Asked::answer, this::answered);
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
    }

    private void createBar(Composite page) {
        var bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.text("preview.host"));
        hosts = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        hosts.addListener(SWT.Selection, event -> askAnew());
        pictures = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        pictures.setToolTipText(Messages.text("whatif.picture"));
        pictures.addListener(SWT.Selection, event -> showPicture());
        time = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.END, SWT.CENTER)
                .applyTo(time);
    }

    private void createActions() {
        var add = action("whatif.add", "new", this::addAsked);
        keep = action("whatif.keep", "fine", this::keep);
        discard = action("whatif.discard", "discard", this::discard);
        var bar = getViewSite().getActionBars().getToolBarManager();
        List.of(add, keep, discard).forEach(bar::add);
    }

    private static Action action(String key, String icon, Runnable work) {
        var action = new ActionOf(Messages.text(key), work);
        action.setToolTipText(Messages.text(key));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        if (!open.map(OpenScenario::scenario).equals(watched)) {
            watched = open.map(OpenScenario::scenario);
            forget();
        }
        refresh();
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        watched = Optional.of(open.scenario());
        refresh();
    }

    /** Tries another parameter, at first with the value that it has. */
    public void add(Parameter parameter) {
        if (!rows.containsKey(parameter.path())) {
            rows.put(parameter.path(), new GuessRow(column, parameter, this::changed, this::remove));
        }
        refresh();
    }

    private void addAsked() {
        scenario()
                .flatMap(now -> new ParameterDialog(getSite().getShell(), now, List.copyOf(rows.keySet())).ask())
                .ifPresent(all -> all.forEach(this::add));
    }

    private void changed(GuessRow row, Guess guess) {
        scenario().flatMap(guess::in).ifPresent(parameter -> row.show(parameter, guess));
        tellActions();
        ask();
    }

    private void remove(GuessRow row) {
        rows.values().remove(row);
        row.area().dispose();
        refresh();
    }

    private void forget() {
        rows.values().forEach(row -> row.area().dispose());
        rows.clear();
        shown = Optional.empty();
    }

    /** Shows all rows with the scenario as it is now; parameters that are gone go. */
    private void refresh() {
        var now = scenario();
        for (var row : List.copyOf(rows.values())) {
            var parameter = now.flatMap(row.guess()::in);
            if (parameter.isEmpty()) {
                rows.values().remove(row);
                row.area().dispose();
            } else {
                row.show(parameter.get(), row.guess());
            }
        }
        pages.show(rows.isEmpty() ? HINT : CONTENT);
        offerHosts();
        column.layout();
        scroller.setMinHeight(column.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        tellActions();
        askAnew();
    }

    private void offerHosts() {
        var all = scenario().map(Scenario::getHosts).map(List::copyOf).orElse(List.<Host>of());
        var before = host();
        hostIds = all.stream().map(Element::getId).toList();
        hosts.setItems(all.stream().map(ElementNames::orKind).toArray(String[]::new));
        hosts.select(Math.max(0, before.map(hostIds::indexOf).orElse(0)));
        hosts.requestLayout();
    }

    private Optional<String> host() {
        int place = hosts.getSelectionIndex();
        return place >= 0 && place < hostIds.size() ? Optional.of(hostIds.get(place)) : Optional.empty();
    }

    private List<Guess> tried() {
        return scenario().stream()
                .flatMap(now -> rows.values().stream().map(GuessRow::guess).filter(guess -> guess.differs(now)))
                .toList();
    }

    private void tellActions() {
        boolean any = !tried().isEmpty();
        keep.setEnabled(any);
        discard.setEnabled(any);
    }

    /** Nothing is known any more of what the host does. */
    private void askAnew() {
        known = Optional.empty();
        version++;
        ask();
    }

    private void ask() {
        if (!rows.isEmpty()) {
            scenario()
                    .ifPresent(now -> host().ifPresent(
                                    host -> job.ask(new Asked(EcoreUtil.copy(now), whatIf(host), known, version))));
        }
    }

    private WhatIf whatIf(String host) {
        return new WhatIf(host, tried().stream().map(Guess::value).toList());
    }

    private void answered(LatestJob.Timed<Answered> answer) {
        if (canvas.isDisposed() || answer.answer().isEmpty()) {
            return;
        }
        shown = answer.answer();
        if (shown.get().version() == version) {
            known = shown.map(Answered::now);
        }
        time.setText(Messages.text("preview.time", Numbers.duration(answer.seconds())));
        time.requestLayout();
        var names = new ArrayList<String>();
        shown.get().pictures().forEach(each -> names.add(each.name()));
        if (!List.of(pictures.getItems()).equals(names)) {
            var before = pictures.getText();
            pictures.setItems(names.toArray(String[]::new));
            pictures.select(Math.max(0, names.indexOf(before)));
            pictures.requestLayout();
        }
        tellRefusal(shown.get().refusal());
        showPicture();
    }

    private void tellRefusal(String words) {
        refusal.setText(words.replace("&", "&&"));
        ((GridData) refusal.getLayoutData()).exclude = words.isEmpty();
        refusal.setVisible(!words.isEmpty());
        refusal.getParent().layout();
    }

    private void showPicture() {
        shown.map(Answered::pictures)
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(Math.clamp(pictures.getSelectionIndex(), 0, all.size() - 1)))
                .ifPresent(named -> canvas.show(named.picture()));
    }

    /** Makes the values that are tried those of the scenario, as one step of the history. */
    void keep() {
        active.current()
                .ifPresent(open -> host().ifPresent(host -> open.execute(open.session()
                        .commands()
                        .become(Messages.text("whatif.kept"), whatIf(host).applied(open.scenario())))));
    }

    /** Goes back to the values of the scenario. */
    void discard() {
        scenario()
                .ifPresent(now -> rows.values()
                        .forEach(row ->
                                row.guess().in(now).ifPresent(parameter -> row.show(parameter, Guess.of(parameter)))));
        tellActions();
        ask();
    }

    private Optional<Scenario> scenario() {
        return active == null ? Optional.empty() : active.current().map(OpenScenario::scenario);
    }

    /** The rows in their order. */
    List<GuessRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Whether something was answered. */
    public boolean isAnswered() {
        return shown.isPresent();
    }

    /** What was answered last. */
    Optional<Answered> shown() {
        return shown;
    }

    boolean canKeep() {
        return keep.isEnabled();
    }

    /** The chart. */
    ChartCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        job.cancel();
        active.dispose();
        super.dispose();
    }
}
