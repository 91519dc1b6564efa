package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What a station may do otherwise in O27. */
final class EthicsVariations {

    private static final String O27 = "/disclosures/O27/content";
    private static final String PRACTICE = O27 + "/practices/0";
    private static final String BASELINE = O27 + "/baseline";

    private EthicsVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted("guidelines", tree -> tree.set(O27 + "/kind", "GUIDELINE")),
                accepted("a kind that is not said", tree -> tree.remove(O27 + "/kind")),
                accepted("a page and no file", tree -> tree.remove("/disclosures/O27/files")),
                accepted("a file and no page", tree -> tree.remove(O27 + "/link")),
                accepted(
                        "an example alone",
                        tree -> tree.remove(PRACTICE + "/desirable").remove(PRACTICE + "/undesirable")),
                accepted("an example beside what to do", tree -> tree.remove(PRACTICE + "/undesirable")),
                accepted(
                        "no provisions, no topics",
                        tree -> tree.remove(PRACTICE + "/provision").remove(PRACTICE + "/topic")),
                accepted(
                        "the code as the source prints it",
                        tree -> tree.set(BASELINE + "/name/th", "ประมวลจริยธรรมของสำนักงานตำรวจแห่งชาติ พ.ศ. 2564")),
                accepted(
                        "the code's page and day left out",
                        tree -> tree.remove(BASELINE + "/link").remove(BASELINE + "/gazettedOn")),
                accepted(
                        "another code",
                        tree -> tree.set(BASELINE + "/name/th", "ประมวลจริยธรรมข้าราชการตำรวจ พ.ศ. ๒๕๕๓"),
                        ProblemKind.NOT_AS_NAMED),
                accepted(
                        "another day in the Royal Gazette",
                        tree -> tree.set(BASELINE + "/gazettedOn", "2021-09-10"),
                        ProblemKind.NOT_AS_NAMED));
    }
}
