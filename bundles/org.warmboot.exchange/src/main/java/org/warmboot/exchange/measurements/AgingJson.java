package org.warmboot.exchange.measurements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import org.warmboot.analysis.trend.Exhaustion;

/** What was found of an aging as JSON: slopes in the unit of the values per day, times in ISO 8601, null for never. */
public final class AgingJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AgingJson() {}

    /** The finding, indented. */
    public static String of(String name, AgingFinding finding) {
        var trend = finding.trend();
        var root = JSON.createObjectNode();
        root.put("series", name);
        root.put("verdict", trend.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        root.put("days", trend.days());
        root.put("daysNeeded", trend.daysNeeded());
        root.put("restarts", finding.stretches().size() - 1);
        root.put("until", moment(trend.line().end()));
        var slope = root.putObject("slopePerDay");
        number(slope, "estimate", trend.slope().estimate());
        number(slope, "low", trend.slope().low());
        number(slope, "high", trend.slope().high());
        var tests = root.putObject("tests");
        tests.put("sieveProbability", trend.sieve());
        number(tests, "slopeStatistic", trend.slopeStatistic());
        tests.put("slopeCritical", trend.slopeCritical());
        finding.exhaustion().ifPresent(found -> times(root.putObject("exhaustion"), found));
        finding.peak().ifPresent(found -> times(root.putObject("peak"), found));
        if (finding.grows() && finding.capacity().isPresent()) {
            root.put("threshold", finding.threshold());
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void times(ObjectNode node, Exhaustion found) {
        node.put("earliest", moment(found.earliest()));
        node.put("expected", moment(found.expected()));
        node.put("latest", moment(found.latest()));
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private static String moment(double seconds) {
        return Double.isInfinite(seconds)
                ? null
                : Instant.ofEpochSecond((long) seconds).toString();
    }
}
