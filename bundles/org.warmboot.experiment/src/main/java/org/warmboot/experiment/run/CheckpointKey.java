package org.warmboot.experiment.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.model.file.ScenarioDigest;

/** Digest of all that the numbers of a simulation depend on; how many histories and how exact is not among it. */
final class CheckpointKey {

    /** To be raised whenever the same plan and seed yield other numbers than before. */
    private static final String GENERATION = "1";

    private CheckpointKey() {}

    static String of(String origin, List<LongRunCase> cases) {
        var settings = cases.getFirst().settings();
        var techniques = cases.stream()
                .map(one -> one.technique() + " " + one.hypervisorInterval() + " " + one.systemInterval())
                .collect(Collectors.joining("\n"));
        return ScenarioDigest.sha256(
                String.join("\n", GENERATION, origin, Long.toString(settings.seed()), settings.method(), techniques)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
