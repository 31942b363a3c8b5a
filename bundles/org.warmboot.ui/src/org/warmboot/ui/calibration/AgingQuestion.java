package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.exchange.calibration.AgingPlace;
import org.warmboot.exchange.calibration.AgingProposals;
import org.warmboot.exchange.calibration.AgingWords;
import org.warmboot.exchange.calibration.MeasuredAmount;
import org.warmboot.exchange.calibration.Proposal;
import org.warmboot.exchange.measurements.AgingFinding;
import org.warmboot.exchange.measurements.MeasuredSeries;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Scenario;
import org.warmboot.report.chart.measured.Growth;
import org.warmboot.report.chart.measured.GrowthChart;
import org.warmboot.style.StyleTable;

/**
 * Does this series grow, how fast, and when is all used up?
 *
 * @param files    of one series
 * @param column   of the values, if the files have several
 * @param unit     of the values if they are memory
 * @param capacity value at which all is used up, as it was written; empty if it is not known
 * @param free     whether the values say what is free of it
 * @param place    identifier of the hypervisor or domain that it is about
 */
record AgingQuestion(
        List<Path> files, Optional<String> column, Optional<String> unit, String capacity, boolean free, String place)
        implements MeasuredQuestion {

    /** Keeps a copy of the list. */
    AgingQuestion {
        files = List.copyOf(files);
    }

    @Override
    public MeasuredAnswer answer(Scenario copy, CancelToken cancel) throws ExchangeException {
        var inputs = new ArrayList<InputFile>();
        for (var file : files) {
            inputs.add(InputFiles.read(file));
        }
        var measured = MeasuredSeries.read(inputs, column);
        var amount = MeasuredAmount.of(unit);
        var limit = capacity.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(amount.parse(capacity));
        var finding = finding(measured, limit);
        var words = new AgingWords(finding, amount);
        var lines = words.lines(measured);
        var target = place(copy);
        var model = target.model();
        return new MeasuredAnswer(
                GrowthChart.of(growth(measured, finding, amount), StyleTable.LIGHT),
                words.verdict(),
                lines.stream().filter(line -> !line.equals(words.verdict())).toList(),
                finding.grows() && amount.isMemory() ? proposals(finding, amount, target, model) : List.of(),
                () -> target.attach(model),
                copy);
    }

    private AgingFinding finding(MeasuredSeries measured, OptionalDouble limit) throws ExchangeException {
        try {
            return AgingFinding.of(measured, free, limit);
        } catch (IllegalArgumentException noWeek) {
            throw ExchangeException.wrong(new Place(files.getFirst().toString(), 0), "aging.short");
        }
    }

    private List<Proposal> proposals(AgingFinding finding, MeasuredAmount amount, AgingPlace target, AgingModel model) {
        var all = new AgingProposals(
                finding, amount, files.getFirst().getFileName().toString());
        var thresholds = finding.capacity().isEmpty()
                ? Stream.<Proposal>of()
                : target.policies().stream().map(policy -> all.threshold(policy, model));
        return Stream.concat(Stream.of(all.leak(model)), thresholds).toList();
    }

    private AgingPlace place(Scenario scenario) {
        return AgingPlace.all(scenario).stream()
                .filter(each -> place.equals(each.element().getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Growth growth(MeasuredSeries measured, AgingFinding finding, MeasuredAmount amount) {
        var highest = finding.capacity()
                .orElse(Arrays.stream(finding.judged().values()).max().orElse(0));
        return new Growth(
                measured.name(),
                amount.unit(highest),
                amount.scale(highest),
                finding.stretches(),
                finding.judged(),
                finding.trend(),
                finding.capacity(),
                finding.exhaustion());
    }
}
