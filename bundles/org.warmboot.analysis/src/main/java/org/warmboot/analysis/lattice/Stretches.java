package org.warmboot.analysis.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.numeric.PowerSeries;

/** Stretches of time up of one layer, by what ends them. */
final class Stretches {

    private final Lattice lattice;
    private final List<Risk> risks;
    private final List<LatticeTime> lives;
    private final List<LatticeTime> repairs;
    private final double[][] failing;

    Stretches(Lattice lattice, List<Risk> risks) {
        this.lattice = lattice;
        this.risks = risks;
        lives = risks.stream().map(risk -> LatticeTime.of(risk.life(), lattice)).toList();
        repairs = risks.stream()
                .map(risk -> LatticeTime.of(risk.repair(), lattice))
                .toList();
        failing = risks.isEmpty() ? new double[0][] : LatticeTime.shares(lives);
    }

    /** Failures of each risk by node of age, if no other one came before. */
    double[][] failing() {
        return failing;
    }

    /** Where they are. */
    Lattice lattice() {
        return lattice;
    }

    /** Repairs of each risk. */
    List<LatticeTime> repairs() {
        return repairs;
    }

    /** Chance to be under repair still, by cell of the time since a failure. */
    double[] repairInside() {
        return risks.isEmpty()
                ? new double[lattice.cells()]
                : repairs.getFirst().inside();
    }

    /** How much the lattice spreads a repair, in cells squared. */
    double repairSpread() {
        return risks.isEmpty() ? 0 : repairs.getFirst().spread(risks.getFirst().repair());
    }

    /** Mean survival of all risks by cell. */
    double[] inside() {
        return inside(lattice, lives.stream());
    }

    static double[] inside(Lattice lattice, List<Risk> risks) {
        return inside(lattice, risks.stream().map(risk -> LatticeTime.of(risk.life(), lattice)));
    }

    private static double[] inside(Lattice lattice, Stream<LatticeTime> lives) {
        var all = new double[lattice.cells()];
        Arrays.fill(all, 1);
        for (var life : lives.toList()) {
            for (int i = 0; i < all.length; i++) {
                all[i] *= life.inside()[i];
            }
        }
        return all;
    }

    /**
     * Until an age, if no failure comes before; at that age, failures come first.
     *
     * @param limit the age; may be infinite
     */
    LifeStretch untilAge(double limit) {
        var acts = new double[lattice.cells()];
        var place = lattice.inCells(limit);
        if (!(place < lattice.cells())) {
            return stretch(failing, acts);
        }
        lattice.add(acts, limit, survival(limit));
        if (risks.isEmpty()) {
            return stretch(failing, acts);
        }
        // failures until the limit: those of whole cells stay, those of the cell it lies in come early in it
        int cell = (int) place;
        var cut = new double[failing.length][];
        var inside = inside();
        var fails = 1 - survival(limit);
        var mean = 1 - meanInside(cell, limit);
        var before = cell == 0 ? 0 : 1 - inside[cell - 1];
        for (int k = 0; k < cut.length; k++) {
            cut[k] = Arrays.copyOf(Arrays.copyOf(failing[k], cell), lattice.cells());
            cut[k][cell] = share(k, cell) * Math.max(0, mean - before);
            if (cell + 1 < lattice.cells()) {
                cut[k][cell + 1] = share(k, cell + 1) * Math.max(0, fails - mean);
            }
        }
        return stretch(cut, acts);
    }

    /** Mean, over a cell, of the survival until a limit within it and what is left then. */
    private double meanInside(int cell, double limit) {
        var start = cell * lattice.step();
        var part = lattice.inCells(limit) - cell;
        var until = 0.0;
        if (part > 0) {
            // three places, none of them where a certain time may lie
            until = (survival(start + part * lattice.step() / 6)
                            + survival(start + part * lattice.step() / 2)
                            + survival(start + part * lattice.step() * 5 / 6))
                    / 3;
        }
        return part * until + (1 - part) * survival(limit);
    }

    /** Chance that no risk comes before a time. */
    double survival(double time) {
        if (time == Double.POSITIVE_INFINITY) {
            return risks.isEmpty() ? 1 : 0;
        }
        var product = 1.0;
        for (var risk : risks) {
            product *= risk.life().survival(time);
        }
        return product;
    }

    private double share(int risk, int node) {
        var all = 0.0;
        for (var each : failing) {
            all += each[node];
        }
        return all > 0 ? failing[risk][node] / all : 1.0 / failing.length;
    }

    /** Some time after a first one, that of the degradation, if the failure of the only risk does not come before. */
    LifeStretch afterDegradation(Distribution degradation, Distribution delay) {
        var both = LatticeTime.shares(List.of(lives.getFirst(), LatticeTime.of(delay, lattice)));
        return delayed(degradation, both[0], both[1]);
    }

    /** A fixed time after the degradation, 0 for at once. */
    LifeStretch afterDegradation(Distribution degradation, double delay) {
        var rest = untilAge(delay);
        return delayed(degradation, rest.fails(), rest.acts());
    }

    private LifeStretch delayed(Distribution degradation, double[] fails, double[] acts) {
        var degrades = LatticeTime.of(degradation, lattice).weights();
        return stretch(
                new double[][] {PowerSeries.product(degrades, fails, lattice.cells())},
                PowerSeries.product(degrades, acts, lattice.cells()));
    }

    /**
     * Until a warning, a false alarm or a failure that was not foreseen.
     *
     * @param lead time from the warning to the failure
     * @param coverage share of failures that are foreseen
     * @param falseAlarm mean time between false alarms; may be infinite
     */
    LifeStretch untilWarning(double lead, double coverage, double falseAlarm) {
        // the lattice ends too early for the lives at its end
        var longer = new Lattice(lattice.step(), lattice.cells() + (int) Math.ceil(lattice.inCells(lead)) + 1);
        var warned = LatticeTime.of(risks.getFirst().life(), longer).earlier(lead);
        warned = new LatticeTime(lattice, Arrays.copyOf(warned.inside(), lattice.cells()));
        var life = lives.getFirst();
        double[][] blind = {life.weights(), new double[lattice.cells()]};
        if (falseAlarm < Double.POSITIVE_INFINITY) {
            var alarm = LatticeTime.of(new Exponential(falseAlarm), lattice);
            warned = warned.first(alarm);
            blind = LatticeTime.shares(List.of(life, alarm));
        }
        var foreseen = warned.weights();
        var fails = new double[lattice.cells()];
        var acts = new double[lattice.cells()];
        for (int i = 0; i < acts.length; i++) {
            fails[i] = (1 - coverage) * blind[0][i];
            acts[i] = coverage * foreseen[i] + (1 - coverage) * blind[1][i];
        }
        return stretch(new double[][] {fails}, acts);
    }

    private LifeStretch stretch(double[][] byRisk, double[] acts) {
        var fails = new double[lattice.cells()];
        var repaired = new double[lattice.cells()];
        for (int k = 0; k < byRisk.length; k++) {
            var ends = PowerSeries.product(byRisk[k], repairs.get(k).weights(), lattice.cells());
            for (int i = 0; i < fails.length; i++) {
                fails[i] += byRisk[k][i];
                repaired[i] += ends[i];
            }
        }
        return new LifeStretch(fails, repaired, acts);
    }
}
