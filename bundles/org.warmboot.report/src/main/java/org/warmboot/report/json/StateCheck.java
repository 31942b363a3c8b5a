package org.warmboot.report.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.warmboot.analysis.statistics.Summary;
import org.warmboot.experiment.longrun.StoredReplications;

/** Checksum of a stored state: a damaged digit would otherwise turn up as a wrong result that looks right. */
final class StateCheck {

    private final CRC32 sum = new CRC32();

    private StateCheck() {}

    /** CRC-32 over key and numbers, hexadecimal. */
    static String of(String key, StoredReplications state) {
        var check = new StateCheck();
        check.sum.update(key.getBytes(StandardCharsets.UTF_8));
        check.add(state.replications());
        for (var column : state.columns()) {
            check.add(column.count());
            numbers(column).forEach(number -> check.add(Double.doubleToLongBits(number)));
        }
        check.add(state.planned().size());
        state.planned().forEach(check::add);
        state.unplanned().forEach(check::add);
        return Long.toHexString(check.sum.getValue());
    }

    /** What a summary knows besides the count. */
    static List<Double> numbers(Summary column) {
        return List.of(column.mean(), column.squares(), column.least(), column.largest());
    }

    private void add(long number) {
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
    }
}
