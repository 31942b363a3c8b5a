package org.warmboot.exchange.measurements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * Probes of a service in the order in which they were sent: {@code ping -D -O}, or rows of a time and a response time,
 * negative or empty for no answer.
 *
 * @param probes the probes
 */
public record ProbeLog(List<Probe> probes) {

    private static final Pattern REPLY =
            Pattern.compile("\\[(\\d{9,11}\\.\\d+)] .*icmp_seq=(\\d{1,6}) .*time=([0-9.]{1,12}) ms.*");
    private static final Pattern NO_REPLY = Pattern.compile("\\[(\\d{9,11}\\.\\d+)] .*icmp_seq=(\\d{1,6})\\b.*");

    /** Numbers of a ping begin anew after so many. */
    private static final long ROUND = 65536;

    /**
     * A probe.
     *
     * @param time when it was sent, seconds of the epoch
     * @param answered whether it was answered, late or not
     */
    public record Probe(double time, boolean answered) {}

    /**
     * Time without an answer.
     *
     * @param from when the first probe without an answer was sent
     * @param until when the first one with an answer was sent; infinite if there is none
     */
    public record Outage(double from, double until) {}

    /**
     * Reads a log.
     *
     * @throws ExchangeException if it is none
     */
    public static ProbeLog read(InputFile file) throws ExchangeException {
        var log = file.text().contains("icmp_seq=") ? new ProbeLog(ping(file)) : new ProbeLog(rows(file));
        if (log.probes.isEmpty()) {
            throw ExchangeException.wrong(file.at(0), "probes.empty");
        }
        return log;
    }

    private static List<Probe> ping(InputFile file) throws ExchangeException {
        var probes = new TreeMap<Long, Probe>();
        var line = 0;
        for (var row : file.text().split("\n", -1)) {
            line++;
            if (!row.contains("icmp_seq=")) {
                continue;
            }
            var reply = REPLY.matcher(row);
            var other = NO_REPLY.matcher(row);
            if (reply.matches()) {
                var number = number(reply.group(2), probes);
                var sent = Double.parseDouble(reply.group(1)) - Double.parseDouble(reply.group(3)) / 1000;
                probes.put(number, new Probe(sent, true));
            } else if (other.matches()) {
                // what is told so is told when the next probe is sent, or later
                probes.putIfAbsent(
                        number(other.group(2), probes), new Probe(Double.parseDouble(other.group(1)), false));
            } else {
                throw ExchangeException.wrong(file.at(line), "probes.ping");
            }
        }
        return sent(probes);
    }

    private static long number(String text, TreeMap<Long, Probe> before) {
        var number = Long.parseLong(text);
        var last = before.isEmpty() ? number : before.lastKey();
        return number + ROUND * Math.max(0, Math.round((last - number) / (double) ROUND));
    }

    /** Probes without an answer lie on the line between those with one; those of which nothing is told, too. */
    private static List<Probe> sent(TreeMap<Long, Probe> told) {
        var probes = new ArrayList<Probe>();
        Long before = null;
        for (var entry : told.entrySet()) {
            if (!entry.getValue().answered()) {
                continue;
            }
            if (before != null && entry.getKey() > before + 1) {
                var from = told.get(before).time();
                var step = (entry.getValue().time() - from) / (entry.getKey() - before);
                probes.add(new Probe(from + step, false));
            }
            probes.add(entry.getValue());
            before = entry.getKey();
        }
        if (!told.isEmpty() && !told.lastEntry().getValue().answered()) {
            var next = before == null ? told.firstEntry() : told.higherEntry(before);
            probes.add(next.getValue());
        }
        return probes;
    }

    private static List<Probe> rows(InputFile file) throws ExchangeException {
        var probes = new ArrayList<Probe>();
        var line = 0;
        for (var row : file.text().split("\n", -1)) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            var cells = row.split("[;,\t]", -1);
            var time = TimeText.seconds(cells[0].strip());
            if (Double.isNaN(time) && probes.isEmpty() && line == 1) {
                continue;
            }
            if (Double.isNaN(time) || cells.length < 2) {
                throw ExchangeException.wrong(file.at(line), "probes.row");
            }
            if (!probes.isEmpty() && time < probes.getLast().time()) {
                throw ExchangeException.wrong(file.at(line), "series.order");
            }
            probes.add(new Probe(time, isAnswer(cells[1].strip(), file, line)));
        }
        return probes;
    }

    private static boolean isAnswer(String cell, InputFile file, int line) throws ExchangeException {
        try {
            return !cell.isEmpty() && Double.parseDouble(cell) >= 0;
        } catch (NumberFormatException none) {
            throw ExchangeException.wrong(file.at(line), "probes.row");
        }
    }

    /** The times without an answer, in their order. */
    public List<Outage> outages() {
        var outages = new ArrayList<Outage>();
        var from = Double.NaN;
        for (var probe : probes) {
            if (!probe.answered() && Double.isNaN(from)) {
                from = probe.time();
            } else if (probe.answered() && !Double.isNaN(from)) {
                outages.add(new Outage(from, probe.time()));
                from = Double.NaN;
            }
        }
        if (!Double.isNaN(from)) {
            outages.add(new Outage(from, Double.POSITIVE_INFINITY));
        }
        return outages;
    }

    /** Median distance of two probes in seconds: the outages are known as exactly as this. */
    public double interval() {
        var steps = new double[Math.max(0, probes.size() - 1)];
        Arrays.setAll(steps, i -> probes.get(i + 1).time() - probes.get(i).time());
        Arrays.sort(steps);
        return steps.length == 0 ? 0 : steps[steps.length / 2];
    }
}
