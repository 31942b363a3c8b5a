package org.warmboot.ui.calibration;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.exchange.calibration.Proposal;
import org.warmboot.model.Scenario;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.inventory.PlaceWords;

/** The page that shows what measurements say, and lets each value be accepted or not. */
final class FindingPage extends WizardPage {

    private static final int WIDTH = 940;
    private static final int TABLE_HEIGHT = 110;
    private static final int CHART_HEIGHT = 290;

    private final Scenario scenario;
    private final Supplier<MeasuredQuestion> question;
    private ChartCanvas chart;
    private VerdictText verdict;
    private ProposalTable proposals;
    private Optional<MeasuredQuestion> asked = Optional.empty();
    private Optional<MeasuredAnswer> answer = Optional.empty();

    FindingPage(Scenario scenario, Supplier<MeasuredQuestion> question) {
        super("finding", Messages.text("calibration.finding"), Icons.descriptor("warmboot"));
        this.scenario = scenario;
        this.question = question;
    }

    /** What the measurements say; empty as long as nobody has looked at it. */
    Optional<MeasuredAnswer> answer() {
        return isCurrentPage() ? answer : Optional.empty();
    }

    /** The values that are to be taken over. */
    List<Proposal> accepted() {
        return proposals.accepted();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        chart = new ChartCanvas(area);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, CHART_HEIGHT)
                .applyTo(chart);

        verdict = new VerdictText(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict.control());

        proposals = new ProposalTable(area, this::tell);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, TABLE_HEIGHT)
                .applyTo(proposals.control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // the page has to be the current one before the container can show progress in it
            getShell().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed() && isCurrentPage()) {
                    refresh(question.get());
                }
            });
        }
    }

    private void refresh(MeasuredQuestion now) {
        if (!asked.equals(Optional.of(now)) || answer.isEmpty()) {
            ask(now);
        }
        getContainer().updateButtons();
    }

    private void ask(MeasuredQuestion now) {
        asked = Optional.of(now);
        answer = Optional.empty();
        setErrorMessage(null);
        setMessage(Messages.text("calibration.reading"));
        var asking = new Asking(now, scenario);
        try {
            getContainer().run(true, true, asking);
            show(asking.answer());
        } catch (InvocationTargetException e) {
            setErrorMessage(PlaceWords.of(e));
        } catch (InterruptedException e) {
            setErrorMessage(Messages.text("inventory.cancelled"));
        }
        setPageComplete(answer.isPresent());
    }

    private void show(MeasuredAnswer found) {
        answer = Optional.of(found);
        chart.show(new ChartPicture(found.chart()));
        verdict.show(found.verdict(), found.more());
        proposals.show(found.proposals());
        proposals.control().setVisible(!found.proposals().isEmpty());
        ((GridData) proposals.control().getLayoutData()).exclude =
                found.proposals().isEmpty();
        ((Composite) getControl()).layout(true, true);
        tell();
    }

    private void tell() {
        int all = answer.map(found -> found.proposals().size()).orElse(0);
        setMessage(
                all == 0
                        ? Messages.text("calibration.nothing")
                        : Messages.text("calibration.taken", accepted().size(), all));
    }
}
