package org.warmboot.report.html.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.Messages;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.section.ResultSections;
import org.warmboot.report.html.summary.ResultSummary;
import org.warmboot.report.html.words.Decision;

/** Makes the report: a page with all results, and with long runs a page for those who decide and one on the method. */
public final class HtmlReport {

    private static final Page.Link ALL = new Page.Link("index.html", Messages.text("link.all"));
    private static final Page.Link DECISION = new Page.Link("decision.html", Messages.text("link.decision"));
    private static final Page.Link METHOD = new Page.Link("method.html", Messages.text("link.method"));

    private HtmlReport() {}

    /**
     * The pages by name of their files, as text to be stored as UTF-8; {@code index.html} first.
     *
     * <p>They refer to nothing outside but each other. Equal results give equal text on machines with the same fonts.
     */
    public static Map<String, String> pages(JudgedResult judged, ToolInfo tool) {
        var pages = new LinkedHashMap<String, String>();
        var workshop = new PageContext(judged.result(), tool);
        var decision = Decision.of(judged.result());
        pages.put("index.html", page(judged, tool, decision.isPresent() ? List.of(DECISION, METHOD) : List.of()));
        decision.ifPresent(about -> {
            pages.put(DECISION.file(), DecisionPage.page(workshop, about, List.of(METHOD, ALL)));
            pages.put(METHOD.file(), MethodPage.page(workshop, List.of(DECISION, ALL)));
        });
        return pages;
    }

    /** The page with all results alone. */
    public static String page(JudgedResult judged, ToolInfo tool) {
        return page(judged, tool, List.of());
    }

    private static String page(JudgedResult judged, ToolInfo tool, List<Page.Link> links) {
        var result = judged.result();
        var workshop = new PageContext(result, tool);
        var sections = ResultSections.of(workshop);
        return new Page(
                        Messages.text("report.title", result.scenario()),
                        Messages.text("report.made", tool.name(), tool.version(), Long.toString(result.seed())),
                        links,
                        ResultSummary.of(workshop),
                        FindingList.of(judged, sections),
                        sections)
                .text();
    }
}
