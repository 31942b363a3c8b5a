package org.warmboot.ui.results;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.study.Sweep;
import org.warmboot.experiment.study.SweepPlan;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.path.Parameter;
import org.warmboot.ui.Messages;
import org.warmboot.ui.preferences.Settings;

/** Asks which values parameters take in a sweep; the form is that of the command line. */
final class SweepDialog extends TitleAreaDialog {

    private static final int LINES = 4;

    private final ScenarioDocument document;
    private final String proposal;
    private Text axes;
    private Optional<Sweep> sweep = Optional.empty();

    /**
     * A dialog.
     *
     * @param document what is run with other values
     * @param parameters those to be varied at first
     */
    SweepDialog(Shell shell, ScenarioDocument document, List<Parameter> parameters) {
        super(shell);
        this.document = document;
        proposal = parameters.stream()
                .map(SweepDialog::proposal)
                .reduce((all, more) -> all + "\n" + more)
                .orElse("");
        setHelpAvailable(false);
    }

    /** From half a value to twice of it, in five steps of equal ratios. */
    private static String proposal(Parameter parameter) {
        double now = parameter.number().orElse(0);
        return now > 0
                ? parameter.path() + "=" + times(parameter, 0.5) + ".." + times(parameter, 2) + "*5"
                : parameter.path() + "=" + parameter.value();
    }

    private static String times(Parameter parameter, double factor) {
        var copy = new Parameter(
                parameter.path(),
                EcoreUtil.copy(parameter.owner()),
                parameter.attribute(),
                parameter.index(),
                parameter.value(),
                parameter.number());
        return copy.setNumber(factor * parameter.number().orElseThrow()).value();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("sweep.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        new Label(body, SWT.NONE).setText(Messages.text("sweep.axes"));
        axes = new Text(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, LINES * axes.getLineHeight())
                .applyTo(axes);
        var help = new Label(body, SWT.WRAP);
        help.setText(Messages.text("sweep.help"));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(help);
        setTitle(Messages.text("sweep.title"));
        setMessage(Messages.text("sweep.message"));
        axes.setText(proposal);
        axes.addListener(SWT.Modify, event -> check());
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.text("sweep.run"));
        check();
        return contents;
    }

    private void check() {
        try {
            sweep = Optional.of(
                    Sweep.of(document, SweepPlan.grid(lines()), RunOptions.DEFAULT.withThreads(Settings.threads())));
            setErrorMessage(null);
        } catch (IllegalArgumentException wrong) {
            sweep = Optional.empty();
            setErrorMessage(wrong.getMessage());
        }
        getButton(IDialogConstants.OK_ID).setEnabled(sweep.isPresent());
    }

    private List<String> lines() {
        return axes.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The sweep that is wanted; absent unless the dialog was confirmed. */
    Optional<Sweep> sweep() {
        return sweep;
    }

    /** Where the values are written. */
    Text axes() {
        return axes;
    }
}
