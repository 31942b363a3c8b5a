package org.warmboot.exchange.xen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * Takes a configuration of a guest apart (xl.cfg(5)): keys with numbers, strings in either quotes, and lists over several
 * lines. Files for xm are programs in Python; what of them is more than that is noted.
 */
final class XlParser {
    private final InputFile file;
    private final Inventory into;
    private final String text;
    private int at;
    private int line = 1;

    private XlParser(InputFile file, Inventory into) {
        this.file = file;
        this.into = into;
        this.text = file.text();
    }

    /** Gives the values of a file by their keys; the last one of a key counts. */
    static Map<String, XlValue> parse(InputFile file, Inventory into) throws ExchangeException {
        return new XlParser(file, into).statements();
    }

    private Map<String, XlValue> statements() throws ExchangeException {
        var values = new LinkedHashMap<String, XlValue>();
        while (skip(" \t\n;")) {
            int first = line;
            var key = word();
            skip(" \t");
            boolean more = take("+=");
            if (key.isEmpty() || !(more || take("=")) || peek() == '=') {
                leaveOut(first);
                continue;
            }
            skip(" \t");
            var value = new XlValue(value(first), first);
            skip(" \t");
            if (at < text.length() && "\n;#".indexOf(peek()) < 0) {
                leaveOut(first);
            } else if (more && values.containsKey(key)) {
                values.get(key).items().addAll(value.items());
            } else {
                values.put(key, value);
            }
        }
        return values;
    }

    private List<String> value(int first) throws ExchangeException {
        var items = new ArrayList<String>();
        if (peek() != '[' && peek() != '(') {
            items.add(peek() == '"' || peek() == '\'' ? string() : word());
            return items;
        }
        char close = peek() == '[' ? ']' : ')';
        at++;
        while (skip(" \t\n,")) {
            char sign = peek();
            if (sign == close) {
                at++;
                return items;
            }
            if (sign == '"' || sign == '\'') {
                items.add(string());
            } else if ("[](){}".indexOf(sign) >= 0) {
                throw ExchangeException.wrong(file.at(line), "xen.nested");
            } else {
                var word = word();
                if (word.isEmpty()) {
                    throw ExchangeException.wrong(file.at(line), "xen.sign", sign);
                }
                items.add(word);
            }
        }
        throw ExchangeException.wrong(file.at(first), "xen.list");
    }

    private String string() throws ExchangeException {
        char quote = text.charAt(at++);
        var content = new StringBuilder();
        while (at < text.length() && peek() != '\n') {
            char sign = text.charAt(at++);
            if (sign == quote) {
                return content.toString();
            }
            content.append(sign == '\\' && at < text.length() && peek() != '\n' ? text.charAt(at++) : sign);
        }
        throw ExchangeException.wrong(file.at(line), "xen.quote");
    }

    /** Letters of a key, a number or a bare word. */
    private String word() {
        int begin = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || "_-.:/".indexOf(peek()) >= 0)) {
            at++;
        }
        return text.substring(begin, at);
    }

    private boolean take(String signs) {
        if (text.startsWith(signs, at)) {
            at += signs.length();
            return true;
        }
        return false;
    }

    /** Goes to the next sign that is none of some and in no remark; false if there is none. */
    private boolean skip(String signs) {
        while (at < text.length()) {
            char sign = peek();
            if (sign == '#' && signs.indexOf('\n') >= 0) {
                at = end();
            } else if (signs.indexOf(sign) < 0) {
                return true;
            } else {
                line += sign == '\n' ? 1 : 0;
                at++;
            }
        }
        return false;
    }

    /** Leaves a statement out that is more than a key with a value, to the end of the line on which it ends. */
    private void leaveOut(int first) {
        into.note(file.at(first), "xen.statement");
        at = end();
    }

    private int end() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }
}
