package org.warmboot.report.html;

import java.util.List;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.Messages;
import org.warmboot.report.ToolInfo;

/** Makes the page of a sweep. */
public final class SweepPage {

    private SweepPage() {}

    /** The page as text, to be stored as UTF-8. */
    public static String page(SweepResult sweep, ToolInfo tool) {
        return new Page(
                        Messages.text("sweep.title", sweep.scenario()),
                        Messages.text("report.made", tool.name(), tool.version(), Long.toString(sweep.seed())),
                        List.of(),
                        List.of(),
                        List.of())
                .text();
    }
}
