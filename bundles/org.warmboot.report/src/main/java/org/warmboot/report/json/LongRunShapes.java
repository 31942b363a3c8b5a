package org.warmboot.report.json;

import java.util.Optional;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.OptimalPolicy;

/** Years of operation, simulated and solved, and the best intervals in files. No interval is never: it is left out. */
final class LongRunShapes {

    private static final Shape<LongRunMeasures.Causes> CAUSES = new Shape<LongRunMeasures.Causes>()
            .estimate("planned", LongRunMeasures.Causes::planned)
            .estimate("unplanned", LongRunMeasures.Causes::unplanned)
            .estimate("hypervisorActions", LongRunMeasures.Causes::hypervisorActions)
            .estimate("operatingSystemActions", LongRunMeasures.Causes::operatingSystemActions)
            .estimate("hypervisorFailures", LongRunMeasures.Causes::hypervisorFailures)
            .estimate("operatingSystemFailures", LongRunMeasures.Causes::operatingSystemFailures);

    private static final Shape<LongRunMeasures> MEASURES = new Shape<LongRunMeasures>()
            .estimate("availability", LongRunMeasures::availability)
            // digits of what is missing to 1, which rounding of the availability would swallow
            .estimate("unavailability", it -> it.availability().complement())
            .object("downtime", LongRunMeasures::downtime, CAUSES)
            .estimate("plannedOutages", LongRunMeasures::plannedOutages)
            .estimate("unplannedOutages", LongRunMeasures::unplannedOutages)
            .estimate("timeBetweenOutages", LongRunMeasures::timeBetweenOutages)
            .estimate("hypervisorFailures", LongRunMeasures::hypervisorFailures)
            .estimate("operatingSystemFailures", LongRunMeasures::operatingSystemFailures)
            .estimate("hypervisorActions", LongRunMeasures::hypervisorActions)
            .estimate("operatingSystemActions", LongRunMeasures::operatingSystemActions)
            .estimate("throughput", LongRunMeasures::throughput)
            .maybeEstimate("requestsLost", LongRunMeasures::requestsLost)
            .maybe(
                    "cost",
                    LongRunMeasures::cost,
                    new Shape<LongRunMeasures.Cost>()
                            .text("currency", LongRunMeasures.Cost::currency)
                            .bounds(cost -> Optional.of(cost.perYear())));

    private static final Shape<LongRunAnalysis.Solution> SOLUTION = new Shape<LongRunAnalysis.Solution>()
            .number("availability", LongRunAnalysis.Solution::availability)
            .number("unavailability", it -> 1 - it.availability())
            .number("planned", LongRunAnalysis.Solution::planned)
            .number("unplanned", LongRunAnalysis.Solution::unplanned)
            .number("failuresPerYear", LongRunAnalysis.Solution::failuresPerYear)
            .number("actionsPerYear", LongRunAnalysis.Solution::actionsPerYear)
            .number("costPerYear", it -> it.costPerYear().orElse(Double.NaN));

    /** Years of operation. */
    static final Shape<LongRun> LONG_RUN = new Shape<LongRun>()
            .time("horizon", LongRun::horizon)
            .time("warmUp", LongRun::warmUp)
            .whole("replications", LongRun::replications)
            .number("level", LongRun::level)
            .word("method", LongRun::method)
            .texts("policies", LongRun::policies)
            .object("measures", LongRun::measures, MEASURES)
            .maybeEstimate("gain", LongRun::gain)
            .object(
                    "analysis",
                    LongRun::analysis,
                    new Shape<LongRunAnalysis>()
                            .text("model", LongRunAnalysis::model)
                            .maybe("solution", LongRunAnalysis::solution, SOLUTION)
                            .maybe("steady", LongRunAnalysis::steady, SOLUTION))
            .array(
                    "outages",
                    LongRun::outages,
                    new Shape<LongRun.OutageClass>()
                            .number("from", LongRun.OutageClass::from)
                            .number("to", LongRun.OutageClass::to)
                            .number("plannedPerYear", LongRun.OutageClass::plannedPerYear)
                            .number("unplannedPerYear", LongRun.OutageClass::unplannedPerYear));

    private static final Shape<OptimalPolicy.Answer> ANSWER = new Shape<OptimalPolicy.Answer>()
            .word("kind", OptimalPolicy.Answer::kind)
            .number("interval", OptimalPolicy.Answer::interval)
            .number("from", OptimalPolicy.Answer::from)
            .number("to", OptimalPolicy.Answer::to)
            .number("given", OptimalPolicy.Answer::given)
            .word("since", OptimalPolicy.Answer::since)
            .textIfAny(
                    "edge",
                    it -> it.edge() == OptimalPolicy.Edge.NONE ? "" : it.edge().key());

    private static final Shape<OptimalPolicy.Point> POINT = new Shape<OptimalPolicy.Point>()
            .number("interval", OptimalPolicy.Point::interval)
            .bounds(point -> Optional.of(point.loss()));

    /** Best intervals. */
    static final Shape<OptimalPolicy> OPTIMUM = new Shape<OptimalPolicy>()
            .word("objective", OptimalPolicy::objective)
            .word("basis", OptimalPolicy::basis)
            .text("unit", OptimalPolicy::unit)
            .object("hypervisor", OptimalPolicy::hypervisor, ANSWER)
            .maybe("operatingSystem", OptimalPolicy::operatingSystem, ANSWER)
            .number("loss", OptimalPolicy::loss)
            .number("asGiven", OptimalPolicy::asGiven)
            .text("lossTime", it -> it.isSolved() ? "long-run" : "horizon")
            .number("lossOverHorizon", it -> it.overHorizon().orElse(Double.NaN))
            .object("confirmation", OptimalPolicy::confirmation, MEASURES)
            .estimate("confirmedLoss", OptimalPolicy::confirmedLoss)
            .array("curve", OptimalPolicy::curve, POINT)
            .array("systemCurve", OptimalPolicy::systemCurve, POINT)
            .array(
                    "sensitivity",
                    OptimalPolicy::sensitivity,
                    new Shape<OptimalPolicy.Influence>()
                            .text("path", OptimalPolicy.Influence::path)
                            .text("value", OptimalPolicy.Influence::value)
                            .text("low", OptimalPolicy.Influence::low)
                            .text("high", OptimalPolicy.Influence::high)
                            .number("lossAtLow", OptimalPolicy.Influence::lossAtLow)
                            .number("lossAtHigh", OptimalPolicy.Influence::lossAtHigh)
                            .number("elasticity", OptimalPolicy.Influence::elasticity));

    private LongRunShapes() {}
}
