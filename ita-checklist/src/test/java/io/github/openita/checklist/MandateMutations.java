package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O2. */
final class MandateMutations {

    private static final String O2 = "/disclosures/O2/content";
    private static final String ROLES = O2 + "/roles";
    private static final String AREA = O2 + "/area";
    private static final String POLICY = O2 + "/commissionerPolicy";
    private static final String STRATEGY = O2 + "/longTermStrategy";
    private static final String BLANK = "\u00a0\u200b";

    private MandateMutations() {}

    static List<Mutation> all() {
        return Stream.of(roles(), localities(), population(), month(), policy(), strategy())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> roles() {
        return List.of(
                removed("O2.1.1", O2 + "/powersOrMission").parents("O2.1"),
                lacks(
                                "O2.1.1",
                                ProblemKind.MISSING,
                                O2 + "/powersOrMission",
                                "powers in English alone",
                                tree -> tree.remove(O2 + "/powersOrMission/th"))
                        .parents("O2.1"),
                fails("O2.1.2", ProblemKind.NOT_COVERED, ROLES, "no role of traffic", tree -> tree.remove(ROLES + "/2"))
                        .parents("O2.1"),
                removed("O2.1.2", ROLES + "/3/role").parents("O2.1"),
                lacks(
                                "O2.1.2",
                                ProblemKind.MISSING,
                                ROLES + "/5/workLine",
                                "a role of no work line",
                                tree -> tree.add(ROLES, "{'role': {'th': 'รักษาความสงบเรียบร้อย'}}"))
                        .parents("O2.1"),
                lacks("O2.1.2", ProblemKind.EMPTY, ROLES, "no roles", tree -> tree.remove(ROLES))
                        .parents("O2.1"));
    }

    private static List<Mutation> localities() {
        String row = AREA + "/localities/1";
        return List.of(
                lacks(
                                "O2.2.1",
                                ProblemKind.MISSING_ANY,
                                row,
                                "a row that names no place",
                                tree -> tree.remove(row + "/district").set(row + "/subDistrict", BLANK))
                        .parents("O2.2"),
                lacks(
                                "O2.2.1",
                                ProblemKind.EMPTY,
                                AREA + "/localities",
                                "no places",
                                tree -> tree.remove(AREA + "/localities"))
                        .parents("O2.2"),
                lacks("O2.2.1", ProblemKind.MISSING, AREA, "no area", tree -> tree.remove(AREA))
                        .parents("O2.2")
                        .also("O2.2.2", NOT_PROVIDED, "taken away")
                        .also("O2.2.3", NOT_PROVIDED, "taken away"));
    }

    private static List<Mutation> population() {
        String population = AREA + "/population";
        return List.of(
                removed("O2.2.2", population).parents("O2.2"),
                fails(
                                "O2.2.2",
                                ProblemKind.NOT_POSITIVE,
                                population,
                                "nobody lives there",
                                tree -> tree.set(population, 0))
                        .parents("O2.2"),
                fails("O2.2.2", ProblemKind.NEGATIVE, population, "fewer than nobody", tree -> tree.set(population, -5))
                        .parents("O2.2"));
    }

    private static List<Mutation> month() {
        return List.of(
                removed("O2.2.3", AREA + "/preparedIn").parents("O2.2"),
                lacks(
                                "O2.2.3",
                                ProblemKind.MISSING_ANY,
                                AREA,
                                "a month of no data",
                                tree -> tree.remove(AREA + "/localities").remove(AREA + "/population"))
                        .parents("O2.2")
                        .also("O2.2.1", NOT_PROVIDED, "taken away")
                        .also("O2.2.2", NOT_PROVIDED, "taken away"));
    }

    private static List<Mutation> policy() {
        return List.of(
                removed("O2.3", POLICY + "/title"),
                removed("O2.3", POLICY + "/fiscalYear"),
                fails(
                        "O2.3",
                        ProblemKind.WRONG_YEAR,
                        POLICY + "/fiscalYear",
                        "last year's policy",
                        tree -> tree.set(POLICY + "/fiscalYear", 2565)),
                lacks(
                        "O2.3",
                        ProblemKind.MISSING_ANY,
                        POLICY,
                        "the policy is nowhere",
                        tree -> tree.remove(POLICY + "/file")),
                fails(
                        "O2.3",
                        ProblemKind.MALFORMED_ADDRESS,
                        POLICY + "/file",
                        "the policy in a folder",
                        tree -> tree.set(POLICY + "/file/url", "D:/policy.pdf")),
                lacks("O2.3", ProblemKind.MISSING, POLICY, "no policy", tree -> tree.remove(POLICY)));
    }

    private static List<Mutation> strategy() {
        String years = STRATEGY + "/years";
        return List.of(
                removed("O2.4", STRATEGY + "/title"),
                removed("O2.4", years),
                lacks("O2.4", ProblemKind.MISSING, years, "a strategy without end", tree -> tree.remove(years + "/to")),
                fails("O2.4", ProblemKind.WRONG_YEAR, years, "five years", tree -> tree.set(years + "/to", 2565)),
                fails(
                        "O2.4",
                        ProblemKind.WRONG_YEAR,
                        years,
                        "years the wrong way round",
                        tree -> tree.set(years + "/from", 2580).set(years + "/to", 2561)),
                lacks(
                        "O2.4",
                        ProblemKind.MISSING_ANY,
                        STRATEGY,
                        "the strategy is nowhere",
                        tree -> tree.remove(STRATEGY + "/link")),
                fails(
                        "O2.4",
                        ProblemKind.MALFORMED_ADDRESS,
                        STRATEGY + "/link",
                        "a link that is none",
                        tree -> tree.set(STRATEGY + "/link/url", "royalthaipolice")),
                lacks("O2.4", ProblemKind.MISSING, STRATEGY, "no strategy", tree -> tree.remove(STRATEGY)));
    }
}
