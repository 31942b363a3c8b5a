package org.warmboot.model.file;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.warmboot.model.text.Messages;

/** Turns complaints of the XML parser into sentences. */
final class XmlErrors {
    private static final Pattern NAMESPACE_RULE = Pattern.compile("http\\S*#(\\w+)\\?(\\S*)");

    private XmlErrors() {}

    static ScenarioFileException explain(SourceText source, XMLStreamException problem) {
        var at = problem.getLocation();
        int offset = at == null ? 0 : source.offset(at.getLineNumber(), at.getColumnNumber());
        String start = source.text().stripLeading();
        if (!start.startsWith("<")) {
            return source.wrong(0, "file.not-xml");
        }
        int content = afterProlog(source.text());
        if (source.text().startsWith("<!DOCTYPE", content)) {
            return source.wrong(content, "file.doctype");
        }
        boolean atEnd = source.text().substring(offset).isBlank();
        if (atEnd && !NAMESPACE_RULE.matcher(problem.getMessage()).find()) {
            return source.wrong(offset, "file.truncated");
        }
        return source.wrong(offset, "file.malformed", sentence(problem.getMessage()));
    }

    /** Skips white space, processing instructions and comments at the start. */
    private static int afterProlog(String text) {
        int at = 0;
        while (at < text.length()) {
            String end;
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            } else if (text.startsWith("<?", at)) {
                end = "?>";
            } else if (text.startsWith("<!--", at)) {
                end = "-->";
            } else {
                return at;
            }
            int found = text.indexOf(end, at);
            at = found < 0 ? text.length() : found + end.length();
        }
        return at;
    }

    /** Drops the place, which is shown apart, and spells out what the parser only names by a rule. */
    private static String sentence(String message) {
        String text = message.substring(message.indexOf("Message: ") + (message.contains("Message: ") ? 9 : 0))
                .strip();
        var rule = NAMESPACE_RULE.matcher(text);
        if (!rule.find()) {
            return text;
        }
        String key = rule.group(1).endsWith("NotUnique") ? "file.twice" : "file.prefix";
        return Messages.get(key, rule.group(2).replace('&', ' '));
    }
}
