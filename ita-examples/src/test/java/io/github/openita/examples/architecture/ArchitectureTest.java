package io.github.openita.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "io.github.openita.";
    private static final DescribedPredicate<JavaClass> THIRD_PARTY = resideInAnyPackage(
            "tools.jackson..",
            "org.hibernate..",
            "com.ibm.icu..",
            "org.apache.poi..",
            "com.lowagie..",
            "org.openpdf..",
            "picocli..");

    private static final ArchRule MODULES_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy(ROOT + "model..")
            .layer("checklist")
            .definedBy(ROOT + "checklist..")
            .layer("export")
            .definedBy(ROOT + "export..")
            .layer("examples")
            .definedBy(ROOT + "examples..")
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("checklist")
            .mayOnlyBeAccessedByLayers("export", "examples");

    private static final ArchRule NO_CYCLES_IN_THE_MODEL =
            slices().matching(ROOT + "model.(*)..").should().beFreeOfCycles();

    private static final ArchRule NO_CYCLES_AMONG_RULES =
            slices().matching(ROOT + "checklist.internal.(**)").should().beFreeOfCycles();

    /** Inside the model, from the particular to the general: each line may use those before it. */
    private static final ArchRule MODEL_ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy(ROOT + "model.text..")
            .layer("time")
            .definedBy(ROOT + "model.time..")
            .layer("message")
            .definedBy(ROOT + "model.message..")
            .layer("field")
            .definedBy(ROOT + "model.field..")
            .layer("json")
            .definedBy(ROOT + "model.json..")
            .layer("edition")
            .definedBy(ROOT + "model.edition..")
            .layer("value")
            .definedBy(ROOT + "model.value..")
            .layer("records")
            .definedBy(
                    ROOT + "model.content..",
                    ROOT + "model.station..",
                    ROOT + "model.committee..",
                    ROOT + "model.measures..")
            .layer("dossier")
            .definedBy(ROOT + "model.dossier..")
            .whereLayer("dossier")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("records")
            .mayOnlyBeAccessedByLayers("dossier")
            .whereLayer("value")
            .mayOnlyBeAccessedByLayers("records", "dossier")
            .whereLayer("edition")
            .mayOnlyBeAccessedByLayers("dossier")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("edition", "dossier")
            .whereLayer("field")
            .mayOnlyBeAccessedByLayers("json", "edition", "dossier")
            .whereLayer("message")
            .mayOnlyBeAccessedByLayers("field", "json", "edition", "dossier")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("message", "field", "json", "edition", "records", "dossier");

    private static final ArchRule MODEL_INSIDE_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "model..internal..");

    private static final ArchRule CHECKLIST_INSIDE_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "checklist..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "checklist..internal..");

    private static final ArchRule DEPENDENCIES_ARE_HIDDEN_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackages("..internal..", ROOT + "examples..", ROOT + "export.text")
            .should()
            .dependOnClassesThat(THIRD_PARTY);

    private static final ArchRule NO_DEPENDENCY_IN_A_PUBLIC_SIGNATURE = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("io.github.openita..")
                    .and(DescribedPredicate.not(resideInAPackage("..internal.."))))
            .and()
            .areDeclaredInClassesThat(are(modifier(JavaModifier.PUBLIC)))
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(resideInAPackage(ROOT + "examples..")))
            .should(notShow(THIRD_PARTY));

    private static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "examples..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static final ArchRule NO_LOCALE_OF_THE_JVM = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    private static final ArchRule LIBRARIES_DO_NOT_PRINT = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "examples..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static final ArchRule NO_STATIC_STATE_THAT_CHANGES = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(alwaysTrue())
            .should()
            .beFinal();

    @TestFactory
    Stream<DynamicTest> houseRules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.openita");
        return Stream.of(
                        rule("modules point one way", MODULES_POINT_ONE_WAY),
                        rule("no cycles in the model", NO_CYCLES_IN_THE_MODEL),
                        rule("no cycles among rules", NO_CYCLES_AMONG_RULES),
                        rule("model arrows", MODEL_ARROWS),
                        rule("model inside stays inside", MODEL_INSIDE_STAYS_INSIDE),
                        rule("checklist inside stays inside", CHECKLIST_INSIDE_STAYS_INSIDE),
                        rule("dependencies are hidden inside", DEPENDENCIES_ARE_HIDDEN_INSIDE),
                        rule("no dependency in a public signature", NO_DEPENDENCY_IN_A_PUBLIC_SIGNATURE),
                        rule("no hidden clock", NO_HIDDEN_CLOCK),
                        rule("no locale of the jvm", NO_LOCALE_OF_THE_JVM),
                        rule("libraries do not print", LIBRARIES_DO_NOT_PRINT),
                        rule("no static state that changes", NO_STATIC_STATE_THAT_CHANGES))
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
    }

    private record Named(String name, ArchRule rule) {}

    private static Named rule(String name, ArchRule rule) {
        return new Named(name, rule);
    }

    private static ArchCondition<JavaMethod> notShow(DescribedPredicate<JavaClass> hidden) {
        return new ArchCondition<>("not show a type of a dependency") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.getModifiers().contains(JavaModifier.PUBLIC)) {
                    return;
                }
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(hidden)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
