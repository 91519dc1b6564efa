package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NEEDS_REVIEW;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O8 and O9. */
final class ManualMutations {

    private static final String MANUALS = "/disclosures/O8/content/manuals";
    private static final String O8_ATTESTATIONS = "/disclosures/O8/attestations";
    private static final String O9 = "/disclosures/O9/content";
    private static final String SERVICES = O9 + "/services";
    private static final String BLANK = "\u00a0\u200b";

    private ManualMutations() {}

    static List<Mutation> all() {
        return Stream.of(manuals(), qualities(), details(), serviceManual(), services(), workLines())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> manuals() {
        Mutation none = lacks("O8.1", ProblemKind.EMPTY, MANUALS, "no manual", tree -> tree.remove(MANUALS))
                .also("O8.2", NOT_PROVIDED, "stands in a manual");
        for (int part = 1; part <= 8; part++) {
            none = none.also("O8.2." + part, NOT_PROVIDED, "stands in a manual");
        }
        return List.of(
                none,
                removed("O8.1", MANUALS + "/1/title"),
                qualitiesToo(removed("O8.1", MANUALS + "/2/file"), NOT_PROVIDED),
                qualitiesToo(
                        fails(
                                "O8.1",
                                ProblemKind.MALFORMED_ADDRESS,
                                MANUALS + "/2/file",
                                "a file in a folder",
                                tree -> tree.set(MANUALS + "/2/file/url", "D:/traffic.pdf")),
                        FAIL),
                fails(
                        "O8.1",
                        ProblemKind.NOT_COVERED,
                        MANUALS,
                        "no manual of investigation",
                        tree -> tree.remove(MANUALS + "/3")),
                fails(
                        "O8.1",
                        ProblemKind.NOT_COVERED,
                        MANUALS,
                        "the only manual of a work line does not say so",
                        tree -> tree.remove(MANUALS + "/0/workLine")),
                lacks(
                        "O8.1",
                        ProblemKind.MISSING,
                        MANUALS + "/5/workLine",
                        "a manual more, of no work line",
                        tree -> tree.set(MANUALS, sixManuals()).remove(MANUALS + "/5/workLine")));
    }

    /** The manuals of the sample, and the first once more. */
    private static Object sixManuals() {
        List<Object> manuals = new ArrayList<>((List<?>) Samples.completeTree().get(MANUALS));
        manuals.add(Samples.completeTree().get(MANUALS + "/0"));
        return manuals;
    }

    private static Mutation qualitiesToo(Mutation mutation, Outcome outcome) {
        Mutation more = mutation;
        for (int quality = 1; quality <= 4; quality++) {
            more = more.also("O8.2." + quality, outcome, "a quality of a manual that cannot be read");
        }
        return more;
    }

    /** The four qualities that a reviewer judges. */
    private static List<Mutation> qualities() {
        List<Mutation> qualities = new ArrayList<>();
        for (int quality = 1; quality <= 4; quality++) {
            String requirement = "O8.2." + quality;
            qualities.add(fails(
                    requirement,
                    ProblemKind.REJECTED,
                    O8_ATTESTATIONS + "/1",
                    "a reviewer is of another mind",
                    tree -> tree.add(O8_ATTESTATIONS, """
                            {'reviewer': {'name': 'นางสาวตรวจทาน ตัวอย่าง', 'position': {'th': 'กรรมการตรวจสอบ'}},
                             'on': '2023-04-20', 'verdict': 'REJECTED', 'requirements': ['%s'],
                             'note': {'th': 'อ่านเข้าใจยาก'}}
                            """.formatted(requirement))));
        }
        qualities.add(leavesOpen(
                        "O8.2.1",
                        ProblemKind.REVIEW_NEEDED,
                        O8_ATTESTATIONS,
                        "no reviewer has looked",
                        tree -> tree.remove(O8_ATTESTATIONS))
                .also("O8.2.2", NEEDS_REVIEW, "judged with it")
                .also("O8.2.3", NEEDS_REVIEW, "judged with it")
                .also("O8.2.4", NEEDS_REVIEW, "judged with it"));
        return qualities;
    }

    private static List<Mutation> details() {
        String issue = MANUALS + "/4/issue";
        return List.of(
                removed("O8.2", MANUALS + "/0/description"),
                lacks(
                        "O8.2",
                        ProblemKind.MISSING,
                        MANUALS + "/3/description",
                        "a blank description",
                        tree -> tree.set(MANUALS + "/3/description/th", BLANK)),
                removed("O8.2.5", issue + "/lastReviewedOn"),
                removed("O8.2.6", issue + "/preparedBy"),
                removed("O8.2.7", issue + "/effectiveOn"),
                removed("O8.2.5", issue)
                        .also("O8.2.6", NOT_PROVIDED, "stands there too")
                        .also("O8.2.7", NOT_PROVIDED, "stands there too"),
                removed("O8.2.8", MANUALS + "/1/examplesAt"));
    }

    private static List<Mutation> serviceManual() {
        return List.of(
                removed("O9.1", O9 + "/citizenEdition"),
                fails(
                        "O9.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        O9 + "/citizenEdition",
                        "the citizens' edition lies at the counter only",
                        tree -> tree.set(O9 + "/citizenEdition/url", "counter")),
                removed("O9.2", O9 + "/areaContext"));
    }

    private static List<Mutation> services() {
        String duration = SERVICES + "/3/duration";
        return List.of(
                removed("O9.2.1", SERVICES + "/0/serviceType").parents("O9.2"),
                lacks(
                                "O9.2.2",
                                ProblemKind.EMPTY,
                                SERVICES + "/1/steps",
                                "no steps",
                                tree -> tree.remove(SERVICES + "/1/steps"))
                        .parents("O9.2"),
                lacks(
                                "O9.2.2",
                                ProblemKind.MISSING,
                                SERVICES + "/1/steps/2",
                                "a blank step",
                                tree -> tree.set(SERVICES + "/1/steps/2/th", BLANK))
                        .parents("O9.2"),
                removed("O9.2.3", SERVICES + "/6/diagram").parents("O9.2"),
                fails(
                                "O9.2.3",
                                ProblemKind.MALFORMED_ADDRESS,
                                SERVICES + "/6/diagram",
                                "a diagram nowhere",
                                tree -> tree.set(SERVICES + "/6/diagram/url", "lost-document.png"))
                        .parents("O9.2"),
                removed("O9.2.4", duration).parents("O9.2"),
                lacks("O9.2.4", ProblemKind.MISSING, duration, "10 of what", tree -> tree.remove(duration + "/unit"))
                        .parents("O9.2"),
                fails(
                                "O9.2.4",
                                ProblemKind.NOT_POSITIVE,
                                duration,
                                "done in no time",
                                tree -> tree.set(duration + "/amount", 0))
                        .parents("O9.2"));
    }

    private static List<Mutation> workLines() {
        Mutation none = lacks("O9.2.5", ProblemKind.EMPTY, SERVICES, "no service", tree -> tree.remove(SERVICES))
                .parents("O9.2");
        for (int part = 1; part <= 4; part++) {
            none = none.also("O9.2." + part, NOT_PROVIDED, "stands in a service");
        }
        return List.of(
                none,
                fails(
                                "O9.2.5",
                                ProblemKind.NOT_COVERED,
                                SERVICES,
                                "no service of the traffic line",
                                tree -> tree.remove(SERVICES + "/3"))
                        .parents("O9.2"),
                removed("O9.2.5", SERVICES + "/2/workLine").parents("O9.2"));
    }
}
