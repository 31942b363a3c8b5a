package org.warmboot.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceKind;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** Every template with every number gives a scenario that is sound, kept by a file, and can be run. */
class ScenarioMakerTest {

    private static final List<List<ServiceKind>> SERVICES =
            List.of(List.of(ServiceKind.SSH), List.of(ServiceKind.JBOSS, ServiceKind.APACHE), ServiceKind.VALUES);

    @TempDir
    private Path folder;

    @Test
    void everyTemplateIsSoundWithEveryNumberOfHostsAndGuests() {
        wishes().forEach(wish -> {
            var scenario = ScenarioMaker.make(wish, "New");
            var errors = Validation.validate(scenario).stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .toList();
            assertEquals(List.of(), errors, wish.toString());
            assertEquals("New", scenario.getName());
            assertEquals(
                    wish.hosts() + (wish.template() == Template.CLUSTER ? 1 : 0),
                    scenario.getHosts().size());
            scenario.getHosts().stream()
                    .filter(host -> guests(host) > 0)
                    .forEach(host -> assertEquals(wish.guests(), guests(host), wish.toString()));
        });
    }

    @Test
    void theFewestAndTheMostOfEveryTemplateRunAndAreKeptByAFile() throws Exception {
        for (var template : Template.values()) {
            if (template != Template.EMPTY) {
                for (var wish : List.of(
                        new Wish(template, template.leastHosts(), 1, SERVICES.getFirst()),
                        Wish.usual(template),
                        new Wish(template, template.mostHosts(), template.mostGuests(), SERVICES.getLast()))) {
                    var scenario = ScenarioMaker.make(wish, "New");
                    var file = folder.resolve("new.warmboot");
                    ScenarioFiles.save(ScenarioDocument.of(scenario), file);
                    run(ScenarioFiles.load(file).scenario(), wish);
                }
            }
        }
    }

    private static void run(Scenario scenario, Wish wish) {
        assertTrue(!scenario.getExperiments().isEmpty(), wish.toString());
        var question = Question.all(scenario);
        var outcome = question.answer("", RunOptions.DEFAULT, progress -> {}, () -> false);
        assertInstanceOf(RunOutcome.Finished.class, outcome, wish + ": " + outcome);
    }

    private static Stream<Wish> wishes() {
        return Stream.of(Template.values())
                .flatMap(template -> IntStream.rangeClosed(template.leastHosts(), template.mostHosts())
                        .filter(hosts -> hosts < 4 || hosts == template.mostHosts())
                        .boxed()
                        .flatMap(hosts -> IntStream.rangeClosed(1, Math.max(1, template.mostGuests()))
                                .filter(guests -> guests < 5
                                        || guests == 8
                                        || guests > 10 && guests < 13
                                        || guests == template.mostGuests())
                                .mapToObj(guests ->
                                        new Wish(template, hosts, guests, SERVICES.get(guests % SERVICES.size())))));
    }

    private static long guests(Host host) {
        return host.getDomains().stream().filter(GuestDomain.class::isInstance).count();
    }
}
