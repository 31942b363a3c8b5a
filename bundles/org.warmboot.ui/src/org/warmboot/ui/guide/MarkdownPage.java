package org.warmboot.ui.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the guide as HTML: Markdown with tables, made fit for what stands around it. */
final class MarkdownPage extends AbstractVisitor {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d.*|never|\u2013|", Pattern.DOTALL);

    private final UnaryOperator<String> links;
    private final Set<Node> numbers = Collections.newSetFromMap(new IdentityHashMap<>());

    private MarkdownPage(UnaryOperator<String> links) {
        this.links = links;
    }

    /**
     * Gives what stands between the tags of the body.
     *
     * @param links gives the target of a link as the page has it; empty if it leads nowhere
     */
    static String body(String markdown, UnaryOperator<String> links) {
        var document = PARSER.parse(markdown);
        var page = new MarkdownPage(links);
        document.accept(page);
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> page::attributes)
                .build()
                .render(document);
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        attributes.remove("align");
        if (node instanceof Heading) {
            attributes.put("id", anchor(words(node)));
        } else if (numbers.contains(node)) {
            attributes.put("class", "number");
        }
    }

    /** A link that leads nowhere becomes its words. */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        var target = links.apply(link.getDestination());
        if (target.isEmpty()) {
            children(link).forEach(link::insertBefore);
            link.unlink();
        } else {
            link.setDestination(target);
        }
    }

    /** Comments are for those who write. */
    @Override
    public void visit(HtmlBlock html) {
        html.unlink();
    }

    /** A table may be wider than the page, which then moves it and not itself; numbers stand at the right. */
    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock table) {
            table.insertBefore(raw("<div>"));
            table.insertAfter(raw("</div>"));
            alignNumbers(table);
        }
    }

    private void alignNumbers(TableBlock table) {
        var rows = new ArrayList<List<Node>>();
        children(table).forEach(part -> children(part).forEach(row -> rows.add(children(row))));
        var body = rows.stream()
                .filter(row -> row.getFirst().getParent().getParent() instanceof TableBody)
                .toList();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int place = column;
            if (body.stream()
                    .allMatch(row -> NUMBER.matcher(words(row.get(place))).matches())) {
                rows.forEach(row -> numbers.add(row.get(place)));
            }
        }
    }

    private static Node raw(String html) {
        var block = new HtmlBlock();
        block.setLiteral(html);
        return block;
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** The anchor that code hosts give a heading, so that the same links lead to it. */
    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
