package dev.guildhall.eval;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.peeking.PeekingAgent;
import dev.guildhall.eval.learn.Example;
import dev.guildhall.eval.learn.Teaching;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Catalog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The rules of the house that a compiler cannot keep.
class GuardsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.guildhall");

    private static final ArchRule OUT_OF_AGENTS_REACH = noClasses()
            .that()
            .resideInAPackage("dev.guildhall.agents..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.tasks..",
                    "dev.guildhall.eval..",
                    "dev.guildhall.env.browser..",
                    "dev.guildhall.env.page..",
                    "dev.guildhall.env.webdriver..",
                    "dev.guildhall.env.company..",
                    "dev.guildhall.env.desktop..",
                    "dev.guildhall.env.folder..",
                    "dev.guildhall.env.program..",
                    "dev.guildhall.env.office..");

    @Test
    void allFourModulesAreSeen() {
        assertThat(CLASSES.stream().map(c -> c.getPackageName().split("\\.")[2]).distinct())
                .contains("env", "tasks", "agents", "eval");
    }

    @Test
    void theWorldKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("dev.guildhall.env..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.guildhall.tasks..", "dev.guildhall.agents..", "dev.guildhall.eval..")
                .check(CLASSES);
    }

    @Test
    void anAgentCannotReachAnAnswer() {
        OUT_OF_AGENTS_REACH.check(CLASSES);
    }

    @Test
    void anAgentThatReachesForACheckIsFound() {
        var peeking = new ClassFileImporter().importClasses(PeekingAgent.class);
        assertThat(OUT_OF_AGENTS_REACH.evaluate(peeking).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("PeekingAgent.next") && line.contains("dev.guildhall.tasks.Check"));
    }

    @Test
    void tasksDoNotKnowWhoMeasures() {
        noClasses()
                .that()
                .resideInAPackage("dev.guildhall.tasks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.guildhall.agents..",
                        "dev.guildhall.eval..",
                        "dev.guildhall.env.browser..",
                        "dev.guildhall.env.page..",
                        "dev.guildhall.env.webdriver..")
                .check(CLASSES);
    }

    @Test
    void noPackageDependsOnItselfInACircle() {
        slices().matching("dev.guildhall.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachForeignLibraryIsUsedInItsOwnPackagesOnly() {
        only("com.microsoft.playwright..", "dev.guildhall.env.browser..");
        only("org.openqa.selenium..", "dev.guildhall.env.webdriver..");
        only("org.bytedeco..", "dev.guildhall.env.vision");
        only("ai.onnxruntime..", "dev.guildhall.env.vision");
        only("ai.djl..", "dev.guildhall.env.vision.training");
        only(
                "io.javalin..",
                "dev.guildhall.env.company..",
                "dev.guildhall.eval.person..",
                "dev.guildhall.eval.serve..");
        only("dev.langchain4j..", "dev.guildhall.agents.llm..", "dev.guildhall.agents.apprentice.meaning");
        only("org.jdbi..", "dev.guildhall.env.company..", "dev.guildhall.eval.store..");
        only("org.flywaydb..", "dev.guildhall.eval.store..");
        only("com.zaxxer..", "dev.guildhall.env.company..", "dev.guildhall.eval.store..");
        only("org.locationtech..", "dev.guildhall.tasks.cad.stl..");
        only("org.apache.poi..", "dev.guildhall.tasks.cad.sheet..");
        only("picocli..", "dev.guildhall.eval.cli..");
        only("me.tongfei..", "dev.guildhall.eval.cli..");
        only(
                "org.apache.commons.statistics..",
                "dev.guildhall.eval.bench..",
                "dev.guildhall.eval.stats..",
                "dev.guildhall.eval.grade..");
        only("org.dkpro..", "dev.guildhall.eval.grade.stats..");
        only("org.hipparchus..", "dev.guildhall.eval.grade.stats..");
        only(
                "com.fasterxml.jackson..",
                "dev.guildhall.agents.llm..",
                "dev.guildhall.tasks",
                "dev.guildhall.eval.record..",
                "dev.guildhall.eval.store..",
                "dev.guildhall.eval.report..",
                "dev.guildhall.eval.export..",
                "dev.guildhall.eval.grade.exchange..");
        only("org.apache.commons.csv..", "dev.guildhall.eval.grade..");
    }

    private static void only(String library, String... packages) {
        noClasses()
                .that(not(resideInAnyPackage(packages)))
                .and()
                .resideInAPackage("dev.guildhall..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void timeChanceAndIdsComeInThroughConstructors() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.guildhall.eval.cli..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.guildhall.eval.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    /// What a learner knows it was shown, through the one door that looks at the split.
    @Test
    void aLessonComesFromTeachingAloneAndALearnerOpensNothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.guildhall.agents..")
                .and()
                .doNotHaveFullyQualifiedName(Teaching.class.getName())
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a demonstration", call -> call.getTargetOwner().isEquivalentTo(Demonstration.class)))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.guildhall.eval.learn..")
                .and()
                .doNotHaveSimpleName("Admission")
                .should()
                .callMethod(Recording.class, "open", Path.class, String.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.guildhall.eval.learn..")
                .should()
                .callConstructor(
                        Example.class,
                        String.class,
                        String.class,
                        String.class,
                        boolean.class,
                        List.class,
                        String.class,
                        List.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.guildhall.agents.apprentice..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void nothingSleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }

    @Test
    void everyTaskIsInTheCatalog() {
        var written = CLASSES.stream()
                .filter(c -> c.isAssignableTo(Task.class) && !c.isInterface())
                .map(c -> c.getName())
                .sorted()
                .toList();
        assertThat(Catalog.tasks().stream().map(t -> t.getClass().getName()).sorted())
                .isEqualTo(written);
    }
}
