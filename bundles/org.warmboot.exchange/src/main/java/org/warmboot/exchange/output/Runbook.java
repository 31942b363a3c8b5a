package org.warmboot.exchange.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.Cluster;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.units.Durations;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/** A technique as a list to work through at a host or a cluster, in Markdown: order, steps, expected times, ways back. */
public final class Runbook {
    private final Technique technique;
    private final Optional<Cluster> cluster;
    private final List<ExpectedTurn> turns;
    private final StringBuilder out = new StringBuilder();

    private Runbook(Technique technique, Optional<Cluster> cluster, List<ExpectedTurn> turns) {
        this.technique = technique;
        this.cluster = cluster;
        this.turns = turns;
    }

    /**
     * Gives the text of a runbook.
     *
     * @param cluster whose hosts take turns, if they belong to one
     * @param turns   what is expected of each host, in the order of the work
     */
    public static String of(Technique technique, Optional<Cluster> cluster, List<ExpectedTurn> turns) {
        return new Runbook(technique, cluster, turns).text();
    }

    private String text() {
        var where = cluster.map(ElementNames::orId)
                .orElseGet(() -> turns.stream()
                        .map(turn -> ElementNames.orId(turn.host()))
                        .collect(Collectors.joining(", ")));
        line("# " + Messages.get("runbook.title", cell(ElementNames.orId(technique)), cell(where)));
        line("");
        line(Messages.get("runbook.times"));
        before();
        order();
        steps();
        return out.toString();
    }

    private void before() {
        heading("runbook.before");
        technique
                .getRequires()
                .forEach(need -> task(Messages.get("runbook.capability", CamelCase.words(need.getLiteral()))));
        cluster.map(Cluster::getSpareHost)
                .ifPresent(spare -> task(Messages.get("runbook.spare", cell(ElementNames.orId(spare)))));
        turns.stream()
                .flatMap(turn -> turn.host().getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .filter(guest -> !guest.getTies().isEmpty())
                .forEach(guest -> task(Messages.get("runbook.tied", cell(ElementNames.orId(guest)))));
        task(Messages.get("runbook.backup"));
    }

    private void order() {
        heading("runbook.order");
        cluster.ifPresent(each -> line(Messages.get("runbook.away", each.getMaxAway())));
        cluster.ifPresent(each -> line(""));
        line(Messages.get("runbook.hosts"));
        line("|---|---|---|---|---|");
        int number = 1;
        for (var turn : turns) {
            line("| %d | %s | %d | %s | %s |"
                    .formatted(
                            number++,
                            cell(ElementNames.orId(turn.host())),
                            guests(turn.host()),
                            seconds(turn.away()),
                            seconds(turn.total())));
        }
    }

    private void steps() {
        heading("runbook.steps");
        line(Messages.get("runbook.columns"));
        line("|---|---|---|---|---|");
        var order = StepOrder.of(technique);
        for (var step : order) {
            line("| %d | %s | %s | %s | %s |"
                    .formatted(
                            order.indexOf(step) + 1,
                            cell(ElementNames.orId(step)),
                            predecessors(step, order),
                            expected(step),
                            WayBack.before(step, order)));
        }
        line("");
        task(Messages.get("runbook.answers"));
        cluster.filter(each -> each.getHealthGate() > 0)
                .ifPresent(each -> task(Messages.get("runbook.gate", Durations.format(each.getHealthGate()))));
    }

    private static String predecessors(Step step, List<Step> order) {
        return step.getPredecessors().stream()
                .map(each -> Integer.toString(order.indexOf(each) + 1))
                .collect(Collectors.joining(", "));
    }

    /** From the host where it is shortest to the one where it is longest. */
    private String expected(Step step) {
        var times = new ArrayList<Double>();
        turns.forEach(
                turn -> Optional.ofNullable(turn.steps().get(step.getId())).ifPresent(times::add));
        OptionalDouble least = times.stream().mapToDouble(each -> each).min();
        OptionalDouble most = times.stream().mapToDouble(each -> each).max();
        if (least.isEmpty()) {
            return Messages.get("runbook.none");
        }
        if (most.getAsDouble() == 0) {
            return Messages.get("runbook.nothing");
        }
        var from = seconds(least.getAsDouble());
        var to = seconds(most.getAsDouble());
        return from.equals(to) ? to : Messages.get("runbook.range", from, to);
    }

    private static long guests(Host host) {
        return host.getDomains().stream().filter(GuestDomain.class::isInstance).count();
    }

    private static String seconds(double seconds) {
        // nobody works by tenths of a second but where a step takes a few
        return Messages.get(
                "runbook.seconds",
                seconds < 10 ? Double.toString(Math.round(seconds * 10) / 10.0) : Long.toString(Math.round(seconds)));
    }

    /** A text that cannot end a cell of a table. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("|", "\\|");
    }

    private void heading(String key) {
        line("");
        line("## " + Messages.get(key));
        line("");
    }

    private void task(String text) {
        line("- [ ] " + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
