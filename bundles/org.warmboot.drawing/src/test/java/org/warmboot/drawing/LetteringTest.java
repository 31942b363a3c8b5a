package org.warmboot.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetteringTest {

    private static final String NAME = "The server \ud83d\udda5 of the accounting department";

    @ParameterizedTest
    @EnumSource
    void aTextIsCutToItsRoomAndNoShorter(Lettering lettering) {
        int all = lettering.width(NAME);
        assertEquals(NAME, lettering.cut(NAME, all));
        for (int width = 0; width < all; width++) {
            var cut = lettering.cut(NAME, width);
            assertTrue(lettering.width(cut) <= width, cut);
            assertTrue(cut.isEmpty() || cut.endsWith("\u2026") && NAME.startsWith(cut.substring(0, cut.length() - 1)));
            // no half of a character
            assertTrue(
                    cut.chars()
                                            .filter(sign -> Character.isSurrogate((char) sign))
                                            .count()
                                    % 2
                            == 0,
                    cut);
        }
    }
}
