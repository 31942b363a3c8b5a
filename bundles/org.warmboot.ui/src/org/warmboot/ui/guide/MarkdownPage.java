package org.warmboot.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Turns the Markdown that the guide is written in into HTML: headings, paragraphs, lists, tables and blocks of code. */
final class MarkdownPage {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.+)");
    private static final Pattern ITEM = Pattern.compile("(?:-|(\\d+)\\.) +(.+)");
    private static final Pattern BLOCK = Pattern.compile("(#{1,6} |- |\\d+\\. |\\||```|<!--).*");
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d.*|never|\u2013|");
    private static final String FENCE = "```";

    private final List<String> lines;
    private final Inline inline;
    private final StringBuilder html = new StringBuilder();
    private int next;

    private MarkdownPage(List<String> lines, Inline inline) {
        this.lines = lines;
        this.inline = inline;
    }

    /**
     * Gives what stands between the tags of the body.
     *
     * @param links gives the target of a link as the page has it; empty if it leads nowhere
     */
    static String body(String markdown, UnaryOperator<String> links) {
        var page = new MarkdownPage(markdown.lines().toList(), new Inline(links));
        while (page.next < page.lines.size()) {
            page.block();
        }
        return page.html.toString();
    }

    private void block() {
        var line = lines.get(next);
        var heading = HEADING.matcher(line);
        if (line.isBlank()) {
            next++;
        } else if (line.startsWith("<!--")) {
            takeWhile(each -> !each.contains("-->"));
            next++;
        } else if (line.startsWith(FENCE)) {
            next++;
            element("pre", Inline.escaped(String.join("\n", takeWhile(each -> !each.startsWith(FENCE)))));
            next++;
        } else if (heading.matches()) {
            next++;
            var level = heading.group(1).length();
            html.append("<h%d id=\"%s\">%s</h%1$d>\n"
                    .formatted(level, anchor(heading.group(2)), inline.html(heading.group(2))));
        } else if (line.startsWith("|")) {
            table(takeWhile(each -> each.startsWith("|")).stream()
                    .map(MarkdownPage::cells)
                    .toList());
        } else if (ITEM.matcher(line).matches()) {
            list(line.startsWith("-") ? "ul" : "ol");
        } else {
            next++;
            element("p", inline.html((line + rest()).strip()));
        }
    }

    /** The lines that go on with what the line before has begun, as one. */
    private String rest() {
        return takeWhile(each -> !each.isBlank() && !BLOCK.matcher(each).matches()).stream()
                .map(each -> " " + each.strip())
                .reduce("", String::concat);
    }

    private void list(String tag) {
        var items = new StringBuilder("\n");
        while (next < lines.size()) {
            var item = ITEM.matcher(lines.get(next));
            if (!item.matches()) {
                break;
            }
            next++;
            items.append("<li>").append(inline.html(item.group(2) + rest())).append("</li>\n");
        }
        element(tag, items.toString());
    }

    private void table(List<List<String>> rows) {
        var body = rows.stream().skip(2).toList();
        var numeric = IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> body.stream()
                        .allMatch(row -> NUMBER.matcher(row.get(column)).matches()))
                .toList();
        var cells = new StringBuilder("<table>\n").append(row("th", rows.getFirst(), numeric));
        body.forEach(row -> cells.append(row("td", row, numeric)));
        element("div", cells.append("</table>").toString());
    }

    private String row(String tag, List<String> cells, List<Boolean> numeric) {
        var row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<")
                    .append(tag)
                    .append(numeric.get(i) ? " class=\"number\">" : ">")
                    .append(inline.html(cells.get(i)))
                    .append("</")
                    .append(tag)
                    .append(">");
        }
        return row.append("</tr>\n").toString();
    }

    private void element(String tag, String content) {
        html.append("<")
                .append(tag)
                .append(">")
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private List<String> takeWhile(Predicate<String> condition) {
        var taken = new ArrayList<String>();
        while (next < lines.size() && condition.test(lines.get(next))) {
            taken.add(lines.get(next++));
        }
        return taken;
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().replaceAll("^\\|\\s*|\\s*\\|$", "").split("\\s*\\|\\s*", -1));
    }

    /** The anchor that code hosts give a heading, so that the same links lead to it. */
    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
