import java.awt.AWTException;
import java.awt.Frame;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDigest;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.recovery.FileClaim;
import org.warmboot.model.recovery.Leftover;

/**
 * Edits a scenario in the real window with real keys and kills the program at random moments, again and again. After
 * each kill the file must be whole and hold what was saved, and the next start must offer what was not.
 */
final class Kills {
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final long INTERVAL = 2000; // milliseconds after which an edit must be kept, on a busy machine
    private static final int HOST_X = 690; // the head of the first host, in a window at the corner of the screen
    private static final int HOST_Y = 147;
    private static final int ANSWERS = 20;

    private final List<String> command;
    private final Path file;
    private final Random random;
    private final Robot robot = new Robot();
    private int number;
    private int offered;
    private int saves;
    private long latest;

    private Kills(List<String> command, Path file, long seed) throws AWTException {
        this.command = command;
        this.file = file;
        this.random = new Random(seed);
    }

    /** A name that was given, and when. */
    private record Edit(String name, long time) {}

    /** Arguments: how many kills, the seed, the scenario file, and the command that opens the window. */
    public static void main(String[] arguments) throws Exception {
        var command = List.of(arguments).subList(3, arguments.length);
        var kills = new Kills(command, Path.of(arguments[2]), Long.parseLong(arguments[1]));
        int count = Integer.parseInt(arguments[0]);
        var expected = Optional.<String>empty();
        for (int kill = 1; kill <= count; kill++) {
            expected = kills.round(kill, expected);
        }
        System.out.printf(
                "%d kills, %d times work was offered and restored, %d saves, %d names given, lost at most %d ms%n",
                count, kills.offered, kills.saves, kills.number, kills.latest);
        System.exit(0);
    }

    /** Starts the window, takes what it offers, edits and kills; gives the state that the next start must offer. */
    private Optional<String> round(int kill, Optional<String> expected) throws Exception {
        var leftovers = Leftover.of(file);
        var process = new ProcessBuilder(command).inheritIO().start();
        await("the window with the file", () -> FileClaim.holder(file)
                .filter(holder -> holder.process() == process.pid())
                .isPresent());
        Thread.sleep(4000);
        if (expected.isPresent()) {
            restore(process.pid(), leftovers.getFirst(), expected.get());
        }
        refocus();
        robot.mouseMove(HOST_X - 5, HOST_Y);
        robot.mouseMove(HOST_X, HOST_Y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Thread.sleep(500);
        var edits = new ArrayList<Edit>();
        var end = System.currentTimeMillis() + 1500 + random.nextInt(6000);
        while (System.currentTimeMillis() < end) {
            edit(edits);
            Thread.sleep(random.nextInt(500));
        }
        Thread.sleep(random.nextInt(1500));
        long now = System.currentTimeMillis();
        process.destroyForcibly().waitFor();
        return check(kill, edits, now);
    }

    private void edit(List<Edit> edits) throws InterruptedException {
        int what = random.nextInt(10);
        if (what == 0) {
            press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
            saves++;
        } else if (what == 1) {
            press(KeyEvent.VK_CONTROL, KeyEvent.VK_D);
        } else {
            var name = "n" + ++number;
            press(KeyEvent.VK_F2);
            Thread.sleep(150);
            for (char letter : name.toCharArray()) {
                press(KeyEvent.getExtendedKeyCodeForChar(letter));
            }
            press(KeyEvent.VK_ENTER);
            edits.add(new Edit(name, System.currentTimeMillis()));
        }
    }

    /** The file must be whole; the last name that is old enough must be in it or in what was kept. */
    private Optional<String> check(int kill, List<Edit> edits, long killed) throws Exception {
        var saved = ScenarioFiles.load(file).scenario();
        var leftovers = Leftover.of(file);
        var kept = leftovers.isEmpty() ? saved : leftovers.getFirst().document().scenario();
        var old = edits.stream().filter(edit -> edit.time() < killed - INTERVAL).toList();
        if (!old.isEmpty() && newest(kept) < number(old.getLast().name())) {
            fail(kill, "lost " + old.getLast() + ", killed at " + killed + ", kept is n" + newest(kept));
        }
        if (newest(saved) > newest(kept)) {
            fail(kill, "the file is newer than what was kept");
        }
        for (var edit : edits) {
            if (number(edit.name()) > newest(kept)) {
                latest = Math.max(latest, killed - edit.time());
            }
        }
        System.out.printf(
                "kill %d: %d names, file n%d, kept n%d%s%n",
                kill, edits.size(), newest(saved), newest(kept), leftovers.isEmpty() ? " (all saved)" : "");
        return leftovers.isEmpty() ? Optional.empty() : leftovers.getFirst().document().sha256();
    }

    /** The dialog's first answer restores: then this process keeps the same state, and what was left over is gone. */
    private void restore(long process, Leftover leftover, String state) throws Exception {
        var journal = file.resolveSibling("." + file.getFileName() + "." + process + ".journal");
        BooleanSupplier taken = () -> Files.exists(journal) && !Files.exists(leftover.journal());
        for (int time = 0; time < ANSWERS && !taken.getAsBoolean(); time++) {
            press(KeyEvent.VK_ENTER); // a busy machine may not have asked yet
            Thread.sleep(4000);
        }
        await("what was left over to be taken", taken);
        var text = Files.readString(journal);
        var kept = text.substring(text.indexOf("\n\n") + 2).getBytes(StandardCharsets.UTF_8);
        if (!ScenarioDigest.sha256(kept).equals(state)) {
            throw new IllegalStateException("what was restored is not what was left over");
        }
        offered++;
    }

    /** Without a window manager a closed dialog leaves the keyboard to nobody; a window of ours leaves it to the pointer. */
    private static void refocus() throws InterruptedException {
        var window = new Frame();
        window.setUndecorated(true);
        window.setBounds(1590, 1190, 5, 5);
        window.setVisible(true);
        window.requestFocus();
        Thread.sleep(300);
        window.dispose();
        Thread.sleep(300);
    }

    private static int newest(Scenario scenario) {
        int newest = 0;
        for (var all = scenario.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element
                    && element.getName() != null
                    && element.getName().matches("n\\d+.*")) {
                newest = Math.max(newest, number(element.getName().replaceAll(" .*", "")));
            }
        }
        return newest;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    private void press(int... keys) throws InterruptedException {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        Thread.sleep(20);
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            Thread.sleep(50);
        }
    }

    private static void fail(int kill, String what) {
        throw new IllegalStateException("kill " + kill + ": " + what);
    }
}
