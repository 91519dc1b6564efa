package io.github.openita.export.internal.national;

import io.github.openita.checklist.national.DossierFault;
import io.github.openita.checklist.national.Outcomes;
import io.github.openita.checklist.national.StationResult;
import io.github.openita.checklist.national.StationUnit;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Results as objects of JSON, and back. */
public final class ResultJson {

    private ResultJson() {}

    /** A result. */
    public static Map<String, Object> of(StationResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", result.unit().code());
        put(json, "name", result.unit().name());
        put(json, "bureau", result.unit().bureau());
        put(json, "division", result.unit().division());
        json.put("edition", result.edition().toString());
        json.put("fiscalYear", result.fiscalYear());
        json.put("completeItems", result.completeItems());
        put(json, "oit", result.oit());
        put(json, "total", result.total());
        json.put("outcomes", result.outcomes().letters());
        return json;
    }

    /** A fault, without words. */
    static Map<String, Object> of(DossierFault fault) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fault", fault.kind().name());
        json.put("problems", fault.problems());
        json.put("line", fault.line());
        json.put("column", fault.column());
        return json;
    }

    static StationResult result(Map<String, Object> json) {
        return new StationResult(
                new StationUnit(
                        text(json, "code"),
                        bilingual(json, "name"),
                        bilingual(json, "bureau"),
                        bilingual(json, "division")),
                EditionId.parse(text(json, "edition")),
                whole(json, "fiscalYear"),
                whole(json, "completeItems"),
                range(json, "oit"),
                range(json, "total"),
                new Outcomes(text(json, "outcomes")));
    }

    static DossierFault fault(Map<String, Object> json) {
        return new DossierFault(
                DossierFault.Kind.valueOf(text(json, "fault")),
                whole(json, "problems"),
                whole(json, "line"),
                whole(json, "column"),
                "");
    }

    static Map<String, Object> object(Object json) {
        Map<String, Object> object = new LinkedHashMap<>();
        ((Map<?, ?>) json).forEach((name, value) -> object.put(name.toString(), value));
        return object;
    }

    static String text(Map<String, Object> json, String name) {
        return (String) json.getOrDefault(name, "");
    }

    private static int whole(Map<String, Object> json, String name) {
        return number(json, name).intValueExact();
    }

    private static BigDecimal number(Map<String, Object> json, String name) {
        Object value = json.getOrDefault(name, "");
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }

    private static Text bilingual(Map<String, Object> json, String name) {
        return Text.of(text(json, name + "Th"), text(json, name + "En"));
    }

    private static ScoreRange range(Map<String, Object> json, String name) {
        return new ScoreRange(number(json, name + "Low"), number(json, name + "High"));
    }

    private static void put(Map<String, Object> json, String name, Text text) {
        json.put(name + "Th", text.in(Language.TH));
        json.put(name + "En", text.in(Language.EN));
    }

    private static void put(Map<String, Object> json, String name, ScoreRange range) {
        json.put(name + "Low", range.low());
        json.put(name + "High", range.high());
    }
}
