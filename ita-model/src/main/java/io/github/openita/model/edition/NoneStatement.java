package io.github.openita.model.edition;

/**
 * The statement to be made where there is nothing to report.
 *
 * @param per for what it is made
 * @param statement the statement
 */
public record NoneStatement(Per per, Term statement) {}
