package org.warmboot.model.file;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever a file holds, it is either read or refused with one sentence and a place. */
class MalformedFilesTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<warmboot:Scenario "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:warmboot=\"urn:warmboot:model:1\"\n";
    private static final String SOUND = HEAD + "id=\"s\" fileVersion=\"1\">\n  <hosts id=\"h\" memory=\"1 GiB\">\n"
            + "    <domains xsi:type=\"warmboot:GuestDomain\" id=\"g\" name=\"\u00e9 &amp; &lt;\"/>\n  </hosts>\n"
            + "</warmboot:Scenario>\n";

    @TempDir
    private Path folder;

    /** The first column is a whole file, or starts with "..." and follows the usual head of a file. */
    @ParameterizedTest(name = "[{index}] {2}")
    @CsvFileSource(resources = "malformed.csv", delimiter = '|', quoteCharacter = '\u0001', maxCharsPerColumn = 20000)
    void isRefusedWithOneSentenceAndAPlace(String content, String place, String message) {
        String text = (content.startsWith("...") ? HEAD + content.substring(3) : content).replace("\\n", "\n");
        var refusal = refusal(text.getBytes(StandardCharsets.UTF_8));
        assertAll(
                () -> assertTrue(refusal.getMessage().contains(message), refusal.getMessage()),
                () -> assertEquals(place, refusal.line() + ":" + refusal.column(), refusal.getMessage()),
                () -> assertFalse(refusal.unreadable()),
                () -> assertEquals("bad.warmboot", refusal.file()));
    }

    @Test
    void aSoundFileIsRead() throws ScenarioFileException {
        var document = ScenarioFiles.load(stream(SOUND.getBytes(StandardCharsets.UTF_8)), "good");
        assertEquals(
                "\u00e9 & <",
                document.scenario()
                        .getHosts()
                        .getFirst()
                        .getDomains()
                        .getFirst()
                        .getName());
        assertEquals(5, document.positions().of("g").orElseThrow().line());
        assertEquals(5, document.positions().of("g").orElseThrow().column());
    }

    @Test
    void aCutFileIsNeverRead() {
        byte[] bytes = SOUND.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            var refusal = refusal(Arrays.copyOf(bytes, length));
            assertTrue(refusal.line() >= 1 && refusal.line() <= 7, refusal.getMessage());
        }
    }

    @Test
    void aDamagedFileIsReadOrRefusedButNeverFailsOtherwise() {
        var random = new Random(7);
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = sound.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                ScenarioFiles.load(stream(damaged), "bad.warmboot");
            } catch (ScenarioFileException refusal) {
                assertTrue(refusal.line() > 0 && !refusal.getMessage().isBlank());
            }
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertTrue(refusal(new byte[0]).getMessage().contains("empty"));
        assertTrue(refusal(" \n ".getBytes(StandardCharsets.UTF_8)).getMessage().contains("empty"));
        assertTrue(refusal(new byte[] {'<', 'a', '\n', (byte) 0xC3, '(', '>'})
                .getMessage()
                .contains("UTF-8"));
        assertEquals(
                2, refusal(new byte[] {'<', 'a', '\n', (byte) 0xC3, '(', '>'}).line());
        assertTrue(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G'}).getMessage().contains("UTF-8"));
        assertTrue(refusal(new byte[] {'P', 'K', 3, 4, 0, 0}).getMessage().contains("not text"));
        assertTrue(refusal(SOUND.getBytes(StandardCharsets.UTF_16)).getMessage().contains("UTF-8"));
        assertTrue(
                refusal("<r/>".getBytes(StandardCharsets.UTF_16LE)).getMessage().contains("not text"));
    }

    @Test
    void deepAndLargeFilesAreRefused() {
        assertTrue(refusal((HEAD + "id=\"s\" fileVersion=\"1\">" + "<hosts id=\"h\">").getBytes(StandardCharsets.UTF_8))
                .getMessage()
                .contains("cut off"));
        String deep = "<x>".repeat(100_000);
        assertTrue(refusal(deep.getBytes(StandardCharsets.UTF_8)).getMessage().contains("not a scenario"));
        String comments = "<!-- <!DOCTYPE r> -->\n".repeat(100_000) + "<r><";
        assertTrue(
                refusal(comments.getBytes(StandardCharsets.UTF_8)).getMessage().contains("not a scenario"));
        String broken = "<!-- <!DOCTYPE r> -->\n".repeat(100_000) + "<r <";
        assertEquals(100_001, refusal(broken.getBytes(StandardCharsets.UTF_8)).line());
        byte[] large = new byte[64 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        assertTrue(refusal(large).getMessage().contains("64 MiB"));
    }

    @Test
    void whatCannotBeOpenedIsUnreadable() throws IOException {
        Path missing = folder.resolve("missing.warmboot");
        var none = assertThrows(ScenarioFileException.class, () -> ScenarioFiles.load(missing));
        assertTrue(none.unreadable() && none.line() == 0 && none.getMessage().contains("no such file"));
        var directory = assertThrows(ScenarioFileException.class, () -> ScenarioFiles.load(folder));
        assertTrue(directory.unreadable() && directory.getMessage().contains("folder"));
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        var failed = assertThrows(ScenarioFileException.class, () -> ScenarioFiles.load(broken, "disk"));
        assertTrue(failed.unreadable() && failed.getMessage().contains("unplugged"));
        Path empty = Files.createFile(folder.resolve("empty.warmboot"));
        assertFalse(assertThrows(ScenarioFileException.class, () -> ScenarioFiles.load(empty))
                .unreadable());
    }

    private static ScenarioFileException refusal(byte[] bytes) {
        return assertThrows(ScenarioFileException.class, () -> ScenarioFiles.load(stream(bytes), "bad.warmboot"));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
