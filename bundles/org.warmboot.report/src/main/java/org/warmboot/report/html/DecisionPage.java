package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;

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
                        "chart", decision.chart(workshop),
                        "table", decision.table(),
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

    private static String trust(PageContext workshop, Decision decision) {
        var runs = LongRunRows.of(decision.experiment());
        var sentences = new ArrayList<String>();
        sentences.add(Messages.text(
                "decision.trust",
                decision.experiment().name(),
                LongRunSection.setting(runs),
                agreeing(runs),
                solved(runs)));
        if (!decision.words().searched()) {
            sentences.add(Messages.text("decision.unsearched"));
        }
        var others = decision.others(workshop);
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
                .filter(run -> LongRunRows.longRun(run).analysis().solution().isPresent())
                .count();
    }

    private static long agreeing(List<RunResult> runs) {
        return runs.stream()
                .map(LongRunRows::longRun)
                .filter(run -> run.analysis()
                        .solution()
                        .filter(solution ->
                                SolvedTable.agrees(run.measures().downtimePerYear(), SolvedTable.solved(solution)))
                        .isPresent())
                .count();
    }

    /** The words of the page that not everybody knows, with those of the techniques that it names. */
    private static List<Term> terms(PageContext workshop, Decision decision) {
        var level = Numbers.percent(
                LongRunRows.longRun(LongRunRows.of(decision.experiment()).getFirst())
                        .level());
        var general = Stream.of(
                        "rejuvenation", "hypervisor", "guest", "planned", "nines", "interval", "solved", "measurable")
                .filter(key -> decision.words().searched() || !key.equals("measurable"))
                .map(key -> new Term(
                        Messages.text("term." + key),
                        Phrases.sentence(Messages.text("term." + key + ".meaning", level))));
        var others = decision.others(workshop).stream()
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
                        LongRunRows.longRun(run).meaning())));
    }
}
