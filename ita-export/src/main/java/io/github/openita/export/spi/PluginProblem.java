package io.github.openita.export.spi;

/**
 * Why a plugin did not do what was asked. It never repeats a value of the dossier.
 *
 * @param code a stable key, such as {@code unreadable-dossier}
 * @param place where it is in what was given: line and column, a JSON Pointer, the name of an option; empty where it is
 *     about the whole
 * @param messageTh the same in words, in Thai
 * @param messageEn the same in words, in English
 */
public record PluginProblem(String code, String place, String messageTh, String messageEn) {}
