package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import java.util.List;

/** What a station may do otherwise in O21. */
final class PersonnelVariations {

    private static final String O21 = "/disclosures/O21/content";
    private static final String CRITERIA = O21 + "/criteria";
    private static final String LINK = "{'url': 'https://royalthaipolice.example/personnel'}";

    private PersonnelVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted("every criterion is the Royal Thai Police's, its announcement too", tree -> {
                    tree.remove(O21 + "/announcement/document").setJson(O21 + "/announcement/link", LINK);
                    for (int row = 1; row < 4; row++) {
                        tree.setJson(CRITERIA + "/" + row + "/rtpLink", LINK)
                                .remove(CRITERIA + "/" + row + "/legalBasis");
                    }
                    tree.remove(CRITERIA + "/1/text")
                            .remove(CRITERIA + "/2/file")
                            .remove(CRITERIA + "/3/text");
                }),
                accepted(
                        "announced by nobody named",
                        tree -> tree.remove(O21 + "/announcement/announcedBy").remove(O21 + "/announcement/position")),
                accepted("criteria without titles", tree -> tree.remove(CRITERIA + "/0/title")),
                accepted(
                        "a criterion of another kind, of which nothing is asked",
                        tree -> tree.add(CRITERIA, "{'kind': 'OTHER', 'title': {'th': 'หลักเกณฑ์การลา'}}")),
                accepted(
                        "two criteria of one kind",
                        tree -> tree.add(CRITERIA, "{'kind': 'TRANSFER', 'rtpLink': " + LINK + "}")));
    }
}
