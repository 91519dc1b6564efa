package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Framework;
import io.github.openita.model.edition.ImprovementIssue;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.Instrument;
import io.github.openita.model.edition.ItemGroup;
import io.github.openita.model.edition.SubIndicator;
import io.github.openita.model.edition.Term;
import io.github.openita.model.edition.Vocabulary;
import java.util.List;

/** Reads instruments, indicators, sub-indicators and groups, and the vocabularies. */
final class FrameworkReader {

    private static final int MANY = 1_000;

    private FrameworkReader() {}

    static Framework read(Fields fields) {
        return new Framework(
                fields.list("instruments", FrameworkReader::instrument),
                fields.list("indicators", FrameworkReader::indicator),
                fields.list("subIndicators", FrameworkReader::subIndicator),
                fields.list("groups", FrameworkReader::group));
    }

    static List<Vocabulary> vocabularies(Fields fields) {
        return fields.listOrNone(
                "vocabularies",
                vocabulary -> new Vocabulary(vocabulary.text("name"), vocabulary.list("terms", FrameworkReader::term)));
    }

    private static Instrument instrument(Fields fields) {
        return new Instrument(
                fields.text("code"),
                fields.bilingual("name"),
                fields.bilingual("respondents"),
                fields.integersOrNone("indicators", 1, MANY));
    }

    private static Indicator indicator(Fields fields) {
        return new Indicator(
                fields.integer("number", 1, MANY),
                fields.bilingual("name"),
                fields.text("instrument"),
                fields.listOrNone(
                        "issues",
                        issue -> new ImprovementIssue(issue.integer("number", 1, MANY), issue.bilingual("text"))),
                Shared.notes(fields));
    }

    private static SubIndicator subIndicator(Fields fields) {
        return new SubIndicator(
                fields.text("id"),
                fields.integer("indicator", 1, MANY),
                fields.bilingual("name"),
                fields.textsOrNone("groups"));
    }

    private static ItemGroup group(Fields fields) {
        return new ItemGroup(
                fields.text("id"), fields.text("subIndicator"), fields.bilingual("name"), fields.textsOrNone("items"));
    }

    private static Term term(Fields fields) {
        return new Term(
                fields.text("code"),
                fields.bilingual("name"),
                fields.optionalText("abbreviation"),
                fields.optionalText("role"),
                Shared.notes(fields));
    }
}
