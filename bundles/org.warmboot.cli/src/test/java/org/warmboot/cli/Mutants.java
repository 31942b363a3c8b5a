package org.warmboot.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;

/**
 * Scenario files as they come from tired people and broken disks: each is an example with one to three changes of its
 * values, its references, its structure or its bytes. Equal seeds give equal files.
 */
final class Mutants {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\"(-?\\d+(?:\\.\\d+)?)(?: ([^\"]{1,8}))?\"");
    private static final Pattern CONTENT =
            Pattern.compile("<(samples|shares|capabilities|renews|requires|days)>([^<]*)<");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\s<]id=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile(
            "(operatingSystem|profile|host|techniques|serviceProfiles|peers|cluster|hosts|targets|technique|workload"
                    + "|hypervisorPolicy|operatingSystemPolicy|predecessors|failure|aging|experiment|baseline|spareHost"
                    + "|loadProfile)=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("xsi:type=\"([^\"]*)\"");
    /** An element of the second or third level as the examples are laid out. */
    private static final Pattern ELEMENT =
            Pattern.compile("(?m)^( {2,6})<(\\w+)[^>]*?(?:/>|>(?s:.*?)(?:\\n\\1)?</\\2>)\\n");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2",
            "0.5",
            "1e-300",
            "1e-9",
            "1e9",
            "1e15",
            "1e308",
            "1e999",
            "NaN",
            "Infinity",
            "",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "00",
            "0x10",
            "1,5",
            "10000",
            "100000");
    private static final List<String> UNITS = List.of(
            "", "ns", "us", "ms", "s", "min", "h", "days", "weeks", "B", "KiB", "MiB", "GiB", "TiB", "MB/s", "bit/s",
            "B/h", "s/GiB", "%", "parsecs");

    private final Random random;
    private String text;

    private Mutants(String text, Random random) {
        this.text = text;
        this.random = random;
    }

    /** The bytes of one mutant. */
    static byte[] mutant(long seed, int number) {
        var random = new Random(seed * 1_000_003 + number);
        var examples = Examples.list();
        var mutants = new Mutants(text(examples.get(random.nextInt(examples.size()))), random);
        for (int changes = 1 + Math.max(0, random.nextInt(6) - 3); changes > 0; changes--) {
            mutants.change();
        }
        return mutants.bytes();
    }

    private static String text(Example example) {
        try (var stream = Examples.open(example)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void change() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> replace(NUMBER, this::otherNumber);
            case 4, 5 -> replace(NUMBER, this::scaled);
            case 6 -> replace(NUMBER, match -> "\"" + match.group(1) + " " + any(UNITS) + "\"");
            case 7, 8 -> replace(REFERENCE, this::redirected);
            case 9 -> replace(IDENTIFIER, match -> " id=\"" + any(identifiers()) + "\"");
            case 10 -> replace(ATTRIBUTE, match -> "");
            case 11 -> replace(ATTRIBUTE, match -> match.group(1) + "=\"" + any(values()) + "\"");
            case 12 -> replace(TYPE, match -> "xsi:type=\"" + any(groups(TYPE)) + "\"");
            case 13 ->
                replace(
                        CONTENT,
                        match -> "<" + match.group(1) + ">" + any(random.nextBoolean() ? NUMBERS : contents()) + "<");
            case 14 -> replace(ELEMENT, match -> "");
            case 15 -> replace(ELEMENT, match -> match.group() + renamed(match.group(), 1));
            case 16 -> replace(ELEMENT, this::multiplied);
            case 17 -> move();
            case 18 -> replace(ELEMENT, match -> match.group() + match.group());
            default -> spoil();
        }
    }

    private void replace(Pattern pattern, Function<MatchResult, String> by) {
        var all = pattern.matcher(text).results().toList();
        if (!all.isEmpty()) {
            var match = all.get(random.nextInt(all.size()));
            text = text.substring(0, match.start()) + by.apply(match) + text.substring(match.end());
        }
    }

    private String otherNumber(MatchResult match) {
        return "\"" + any(NUMBERS) + (match.group(2) == null ? "" : " " + match.group(2)) + "\"";
    }

    private String scaled(MatchResult match) {
        var scale = Math.pow(10, random.nextInt(19) - 9);
        var number = Double.parseDouble(match.group(1)) * scale;
        var digits = match.group(2) == null && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
        return "\"" + digits + (match.group(2) == null ? "" : " " + match.group(2)) + "\"";
    }

    private String redirected(MatchResult match) {
        var target = switch (random.nextInt(5)) {
            case 0 -> "nobody";
            case 1 -> match.group(2) + " " + any(identifiers());
            case 2 -> any(match.group(2).split(" "));
            default -> any(identifiers());
        };
        return match.group(1) + "=\"" + target + "\"";
    }

    /** Many copies, each with identifiers of its own. */
    private String multiplied(MatchResult match) {
        var many = new StringBuilder(match.group());
        // ever more experiments take ever more time, which is no fault
        int most = match.group(2).equals("experiments") ? 3 : 300;
        for (int copy = 1 + random.nextInt(most); copy > 0; copy--) {
            many.append(renamed(match.group(), copy));
        }
        return many.toString();
    }

    private static String renamed(String element, int copy) {
        return IDENTIFIER
                .matcher(element)
                .replaceAll(id -> id.group().charAt(0) + "id=\"" + id.group(1) + ".c" + copy + "\"");
    }

    private void move() {
        var all = ELEMENT.matcher(text).results().toList();
        if (all.size() > 1) {
            var moved = all.get(random.nextInt(all.size())).group();
            text = text.replace(moved, "");
            replace(Pattern.compile("\\n"), match -> "\n" + moved);
        }
    }

    private void spoil() {
        int at = random.nextInt(text.length());
        text = switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + "<a>".repeat(1 + random.nextInt(100_000)) + text.substring(at);
            case 3 -> text.replaceFirst("UTF-8", any(List.of("UTF-16", "ISO-8859-1", "klingon")));
            default -> text.substring(0, at) + "\"".repeat(random.nextInt(3)) + text.substring(at);
        };
    }

    private byte[] bytes() {
        return switch (random.nextInt(60)) {
            case 0 -> text.getBytes(UTF_16);
            case 1 -> ("\ufeff" + text.replace('e', '\u00e9')).getBytes(ISO_8859_1);
            case 2 -> flipped(text.getBytes(UTF_8));
            case 3 -> ("\ufeff" + text).getBytes(UTF_8);
            default -> text.getBytes(UTF_8);
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private List<String> identifiers() {
        return groups(IDENTIFIER);
    }

    private List<String> groups(Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private List<String> values() {
        return ATTRIBUTE.matcher(text).results().map(match -> match.group(2)).toList();
    }

    private List<String> contents() {
        return CONTENT.matcher(text).results().map(match -> match.group(2)).toList();
    }

    private String any(String[] texts) {
        return any(Arrays.asList(texts));
    }

    private String any(List<String> texts) {
        return texts.isEmpty() ? "" : new ArrayList<>(texts).get(random.nextInt(texts.size()));
    }
}
