package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.exchange.calibration.PhaseProposals;
import org.warmboot.exchange.calibration.PhaseWords;
import org.warmboot.exchange.calibration.Proposal;
import org.warmboot.exchange.measurements.PhasePoints;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.report.chart.measured.PhaseChart;
import org.warmboot.style.StyleTable;

/**
 * How long do the phases of a reboot take, for each guest and apart from them?
 *
 * @param file   with times of phases
 * @param host   identifier of the host that was measured
 * @param system identifier of the operating system of its guests
 */
record PhasesQuestion(Path file, String host, String system) implements MeasuredQuestion {

    @Override
    public MeasuredAnswer answer(Scenario copy, CancelToken cancel) throws ExchangeException {
        var input = InputFiles.read(file);
        var source = file.getFileName().toString();
        var target = new PhaseProposals(find(copy.getHosts(), host), find(copy.getOperatingSystems(), system), source);
        var words = new ArrayList<String>();
        var phases = new ArrayList<PhaseChart.Phase>();
        var proposals = new ArrayList<Proposal>();
        for (Map.Entry<String, PhasePoints> each : PhasePoints.read(input).entrySet()) {
            var name = each.getKey().isEmpty() ? input.stem() : each.getKey();
            var points = each.getValue();
            var line = points.line(input);
            words.addAll(new PhaseWords(name, points, line).lines());
            phases.add(new PhaseChart.Phase(name, points.points(), line));
            proposals.addAll(target.of(name, points.points().size(), line));
        }
        return new MeasuredAnswer(
                PhaseChart.of(phases, StyleTable.LIGHT),
                words.getFirst(),
                words.subList(1, words.size()),
                proposals,
                () -> {},
                copy);
    }

    private static <T extends Element> T find(List<T> all, String id) {
        return all.stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }
}
