package org.warmboot.experiment.longrun;

import java.util.List;
import org.warmboot.analysis.statistics.Summary;

/**
 * Exact state of a Monte Carlo run of one or several techniques after a number of whole blocks of histories: going on
 * from it yields the same digits as a run in one go.
 *
 * @param replications histories in it
 * @param columns one for each number that a history yields, technique after technique
 * @param planned outages that began with an action by class of length, technique after technique
 * @param unplanned outages that began with a failure, likewise
 */
public record StoredReplications(long replications, List<Summary> columns, List<Long> planned, List<Long> unplanned) {

    /** Keeps copies that cannot change. */
    public StoredReplications {
        columns = List.copyOf(columns);
        planned = List.copyOf(planned);
        unplanned = List.copyOf(unplanned);
    }
}
