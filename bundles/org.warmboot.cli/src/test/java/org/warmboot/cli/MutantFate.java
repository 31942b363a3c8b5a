package org.warmboot.cli;

/**
 * What became of one command on one mutant.
 *
 * @param number number of the mutant
 * @param command {@code validate} or {@code report}
 * @param code exit code, or one of the constants below
 * @param seconds that it took, or processor time if that is less, as on a machine that has other things to do
 * @param bytes of the heap that were in use at most
 * @param lastWords its last message
 */
record MutantFate(int number, String command, int code, double seconds, long bytes, String lastWords) {

    /** Not done yet. */
    static final int AT_WORK = -1;

    /** Took too long, or the process died. */
    static final int LOST = -2;

    /** Printed a stack trace, or failed without a word. */
    static final int TRACE = -3;

    private static final double PATIENCE_SECONDS = 20;
    private static final int FIELDS = 6;
    private static final int LONGEST = 300;

    boolean isBad() {
        return code != ExitCode.OK && code != ExitCode.INVALID || seconds > PATIENCE_SECONDS;
    }

    String line() {
        return String.join(
                "\t",
                Integer.toString(number),
                command,
                Integer.toString(code),
                Double.toString(seconds),
                Long.toString(bytes),
                lastWords.substring(0, Math.min(LONGEST, lastWords.length())) + " ");
    }

    static MutantFate parse(String line) {
        var fields = line.split("\t", FIELDS);
        return new MutantFate(
                Integer.parseInt(fields[0]),
                fields[1],
                Integer.parseInt(fields[2]),
                Double.parseDouble(fields[3]),
                Long.parseLong(fields[4]),
                fields[5].strip());
    }

    MutantFate lost(double after) {
        return new MutantFate(number, command, LOST, after, bytes, "");
    }
}
