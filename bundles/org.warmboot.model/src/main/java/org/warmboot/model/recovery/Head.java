package org.warmboot.model.recovery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lines {@code key=value} at the head of a companion file; what follows the empty line behind them is its content.
 *
 * @param fields  the values
 * @param content the rest of the file
 */
record Head(Map<String, String> fields, byte[] content) {

    byte[] write() {
        var lines = new StringBuilder();
        // a line is a line, whatever an account is called
        new TreeMap<>(fields)
                .forEach((key, value) -> lines.append(key)
                        .append('=')
                        .append(value.replaceAll("\\R", " "))
                        .append('\n'));
        var head = lines.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    /** Reads a companion file; empty if it is none or was cut off within its head. */
    static Optional<Head> read(byte[] bytes) {
        var fields = new LinkedHashMap<String, String>();
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '\n') {
                continue;
            }
            if (at == start) {
                return Optional.of(new Head(fields, Arrays.copyOfRange(bytes, at + 1, bytes.length)));
            }
            var line = new String(bytes, start, at - start, StandardCharsets.UTF_8);
            int sign = line.indexOf('=');
            if (sign < 0) {
                return Optional.empty();
            }
            fields.put(line.substring(0, sign), line.substring(sign + 1));
            start = at + 1;
        }
        return Optional.empty();
    }
}
