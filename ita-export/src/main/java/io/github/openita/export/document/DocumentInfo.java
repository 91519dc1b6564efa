package io.github.openita.export.document;

import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. No renderer prints the title on the page: a document that shows it has a
 * {@link Heading} for it.
 *
 * @param title its title, for the file's properties and the window of a reader
 * @param language the language of its text; dates, numbers and the renderer's own words follow it
 * @param author the unit that issues it
 * @param preparedOn the day on which it was prepared, which the file states as that of its making; no clock is read
 * @param subject what it is about, for the file's properties
 * @param keywords for the file's properties
 * @param runningHead what stands at the head of every page after the first; empty for none
 * @param numerals the digits of dates, numbers and page numbers
 * @param contents whether a table of contents comes first
 */
public record DocumentInfo(
        String title,
        Language language,
        String author,
        LocalDate preparedOn,
        @Nullable String subject,
        List<String> keywords,
        String runningHead,
        Numerals numerals,
        boolean contents) {

    /** Copies the list. */
    public DocumentInfo {
        keywords = List.copyOf(keywords);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }

    /** Without running head and contents; Thai digits in Thai, Arabic ones in English. */
    public static DocumentInfo of(String title, Language language, String author, LocalDate preparedOn) {
        return new DocumentInfo(title, language, author, preparedOn, null, List.of(), "", Numerals.of(language), false);
    }

    /** With a subject. */
    public DocumentInfo about(String subject) {
        return new DocumentInfo(
                title, language, author, preparedOn, subject, keywords, runningHead, numerals, contents);
    }

    /** With keywords. */
    public DocumentInfo withKeywords(String... keywords) {
        return new DocumentInfo(
                title, language, author, preparedOn, subject, List.of(keywords), runningHead, numerals, contents);
    }

    /** With a running head. */
    public DocumentInfo withRunningHead(String runningHead) {
        return new DocumentInfo(
                title, language, author, preparedOn, subject, keywords, runningHead, numerals, contents);
    }

    /** With other digits. */
    public DocumentInfo withNumerals(Numerals numerals) {
        return new DocumentInfo(
                title, language, author, preparedOn, subject, keywords, runningHead, numerals, contents);
    }

    /** With a table of contents. */
    public DocumentInfo withContents() {
        return new DocumentInfo(title, language, author, preparedOn, subject, keywords, runningHead, numerals, true);
    }
}
