/**
 * The {@code ita} command line. {@link io.github.openita.examples.cli.Ita} runs one command, in a process of its own or
 * inside another; what the commands say is in the bundle {@code cli}, in Thai and English.
 *
 * <p>What belongs here reads arguments and lays out what the library found. Nothing is assessed here; the clock, the
 * terminal and the file system are looked at here and nowhere below.
 */
@NullMarked
package io.github.openita.examples.cli;

import org.jspecify.annotations.NullMarked;
