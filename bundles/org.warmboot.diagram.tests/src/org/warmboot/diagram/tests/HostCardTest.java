package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

/** What stands on a host beside its domains: badges that lead somewhere, disks and links, the network to its neighbours. */
@ExtendWith(NothingLogged.class)
class HostCardTest {
    private static final String SHOW = "org.warmboot.diagram.command.show";

    @TempDir
    Path folder;

    private EditorDriver editor;
    private Host host;

    @BeforeEach
    void openScenarioWithAHost() throws Exception {
        var file = folder.resolve("card.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(ModelFactory.eINSTANCE.createScenario()), file);
        editor = EditorDriver.open(file);
        host = host(40, 80);
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void disksAndLinksAreMadeNamedAndDeletedWhereTheyStand() throws Exception {
        var disk = host.getDisks().getFirst();
        assertTrue(editor.bounds(host).contains(editor.bounds(disk)));
        editor.choose("Network link");
        Gestures.click(editor.canvas(), editor.grip(host));
        for (int turn = 0; turn < 100 && host.getLinks().size() < 2; turn++) {
            Gestures.settle(20);
        }
        Gestures.settle(200);
        editor.nameField().setText("Storage");
        editor.nameField().notifyListeners(SWT.DefaultSelection, new Event());
        Gestures.settle(50);
        var link = host.getLinks().getLast();
        assertEquals("Storage", link.getName());
        assertTrue(editor.bounds(host).contains(editor.bounds(link)));
        EditorDriver.screenshot("ports");
        Gestures.click(editor.canvas(), editor.bounds(link).getCenter());
        assertEquals(List.of(editor.part(link)), editor.viewer().getSelectedEditParts());
        Gestures.key(editor.canvas(), SWT.DEL, SWT.DEL);
        assertEquals(1, host.getLinks().size());
        Gestures.click(editor.canvas(), editor.bounds(disk).getCenter());
        assertEquals(List.of(editor.part(disk)), editor.viewer().getSelectedEditParts());
    }

    @Test
    void aBadgeOpensThePolicyOrTheTechniqueThatItNames() throws Exception {
        var technique = ModelFactory.eINSTANCE.createTechnique();
        technique.setName("Warm");
        var policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setName("Every four weeks");
        policy.getTargets().add(host);
        policy.setTechnique(technique);
        var commands = editor.session().commands();
        editor.stack().execute(commands.add(technique, editor.scenario()));
        editor.stack().execute(commands.add(policy, editor.scenario()));
        Gestures.settle(50);
        var shown = new ArrayList<String>();
        var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        var activation = handlers.activateHandler(SHOW, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                shown.add(event.getParameter(SHOW + ".element"));
                return null;
            }
        });
        try {
            Gestures.click(editor.canvas(), editor.bounds("Every four weeks").getCenter());
            Gestures.click(editor.canvas(), editor.bounds("Warm").getCenter());
        } finally {
            handlers.deactivateHandler(activation);
        }
        assertEquals(List.of(policy.getId(), technique.getId()), shown);
        assertTrue(editor.bounds(host).contains(editor.bounds("Warm")));
        var tile = editor.bounds(host.getDomains().getFirst());
        assertFalse(editor.bounds("Warm").intersects(tile));
        EditorDriver.screenshot("badges");
    }

    @Test
    void aClusterShowsItsNetworkBelowItsHostsAndGrowsForIt() throws Exception {
        var second = host(460, 80);
        var spare = host(880, 80);
        var cluster = (Cluster) PolicyTemplates.cluster(editor.scenario());
        var all = new CompoundCommand();
        all.add(editor.session().commands().createCluster(cluster, List.of(host, second)));
        all.add(editor.session().commands().set(cluster, Literals.CLUSTER__SPARE_HOST, spare));
        editor.stack().execute(all);
        Gestures.settle(50);
        int below = editor.bounds(cluster).bottom() - editor.bounds(spare).bottom();
        assertTrue(below > 35, "room for the words below the hosts: " + below);
        EditorDriver.screenshot("network");
        var words = new Rectangle(
                editor.bounds(cluster).x + 20,
                editor.bounds(spare).bottom() + 6,
                editor.bounds(cluster).width - 40,
                24);
        assertTrue(editor.colours(words).size() > 3, "line and words are painted");
        editor.undo();
        assertTrue(editor.colours(words).size() < 3, "nothing but the ground is left");
    }

    private Host host(int x, int y) {
        var made = ElementTemplates.host();
        editor.stack().execute(editor.session().commands().createHost(made, new Rectangle(x, y, -1, -1)));
        Gestures.settle(50);
        return made;
    }
}
