package org.warmboot.diagram.editor;

import org.warmboot.diagram.safety.OpenElsewhere;
import org.warmboot.diagram.safety.Recovery;
import org.warmboot.edit.session.ScenarioSession;

/**
 * What is to be done when a file has just been opened: whoever has it open elsewhere is told of, work that was not saved
 * is offered, and from then on unsaved work is kept beside the file.
 *
 * @param shared  has the tabs that show the scenario
 * @param session the scenario
 */
record Opening(SharedScenario shared, ScenarioSession session) {

    /** Begins as soon as the first tab is there: a dialog while it is being made would confuse the window. */
    void begin() {
        var display = shared.front().getSite().getShell().getDisplay();
        session.autosave(display::timerExec);
        display.asyncExec(this::ask);
    }

    private void ask() {
        if (shared.tabs().isEmpty()) {
            return; // closed meanwhile
        }
        var shell = shared.front().getSite().getShell();
        var holder = session.other().filter(one -> !one.isSelf());
        if (holder.isPresent() && !OpenElsewhere.mayGoOn(shell, session.path(), holder.get())) {
            shared.close();
            return;
        }
        new Recovery(session).offer(shell);
    }
}
