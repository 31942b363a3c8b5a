package org.warmboot.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.ui.NothingLogged;

/** The guide as a browser shows it. */
@ExtendWith(NothingLogged.class)
class GuideTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"#]*)(?:#([^\"]*))?\"");
    private static final Pattern PRE = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<code>.*?</code>");

    @TempDir
    private Path folder;

    @Test
    void everyPageOfTheGuideIsWrittenAndItsLinksLeadToPagesAndHeadingsThatAreThere() throws IOException {
        var guide = Guide.load();
        var start = guide.write(folder);

        assertEquals("index.html", start.getFileName().toString());
        assertTrue(guide.pages().size() >= 18, guide.pages().keySet()::toString);
        for (var name : guide.pages().keySet()) {
            var page = folder.resolve(name + ".html");
            for (var link : LINK.matcher(Files.readString(page)).results().toList()) {
                var target = link.group(1).isEmpty() ? page : folder.resolve(link.group(1));
                assertTrue(Files.exists(target), () -> name + " leads to " + link.group());
                if (link.group(2) != null) {
                    assertTrue(Files.readString(target).contains("id=\"" + link.group(2) + "\""), link::group);
                }
            }
        }
    }

    @Test
    void nothingOfTheMarkdownIsLeftInTheWordsOfAPage() throws IOException {
        var guide = Guide.load();
        guide.write(folder);

        for (var name : guide.pages().keySet()) {
            var page = Files.readString(folder.resolve(name + ".html"));
            var body = page.substring(page.indexOf("<body>"));
            var words = CODE.matcher(PRE.matcher(body).replaceAll("")).replaceAll("");
            for (var mark : new String[] {"**", "](", "`", "|", "<!--", "\n#"}) {
                assertFalse(words.contains(mark), () -> name + " still holds " + mark);
            }
        }
    }

    @Test
    void aTableHasItsNumbersAtTheRightAndItsWordsAtTheLeft() {
        var html = MarkdownPage.body("| what | `n` |\n|---|---|\n| a & b | 42.7 s |", link -> link);

        assertEquals("""
                <div>
                <table>
                <thead>
                <tr>
                <th>what</th>
                <th class="number"><code>n</code></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>a &amp; b</td>
                <td class="number">42.7 s</td>
                </tr>
                </tbody>
                </table>
                </div>
                """, html);
    }

    @Test
    void listsCodeAndMarkedWordsBecomeWhatTheyMean() {
        var html = MarkdownPage.body("""
                ## What it *is*
                - **one**, with
                  a second line
                - [two](two.md#here)

                1. first
                ```sh
                a < b
                ```
                Text `a*b*c` goes
                on.""", link -> link.replace(".md", ".html"));

        assertEquals("""
                <h2 id="what-it-is">What it <em>is</em></h2>
                <ul>
                <li><strong>one</strong>, with
                a second line</li>
                <li><a href="two.html#here">two</a></li>
                </ul>
                <ol>
                <li>first</li>
                </ol>
                <pre><code class="language-sh">a &lt; b
                </code></pre>
                <p>Text <code>a*b*c</code> goes
                on.</p>
                """, html);
    }
}
