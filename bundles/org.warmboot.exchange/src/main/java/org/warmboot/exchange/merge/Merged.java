package org.warmboot.exchange.merge;

import java.util.List;
import org.warmboot.exchange.source.Note;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.file.ScenarioDocument;

/**
 * A scenario after an import, which has changed nothing of the one before.
 *
 * @param document the scenario
 * @param gone     guests of earlier imports that the inventory does not have any more, as they are or were
 * @param notes    what was left out, with the reason
 */
public record Merged(ScenarioDocument document, List<GuestDomain> gone, List<Note> notes) {

    /** Keeps copies of the lists. */
    public Merged {
        gone = List.copyOf(gone);
        notes = List.copyOf(notes);
    }
}
