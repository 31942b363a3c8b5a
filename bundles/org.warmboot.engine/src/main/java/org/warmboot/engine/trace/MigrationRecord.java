package org.warmboot.engine.trace;

import java.util.List;

/**
 * The moves of one domain to other hosts, or to another system of the same host.
 *
 * @param moves moves by time, at least one
 */
public record MigrationRecord(List<Move> moves) {

    /** Keeps a copy that cannot change. */
    public MigrationRecord {
        moves = List.copyOf(moves);
    }

    /** Bytes sent over links by all moves. */
    public double bytesSent() {
        return moves.stream().mapToDouble(Move::bytesSent).sum();
    }

    /** Rounds of pre-copy of all moves, the copy of a stopped domain not counted. */
    public int rounds() {
        return moves.stream().mapToInt(Move::rounds).sum();
    }

    /** Seconds from the start to the end of each move, added up. */
    public double seconds() {
        return moves.stream().mapToDouble(Move::seconds).sum();
    }

    /** Seconds in which the domain was stopped, of all moves. */
    public double pauseSeconds() {
        return moves.stream().mapToDouble(Move::pauseSeconds).sum();
    }

    /**
     * One move of a domain.
     *
     * @param step identifier of the step
     * @param source identifier of the host it left
     * @param destination identifier of the host it moved to, the same one for a relocation
     * @param start seconds from the start of the technique
     * @param end seconds from the start of the technique
     * @param rounds rounds of pre-copy, the copy of the stopped domain not counted
     * @param bytesSent bytes sent over links, those of the stopped domain included
     * @param pauseSeconds seconds in which the domain was stopped
     * @param preCopy how pre-copy ended
     */
    public record Move(
            String step,
            String source,
            String destination,
            double start,
            double end,
            int rounds,
            double bytesSent,
            double pauseSeconds,
            End preCopy) {

        /** How pre-copy ended. */
        public enum End {
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

        /** Length in seconds, from the preparation to the first instruction at the destination. */
        public double seconds() {
            return end - start;
        }
    }
}
