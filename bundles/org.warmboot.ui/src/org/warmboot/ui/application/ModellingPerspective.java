package org.warmboot.ui.application;

import java.util.List;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.find.FindView;
import org.warmboot.ui.hints.HintsView;
import org.warmboot.ui.history.HistoryView;
import org.warmboot.ui.problems.ProblemsView;
import org.warmboot.ui.properties.PropertiesView;
import org.warmboot.ui.replay.ReplayView;
import org.warmboot.ui.results.ComparisonView;
import org.warmboot.ui.results.CostView;
import org.warmboot.ui.results.DowntimeView;
import org.warmboot.ui.results.FindingsView;
import org.warmboot.ui.results.LongRunView;
import org.warmboot.ui.results.SweepView;
import org.warmboot.ui.results.ThroughputView;
import org.warmboot.ui.results.TimelineView;
import org.warmboot.ui.whatif.WhatIfView;

/**
 * The layout for drawing and running a scenario: tree and overview at the left, properties at the right, between them
 * editors, and results below these.
 */
public final class ModellingPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.modelling";

    private static final float LEFT = 0.19f;
    private static final float ABOVE_OVERVIEW = 0.68f;
    private static final float BESIDE_PROPERTIES = 0.73f;
    private static final float ABOVE_RESULTS = 0.52f;

    private static final List<String> RESULTS = List.of(
            FindingsView.ID,
            DowntimeView.ID,
            TimelineView.ID,
            ReplayView.ID,
            ThroughputView.ID,
            CostView.ID,
            LongRunView.ID,
            ComparisonView.ID,
            ProblemsView.ID);

    private static final List<String> ON_DEMAND =
            List.of(WhatIfView.ID, SweepView.ID, FindView.ID, HistoryView.ID, IProgressConstants.PROGRESS_VIEW_ID);

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        var left = layout.createFolder("left", IPageLayout.LEFT, LEFT, layout.getEditorArea());
        left.addView(ExplorerView.ID);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, ABOVE_OVERVIEW, ExplorerView.ID);
        var right = layout.createFolder("right", IPageLayout.RIGHT, BESIDE_PROPERTIES, layout.getEditorArea());
        right.addView(PropertiesView.ID);
        right.addPlaceholder(HintsView.ID);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE_RESULTS, layout.getEditorArea());
        RESULTS.forEach(below::addView);
        ON_DEMAND.forEach(below::addPlaceholder);
        layout.addShowViewShortcut(ExplorerView.ID);
        layout.addShowViewShortcut(PropertiesView.ID);
        layout.addShowViewShortcut(HintsView.ID);
        RESULTS.forEach(layout::addShowViewShortcut);
        ON_DEMAND.forEach(layout::addShowViewShortcut);
    }
}
