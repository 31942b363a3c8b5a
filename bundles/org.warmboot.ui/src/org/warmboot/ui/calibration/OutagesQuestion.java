package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import org.warmboot.exchange.calibration.OutageWords;
import org.warmboot.exchange.measurements.ProbeLog;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.model.Scenario;
import org.warmboot.report.chart.measured.ProbeChart;
import org.warmboot.style.StyleTable;

/**
 * When did a service not answer, and for how long?
 *
 * @param file log of probes
 */
record OutagesQuestion(Path file) implements MeasuredQuestion {

    /** Outages that are told one by one. */
    private static final int MOST = 6;

    @Override
    public MeasuredAnswer answer(Scenario copy) throws ExchangeException {
        var log = ProbeLog.read(InputFiles.read(file));
        var words = new OutageWords(log).lines();
        var aways = log.outages().stream()
                .map(outage -> new ProbeChart.Away(outage.from(), outage.until()))
                .toList();
        var probes = log.probes();
        return new MeasuredAnswer(
                ProbeChart.of(probes.getFirst().time(), probes.getLast().time(), aways, StyleTable.LIGHT),
                words.getFirst(),
                words.stream().skip(1).limit(MOST).toList(),
                List.of(),
                () -> {},
                copy);
    }
}
