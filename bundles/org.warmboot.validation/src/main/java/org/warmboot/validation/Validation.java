package org.warmboot.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Scenario;

/** Finds everything that is wrong or doubtful in a scenario. */
public final class Validation {
    private static final List<Check> CHECKS = List.of(
            new IdCheck(),
            new RequiredCheck(),
            new ForeignReferenceCheck(),
            new NumberCheck(),
            new HostCheck(),
            new MemoryCheck(),
            new DomainCheck(),
            new DuplicateNameCheck(),
            new TechniqueCheck(),
            new TechniqueOnHostCheck(),
            new OpenValueCheck(),
            new MigrationCheck(),
            new TieCheck(),
            new CleanSystemCheck(),
            new RoomCheck(),
            new DeviceCheck(),
            new ConvergenceCheck(),
            new FileCacheCheck(),
            new PagingCheck(),
            new RollingCheck(),
            new AgingModelCheck(),
            new AgingCheck(),
            new ExperimentCheck(),
            new SweepCheck(),
            new RunSizeCheck(),
            new LongRunSizeCheck(),
            new ThroughputCheck(),
            new AvailabilityCheck(),
            new PublishedFigureCheck(),
            new PolicyCheck(),
            new WindowCheck(),
            new LoadProfileCheck(),
            new FailureModelCheck(),
            new DistributionCheck(),
            new LongRunCheck(),
            new LongRunPolicyCheck(),
            new ExhaustionCheck(),
            new RenewalMethodCheck(),
            new ClusterCheck(),
            new ProvenanceCheck());

    private Validation() {}

    /** Gives all issues in the order of the elements in the file; equal scenarios give equal lists. */
    public static List<Issue> validate(Scenario scenario) {
        var found = new Issues();
        CHECKS.forEach(check -> check.check(scenario, found));
        Map<EObject, Integer> places = places(scenario);
        return found.issues().stream()
                .sorted(Comparator.comparing((Issue issue) -> places.getOrDefault(issue.target(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Tells whether nothing stands in the way of a simulation. */
    public static boolean isRunnable(List<Issue> issues) {
        return issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    }

    private static Map<EObject, Integer> places(Scenario scenario) {
        var places = new HashMap<EObject, Integer>();
        places.put(scenario, 0);
        scenario.eAllContents().forEachRemaining(element -> places.put(element, places.size()));
        return places;
    }
}
