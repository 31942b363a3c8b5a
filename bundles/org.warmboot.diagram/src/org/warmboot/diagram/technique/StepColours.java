package org.warmboot.diagram.technique;

import org.eclipse.swt.graphics.Color;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.model.Action;
import org.warmboot.model.action.ActionFacts;

/** The colours of the states that steps bring about, those of the timelines. */
final class StepColours {
    private StepColours() {}

    static Color of(Action action) {
        return DiagramStyle.state(ActionFacts.of(action).family().state());
    }
}
