package org.warmboot.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Machine;
import org.warmboot.exchange.merge.Rule.What;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * What machines run, guessed from the words of their names and of what an inventory says of their systems. A file of rules
 * has a line for each: {@code system; win*; windows} or {@code service; web*; web}; lines that begin with {@code #} are
 * remarks. The first rule that holds counts.
 */
public final class Rules {
    private static final String RESOURCE = "rules.csv";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTERS_END = Pattern.compile("(?<=\\p{L})(?=\\p{N})");
    private static final Map<String, What> KINDS = Map.of("system", What.SYSTEM, "service", What.SERVICE);

    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that come with Warmboot. */
    public static Rules standard() {
        try (var content = Rules.class.getResourceAsStream(RESOURCE)) {
            return new Rules(
                    parse(new InputFile(RESOURCE, new String(content.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExchangeException e) {
            throw new IllegalStateException(RESOURCE + ":" + e.place().line() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Rules of a file; where none of them holds, the standard ones do.
     *
     * @throws ExchangeException if a line is no rule
     */
    public static Rules of(InputFile file) throws ExchangeException {
        var all = new ArrayList<>(parse(file));
        all.addAll(standard().rules);
        return new Rules(all);
    }

    private static List<Rule> parse(InputFile file) throws ExchangeException {
        var rules = new ArrayList<Rule>();
        int number = 0;
        for (var line : file.text().split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
            var what = KINDS.get(parts.getFirst());
            if (parts.size() != 3
                    || what == null
                    || parts.get(1).isEmpty()
                    || parts.get(2).isEmpty()) {
                throw ExchangeException.wrong(file.at(number), "rules.line");
            }
            rules.add(new Rule(what, parts.get(1).toLowerCase(Locale.ROOT), parts.get(2)));
        }
        return rules;
    }

    /** Identifier of the operating system of a machine. */
    Optional<Rule> system(Machine machine) {
        return first(What.SYSTEM, machine);
    }

    /** Identifier of the kind of service of a machine. */
    Optional<Rule> service(Machine machine) {
        return first(What.SERVICE, machine);
    }

    private Optional<Rule> first(What what, Machine machine) {
        var words = words(machine.name() + " " + machine.system());
        return rules.stream()
                .filter(rule -> rule.what() == what)
                .filter(rule -> words.stream().anyMatch(rule::holdsFor))
                .findFirst();
    }

    /** The words, and the letters that words with digits begin with: web01 is a web. */
    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .flatMap(word -> Arrays.stream(new String[] {word, LETTERS_END.split(word, 2)[0]}))
                .distinct()
                .toList();
    }
}
