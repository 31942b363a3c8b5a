package org.warmboot.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.session.ScenarioStack;

/** Whatever is done in whatever order: undo gives back the state before, redo that after, and asking changes nothing. */
class CommandLawsTest {
    private static final int SEQUENCES = 2000;
    private static final int STEPS = 16;
    private static final int NOWHERE = -1;

    private int executed;
    private int undone;
    private int redone;

    @Test
    void commandsAreUndoneAndRedoneInAnyOrder() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            play(seed);
        }
        // each of them has really been tried
        assertTrue(executed > 10 * SEQUENCES / 2, executed + " executed");
        assertTrue(undone > SEQUENCES, undone + " undone");
        assertTrue(redone > SEQUENCES / 4, redone + " redone");
    }

    private void play(long seed) {
        var commands = Scenarios.twoHosts();
        var lots = new RandomCommands(seed);
        var random = new Random(~seed);
        var stack = new ScenarioStack();
        stack.take(commands);
        stack.markSaveLocation();
        List<Long> states = new ArrayList<>(List.of(StateHash.of(commands)));
        int now = 0;
        int saved = 0;
        for (int step = 0; step < STEPS; step++) {
            var where = "sequence " + seed + ", step " + step;
            switch (random.nextInt(8)) {
                case 0 -> {
                    stack.markSaveLocation();
                    saved = now;
                }
                case 1, 2 -> {
                    assertEquals(now > 0, stack.canUndo(), where);
                    if (stack.canUndo()) {
                        stack.undo();
                        now--;
                        undone++;
                    }
                }
                case 3 -> {
                    assertEquals(now < states.size() - 1, stack.canRedo(), where);
                    if (stack.canRedo()) {
                        stack.redo();
                        now++;
                        redone++;
                    }
                }
                default -> {
                    if (execute(commands, lots, stack, where)) {
                        states.subList(now + 1, states.size()).clear();
                        saved = saved > now ? NOWHERE : saved;
                        states.add(StateHash.of(commands));
                        now++;
                        executed++;
                    }
                }
            }
            assertEquals(states.get(now), StateHash.of(commands), where);
            assertEquals(saved != now, stack.isDirty(), where);
        }
    }

    private static boolean execute(ScenarioCommands commands, RandomCommands lots, CommandStack stack, String where) {
        long before = StateHash.of(commands);
        var command = lots.next(commands);
        boolean can = command.canExecute();
        assertEquals(can, command.canExecute(), where);
        assertEquals(
                before, StateHash.of(commands), () -> where + ": asking has changed something: " + command.getLabel());
        if (can) {
            stack.execute(command);
        }
        return can;
    }
}
