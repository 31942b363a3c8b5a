package org.warmboot.ui.calibration;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.exchange.calibration.Proposal;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.model.Scenario;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.inventory.ReadingPage;

/** The page that shows what measurements say, and lets each value be accepted or not. */
final class FindingPage extends ReadingPage<MeasuredQuestion, MeasuredAnswer> {

    private static final int WIDTH = 940;
    private static final int TABLE_HEIGHT = 110;
    private static final int CHART_HEIGHT = 290;

    private final Scenario scenario;
    private ChartCanvas chart;
    private VerdictText verdict;
    private ProposalTable proposals;

    FindingPage(Scenario scenario, Supplier<MeasuredQuestion> question) {
        super("finding", Messages.text("calibration.finding"), question);
        this.scenario = scenario;
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
    protected MeasuredAnswer read(MeasuredQuestion question, IProgressMonitor monitor) throws ExchangeException {
        return question.answer(EcoreUtil.copy(scenario), monitor::isCanceled);
    }

    @Override
    protected void show(MeasuredQuestion question, Optional<MeasuredAnswer> answer) {
        chart.setVisible(answer.isPresent());
        verdict.control().setVisible(answer.isPresent());
        var values = answer.map(MeasuredAnswer::proposals).orElse(List.of());
        proposals.show(values);
        proposals.control().setVisible(!values.isEmpty());
        ((GridData) proposals.control().getLayoutData()).exclude = answer.isPresent() && values.isEmpty();
        answer.ifPresent(found -> {
            chart.show(new ChartPicture(found.chart()));
            verdict.show(found.verdict(), found.more());
            ((Composite) getControl()).layout(true, true);
            tell();
        });
    }

    private void tell() {
        int all = proposals.size();
        setMessage(
                all == 0
                        ? Messages.text("calibration.nothing")
                        : Messages.text("calibration.taken", accepted().size(), all));
    }
}
