package org.warmboot.report.html;

import java.util.List;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.report.Messages;
import org.warmboot.report.ToolInfo;

/** Makes the page of scenarios side by side. */
public final class ComparePage {

    private ComparePage() {}

    /** The page as text, to be stored as UTF-8. */
    public static String page(CompareResult compared, ToolInfo tool) {
        return new Page(
                        Messages.text("compare.title", Phrases.listed(compared.scenarios())),
                        Messages.text("compare.made", tool.name(), tool.version()),
                        List.of(),
                        List.of(),
                        List.of())
                .text();
    }
}
