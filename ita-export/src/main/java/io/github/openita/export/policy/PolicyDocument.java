package io.github.openita.export.policy;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SideBySide.Pair;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.PoliceRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns an announcement of the Anti-Bribery Policy and the No Gift Policy into a document, from its draft or as a station
 * has changed it. What is not known yet is left as dots to be filled in; a clause that is absent is left out.
 */
public final class PolicyDocument {

    private final @Nullable Person signerInEnglish;

    private PolicyDocument(@Nullable Person signerInEnglish) {
        this.signerInEnglish = signerInEnglish;
    }

    /** A builder of such documents; share it. */
    public static PolicyDocument create() {
        return new PolicyDocument(null);
    }

    /**
     * A builder that signs the English version with a name in Latin letters, which the announcement does not have:
     * without it, the rank is put into English and the name stays as it is.
     */
    public PolicyDocument signedInEnglishAs(Person signer) {
        return new PolicyDocument(signer);
    }

    /**
     * The announcement in one language.
     *
     * @param preparedOn the day that the file states as that of its making
     */
    public Document of(AntiBriberyAnnouncement announcement, Station station, Language language, LocalDate preparedOn) {
        return Document.of(info(announcement, station, language, preparedOn), blocks(announcement, station, language));
    }

    /** The announcement with Thai on the left and English on the right, paragraph beside paragraph (O23.1.2). */
    public Document sideBySide(AntiBriberyAnnouncement announcement, Station station, LocalDate preparedOn) {
        List<Part> thai = Page.parts(announcement, new Wording(station, Language.TH));
        List<Part> english = Page.parts(announcement, new Wording(station, Language.EN));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < thai.size(); i++) {
            thai.get(i).beside(english.get(i)).forEach(pairs::add);
        }
        return Document.of(
                info(announcement, station, Language.TH, preparedOn),
                List.of(
                        new SideBySide(Language.TH, Language.EN, pairs),
                        signature(announcement, Language.TH, positions(announcement))));
    }

    /** The blocks of the announcement alone, to stand inside a larger document. */
    public List<Block> blocks(AntiBriberyAnnouncement announcement, Station station, Language language) {
        List<Block> blocks = Page.parts(announcement, new Wording(station, language)).stream()
                .flatMap(Part::blocks)
                .collect(Collectors.toCollection(ArrayList::new));
        Text position = announcement.position();
        blocks.add(signature(announcement, language, position == null ? List.of() : List.of(position.in(language))));
        return List.copyOf(blocks);
    }

    private static DocumentInfo info(
            AntiBriberyAnnouncement announcement, Station station, Language language, LocalDate preparedOn) {
        Wording wording = new Wording(station, language);
        Text title = announcement.title();
        String name = wording.has(title) ? wording.in(title) : wording.say("title", wording.station());
        return DocumentInfo.of(name, language, wording.station(), preparedOn)
                .about(wording.subject(title))
                .withKeywords("Anti-Bribery Policy", "No Gift Policy");
    }

    private static List<String> positions(AntiBriberyAnnouncement announcement) {
        Text position = announcement.position();
        return position == null
                ? List.of()
                : Stream.of(position.th(), position.en())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private SignatureBlock signature(AntiBriberyAnnouncement announcement, Language language, List<String> lines) {
        Person signer = announcement.announcedBy();
        boolean own = language == Language.EN && signerInEnglish != null;
        Person shown = own ? signerInEnglish : signer;
        return SignatureBlock.of(rank(shown, language), name(shown), lines.toArray(String[]::new));
    }

    private static @Nullable String rank(@Nullable Person signer, Language language) {
        String rank = signer == null ? null : signer.rank();
        return rank == null || language == Language.TH
                ? rank
                : PoliceRank.find(rank).map(each -> each.full().in(language)).orElse(rank);
    }

    private static @Nullable String name(@Nullable Person signer) {
        return signer == null || !signer.named() ? null : signer.firstName() + " " + signer.surname();
    }
}
