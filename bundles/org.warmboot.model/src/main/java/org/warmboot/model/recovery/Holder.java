package org.warmboot.model.recovery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Who works on a file.
 *
 * @param user    name of the account
 * @param machine name of the machine
 * @param process identifier of the process on that machine
 * @param started when the process started, which tells it from a later one with the same identifier
 * @param since   when the work began
 */
public record Holder(String user, String machine, long process, Instant started, Instant since) {
    private static final Duration CLOCK_JITTER = Duration.ofSeconds(5); // systems derive start times from their uptime

    /** Gives this process as a holder from now on. */
    public static Holder self() {
        var process = ProcessHandle.current();
        return new Holder(
                System.getProperty("user.name", "?"),
                machineName(),
                process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH),
                Instant.now());
    }

    /** Tells whether that is this process. */
    public boolean isSelf() {
        return isHere() && process == ProcessHandle.current().pid() && isAlive();
    }

    /** Tells whether the process still runs; one of another machine is taken to, as nobody here can know. */
    public boolean isAlive() {
        return !isHere()
                || ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .filter(this::isSame)
                        .isPresent();
    }

    private boolean isHere() {
        return machine.equals(machineName());
    }

    private boolean isSame(ProcessHandle found) {
        return found.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_JITTER) <= 0)
                .orElse(true);
    }

    Map<String, String> fields() {
        return Map.of(
                "user", user,
                "machine", machine,
                "process", String.valueOf(process),
                "started", started.toString(),
                "since", since.toString());
    }

    static Optional<Holder> of(Map<String, String> fields) {
        try {
            return Optional.of(new Holder(
                    fields.getOrDefault("user", "?"),
                    fields.getOrDefault("machine", "?"),
                    Long.parseLong(fields.getOrDefault("process", "")),
                    Instant.parse(fields.getOrDefault("started", "")),
                    Instant.parse(fields.getOrDefault("since", ""))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
