package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What O22 and O30 may be otherwise, and still have everything. */
final class ComplaintVariations {

    private static final String O22 = "/disclosures/O22";
    private static final String CONTENT = O22 + "/content";
    private static final String FIGURES = CONTENT + "/statistics";
    private static final String O30 = "/disclosures/O30/content";
    private static final String NONE = "{'th': 'ไม่มีเรื่องร้องเรียน'}";

    private ComplaintVariations() {}

    static List<Variation> all() {
        return Stream.of(none(), channels(), others()).flatMap(List::stream).toList();
    }

    private static List<Variation> none() {
        Map<String, Outcome> asked = Map.of("O22.3.4", Outcome.PASS);
        Map<String, Outcome> noDetails = Map.of(
                "O22.3.2", Outcome.NOT_APPLICABLE,
                "O22.3.3", Outcome.NOT_APPLICABLE,
                "O22.3.4", Outcome.PASS);
        Map<String, Outcome> noFigures = Map.of(
                "O22.3.1", Outcome.NOT_APPLICABLE,
                "O22.3.2", Outcome.NOT_APPLICABLE,
                "O22.3.3", Outcome.NOT_APPLICABLE,
                "O22.3.4", Outcome.PASS);
        return List.of(
                accepted(
                                "no complaint, said in zeros and words",
                                tree -> tree.set(FIGURES + "/total", 0)
                                        .set(FIGURES + "/completed", 0)
                                        .set(FIGURES + "/inProgress", 0)
                                        .setJson(FIGURES + "/noneStatement", NONE),
                                ProblemKind.DIFFERS_FROM_ITEM)
                        .changing(asked),
                accepted(
                                "no complaint, said in one zero and words",
                                tree -> tree.set(FIGURES + "/total", 0)
                                        .remove(FIGURES + "/completed")
                                        .remove(FIGURES + "/inProgress")
                                        .setJson(FIGURES + "/noneStatement", NONE),
                                ProblemKind.DIFFERS_FROM_ITEM)
                        .changing(noDetails),
                accepted(
                                "no complaint, said in words alone",
                                tree -> tree.remove(FIGURES + "/total")
                                        .remove(FIGURES + "/completed")
                                        .remove(FIGURES + "/inProgress")
                                        .setJson(FIGURES + "/noneStatement", NONE),
                                ProblemKind.DIFFERS_FROM_ITEM)
                        .changing(noFigures));
    }

    private static List<Variation> channels() {
        return List.of(
                accepted(
                        "no page that links to the channels",
                        tree -> tree.remove(CONTENT + "/linkedFrom"),
                        ProblemKind.MISSING),
                accepted(
                        "linked from another website",
                        tree -> tree.set(CONTENT + "/linkedFrom/url", "https://social.example/bangsommut"),
                        ProblemKind.OTHER_WEBSITE),
                accepted(
                        "linked from no web address",
                        tree -> tree.set(CONTENT + "/linkedFrom/url", "หน้าแรก"),
                        ProblemKind.MALFORMED_ADDRESS),
                accepted(
                        "another telephone than in the policy",
                        tree -> tree.set(CONTENT + "/channels/0/value", "0 2000 0111"),
                        ProblemKind.DIFFERS_FROM_ITEM),
                accepted(
                        "the policy's telephone, written otherwise",
                        tree -> tree.set(CONTENT + "/channels/0/value", "02-000-0199")),
                accepted(
                        "other telephones for outsiders than in the policy",
                        tree -> tree.set(O30 + "/channels/1/value", "0 2000 0111"),
                        ProblemKind.DIFFERS_FROM_ITEM),
                accepted(
                        "a page below the main website",
                        tree -> tree.set(O30 + "/linkedFrom/url", "https://www.bangsommut.police.example/th/home")));
    }

    private static List<Variation> others() {
        return List.of(
                accepted("no other figures", tree -> tree.remove(FIGURES + "/others")),
                accepted(
                        "figures that do not add up",
                        tree -> tree.set(FIGURES + "/completed", 1),
                        ProblemKind.SUM_DIFFERS),
                accepted("a time that begins earlier", tree -> tree.set(FIGURES + "/period/from", "2022-09")),
                accepted(
                        "published before the period ends",
                        tree -> tree.set(O22 + "/updatedOn", "2023-03-30"),
                        ProblemKind.PUBLISHED_BEFORE_END));
    }
}
