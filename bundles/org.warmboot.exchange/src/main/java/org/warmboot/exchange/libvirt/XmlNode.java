package org.warmboot.exchange.libvirt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML document with the line that its tag ends on. */
final class XmlNode {
    private final String tag;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String tag, int line) {
        this.tag = tag;
        this.line = line;
    }

    String tag() {
        return tag;
    }

    int line() {
        return line;
    }

    String text() {
        return text.toString().strip();
    }

    List<XmlNode> children() {
        return children;
    }

    /** Value of an attribute; empty if there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** All elements of a name right below. */
    List<XmlNode> all(String child) {
        return children.stream().filter(each -> each.tag.equals(child)).toList();
    }

    /** First element at the end of a way of names. */
    Optional<XmlNode> first(String... way) {
        var found = Optional.of(this);
        for (var step : way) {
            found = found.flatMap(each -> each.children.stream()
                    .filter(child -> child.tag.equals(step))
                    .findFirst());
        }
        return found;
    }

    /** Text of the first element at the end of a way of names; empty if there is none. */
    String text(String... way) {
        return first(way).map(XmlNode::text).orElse("");
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }
}
