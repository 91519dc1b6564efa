package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O21. */
final class PersonnelMutations {

    private static final String O21 = "/disclosures/O21/content";
    private static final String ANNOUNCEMENT = O21 + "/announcement";
    private static final String CRITERIA = O21 + "/criteria";

    private PersonnelMutations() {}

    static List<Mutation> all() {
        return Stream.of(announcement(), kinds(), evidence())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> announcement() {
        return List.of(
                removed("O21.1", ANNOUNCEMENT),
                removed("O21.1", ANNOUNCEMENT + "/announcedOn"),
                lacks(
                        "O21.1",
                        ProblemKind.MISSING_ANY,
                        ANNOUNCEMENT,
                        "neither file nor page of the announcement",
                        tree -> tree.remove(ANNOUNCEMENT + "/document")),
                fails(
                        "O21.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        ANNOUNCEMENT + "/document",
                        "an announcement at no web address",
                        tree -> tree.set(ANNOUNCEMENT + "/document/url", "announcement.pdf")),
                removed("O21.1", CRITERIA + "/1/legalBasis"),
                lacks(
                        "O21.1",
                        ProblemKind.MISSING,
                        CRITERIA + "/3/legalBasis",
                        "a legal basis of spaces",
                        tree -> tree.set(CRITERIA + "/3/legalBasis/th", "\u00a0\u200b")),
                lacks("O21.1", ProblemKind.EMPTY, CRITERIA, "no criterion", tree -> tree.remove(CRITERIA))
                        .also("O21.1.1", NOT_PROVIDED, "no criterion")
                        .also("O21.1.2", NOT_PROVIDED, "no criterion")
                        .also("O21.1.3", NOT_PROVIDED, "no criterion")
                        .also("O21.1.4", NOT_PROVIDED, "no criterion"));
    }

    private static List<Mutation> kinds() {
        return Stream.of(0, 1, 2, 3)
                .map(row -> lacks(
                                "O21.1." + (row + 1),
                                ProblemKind.NOT_COVERED,
                                CRITERIA,
                                "none of kind " + (row + 1),
                                tree -> tree.set(CRITERIA + "/" + row + "/kind", "OTHER"))
                        .parents("O21.1"))
                .toList();
    }

    private static List<Mutation> evidence() {
        return List.of(
                lacks(
                                "O21.1.1",
                                ProblemKind.MISSING_ANY,
                                CRITERIA + "/0",
                                "neither text, file nor link",
                                tree -> tree.remove(CRITERIA + "/0/rtpLink"))
                        .parents("O21.1"),
                fails(
                                "O21.1.1",
                                ProblemKind.MALFORMED_ADDRESS,
                                CRITERIA + "/0/rtpLink",
                                "a link to no web address",
                                tree -> tree.set(CRITERIA + "/0/rtpLink/url", "royalthaipolice"))
                        .parents("O21.1"),
                lacks(
                                "O21.1.2",
                                ProblemKind.MISSING_ANY,
                                CRITERIA + "/1",
                                "a text of spaces",
                                tree -> tree.set(CRITERIA + "/1/text/th", "\u00a0\u200b"))
                        .parents("O21.1"),
                lacks(
                                "O21.1.2",
                                ProblemKind.NOT_COVERED,
                                CRITERIA,
                                "a criterion of no kind",
                                tree -> tree.remove(CRITERIA + "/1/kind"))
                        .parents("O21.1"),
                fails(
                                "O21.1.3",
                                ProblemKind.MALFORMED_ADDRESS,
                                CRITERIA + "/2/file",
                                "a file at no web address",
                                tree -> tree.set(CRITERIA + "/2/file/url", "evaluation.pdf"))
                        .parents("O21.1"),
                lacks(
                                "O21.1.4",
                                ProblemKind.MISSING_ANY,
                                CRITERIA + "/4",
                                "a second criterion of the kind, of which only the title is there",
                                tree -> tree.add(CRITERIA, """
                                {'kind': 'REWARD_AND_DISCIPLINE', 'title': {'th': 'หลักเกณฑ์การเสนอขอบำเหน็จความชอบ'},
                                 'legalBasis': {'th': 'ระเบียบที่เกี่ยวข้อง'}}
                                """))
                        .parents("O21.1"));
    }
}
