package org.warmboot.ui.results;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Skipped;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** A line that names the techniques that were not run, and tells why when asked; not there if all were run. */
final class SkippedTechniques {

    private final Composite row;
    private final Link link;
    private String reasons = "";

    SkippedTechniques(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 0)
                .extendedMargins(0, 0, 0, 4)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        row.setVisible(false);
        new Label(row, SWT.NONE).setImage(Icons.image("open-value"));
        link = new Link(row, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(link);
        link.addListener(
                SWT.Selection,
                event -> MessageDialog.openInformation(
                        link.getShell(), Messages.text("results.skipped.title"), reasons));
    }

    void show(ScenarioResult result) {
        var some = all(result).findAny().isPresent();
        link.setText(some ? words(result) : "");
        reasons = reasons(result);
        link.setToolTipText(reasons);
        row.setVisible(some);
        ((GridData) row.getLayoutData()).exclude = !some;
        row.requestLayout();
    }

    String text() {
        return link.getText();
    }

    /** The names of all techniques that were not run. */
    private static String words(ScenarioResult result) {
        var names = all(result).map(Skipped::techniqueName).distinct().collect(Collectors.joining(", "));
        return Messages.text("results.skipped", names.replace("&", "&&"));
    }

    /** A line with the reason for each technique of each experiment that was not run; empty if all were. */
    static String reasons(ScenarioResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> experiment.skipped().stream()
                        .map(each -> Messages.text(
                                "results.skipped.one", each.techniqueName(), experiment.name(), each.reason())))
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<Skipped> all(ScenarioResult result) {
        return result.experiments().stream().flatMap(experiment -> experiment.skipped().stream());
    }
}
