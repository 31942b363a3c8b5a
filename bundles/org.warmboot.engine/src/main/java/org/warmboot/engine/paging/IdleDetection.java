package org.warmboot.engine.paging;

import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.RandomStream;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.plan.PagingPlan;

/**
 * Finds idle domains by shrinking their quantum of processor time.
 *
 * <p>A domain that yields before its quantum ends gets a quantum that is smaller by a factor s the next time; one that
 * uses it up gets the full quantum q again. Below the minimum it counts as idle (Burtsev, Hibler and Lepreau; that use
 * restores the full quantum is <em>assumed</em>).
 *
 * <p>So r = floor(ln(minimum / q) / ln s) + 1 yields in a row are needed. If each turn is busy with probability b,
 * independently, with y = 1 - b the mean number of turns until then is (1 - y^r) / (b y^r) (runs of successes: Feller,
 * "An introduction to probability theory and its applications", volume 1, section XIII.7).
 *
 * @param paging gives q, s and the minimum
 * @param turnSeconds seconds between the starts of two turns of a domain that yields, for example of its timer; after a
 *     longer turn the next one follows at once
 * @param burstSeconds processor time that an idle domain needs in a turn, for its timers; a quantum not longer than
 *     that is used up, so a domain with a burst above the minimum is never found idle
 */
public record IdleDetection(PagingPlan paging, double turnSeconds, double burstSeconds) {

    /** Checks the values; throws {@link IllegalArgumentException} with what is wrong. */
    public IdleDetection {
        if (!(turnSeconds > 0) || !(burstSeconds >= 0)) {
            throw new IllegalArgumentException(
                    "Turns of " + turnSeconds + " s with bursts of " + burstSeconds + " s are not possible.");
        }
    }

    /**
     * What was found.
     *
     * @param idle whether the domain was found idle
     * @param turns turns that it got
     * @param seconds seconds until it was found idle, or until the observation ended
     * @param processorSeconds processor time that it got
     */
    public record Finding(boolean idle, int turns, double seconds, double processorSeconds) {}

    /** Yields in a row that are needed, the largest {@code int} if the quantum does not shrink. */
    public int yieldsNeeded() {
        double quantum = paging.quantumSeconds();
        int yields = 0;
        while (quantum >= paging.minimumQuantumSeconds()) {
            if (paging.shrinkFactor() == 1 || quantum == 0) {
                return Integer.MAX_VALUE;
            }
            quantum *= paging.shrinkFactor();
            yields++;
        }
        return yields;
    }

    /** Mean number of turns until a domain is found idle whose burst is shorter than every quantum. */
    public double meanTurns(double busyProbability) {
        int needed = yieldsNeeded();
        double run = Math.pow(1 - busyProbability, needed);
        return busyProbability == 0 ? needed : (1 - run) / (busyProbability * run);
    }

    /**
     * Watches one domain.
     *
     * @param busyProbability probability that it has work for more than a quantum in a turn; for a domain in use every
     *     finding is a false one
     * @param mostTurns turns after which to give up, above 0
     * @param random decides turn by turn
     */
    public Finding watch(double busyProbability, int mostTurns, RandomStream random) {
        return new Watch(busyProbability, mostTurns, random).run();
    }

    private final class Watch {

        private final Simulation simulation = new Simulation();
        private final double busyProbability;
        private final int mostTurns;
        private final RandomStream random;
        private double quantum = paging.quantumSeconds();
        private double used;
        private int turns;

        Watch(double busyProbability, int mostTurns, RandomStream random) {
            this.busyProbability = busyProbability;
            this.mostTurns = mostTurns;
            this.random = random;
        }

        Finding run() {
            simulation.after(0, this::turn);
            simulation.run(CancelToken.NONE);
            boolean idle = quantum < paging.minimumQuantumSeconds();
            return new Finding(idle, turns, SimTime.toSeconds(simulation.now()), used);
        }

        private void turn() {
            boolean yields = random.uniform() >= busyProbability && burstSeconds < quantum;
            double taken = yields ? burstSeconds : quantum;
            turns++;
            used += taken;
            quantum = yields ? quantum * paging.shrinkFactor() : paging.quantumSeconds();
            long length = SimTime.ofSeconds(Math.max(turnSeconds, taken));
            boolean over = quantum < paging.minimumQuantumSeconds() || turns == mostTurns;
            simulation.after(length, over ? () -> {} : this::turn);
        }
    }
}
