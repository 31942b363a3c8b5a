package org.warmboot.diagram.technique;

import org.eclipse.swt.graphics.Color;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.model.Action;

/** The colours of the states that steps bring about, those of the timelines. */
final class StepColours {
    private StepColours() {}

    static Color of(Action action) {
        return switch (action) {
            case SUSPEND -> DiagramStyle.SUSPENDED;
            case SAVE, RESTORE, CHECKPOINT, RESTART_CHECKPOINT -> DiagramStyle.SAVED;
            case SHUT_DOWN, BOOT -> DiagramStyle.WARNING;
            case RESET_HARDWARE,
                    QUICK_RELOAD,
                    LOAD_HYPERVISOR,
                    INITIALISE_HYPERVISOR,
                    LIVE_UPDATE,
                    START_CLEAN_SYSTEM,
                    DISCARD_AGED_SYSTEM -> DiagramStyle.ERROR;
            case RESTART_SERVICES -> DiagramStyle.SERVICES;
            case MIGRATE, MIGRATE_BACK, RELOCATE -> DiagramStyle.MIGRATING;
            case RECREATE, RESUME -> DiagramStyle.RUNNING;
        };
    }
}
