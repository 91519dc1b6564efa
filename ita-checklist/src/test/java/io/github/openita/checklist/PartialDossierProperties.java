package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Basis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any dossier, however little of it there is. */
class PartialDossierProperties {

    private static final List<String> POINTERS = pointers();

    private static final Map<String, Integer> ORDER = order();

    /** Places of whole components, which are few among the places of all rows and texts. */
    private static final List<String> WHOLE_PARTS = POINTERS.stream()
            .filter(pointer -> pointer.chars().filter(c -> c == '/').count() <= 6)
            .toList();

    private static Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        POINTERS.forEach(pointer -> order.put(pointer, order.size()));
        return order;
    }

    /** All that may be absent: everything of the station and of the disclosures. */
    private static List<String> pointers() {
        JsonTree tree = Samples.completeTree();
        return Stream.of("/station", "/disclosures")
                .flatMap(root -> tree.pointersBelow(root).stream())
                .toList();
    }

    /** Some places of the complete sample, none within another. */
    @Provide
    Arbitrary<Set<String>> places() {
        Arbitrary<String> place = Arbitraries.oneOf(Arbitraries.of(POINTERS), Arbitraries.of(WHOLE_PARTS));
        return place.set().ofMaxSize(25).map(PartialDossierProperties::outermost);
    }

    /** A text without both of its languages is itself absent: else its Thai could come back without its English. */
    private static Set<String> outermost(Collection<String> pointers) {
        Set<String> whole = new TreeSet<>(pointers);
        for (String pointer : pointers) {
            String text = pointer.substring(0, pointer.lastIndexOf('/'));
            if (pointer.endsWith("/th") && pointers.contains(text + "/en")) {
                whole.add(text);
            }
        }
        return whole.stream()
                .filter(pointer -> whole.stream().noneMatch(other -> pointer.startsWith(other + "/")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The complete sample without what is at some places. Later rows go first, so that places stay where they are. */
    private static JsonTree without(Collection<String> pointers) {
        JsonTree tree = Samples.completeTree();
        pointers.stream().sorted(Comparator.comparing(ORDER::get).reversed()).forEach(tree::remove);
        return tree;
    }

    @Property(tries = 100)
    void everyRequirementHasAnOutcomeAndEveryPassABasisNoBetterThanTheEditions(@ForAll("places") Set<String> absent) {
        Assessment assessment = Samples.assess(without(absent));

        assertThat(assessment.requirements())
                .extracting(RequirementAssessment::id)
                .containsExactlyElementsOf(
                        Samples.outcomes(Samples.assessComplete()).keySet());
        for (RequirementAssessment each : assessment.requirements()) {
            assertThat(each.basis() != null).as(each.id()).isEqualTo(each.outcome() == Outcome.PASS);
            Basis best = each.requirement().basis();
            if (each.basis() != null && best != null) {
                assertThat(each.basis()).as(each.id()).isLessThanOrEqualTo(best);
            }
        }
    }

    @Property(tries = 100)
    void whateverIsOpenIsExplained(@ForAll("places") Set<String> absent) {
        Assessment assessment = Samples.assess(without(absent));

        for (RequirementAssessment each : assessment.requirements()) {
            boolean explained = assessment.findings().stream()
                    .map(Finding::subject)
                    .anyMatch(subject -> subject.requirement() == null
                            ? each.requirement().item().equals(subject.item())
                            : (subject.requirement() + ".").startsWith(each.id() + "."));
            assertThat(explained || !each.outcome().isOpen()).as(each.id()).isTrue();
        }
    }

    /** The complete sample contradicts itself nowhere, so that no part of it takes away what another part earned. */
    @Property(tries = 100)
    void addingDataBackNeverOpensWhatWasMet(
            @ForAll("places") Set<String> absent, @ForAll("places") Set<String> unlucky) {
        Set<String> union = new TreeSet<>(absent);
        union.addAll(unlucky);
        Set<String> more = outermost(union);
        Set<String> fewer = new TreeSet<>(more);
        fewer.removeAll(unlucky);

        Map<String, Outcome> before = Samples.outcomes(Samples.assess(without(more)));
        Assessment later = Samples.assess(without(fewer));
        Map<String, Outcome> after = Samples.outcomes(later);

        before.values().removeIf(Outcome::isOpen);
        before.keySet().removeIf(id -> refersToNothing(later, id));
        after.values().removeIf(Outcome::isOpen);
        assertThat(after.keySet()).containsAll(before.keySet());
    }

    /** A row that comes back while what it refers to is still absent does contradict the rest. */
    private static boolean refersToNothing(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(finding -> finding.kind() == ProblemKind.UNKNOWN_REFERENCE)
                .map(finding -> finding.subject().requirement())
                .anyMatch(requirement -> requirement != null && (requirement + ".").startsWith(id + "."));
    }

    @Property(tries = 60)
    void noMessageHoldsATextOfTheDossier(@ForAll("places") Set<String> absent, @ForAll("marks") String mark) {
        AtomicInteger number = new AtomicInteger();
        Dossier dossier = Samples.read(without(absent));
        Dossier marked = dossier.with(Surgery.withTexts(dossier.station(), text -> mark + number.incrementAndGet()));
        for (Map.Entry<String, Disclosure<?>> each : dossier.disclosures().entrySet()) {
            marked = marked.with(each.getKey(), marked(each.getValue(), mark, number));
        }

        for (Finding finding : Samples.assess(marked).findings()) {
            assertThat(texts(finding)).noneMatch(text -> text.contains("qzxj") || text.contains("ฆฆฌ"));
        }
    }

    private static Disclosure<?> marked(Disclosure<?> disclosure, String mark, AtomicInteger number) {
        return Surgery.withTexts(disclosure, text -> mark + number.incrementAndGet());
    }

    /** Texts that stand nowhere else: plain, damaged, like an address, like an id, with places of a message. */
    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                "qzxj",
                "ฆฆฌ",
                "\u0e31ฆฆฌ",
                "qzxj\ufffd",
                "https://qzxj.example/ฆฆฌ",
                "O1.qzxj",
                "{0}qzxj{1}",
                "%sqzxj");
    }

    private static List<String> texts(Finding finding) {
        List<String> texts = new ArrayList<>();
        Stream.of(finding.message(), finding.hint()).forEach(text -> {
            texts.add(String.valueOf(text.th()));
            texts.add(String.valueOf(text.en()));
        });
        texts.add(finding.rule());
        texts.add(finding.location().pointer());
        return texts;
    }
}
