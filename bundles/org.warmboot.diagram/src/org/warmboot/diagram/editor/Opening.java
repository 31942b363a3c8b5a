package org.warmboot.diagram.editor;

import org.eclipse.ui.IEditorPart;
import org.warmboot.diagram.safety.OpenElsewhere;
import org.warmboot.diagram.safety.Recovery;
import org.warmboot.edit.session.ScenarioSession;

/**
 * What is to be done when a file has just been opened: whoever has it open elsewhere is told of, work that was not saved
 * is offered, and from then on unsaved work is kept beside the file.
 *
 * @param editor  shows the scenario
 * @param session the scenario
 */
record Opening(IEditorPart editor, ScenarioSession session) {

    /** Begins as soon as the editor is there: a dialog while it is being made would confuse the window. */
    void begin() {
        var display = editor.getSite().getShell().getDisplay();
        session.autosave(display::timerExec);
        display.asyncExec(this::ask);
    }

    private void ask() {
        var page = editor.getSite().getPage();
        if (page == null || page.findEditor(editor.getEditorInput()) == null) {
            return; // closed meanwhile
        }
        var other = OpenElsewhere.editor(session.path(), editor);
        if (other.isPresent()) {
            page.closeEditor(editor, false);
            other.get().getSite().getPage().activate(other.get());
            return;
        }
        var shell = editor.getSite().getShell();
        var holder = session.other().filter(one -> !one.isSelf());
        if (holder.isPresent() && !OpenElsewhere.mayGoOn(shell, session.path(), holder.get())) {
            page.closeEditor(editor, false);
            return;
        }
        new Recovery(session).offer(shell);
    }
}
