package org.warmboot.engine.longrun;

import java.util.Arrays;

/**
 * The service of a guest: what keeps it away, and since when.
 *
 * <p>Causes that overlap count once: the one that began first holds until it ends, then the next one still there.
 */
final class Guest {

    private final OutageTotals totals;
    private final double requestsPerSecond;
    /** Hears whether it is up. */
    private final ThroughputLoss throughput;

    private final int number;
    /** Causes that hold, in the order in which they began. */
    private final byte[] holding;
    /** Of each cause, how many are over but for an action that still keeps the service away. */
    private final int[] mended = new int[OutageTotals.CAUSES];

    private int depth;
    private byte first;
    private long began;
    private long since;

    /** A guest on a host of so many components, each of which may be a cause. */
    Guest(double requestsPerSecond, int components, OutageTotals totals, ThroughputLoss throughput, int number) {
        this.requestsPerSecond = requestsPerSecond;
        this.throughput = throughput;
        this.number = number;
        this.totals = totals;
        holding = new byte[OutageTotals.CAUSES + components];
    }

    void rewind() {
        depth = 0;
        Arrays.fill(mended, 0);
    }

    /** A cause begins to keep the service away. */
    void begin(byte cause, long now) {
        holding[depth] = cause;
        if (depth++ == 0) {
            throughput.change(number, false);
            since = now;
            began = now;
            first = cause;
            totals.begins(cause, now);
        }
    }

    /** A cause ends; the service is back unless another one holds. */
    void end(byte cause, long now) {
        int place = 0;
        while (holding[place] != cause) {
            place++;
        }
        depth--;
        if (place == 0) {
            book(now);
            if (depth == 0) {
                throughput.change(number, true);
                totals.ends(first, began, now);
                return;
            }
        }
        System.arraycopy(holding, place + 1, holding, place, depth - place);
    }

    /** An action has put an end to a failure, for which the outage counts until the action lets the service back. */
    void mend(byte failure, byte action, long now) {
        if (holds(action)) {
            mended[failure]++;
        } else {
            end(failure, now);
        }
    }

    /** An action lets the service back, and failures that it has put an end to. */
    void back(byte action, long now) {
        end(action, now);
        // what has been mended still holds
        if (depth > 0) {
            endMended(now);
        }
    }

    private void endMended(long now) {
        for (byte failure = 0; failure < mended.length; failure++) {
            for (; mended[failure] > 0; mended[failure]--) {
                end(failure, now);
            }
        }
    }

    private boolean holds(byte cause) {
        for (int place = 0; place < depth; place++) {
            if (holding[place] == cause) {
                return true;
            }
        }
        return false;
    }

    /** A cause takes the place of all others. */
    void supersede(byte cause, long now) {
        if (depth == 0) {
            begin(cause, now);
        } else {
            book(now);
            Arrays.fill(mended, 0);
            depth = 1;
            holding[0] = cause;
        }
    }

    /** Books what is still down at the end. */
    void close(long horizon) {
        if (depth > 0) {
            book(horizon);
        }
    }

    /** Books the time since the last booking to the cause that holds. */
    private void book(long now) {
        totals.book(holding[0], since, now, requestsPerSecond);
        since = now;
    }
}
