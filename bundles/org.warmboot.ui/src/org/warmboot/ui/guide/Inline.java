package org.warmboot.ui.guide;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Markdown within a line as HTML: code, links, bold and slanted words.
 *
 * @param links gives the target of a link as the page has it; empty if it leads nowhere
 */
record Inline(UnaryOperator<String> links) {

    private static final Pattern MARKED = Pattern.compile("`(?<code>[^`]+)`"
            + "|\\[(?<text>(?:`[^`]*`|[^\\]`])+)]\\((?<target>[^)\\s]+)\\)"
            + "|\\*\\*(?<bold>.+?)\\*\\*"
            + "|(?<![\\w*])\\*(?=\\S)(?<slanted>.+?)(?<=\\S)\\*(?!\\w)");

    String html(String line) {
        var html = new StringBuilder();
        var matcher = MARKED.matcher(line);
        int end = 0;
        while (matcher.find()) {
            html.append(escaped(line.substring(end, matcher.start()))).append(element(matcher));
            end = matcher.end();
        }
        return html.append(escaped(line.substring(end))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String element(MatchResult match) {
        if (match.group("code") != null) {
            return "<code>" + escaped(match.group("code")) + "</code>";
        }
        if (match.group("text") != null) {
            var target = links.apply(match.group("target"));
            var text = html(match.group("text"));
            return target.isEmpty() ? text : "<a href=\"" + escaped(target) + "\">" + text + "</a>";
        }
        return match.group("bold") != null
                ? "<strong>" + html(match.group("bold")) + "</strong>"
                : "<em>" + html(match.group("slanted")) + "</em>";
    }
}
