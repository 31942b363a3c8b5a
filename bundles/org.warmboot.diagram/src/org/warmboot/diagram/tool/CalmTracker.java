package org.warmboot.diagram.tool;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Selects and drags. A click on what is selected already does nothing more: names are opened by F2 or a double click. */
public class CalmTracker extends DragEditPartsTracker {
    /** A tracker for a part. */
    public CalmTracker(EditPart part) {
        super(part);
    }

    @Override
    protected void performDirectEdit() {
        // a second click is no wish to rename
    }
}
