package org.warmboot.report.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.LongRunBar;
import org.warmboot.report.html.section.PageContext;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.html.words.Decision;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.html.words.Origins;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** The page for those who decide: one paragraph, one chart, one table, on one sheet of paper. */
final class DecisionPage {

    private static final int MOST_OTHERS = 3;

    private DecisionPage() {}

    /** A word and what it means. */
    public record Term(String word, String meaning) {}

    static String page(PageContext workshop, Decision decision, List<Page.Link> links) {
        var result = workshop.result();
        return Page.render(
                "decision.ftlh",
                Map.of(
                        "title", Messages.text("decision.title", result.scenario()),
                        "paragraph", decision.paragraph(),
                        "chart", chart(workshop, decision),
                        "table", DecisionTable.of(decision.choice(), decision.words()),
                        "terms", terms(workshop, decision),
                        "trust", trust(workshop, decision),
                        "links", links,
                        "swipe", Messages.text("report.swipe"),
                        "made",
                                Messages.text(
                                        "report.made",
                                        workshop.tool().name(),
                                        workshop.tool().version(),
                                        Long.toString(result.seed())),
                        "style", StyleSheet.of(workshop.style()) + StyleSheet.rules("decision.css")));
    }

    /** One chart: downtime by cause, each technique at its best. */
    private static Figure chart(PageContext workshop, Decision decision) {
        var words = decision.words();
        var bars = decision.choice().ranking().stream()
                .map(ranked -> new LongRunBar(words.name(ranked), words.measures(ranked)))
                .toList();
        var title = Messages.text("longrun.causes");
        var chart = workshop.charts().causes(title, bars);
        return workshop.chart(chart, PageContext.WIDE, Charts.height(chart), title);
    }

    private static String trust(PageContext workshop, Decision decision) {
        var runs = LongRunWords.runs(decision.experiment());
        var sentences = new ArrayList<String>();
        sentences.add(Messages.text(
                "decision.trust",
                decision.experiment().name(),
                LongRunWords.setting(runs),
                agreeing(runs),
                solved(runs)));
        if (!decision.words().searched()) {
            sentences.add(Messages.text("decision.unsearched"));
        }
        var others = decision.others(workshop.result());
        others.stream().limit(MOST_OTHERS).map(other -> other.words().brief()).forEach(sentences::add);
        if (others.size() > MOST_OTHERS) {
            sentences.add(Messages.text("decision.others", others.size() - MOST_OTHERS));
        }
        if (!workshop.result().sources().isEmpty()) {
            sentences.add(Messages.text(
                    "finding.origins", Origins.of(workshop.result().sources()).words()));
        }
        return String.join(" ", sentences);
    }

    private static long solved(List<RunResult> runs) {
        return runs.stream()
                .filter(run -> LongRunWords.longRun(run).analysis().solution().isPresent())
                .count();
    }

    private static long agreeing(List<RunResult> runs) {
        return runs.stream()
                .map(LongRunWords::longRun)
                .filter(run -> run.analysis()
                        .solution()
                        .filter(solution ->
                                LongRunWords.agrees(run.measures().downtimePerYear(), LongRunWords.solved(solution)))
                        .isPresent())
                .count();
    }

    /** The words of the page that not everybody knows, with those of the techniques that it names. */
    private static List<Term> terms(PageContext workshop, Decision decision) {
        var level = Numbers.percent(
                LongRunWords.longRun(LongRunWords.runs(decision.experiment()).getFirst())
                        .level());
        var general = Stream.of(
                        "rejuvenation", "hypervisor", "guest", "planned", "nines", "interval", "solved", "measurable")
                .filter(key -> decision.words().searched() || !key.equals("measurable"))
                .map(key -> new Term(
                        Messages.text("term." + key),
                        Phrases.sentence(Messages.text("term." + key + ".meaning", level))));
        var others = decision.others(workshop.result()).stream()
                .limit(MOST_OTHERS)
                .map(other -> other.words().run(other.choice().ranking().getFirst()));
        var techniques = Stream.concat(decision.choice().ranking().stream().map(decision.words()::run), others)
                .map(DecisionPage::term)
                .collect(Collectors.toMap(Term::word, term -> term, (one, other) -> one, LinkedHashMap::new));
        return Stream.concat(general, techniques.values().stream()).toList();
    }

    private static Term term(RunResult run) {
        return new Term(
                run.techniqueName(),
                Phrases.sentence(Messages.textOr(
                        "term.technique." + run.technique(),
                        LongRunWords.longRun(run).meaning())));
    }
}
