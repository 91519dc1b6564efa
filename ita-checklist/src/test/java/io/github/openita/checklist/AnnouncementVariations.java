package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.Map;

/** What O19 may be otherwise, and still have everything. */
final class AnnouncementVariations {

    private static final String O19 = "/disclosures/O19/content";
    private static final String ROWS = O19 + "/announcements";
    private static final String REGISTER = O19 + "/register";
    private static final String EXEMPTION = O19 + "/exemptions/0";
    private static final String CONTRACT = "/disclosures/O20/content/months/3/procurements/3/contract/projectNumber";

    private AnnouncementVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted("no exemption", tree -> tree.remove(O19 + "/exemptions")),
                accepted(
                        "a plan announced before the year begins",
                        tree -> tree.set(ROWS + "/0/announcedOn", "2022-09-20").set(REGISTER + "/total", 5)),
                accepted(
                                "no invitation, for none is required",
                                tree -> tree.set(ROWS + "/2/kind", "OTHER").set(EXEMPTION + "/scope/th", "ทุกรายการ"))
                        .changing(Map.of("O19.1.2", Outcome.NOT_APPLICABLE)),
                accepted(
                        "an invitation, though none is said to be required",
                        tree -> tree.set(EXEMPTION + "/scope/th", "ทุกรายการ"),
                        ProblemKind.CONTRADICTION),
                accepted(
                                "procured by open invitation, though no invitation is said to be required",
                                tree -> tree.set(ROWS + "/2/kind", "OTHER")
                                        .set(EXEMPTION + "/scope/th", "ทุกรายการ")
                                        .setJson(
                                                "/disclosures/O20/content/months/3/procurements/3/method",
                                                "{'kind': 'OPEN_INVITATION'}"),
                                ProblemKind.CONTRADICTION)
                        .changing(Map.of("O19.1.2", Outcome.NOT_APPLICABLE)),
                accepted(
                        "a contract of another project",
                        tree -> tree.set(CONTRACT, "66000000002"),
                        ProblemKind.NOT_ANNOUNCED),
                accepted("a contract without a number in e-GP", tree -> tree.remove(CONTRACT)),
                accepted(
                        "a register extracted before the months end",
                        tree -> tree.set(REGISTER + "/extractedOn", "2023-03-30"),
                        ProblemKind.PUBLISHED_BEFORE_END),
                accepted("an extract without its source", tree -> tree.remove(REGISTER + "/source")),
                accepted(
                        "published before the months end",
                        tree -> tree.set("/disclosures/O19/updatedOn", "2023-03-30"),
                        ProblemKind.PUBLISHED_BEFORE_END));
    }
}
