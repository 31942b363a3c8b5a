package org.warmboot.exchange.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * Makes text of bytes: by the mark at their beginning, by what an XML declaration says, as UTF-8, and what is none of
 * these as Windows-1252, in which spreadsheets are still exported.
 */
final class InputText {
    /** Characters in a line; nothing that a tool writes comes near it. */
    private static final int LONGEST_LINE = 1_000_000;

    private static final int MOST_LINES = 2_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final int DECLARATION = 300;

    private InputText() {}

    static String of(String file, byte[] bytes) throws ExchangeException {
        var text = decode(file, bytes).replace("\r\n", "\n").replace('\r', '\n');
        int line = 1;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                if (++line > MOST_LINES) {
                    throw ExchangeException.wrong(new Place(file, line), "source.lines", MOST_LINES);
                }
                begin = i + 1;
            } else if (sign == 0) {
                throw ExchangeException.wrong(new Place(file, line), "source.binary");
            } else if (i - begin >= LONGEST_LINE) {
                throw ExchangeException.wrong(new Place(file, line), "source.line", LONGEST_LINE);
            }
        }
        return text;
    }

    private static String decode(String file, byte[] bytes) throws ExchangeException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(file, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        if (declared.find()) {
            return strict(file, bytes, 0, charset(file, declared.group(1)));
        }
        try {
            return decode(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, WINDOWS);
        }
    }

    private static Charset charset(String file, String name) throws ExchangeException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw ExchangeException.wrong(new Place(file, 1), "source.encoding", name);
        }
    }

    private static String strict(String file, byte[] bytes, int from, Charset charset) throws ExchangeException {
        try {
            return decode(bytes, from, charset);
        } catch (CharacterCodingException malformed) {
            throw ExchangeException.wrong(new Place(file, 0), "source.malformed", charset.name());
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
