package org.warmboot.report.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.html.page.ComparePage;
import org.warmboot.report.html.page.HtmlReport;
import org.warmboot.report.html.page.SweepPage;

/** A page of every kind. */
public final class SamplePages {

    private SamplePages() {}

    /** Text by name. */
    public static Map<String, String> all() {
        var pages = new LinkedHashMap<String, String>();
        HtmlReport.pages(JudgedResult.alone(SampleResult.create()), SampleResult.TOOL)
                .forEach((name, text) -> pages.put("reboots/" + name, text));
        HtmlReport.pages(JudgedResult.alone(SampleMechanisms.create()), SampleResult.TOOL)
                .forEach((name, text) -> pages.put("mechanisms/" + name, text));
        HtmlReport.pages(JudgedResult.alone(SampleLongRuns.create()), SampleResult.TOOL)
                .forEach((name, text) -> pages.put("long runs/" + name, text));
        pages.put("sweep over one", SweepPage.page(SampleStudies.line(), SampleResult.TOOL));
        pages.put("sweep over two", SweepPage.page(SampleStudies.grid(), SampleResult.TOOL));
        pages.put("scattered sweep", SweepPage.page(SampleStudies.scatter(), SampleResult.TOOL));
        pages.put("comparison", ComparePage.page(SampleStudies.compared(), SampleResult.TOOL));
        return pages;
    }
}
