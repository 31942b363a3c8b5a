package org.warmboot.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.guide.Answers.Answer;

/** Writes the page that compares every published entry with the simulation. */
final class PublishedPage {

    private static final double CLOSE = 0.03;
    private static final String OUTCOME = "outcome";

    private final List<PublishedEntry> entries;
    private final Answers answers;
    private final ExampleResults examples;
    private final Map<PublishedEntry, List<Counterpart>> found = new LinkedHashMap<>();
    private final StringBuilder page = new StringBuilder();

    private PublishedPage(List<PublishedEntry> entries, Answers answers, ExampleResults examples) {
        this.entries = entries;
        this.answers = answers;
        this.examples = examples;
        var counterparts = new Counterparts(entries, answers, examples);
        entries.forEach(entry -> found.put(entry, counterparts.of(entry)));
    }

    /** The text of the page. */
    static String text(List<PublishedEntry> entries, Answers answers, ExampleResults examples) {
        return new PublishedPage(entries, answers, examples).write();
    }

    private String write() {
        line("# Published figures");
        line("");
        line("<!-- Written by releng/guide/write from published.json, answers.json and runs of the examples. -->");
        line("");
        line("[Guide](index.md)");
        line("");
        introduction();
        for (var section : answers.sections()) {
            var members = entries.stream().filter(section::has).toList();
            line("");
            line("## " + section.title());
            compared(members);
            notCompared(members);
        }
        return page.toString();
    }

    private void introduction() {
        var with = found.values().stream().filter(each -> !each.isEmpty()).count();
        line("[published.json](../published.json) holds " + entries.size() + " entries of the literature. "
                + with + " of them have a counterpart in the simulation and stand here beside it; for the other "
                + (entries.size() - with) + " the reason follows. Every value under *Simulated* comes from a run of "
                + "the named example; a test fails if this page is not what the examples give.");
        line("");
        line("What a small error proves depends on where the parameters come from:");
        line("");
        answers.evidence().forEach((key, words) -> line("- **" + key + "**: " + words));
        line("");
        var outcomes = found.entrySet().stream()
                .filter(each -> OUTCOME.equals(answers.of(each.getKey()).evidence()))
                .flatMap(each -> each.getValue().stream())
                .filter(each -> each.off().isPresent())
                .toList();
        var far = outcomes.stream()
                .filter(each -> each.off().getAsDouble() > CLOSE)
                .toList();
        line("Of " + outcomes.size() + " outcomes with a number, " + (outcomes.size() - far.size())
                + " lie within 3 % of the published value. The others:");
        line("");
        far.forEach(each -> line("- " + each.figure() + ": " + each.published() + " published, " + each.simulated()
                + " simulated (" + each.example() + ")."));
    }

    private void compared(List<PublishedEntry> members) {
        var some = members.stream().filter(each -> !found.get(each).isEmpty()).toList();
        if (some.isEmpty()) {
            return;
        }
        line("");
        line("| entry | figure | published | simulated | error | shows | example | source |");
        line("|---|---|---|---|---|---|---|---|");
        for (var entry : some) {
            found.get(entry)
                    .forEach(each -> row(
                            "`" + entry.id() + "`",
                            each.figure(),
                            each.published(),
                            each.simulated(),
                            each.error(),
                            answers.of(entry).evidence(),
                            each.example(),
                            entry.source()));
        }
        var notes =
                some.stream().filter(each -> !answers.of(each).note().isEmpty()).toList();
        if (!notes.isEmpty()) {
            line("");
            notes.forEach(
                    each -> line("- `" + each.id() + "`: " + answers.of(each).note()));
        }
    }

    private void notCompared(List<PublishedEntry> members) {
        var none = members.stream().filter(each -> found.get(each).isEmpty()).toList();
        if (none.isEmpty()) {
            return;
        }
        var usual = usualConditions(none);
        if (!usual.isEmpty()) {
            line("");
            line("Unless said otherwise: " + usual + ".");
        }
        line("");
        line("| entry | quantity | published | no counterpart, because | source |");
        line("|---|---|---|---|---|");
        for (var entry : none) {
            var answer = answers.of(entry);
            row("`" + entry.id() + "`", quantity(entry, usual), entry.text(), reason(answer), entry.source());
        }
    }

    private static String quantity(PublishedEntry entry, String usual) {
        var named = entry.conditions().isEmpty() || entry.conditions().equals(usual);
        return entry.quantity() + (named ? "" : " (" + entry.conditions() + ")");
    }

    /** The conditions that several entries share; empty if there are none. */
    private static String usualConditions(List<PublishedEntry> members) {
        return members.stream()
                .map(PublishedEntry::conditions)
                .filter(each -> members.stream()
                                .filter(other -> other.conditions().equals(each))
                                .count()
                        > 2)
                .findFirst()
                .orElse("");
    }

    private String reason(Answer answer) {
        var parts = new ArrayList<String>();
        answer.left()
                .ifPresent(skipped -> parts.add("`" + skipped.example() + "` skips it: "
                        + examples.skipped(skipped.example(), skipped.experiment())));
        answer.why().ifPresent(key -> parts.add(answers.reasons().get(key)));
        if (!answer.note().isEmpty()) {
            parts.add(answer.note());
        }
        return String.join(" ", parts);
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells).replace("\n", " ") + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
