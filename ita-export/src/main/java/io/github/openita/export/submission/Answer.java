package io.github.openita.export.submission;

import io.github.openita.export.internal.json.PlainJson;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is entered for one item: whether the station has it, at which address, and an explanation.
 *
 * @param item code of the item
 * @param title its title
 * @param available whether an address is given at which it is published
 * @param url the address; empty where there is none
 * @param explanation the explanation in Thai; empty where there is none
 */
public record Answer(String item, Text title, boolean available, String url, String explanation) {

    /** The answers of a station, one for each item of the edition. */
    public static List<Answer> of(Dossier dossier, Edition edition) {
        return edition.items().stream().map(item -> of(item, dossier)).toList();
    }

    /** Answers for machines. */
    static byte[] json(List<Answer> answers) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Answer answer : answers) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", answer.item());
            one.put("titleTh", answer.title().in(Language.TH));
            one.put("titleEn", answer.title().in(Language.EN));
            one.put("available", answer.available());
            one.put("url", answer.url());
            one.put("explanation", answer.explanation());
            list.add(one);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schemaVersion", 1);
        all.put("answers", list);
        return PlainJson.bytes(all);
    }

    private static Answer of(DisclosureItem item, Dossier dossier) {
        Optional<Disclosure<?>> given = dossier.disclosure(item.contentKey());
        String url = given.map(Disclosure::url).map(String::strip).orElse("");
        String explanation = given.map(Disclosure::explanation)
                .map(text -> text.in(Language.TH))
                .orElse("");
        return new Answer(item.code(), item.title(), !url.isEmpty(), url, explanation);
    }
}
