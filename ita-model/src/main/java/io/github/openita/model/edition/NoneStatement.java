package io.github.openita.model.edition;

/**
 * The statement to be made where there is nothing to report.
 *
 * @param per what it is made for: {@code month} or {@code period}
 * @param statement the statement
 */
public record NoneStatement(String per, Term statement) {}
