package org.warmboot.report.html;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.Messages;
import org.warmboot.report.ToolInfo;

/** Makes the report: one web page with everything in it, readable on screen and paper, without scripts. */
public final class HtmlReport {

    private static final Version LANGUAGE = Configuration.VERSION_2_3_34;

    private HtmlReport() {}

    /**
     * The page as text, to be stored as UTF-8.
     *
     * <p>It refers to nothing outside itself. Equal results give equal text on machines with the same fonts.
     */
    public static String page(ScenarioResult result, ToolInfo tool) {
        var workshop = new Workshop(result, tool);
        var sections = Stream.of(
                        DowntimeSection.of(workshop),
                        TaskSection.of(workshop),
                        TimelineSection.of(workshop),
                        ThroughputSection.of(workshop),
                        ClusterSection.of(workshop),
                        CapacitySection.of(workshop),
                        CostSection.migration(workshop),
                        CostSection.of(workshop),
                        AgingSection.of(workshop),
                        AvailabilitySection.of(workshop),
                        SkippedSection.of(workshop),
                        ComparisonSection.of(workshop),
                        ParameterSection.of(workshop),
                        Optional.of(reproduction(workshop)))
                .flatMap(Optional::stream)
                .toList();
        var model = Map.of(
                "title", Messages.text("report.title", result.scenario()),
                "made", Messages.text("report.made", tool.name(), tool.version(), Long.toString(result.seed())),
                "contents", Messages.text("report.contents"),
                "finding", Finding.of(workshop),
                "sections", sections,
                "style", StyleSheet.of(workshop.style()));
        var out = new StringWriter();
        try {
            configuration().getTemplate("report.ftlh").process(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The template of the report cannot be read", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template of the report does not fit its data", e);
        }
        return out.toString();
    }

    private static Section reproduction(Workshop workshop) {
        var result = workshop.result();
        return new Section(
                "reproduction",
                Messages.text("reproduction.title"),
                List.of(
                        Messages.text("reproduction.reading"),
                        Messages.text(
                                "reproduction.same", workshop.tool().version(), Long.toString(result.seed())),
                        Messages.text("reproduction.digest", result.sha256())),
                List.of());
    }

    private static Configuration configuration() {
        var configuration = new Configuration(LANGUAGE);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(LANGUAGE).build());
        return configuration;
    }
}
