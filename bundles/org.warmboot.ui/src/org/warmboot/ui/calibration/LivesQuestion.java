package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.List;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.life.LifeFit;
import org.warmboot.analysis.life.LifeModel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.exchange.calibration.FailurePlace;
import org.warmboot.exchange.calibration.LifeProposal;
import org.warmboot.exchange.calibration.LivesWords;
import org.warmboot.exchange.measurements.LivesReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.model.Scenario;
import org.warmboot.report.chart.measured.SurvivalChart;
import org.warmboot.style.StyleTable;

/**
 * How long does it live, and how often should it be rejuvenated?
 *
 * @param file         with times between crashes
 * @param repair       time down after a crash, in seconds
 * @param rejuvenation time down for a rejuvenation, in seconds
 * @param place        identifier of the hypervisor or operating system that it is about
 */
record LivesQuestion(Path file, double repair, double rejuvenation, String place) implements MeasuredQuestion {

    @Override
    public MeasuredAnswer answer(Scenario copy, CancelToken cancel) throws ExchangeException {
        var lives = LivesReader.read(InputFiles.read(file));
        var words = new LivesWords(lives, repair, rejuvenation);
        var lines = words.lines();
        var target = FailurePlace.all(copy).stream()
                .filter(each -> place.equals(each.element().getId()))
                .findFirst()
                .orElseThrow();
        var model = target.model(repair);
        if (!words.isTold()) {
            var none = SurvivalChart.of(lives, time -> Double.NaN, StyleTable.LIGHT);
            return new MeasuredAnswer(none, lines.getLast(), lines.subList(0, 1), List.of(), () -> {}, copy);
        }
        var fit = LifeFit.of(lives, LifeModel.WEIBULL);
        var life = new Weibull(1 / fit.scale(), Math.exp(fit.location()));
        return new MeasuredAnswer(
                SurvivalChart.of(lives, life::survival, StyleTable.LIGHT),
                lines.get(lines.size() - 2),
                lines.stream()
                        .filter(line -> !line.equals(lines.get(lines.size() - 2)))
                        .toList(),
                List.of(LifeProposal.of(lives, model, file.getFileName().toString())),
                () -> target.attach(model),
                copy);
    }
}
