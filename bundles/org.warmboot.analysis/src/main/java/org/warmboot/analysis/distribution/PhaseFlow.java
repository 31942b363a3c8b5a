package org.warmboot.analysis.distribution;

import java.util.List;

/**
 * Where the probability is after a time in phases in series.
 *
 * <p>Exponential of the generator by its series over a short time and repeated doubling of the time. Nothing is ever
 * subtracted and the diagonal is taken exact at each doubling, so that each element stays accurate relative to itself,
 * however fast the fastest phase and however far the tail.
 */
final class PhaseFlow {

    /** Terms beyond the number of phases: the series has one mean event at most, and 1 / 18! is below rounding. */
    private static final int TERMS = 18;

    private final List<PhaseType.Phase> phases;
    private final double fastest;
    /** Probability to be in the second phase after the time when started in the first. */
    private double[][] flow;
    /** Mean time until the end or the time, whichever comes first, by the phase of the start. */
    private double[] spent;

    private PhaseFlow(List<PhaseType.Phase> phases, double time) {
        this.phases = phases;
        fastest = phases.stream().mapToDouble(phase -> 1 / phase.mean()).max().orElseThrow();
        var doublings = Math.max(0, Math.getExponent(fastest * time) + 2);
        var step = Math.scalb(time, -doublings);
        series(step);
        for (var i = 0; i < doublings; i++) {
            step *= 2;
            twice(step);
        }
    }

    static PhaseFlow at(List<PhaseType.Phase> phases, double time) {
        return new PhaseFlow(phases, time);
    }

    static double meanUntil(List<PhaseType.Phase> phases, double limit) {
        var spent = new PhaseFlow(phases, limit).spent;
        var sum = 0.0;
        for (var i = 0; i < spent.length; i++) {
            sum += phases.get(i).start() * spent[i];
        }
        return sum;
    }

    private void series(double time) {
        var size = phases.size();
        var last = size + TERMS;
        var weight = new double[last + 1];
        var more = new double[last + 1];
        var events = fastest * time;
        weight[0] = StrictMath.exp(-events);
        for (var k = 1; k <= last; k++) {
            weight[k] = weight[k - 1] * events / k;
        }
        for (var k = last - 1; k >= 0; k--) {
            more[k] = more[k + 1] + weight[k + 1];
        }
        flow = new double[size][size];
        spent = new double[size];
        for (var start = 0; start < size; start++) {
            var now = new double[size];
            now[start] = 1;
            for (var k = 0; k <= last; k++) {
                for (var i = size - 1; i >= start; i--) {
                    flow[start][i] += weight[k] * now[i];
                    spent[start] += more[k] * now[i] / fastest;
                    var event = 1 / (phases.get(i).mean() * fastest);
                    now[i] = now[i] * (1 - event) + (i > start ? now[i - 1] * onward(i - 1) / fastest : 0);
                }
            }
        }
    }

    private double onward(int phase) {
        return phases.get(phase).onward() / phases.get(phase).mean();
    }

    private void twice(double time) {
        var size = spent.length;
        var doubled = new double[size][size];
        var longer = new double[size];
        for (var from = 0; from < size; from++) {
            longer[from] = spent[from];
            for (var over = from; over < size; over++) {
                var share = flow[from][over];
                longer[from] += share * spent[over];
                for (var to = over; to < size && share > 0; to++) {
                    doubled[from][to] += share * flow[over][to];
                }
            }
            doubled[from][from] = StrictMath.exp(-time / phases.get(from).mean());
        }
        flow = doubled;
        spent = longer;
    }

    private double in(int phase) {
        var sum = 0.0;
        for (var start = 0; start <= phase; start++) {
            sum += phases.get(start).start() * flow[start][phase];
        }
        return sum;
    }

    /** Probability that the time is not over. */
    double inside() {
        var sum = 0.0;
        for (var phase = 0; phase < spent.length; phase++) {
            sum += in(phase);
        }
        return Math.min(1, sum);
    }

    /** Rate at which it ends; that of the slowest phase if nothing measurable is left. */
    double hazard() {
        var sum = 0.0;
        var ending = 0.0;
        for (var i = 0; i < spent.length; i++) {
            sum += in(i);
            ending += in(i) * (1 - phases.get(i).onward()) / phases.get(i).mean();
        }
        return sum > 0
                ? ending / sum
                : 1 / phases.stream().mapToDouble(PhaseType.Phase::mean).max().orElseThrow();
    }
}
