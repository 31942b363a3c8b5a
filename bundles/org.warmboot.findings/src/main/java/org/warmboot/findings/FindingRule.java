package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;

/** Looks for one kind of finding. */
interface FindingRule {

    /** What an experiment says of this kind; nothing where it does not apply. */
    Stream<ResultFinding> in(ExperimentResult experiment);
}
