package org.warmboot.diagram.technique;

import org.eclipse.swt.graphics.Color;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.model.Action;
import org.warmboot.model.action.ActionFacts;

/** The colours of the states that steps bring about, those of the timelines. */
final class StepColours {
    private StepColours() {}

    static Color of(Action action) {
        return switch (ActionFacts.of(action).family()) {
            case RUNNING -> DiagramStyle.RUNNING;
            case SUSPENDED -> DiagramStyle.SUSPENDED;
            case STORED -> DiagramStyle.SAVED;
            case TRANSITION -> DiagramStyle.WARNING;
            case STARTING -> DiagramStyle.SERVICES;
            case RESETTING -> DiagramStyle.ERROR;
            case MIGRATING -> DiagramStyle.MIGRATING;
        };
    }
}
