package org.warmboot.report.chart.subject;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.OptimalPolicy;

/** What policies rejuvenate. */
public enum PolicyLevel {
    /** The hypervisor of a host. */
    HYPERVISOR,
    /** The operating system of each guest. */
    OPERATING_SYSTEM;

    /** Best interval of this level; absent if it has no policy, or one without an interval. */
    public Optional<OptimalPolicy.Answer> answer(OptimalPolicy optimum) {
        var answer = this == HYPERVISOR ? Optional.of(optimum.hypervisor()) : optimum.operatingSystem();
        return answer.filter(each -> each.kind() != OptimalPolicy.AnswerKind.NONE);
    }

    /** Loss against the interval of this level. */
    public List<OptimalPolicy.Point> curve(OptimalPolicy optimum) {
        return this == HYPERVISOR ? optimum.curve() : optimum.systemCurve();
    }
}
