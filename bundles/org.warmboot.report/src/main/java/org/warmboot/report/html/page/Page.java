package org.warmboot.report.html.page;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.warmboot.report.Messages;
import org.warmboot.report.html.section.Section;
import org.warmboot.style.StyleTable;

/**
 * A web page with everything in it, readable on screen and paper, without scripts.
 *
 * @param title heading
 * @param made line below it: what made the page
 * @param links pages beside this one
 * @param summary sentences above the sections; may be empty
 * @param findings what the result tells, below the summary
 * @param sections its sections
 */
record Page(
        String title,
        String made,
        List<Link> links,
        List<String> summary,
        FindingList findings,
        List<Section> sections) {

    private static final Version LANGUAGE = Configuration.VERSION_2_3_34;

    Page {
        links = List.copyOf(links);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
    }

    /** A page without findings. */
    Page(String title, String made, List<Link> links, List<String> summary, List<Section> sections) {
        this(title, made, links, summary, FindingList.NONE, sections);
    }

    /**
     * A link to a page beside this one.
     *
     * @param file its name
     * @param text what it leads to
     */
    public record Link(String file, String text) {}

    /** The page as text, to be stored as UTF-8. Equal pages give equal text on machines with the same fonts. */
    String text() {
        return render(
                "report.ftlh",
                Map.of(
                        "title", title,
                        "made", made,
                        "links", links,
                        "contents", Messages.text("report.contents"),
                        "swipe", Messages.text("report.swipe"),
                        "summary", summary,
                        "findings", findings,
                        "findingsTitle", Messages.text("findings.title"),
                        "sections", sections,
                        "style", StyleSheet.of(StyleTable.LIGHT)));
    }

    /** A template filled with values. */
    static String render(String template, Map<String, ?> values) {
        var out = new StringWriter();
        try {
            configuration().getTemplate(template).process(values, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The template of the page cannot be read", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template of the page does not fit its data", e);
        }
        return out.toString();
    }

    private static Configuration configuration() {
        var configuration = new Configuration(LANGUAGE);
        configuration.setClassForTemplateLoading(Page.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(LANGUAGE).build());
        return configuration;
    }
}
