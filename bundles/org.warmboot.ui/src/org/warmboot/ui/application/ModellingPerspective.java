package org.warmboot.ui.application;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The layout for drawing and running a scenario: editors in the middle, properties below them.
 */
public final class ModellingPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.modelling";

    private static final float EDITOR_SHARE = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, EDITOR_SHARE, layout.getEditorArea());
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
    }
}
