package org.warmboot.ui.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.exchange.calibration.OutageWords;
import org.warmboot.exchange.measurements.ProbeLog;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.report.chart.measured.ProbeChart;
import org.warmboot.style.Numbers;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Messages;

/**
 * When did a service not answer, for how long, and what does the scenario say of that?
 *
 * @param file     log of probes
 * @param expected what the outages are compared with, if they are
 */
record OutagesQuestion(Path file, Optional<Expected> expected) implements MeasuredQuestion {

    /** Outages that are told one by one. */
    private static final int MOST = 6;

    /**
     * A rejuvenation that is simulated.
     *
     * @param technique identifier of its technique
     * @param host      identifier of the host
     */
    record Expected(String technique, String host) {}

    @Override
    public MeasuredAnswer answer(Scenario copy, CancelToken cancel) throws ExchangeException {
        var log = ProbeLog.read(InputFiles.read(file));
        var words = new OutageWords(log).lines();
        var more = new ArrayList<>(words.stream().skip(1).limit(MOST).toList());
        var simulated = simulated(copy, cancel, log, more);
        var aways = log.outages().stream()
                .map(outage -> new ProbeChart.Away(outage.from(), outage.until()))
                .toList();
        var probes = log.probes();
        return new MeasuredAnswer(
                ProbeChart.of(probes.getFirst().time(), probes.getLast().time(), aways, simulated, StyleTable.LIGHT),
                words.getFirst(),
                more,
                List.of(),
                () -> {},
                copy);
    }

    /** How long a service is away in the simulation, and a sentence on it. */
    private OptionalDouble simulated(Scenario copy, CancelToken cancel, ProbeLog log, List<String> words) {
        if (expected.isEmpty()) {
            return OptionalDouble.empty();
        }
        var question = Question.technique(
                copy,
                find(copy.getTechniques(), expected.get().technique()),
                find(copy.getHosts(), expected.get().host()));
        return switch (Preview.of(question, cancel).orElse(new Preview.Refused(""))) {
            case Preview.Refused refused -> {
                words.add(Messages.text("calibration.compare.refused", refused.reason()));
                yield OptionalDouble.empty();
            }
            case Preview.Works works -> {
                var mean = works.run().downtime().map(Downtime::mean).filter(seconds -> seconds > 0);
                words.add(mean.map(seconds -> sentence(works.run().techniqueName(), seconds, log))
                        .orElseGet(() -> Messages.text("calibration.compare.nobody")));
                yield mean.map(OptionalDouble::of).orElse(OptionalDouble.empty());
            }
        };
    }

    private static String sentence(String technique, double seconds, ProbeLog log) {
        var longest = log.outages().stream()
                .mapToDouble(outage -> outage.until() - outage.from())
                .filter(Double::isFinite)
                .max();
        var away = Numbers.duration(seconds);
        if (longest.isEmpty()) {
            return Messages.text("calibration.compare.simulated", technique, away);
        }
        var more = seconds - longest.getAsDouble();
        return Messages.text(
                more < 0 ? "calibration.compare.less" : "calibration.compare.more",
                technique,
                away,
                Numbers.duration(Math.abs(more)));
    }

    private static <T extends Element> T find(List<T> all, String id) {
        return all.stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }
}
