package org.warmboot.experiment.run;

import org.warmboot.experiment.Messages;
import org.warmboot.experiment.result.RunParameters;

/** Says how much memory the guests of a run have, also where they differ. */
public final class MemoryWords {

    private MemoryWords() {}

    /** Gives "1 GiB", or "1 to 4 GiB". */
    public static String of(RunParameters parameters) {
        return parameters.isUniform()
                ? Messages.get("memory.one", parameters.memoryGiB())
                : Messages.get("memory.range", parameters.smallestGiB(), parameters.largestGiB());
    }
}
