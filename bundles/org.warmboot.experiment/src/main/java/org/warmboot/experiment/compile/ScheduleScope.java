package org.warmboot.experiment.compile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;

/**
 * Which policies act on which hosts, and for how long to look at them.
 *
 * @param subject what the schedule is of: a host, a cluster or an experiment
 * @param setting a long run with start, horizon and peers of the hosts, and with the cluster that they take turns in
 * @param policies policies of each host, in their order
 * @param seed seed of histories
 */
public record ScheduleScope(Element subject, LongRunExperiment setting, Map<Host, List<Policy>> policies, long seed) {

    /** Keeps a copy that cannot change. */
    public ScheduleScope {
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
    }
}
