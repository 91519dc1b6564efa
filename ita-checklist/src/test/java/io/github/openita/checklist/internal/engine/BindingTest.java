package io.github.openita.checklist.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Criterion;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.station.Station;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the edition asks and what the code looks at are the same: by criteria, and by the components named. */
class BindingTest {

    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final Constraints CONSTRAINTS = new Constraints();
    private static final Map<String, ContentJudge<?>> JUDGES = Rules.judges(CONSTRAINTS);

    /** Every content record. */
    static List<Class<? extends Content>> contents() {
        return ContentTypes.ALL;
    }

    @Test
    void everyContentRecordHasAJudgeAndAnItem() {
        assertThat(JUDGES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ContentTypes.ALL.stream().map(ContentTypes::keyOf).toList());
        assertThat(JUDGES.keySet()).allMatch(key -> EDITION.itemOf(key).isPresent());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyRequirementThatDecidesForItselfIsBound(Class<? extends Content> content) {
        assertThat(item(content).requirements())
                .filteredOn(requirement -> requirement.decides() == Decision.OWN)
                .extracting(requirement -> requirement.criterion().toString())
                .isSubsetOf(judge(content).bound().keySet());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyBoundCriterionIsARequirementThatDecidesForItself(Class<? extends Content> content) {
        for (String criterion : judge(content).bound().keySet()) {
            assertThat(EDITION.criterion(new Criterion(criterion)))
                    .as(criterion)
                    .map(Requirement::decides)
                    .contains(Decision.OWN);
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyRuleIsOfItsContentAndListsNoCriterionTwice(Class<? extends Content> content) {
        for (Rule<?> rule : judge(content).rules()) {
            assertThat(rule.content()).isEqualTo(content);
            assertThat(rule.info().criteria()).doesNotHaveDuplicates();
            assertThat(rule.info().id()).matches("R\\d\\d");
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void codeGivesEveryRequirementTheBasisThatTheEditionNames(Class<? extends Content> content) {
        for (Requirement requirement : item(content).requirements()) {
            Basis named = requirement.basis();
            if (named != null && named != Basis.ATTESTED) {
                assertThat(judge(content).basis(requirement.criterion().toString()))
                        .as(requirement.id())
                        .map(named::weaker)
                        .contains(named);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyRuleThatTheCodeHasIsNamedByTheEdition(Class<? extends Content> content) {
        for (Rule<?> rule : judge(content).rules()) {
            for (String criterion : rule.info().criteria()) {
                Requirement requirement =
                        EDITION.criterion(new Criterion(criterion)).orElseThrow();
                assertThat(requirement.rule().decidedBy())
                        .as(criterion)
                        .contains(rule.info().id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyPathThatDecidesNamesComponentsOfTheRecords(Class<? extends Content> content) {
        for (Requirement requirement : item(content).requirements()) {
            for (String path : requirement.rule().decidedBy()) {
                assertThat(path.matches("R\\d\\d") || leadsSomewhere(path, content))
                        .as(requirement.id() + ": " + path)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyConstraintStandsWhereTheEditionSaysThatItsCriterionIsDecided(Class<? extends Content> content) {
        for (ConstraintSite site : ConstraintSite.writtenBelow(content)) {
            Requirement requirement = EDITION.criterion(
                            new Criterion(item(content).contentKey() + '/' + site.criterion()))
                    .orElseThrow();
            String at = content.getSimpleName() + '.' + (site.path().isEmpty() ? "" : site.path() + '.');
            assertThat(requirement.rule().decidedBy())
                    .as(site.toString())
                    .anyMatch(path -> (path + '.').startsWith(at) || at.startsWith(path + '.'));
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void validationCascadesToEveryConstraint(Class<? extends Content> content) {
        Set<ConstraintSite> reached = new TreeSet<>();
        cascade(content, "", reached);

        assertThat(reached).isNotEmpty().isEqualTo(ConstraintSite.writtenBelow(content));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void demandsAreTheCriteriaToWhichValidationCascades(Class<? extends Content> content) {
        Set<ConstraintSite> reached = new TreeSet<>();
        cascade(content, "", reached);
        Set<String> criteria = reached.stream()
                .map(site -> ContentTypes.keyOf(content) + '/' + site.criterion())
                .collect(Collectors.toSet());

        assertThat(DemandTrees.of(content, CONSTRAINTS.validator()).criteria())
                .containsExactlyInAnyOrderElementsOf(criteria);
    }

    private static void cascade(Class<?> type, String path, Set<ConstraintSite> reached) {
        BeanDescriptor bean = CONSTRAINTS.validator().getConstraintsForClass(type);
        bean.getConstraintDescriptors().forEach(each -> add(each, path, reached));
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            String at = path.isEmpty() ? property.getPropertyName() : path + '.' + property.getPropertyName();
            property.getConstraintDescriptors().forEach(each -> add(each, at, reached));
            if (property.isCascaded()) {
                cascade(property.getElementClass(), at, reached);
            }
            for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
                element.getConstraintDescriptors().forEach(each -> add(each, at, reached));
                if (element.isCascaded()) {
                    cascade(element.getElementClass(), at, reached);
                }
            }
        }
    }

    private static void add(ConstraintDescriptor<?> constraint, String path, Set<ConstraintSite> reached) {
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        for (String criterion : (String[])
                Optional.ofNullable(constraint.getAttributes().get("criterion")).orElseThrow()) {
            reached.add(new ConstraintSite(path, name, criterion));
        }
    }

    private static boolean leadsSomewhere(String path, Class<? extends Content> content) {
        List<String> steps = List.of(path.split("\\."));
        Class<?> root = Map.of(
                        content.getSimpleName(), content, "Disclosure", Disclosure.class, "Station", Station.class)
                .get(steps.get(0));
        return steps.size() > 1 && root != null && leads(root, steps.subList(1, steps.size()));
    }

    private static boolean leads(Class<?> record, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        Optional<RecordComponent> component = record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                        .filter(each -> each.getName().equals(steps.get(0)))
                        .findFirst()
                : Optional.empty();
        return component.isPresent()
                && leads(ConstraintSite.innermost(component.get().getGenericType()), steps.subList(1, steps.size()));
    }

    private static DisclosureItem item(Class<? extends Content> content) {
        return EDITION.itemOf(ContentTypes.keyOf(content)).orElseThrow();
    }

    private static ContentJudge<?> judge(Class<? extends Content> content) {
        return Optional.ofNullable(JUDGES.get(ContentTypes.keyOf(content))).orElseThrow();
    }
}
