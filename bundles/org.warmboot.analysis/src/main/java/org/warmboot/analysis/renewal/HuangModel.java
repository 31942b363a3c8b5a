package org.warmboot.analysis.renewal;

import org.warmboot.analysis.ctmc.Generator;

/**
 * The Markov model of Y. Huang, C. Kintala, N. Kolettis and N. Fulton, Software rejuvenation: analysis, module and
 * applications, FTCS-25, 1995. States: 0 robust, 1 likely to fail, 2 failed, 3 rejuvenating. Rates per unit of time.
 *
 * @param aging rate from robust to likely to fail (r2)
 * @param failure rate from there to failed (lambda)
 * @param repair rate of repair (r1)
 * @param rejuvenation rate at which rejuvenation begins in the state likely to fail (r4); 0 for never
 * @param completion rate at which it ends (r3)
 */
public record HuangModel(double aging, double failure, double repair, double rejuvenation, double completion) {

    /** Number of the state in which the system is robust. */
    public static final int ROBUST = 0;

    /** Number of the state in which it is likely to fail. */
    public static final int LIKELY_TO_FAIL = 1;

    /** Number of the state in which it has failed. */
    public static final int FAILED = 2;

    /** Number of the state in which it is being rejuvenated. */
    public static final int REJUVENATING = 3;

    /** Checks that the rates are positive; that of rejuvenation may be 0. */
    public HuangModel {
        if (!(aging > 0) || !(failure > 0) || !(repair > 0) || !(rejuvenation >= 0) || !(completion > 0)) {
            throw new IllegalArgumentException("rates must be positive");
        }
    }

    /** Means of a cycle from robust to robust, in closed form. */
    public CycleMeans cycle() {
        var leaves = failure + rejuvenation;
        var fails = failure / leaves;
        var rejuvenates = rejuvenation / leaves;
        return new CycleMeans(1 / aging + 1 / leaves, fails / repair, rejuvenates / completion, fails, rejuvenates);
    }

    /** Mean time down until a horizon, both kinds, from the long run. */
    public double downtime(double horizon) {
        return cycle().unavailability() * horizon;
    }

    /** Mean cost until a horizon, from the long run. */
    public double cost(double horizon, OutageCosts costs) {
        return cycle().costRate(costs) * horizon;
    }

    /** The model as a Markov chain. */
    public Generator chain() {
        return Generator.states(4)
                .add(ROBUST, LIKELY_TO_FAIL, aging)
                .add(LIKELY_TO_FAIL, FAILED, failure)
                .add(FAILED, ROBUST, repair)
                .add(LIKELY_TO_FAIL, REJUVENATING, rejuvenation)
                .add(REJUVENATING, ROBUST, completion)
                .build();
    }
}
