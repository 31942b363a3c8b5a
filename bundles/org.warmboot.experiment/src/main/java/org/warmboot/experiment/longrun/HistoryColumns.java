package org.warmboot.experiment.longrun;

import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_ACTION;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_SYSTEM_ACTION;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_SYSTEM_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_FAILURES;
import static org.warmboot.engine.longrun.LongRunMeasure.PLANNED_OUTAGES;
import static org.warmboot.engine.longrun.LongRunMeasure.REQUESTS_LOST;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_FAILURES;
import static org.warmboot.engine.longrun.LongRunMeasure.UNPLANNED_OUTAGES;

import java.util.Optional;
import org.warmboot.engine.longrun.LongRunMeasure;

/** Numbers of one history of one case: those of the engine, and sums of them that need intervals of their own. */
final class HistoryColumns {

    static final int PLANNED = LongRunMeasure.COUNT;
    static final int UNPLANNED = PLANNED + 1;
    static final int DOWN = PLANNED + 2;
    static final int OUTAGES = PLANNED + 3;
    static final int COST = PLANNED + 4;
    /** Downtime less that of the first case in the same history. */
    static final int MORE_DOWN = PLANNED + 5;
    /** Cost less that of the first case in the same history. */
    static final int MORE_COST = PLANNED + 6;
    /** Columns of a case. */
    static final int COUNT = PLANNED + 7;

    private final int guests;
    private final int hosts;
    private final Optional<CostRates> rates;

    HistoryColumns(LongRunCase one) {
        guests = one.guests();
        hosts = one.plan().hosts().size();
        rates = one.costs();
    }

    /**
     * Fills in what follows from the values of the engine.
     *
     * @param row values of all cases; those of the first case are complete
     * @param at first column of this case; the values of the engine are there
     */
    void complete(double[] row, int at) {
        row[at + PLANNED] = row[at + DOWN_HYPERVISOR_ACTION.ordinal()] + row[at + DOWN_SYSTEM_ACTION.ordinal()];
        row[at + UNPLANNED] = row[at + DOWN_HYPERVISOR_FAILURE.ordinal()] + row[at + DOWN_SYSTEM_FAILURE.ordinal()];
        row[at + DOWN] = row[at + PLANNED] + row[at + UNPLANNED];
        row[at + OUTAGES] = row[at + PLANNED_OUTAGES.ordinal()] + row[at + UNPLANNED_OUTAGES.ordinal()];
        row[at + COST] = rates.map(known -> cost(known, row, at)).orElse(0.0);
        row[at + MORE_DOWN] = row[at + DOWN] - row[DOWN];
        row[at + MORE_COST] = row[at + COST] - row[COST];
    }

    private double cost(CostRates cost, double[] row, int at) {
        return cost.of(
                guests * row[at + PLANNED],
                guests * row[at + UNPLANNED],
                hosts * row[at + HYPERVISOR_FAILURES.ordinal()] + guests * row[at + SYSTEM_FAILURES.ordinal()],
                hosts * row[at + HYPERVISOR_ACTIONS.ordinal()],
                guests * row[at + SYSTEM_ACTIONS.ordinal()],
                row[at + REQUESTS_LOST.ordinal()]);
    }
}
