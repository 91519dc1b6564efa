package io.github.openita.export.national;

import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.Standing;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.export.internal.json.PlainJson;
import io.github.openita.export.internal.national.ResultJson;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One JSON object a line, in UTF-8: first every station that counts, then every dossier that does not. A station has
 * {@code file}, {@code code}, names, {@code edition}, {@code fiscalYear}, {@code asOf}, {@code completeItems}, the ends of
 * its estimated scores, {@code standing}, and {@code outcomes}: a letter for each requirement in the edition's order
 * ({@code P} pass, {@code F} fail, {@code N} not provided, {@code A} not applicable, {@code R} needs review). A dossier
 * that does not count has {@code file}, {@code fault}, {@code messageTh} and {@code messageEn}.
 */
final class StationLines {

    private final NationalSummary summary;

    StationLines(NationalSummary summary) {
        this.summary = summary;
    }

    void write(OutputStream out) throws IOException {
        for (DossierResult.Counted each : summary.stations()) {
            line(station(each), out);
        }
        for (DossierResult.LeftOut each : summary.leftOut()) {
            line(leftOut(each), out);
        }
    }

    private Map<String, Object> station(DossierResult.Counted station) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", station.source());
        json.putAll(ResultJson.of(station.result()));
        json.put("asOf", summary.asOf().toString());
        ScoreRange oit = station.result().oit();
        summary.passMark()
                .ifPresent(mark -> json.put("standing", Standing.of(oit, mark).name()));
        return json;
    }

    private static Map<String, Object> leftOut(DossierResult.LeftOut left) {
        Text message = left.fault().message();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", left.source());
        json.put("fault", left.fault().kind().name());
        json.put("messageTh", message.in(Language.TH));
        json.put("messageEn", message.in(Language.EN));
        return json;
    }

    private static void line(Map<String, Object> json, OutputStream out) throws IOException {
        out.write(PlainJson.bytes(json));
        out.write('\n');
    }
}
