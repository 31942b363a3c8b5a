package org.warmboot.cli;

/** Text of files and arguments as it may go to a terminal: on one line, and without signs that steer it. */
final class Plain {

    private static final int LONGEST = 2000;

    private Plain() {}

    /** The text with every control character, line break and change of direction spelled out; a long one is cut. */
    static String text(String any) {
        var plain = new StringBuilder(any.length());
        any.codePoints().limit(LONGEST).forEach(sign -> {
            if (steers(sign)) {
                plain.append(String.format("\\u%04x", sign));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return any.codePointCount(0, any.length()) > LONGEST ? plain + "…" : plain.toString();
    }

    private static boolean steers(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> changesDirection(sign);
            default -> false;
        };
    }

    /** Such signs show a line in another order than it is read. */
    private static boolean changesDirection(int sign) {
        return sign == 0x61c
                || sign == 0x200e
                || sign == 0x200f
                || sign >= 0x202a && sign <= 0x202e
                || sign >= 0x2066 && sign <= 0x2069;
    }
}
