package org.warmboot.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.guide.Answers.Combination;
import org.warmboot.guide.ExampleResults.Figure;

/** Finds what the examples give for published entries. */
final class Counterparts {

    private static final String ALONE = "1";

    private final List<PublishedEntry> entries;
    private final Answers answers;
    private final ExampleResults examples;

    Counterparts(List<PublishedEntry> entries, Answers answers, ExampleResults examples) {
        this.entries = entries;
        this.answers = answers;
        this.examples = examples;
    }

    /** The entry that a figure of an example states: the one with the longest id that the figure's begins with. */
    static Optional<PublishedEntry> entry(Figure figure, List<PublishedEntry> entries) {
        return entries.stream()
                .filter(each -> figure.id().equals(each.id()) || figure.id().startsWith(each.id() + "."))
                .max(Comparator.comparingInt(each -> each.id().length()));
    }

    /** All counterparts of an entry, those of figures first. */
    List<Counterpart> of(PublishedEntry entry) {
        var found = new ArrayList<Counterpart>();
        for (var figure : examples.figures()) {
            if (entry(figure, entries).filter(entry::equals).isPresent()) {
                add(counterpart(entry, figure), found);
            }
        }
        for (var combination : answers.of(entry).combinations()) {
            found.add(counterpart(entry, combination));
        }
        return found;
    }

    /** Examples that give the same share a row. */
    private static void add(Counterpart another, List<Counterpart> found) {
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i).same(another)) {
                found.set(i, found.get(i).alsoIn(another.example()));
                return;
            }
        }
        found.add(another);
    }

    private static Counterpart counterpart(PublishedEntry entry, Figure figure) {
        var both = figure.comparison();
        var what = both.conditions().isEmpty() ? both.name() : both.name() + ": " + both.conditions();
        var simulated = Quantities.with(Quantities.like(both.simulated(), both.published()), both.unit());
        if (figure.id().equals(entry.id()) && !entry.value().isNumber()) {
            return new Counterpart(what, entry.text(), simulated, "\u2013", OptionalDouble.empty(), figure.example());
        }
        return new Counterpart(
                what,
                Quantities.with(Quantities.number(both.published(), 12), both.unit()),
                simulated,
                Quantities.error(both.published(), both.simulated()),
                off(both.published(), both.simulated()),
                figure.example());
    }

    private Counterpart counterpart(PublishedEntry entry, Combination combination) {
        var size = Quantities.size(combination.unit());
        var low = combination.published().getFirst();
        var high = combination.published().getLast();
        var simulated = value(combination);
        var nearest = Math.clamp(simulated, low, high);
        var what = combination.part().isEmpty() ? entry.quantity() : entry.quantity() + ": " + combination.part();
        var range = Quantities.number(low / size, 12)
                + (low.equals(high) ? "" : " to " + Quantities.number(high / size, 12));
        return new Counterpart(
                what,
                Quantities.with(range, combination.unit()),
                Quantities.with(Quantities.like(simulated / size, low / size), combination.unit()),
                simulated == nearest ? "0" : Quantities.error(nearest, simulated),
                off(nearest, simulated),
                combination.example());
    }

    private double value(Combination combination) {
        var divisor = combination.over() == null ? 1 : sum(combination.example(), combination.over());
        return sum(combination.example(), combination.sum()) / divisor;
    }

    private double sum(String example, Map<String, Double> factors) {
        return factors.entrySet().stream()
                .mapToDouble(each -> each.getValue()
                        * (each.getKey().equals(ALONE) ? 1 : examples.simulated(example, each.getKey())))
                .sum();
    }

    private static OptionalDouble off(double published, double simulated) {
        return published == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(simulated / published - 1));
    }
}
