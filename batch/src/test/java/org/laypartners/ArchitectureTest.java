package org.laypartners;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.response.EqualityAnswer;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/** Holds the table of packages in docs/how-it-works.md: who may know whom. */
class ArchitectureTest {
    private static final String ROOT = "org.laypartners";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(ArchitectureTest::room)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).isEqualTo(new TreeSet<>(PackageTable.MAY_KNOW.keySet()));
    }

    @Test
    void packagesKnowOnlyWhatTheTableAllows() {
        Set<String> trespasses = CLASSES.stream()
                .filter(type -> !type.getPackageName().equals(ROOT))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(dependency -> trespass(dependency.getOriginClass(), dependency.getTargetClass()))
                .map(dependency -> dependency.getOriginClass().getName() + " knows "
                        + dependency.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(trespasses).isEmpty();
    }

    @Test
    void packagesRunInNoCircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** The two jobs and what runs them. Those who share work out do it by Spring Batch's own remote partitions. */
    @Test
    void onlyTheJobsAndTheClusterKnowSpringBatch() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".job", ROOT + ".intake", ROOT + ".edition", ROOT + ".night", ROOT + ".cluster")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.batch..")
                .check(CLASSES);
    }

    @Test
    void onlySettingsAndTheNightKnowSpringBoot() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".setting", ROOT + ".night")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.boot..")
                .check(CLASSES);
    }

    @Test
    void onlyDisclosureCanMakeWhatThePublicSees() {
        for (Class<?> shown : Set.of(PublicTable.class, PublicRow.class)) {
            JavaClass type = CLASSES.get(shown);
            assertThat(type.getModifiers()).contains(JavaModifier.FINAL);
            assertThat(type.getConstructors())
                    .allSatisfy(constructor -> assertThat(constructor.getModifiers())
                            .doesNotContain(JavaModifier.PUBLIC, JavaModifier.PROTECTED));
        }
    }

    /** The one who takes files in carries them from the form to the store. */
    @Test
    void equalityAnswersAreKnownOnlyOnTheirWayIntoTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".form", ROOT + ".response", ROOT + ".store")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EqualityAnswer.class)
                .check(CLASSES);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Equality\\w+|Desk|NightShift|RoomDesk|Tidying|Wiring)")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("EqualityA")
                .andShould()
                .resideOutsideOfPackage(ROOT + ".form")
                .check(CLASSES);
    }

    @Test
    void equalityAnswersAreNoResponsesAndStandBesideNone() {
        assertThat(Response.class.isAssignableFrom(EqualityAnswer.class)).isFalse();
        assertThat(CLASSES.stream()
                        .filter(type -> holds(type, EqualityAnswer.class))
                        .filter(type -> holds(type, Response.class) || holds(type, ResponseId.class))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean holds(JavaClass type, Class<?> held) {
        return type.getFields().stream()
                .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                .anyMatch(involved -> involved.isAssignableTo(held));
    }

    @Test
    void onlyTheCommandsSpeakToTheScreen() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".LayPartners")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    private static boolean trespass(JavaClass from, JavaClass to) {
        String origin = room(from.getPackageName());
        String target = to.getPackageName().equals(ROOT) ? "" : room(to.getPackageName());
        return !origin.equals(target)
                && !PackageTable.MAY_KNOW.getOrDefault(origin, Set.of()).contains(target);
    }

    private static String room(String packageName) {
        return packageName.substring(ROOT.length() + 1).replaceAll("\\..*", "");
    }
}
