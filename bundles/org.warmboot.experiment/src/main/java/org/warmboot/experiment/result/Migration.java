package org.warmboot.experiment.result;

import java.util.List;

/**
 * Moves of domains to other hosts, or to a clean system of the same host.
 *
 * @param bytesSent bytes that all moves sent over links
 * @param rounds most rounds of pre-copy of one move; the copy of the stopped domain is not counted
 * @param seconds from the start of the first move away until the last domain has left
 * @param pause longest time in seconds for which one move stopped its domain
 * @param moves each one, by domain and time
 */
public record Migration(double bytesSent, int rounds, double seconds, double pause, List<Move> moves)
        implements RunPart {

    public Migration {
        moves = List.copyOf(moves);
    }

    /**
     * One move of a domain.
     *
     * @param domain name of the domain
     * @param source identifier of the host that it left
     * @param destination identifier of the host that it went to
     * @param start seconds since the start of the technique
     * @param end seconds since the start of the technique
     * @param rounds rounds of pre-copy
     * @param bytesSent bytes sent over links
     * @param pause seconds for which the domain was stopped
     * @param preCopy how pre-copy ended
     */
    public record Move(
            String domain,
            String source,
            String destination,
            double start,
            double end,
            int rounds,
            double bytesSent,
            double pause,
            End preCopy) {

        /** How pre-copy ended. */
        public enum End implements Keyed {
            /** Little was left, or there was no pre-copy. */
            CONVERGED,
            /** What was left did not shrink any more. */
            NOT_SHRINKING,
            /** The limit of rounds was reached while what was left still shrank. */
            ROUND_LIMIT
        }

        /** Whether pre-copy, if there was any, ended because little was left. */
        public boolean converged() {
            return preCopy == End.CONVERGED;
        }
    }
}
