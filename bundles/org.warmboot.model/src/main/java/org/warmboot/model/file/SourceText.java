package org.warmboot.model.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.warmboot.model.text.Messages;

/** The characters of a file, with the places of its lines. */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * Wraps a text.
     *
     * @param file name for messages
     * @param text content without byte order mark
     */
    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length()).filter(this::endsLine).map(offset -> offset + 1))
                .toArray();
    }

    /** Decodes a file strictly: what is not UTF-8 is refused with the line of the first wrong byte. */
    static SourceText decode(String file, byte[] bytes) throws ScenarioFileException {
        var out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        String decoded = out.flip().toString();
        var source = new SourceText(file, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        if (!result.isUnderflow()) {
            throw source.wrong(source.text.length(), "file.not-utf8");
        }
        int zero = source.text.indexOf('\0');
        if (zero >= 0) {
            throw source.wrong(zero, "file.binary");
        }
        if (source.text.isBlank()) {
            throw source.wrong(0, "file.empty");
        }
        return source;
    }

    String text() {
        return text;
    }

    ScenarioFileException wrong(int offset, String key, Object... values) {
        return refuse(offset, Messages.get(key, values));
    }

    ScenarioFileException refuse(int offset, String message) {
        return ScenarioFileException.wrong(file, position(offset), message);
    }

    /** Gives the line and column of an offset. */
    Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** Gives the offset of a line and column, which count from 1. */
    int offset(int line, int column) {
        int start = lineStarts[Math.clamp(line - 1L, 0, lineStarts.length - 1)];
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }

    /** Finds the value of an attribute in the tag that starts at an offset; the tag itself if it is not found. */
    int attribute(int tag, String name) {
        int end = text.indexOf('>', tag);
        var value =
                Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*[\"']").matcher(text);
        return value.region(tag, end < 0 ? text.length() : end).find() ? value.end() : tag;
    }

    /** A line ends with LF, CR LF or CR. */
    private boolean endsLine(int offset) {
        char c = text.charAt(offset);
        return c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
    }
}
