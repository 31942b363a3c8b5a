package org.warmboot.experiment.result;

import java.util.List;

/**
 * What every component did while the technique was executed.
 *
 * @param all ordered by component and start
 */
public record Phases(List<Phase> all) implements RunPart {

    /** Keeps a copy that cannot change. */
    public Phases {
        all = List.copyOf(all);
    }
}
