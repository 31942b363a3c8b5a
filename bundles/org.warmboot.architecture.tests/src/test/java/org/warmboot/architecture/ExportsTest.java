package org.warmboot.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a bundle shows to others is what others use. Packages of the libraries are for everybody, those of the desktop
 * for the bundles that they name.
 */
class ExportsTest {

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern FRIENDS = Pattern.compile("x-friends:=\"([^\"]*)\"");
    private static final Map<String, Attributes> MANIFESTS = manifests();

    @Test
    void aPackageThatOnlyItsOwnBundleUsesIsNotExported() {
        var unused = new TreeSet<String>();
        for (var bundle : Bundles.PLAIN) {
            exports(bundle).keySet().stream()
                    .filter(exported -> MANIFESTS.keySet().stream()
                            .noneMatch(other ->
                                    !other.equals(bundle) && imports(other).contains(exported)))
                    .forEach(unused::add);
        }
        assertEquals(Set.of(), unused, "exclude it in bnd.bnd");
    }

    @Test
    void everyPackageOfTheDesktopNamesItsFriends() {
        var alone = new TreeSet<String>();
        for (var bundle : Bundles.DESKTOP) {
            exports(bundle).forEach((exported, friends) -> {
                if (friends.isEmpty()) {
                    alone.add(exported);
                }
            });
        }
        assertEquals(Set.of(), alone, "add x-friends in MANIFEST.MF");
    }

    @Test
    void friendsOfADesktopPackageAreTheBundlesThatUseIt() {
        var named = new TreeMap<String, Set<String>>();
        Bundles.DESKTOP.forEach(bundle -> named.putAll(exports(bundle)));
        // their classes are not there to be read
        named.values().forEach(friends -> friends.removeIf(friend -> friend.endsWith(".tests")));
        var using = named.keySet().stream()
                .collect(Collectors.toMap(each -> each, ExportsTest::users, (one, other) -> one, TreeMap::new));
        if (!Boolean.getBoolean("warmboot.headless")) {
            assertEquals(using, named);
        }
    }

    /** Bundles of the desktop whose classes depend on a package of another one. */
    private static Set<String> users(String exported) {
        return Bundles.all().stream()
                .filter(each -> each.getPackageName().equals(exported))
                .flatMap(each -> each.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .map(ExportsTest::bundle)
                .filter(user -> !exported.startsWith(user))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bundle(JavaClass each) {
        return Stream.of(each.getPackageName().split("\\.")).limit(3).collect(Collectors.joining("."));
    }

    /** Exported packages with their friends. */
    private static Map<String, Set<String>> exports(String bundle) {
        var exports = new TreeMap<String, Set<String>>();
        clauses(bundle, "Export-Package").forEach(clause -> {
            var friends = FRIENDS.matcher(clause);
            exports.put(
                    clause.split(";")[0],
                    friends.find() ? new TreeSet<>(List.of(friends.group(1).split("\\s*,\\s*"))) : new TreeSet<>());
        });
        return exports;
    }

    private static Set<String> imports(String bundle) {
        return clauses(bundle, "Import-Package")
                .map(clause -> clause.split(";")[0])
                .collect(Collectors.toSet());
    }

    private static Stream<String> clauses(String bundle, String header) {
        var value = MANIFESTS.get(bundle).getValue(header);
        return value == null
                ? Stream.of()
                : Arrays.stream(BETWEEN_CLAUSES.split(value)).map(String::strip);
    }

    private static Map<String, Attributes> manifests() {
        return Stream.of(Bundles.PLAIN, Bundles.DESKTOP, List.of("diagram.tests", "ui.tests"))
                .flatMap(List::stream)
                .collect(Collectors.toMap(bundle -> bundle, ExportsTest::manifest));
    }

    private static Attributes manifest(String bundle) {
        var made = bundle(bundle, "target/classes/META-INF/MANIFEST.MF");
        var file = Bundles.PLAIN.contains(bundle) ? made : bundle(bundle, "META-INF/MANIFEST.MF");
        try (var in = Files.newInputStream(file)) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path bundle(String bundle, String file) {
        return Bundles.folder(bundle).resolve(file);
    }
}
