package org.warmboot.ui.results;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.run.RunState;
import org.warmboot.ui.run.ScenarioRuns;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.widgets.Commands;

/** One line above results: whose they are, and whether the model has changed since. */
final class ResultStatus {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Label icon;
    private final Link text;

    ResultStatus(Composite parent) {
        var both = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
        icon = new Label(both, SWT.NONE);
        text = new Link(both, SWT.NONE);
        text.addListener(SWT.Selection, event -> Commands.run(event.text));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(text);
    }

    void show(OpenScenario open, ScenarioRuns now) {
        var stale =
                now.output().filter(output -> output.isStale(open.scenario())).isPresent();
        var words = switch (now.state()) {
            case RunState.Running running -> words(running);
            case RunState.Failed failed -> Messages.text("status.failed", failed.message());
            case RunState.Cancelled cancelled -> Messages.text("status.cancelled");
            case RunState.Finished finished ->
                stale
                        ? Messages.text("status.stale")
                        : Messages.text("status.fresh", open.name(), seed(now), Numbers.duration(finished.seconds()));
            case RunState.Kept kept ->
                stale
                        ? Messages.text("status.stale")
                        : Messages.text("status.kept", open.name(), seed(now), time(kept.at()));
            case RunState.Idle idle -> "";
        };
        text.setText(words);
        text.setToolTipText(words.replaceAll("</?a[^>]*>", ""));
        icon.setImage(Icons.image(
                switch (now.state()) {
                    case RunState.Failed failed -> "error";
                    case RunState.Finished finished when !stale -> "information";
                    case RunState.Kept kept when !stale -> "information";
                    case RunState.Running running -> "run";
                    default -> "warning";
                }));
    }

    static String words(RunState.Running running) {
        if (running.total() == 0) {
            return Messages.text("status.preparing");
        }
        return running.remaining().isEmpty()
                ? Messages.text("status.running", running.done(), running.total(), percent(running.share()))
                : Messages.text(
                        "status.running.remaining",
                        running.done(),
                        running.total(),
                        Numbers.duration(running.remaining().getAsDouble()),
                        percent(running.share()));
    }

    /** Whole percents, rounded down, so that all is done only when it is. */
    private static String percent(double share) {
        return Messages.text("status.percent", (int) (100 * share));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    private static String seed(ScenarioRuns now) {
        return now.output().map(output -> Long.toString(output.result().seed())).orElse("");
    }
}
