package org.warmboot.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.properties.PropertiesView;

@ExtendWith(NothingLogged.class)
class WindowTest {

    @Test
    void itOpensWithTheModellingPerspectiveAndItsProperties() {
        var page = window().getActivePage();

        assertEquals(ModellingPerspective.ID, page.getPerspective().getId());
        assertTrue(page.isEditorAreaVisible());
        assertNotNull(page.findView(PropertiesView.ID));
    }

    @Test
    void itHasTheUsualMenusInTheUsualOrder() {
        var menus = Arrays.stream(window().getShell().getMenuBar().getItems())
                .map(MenuItem::getText)
                .toList();

        assertEquals(List.of("&File", "&Edit", "&Run", "&Window", "&Help"), menus);
    }

    @Test
    void itIsTheProductThatUsersStart() {
        assertEquals("org.warmboot.ui.product", Platform.getProduct().getId());
        assertEquals("Warmboot", Platform.getProduct().getName());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }
}
