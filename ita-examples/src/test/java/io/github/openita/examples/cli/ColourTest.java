package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {

    private static final String ESCAPE = "\u001B[";
    private static final Terminal SCREEN = new Terminal(() -> true, true, 80);
    private static final String[] CHECK = {"check", "samples/gaps.json", "--item", "O20"};

    @Test
    void onlyATerminalIsColoured() {
        assertThat(Run.on(SCREEN, Run.CLOCK, CHECK).out()).contains(ESCAPE);
        assertThat(Run.of(CHECK).out()).doesNotContain(ESCAPE);
    }

    @Test
    void theUserHasTheLastWord() {
        assertThat(Run.of("catalog", "--item", "O20", "--color", "always").out())
                .contains(ESCAPE);
        assertThat(Run.on(SCREEN, Run.CLOCK, "catalog", "--item", "O20", "--color", "never")
                        .out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void noColorIsHeeded() {
        assertThat(Terminal.ofProcess(Map.of("NO_COLOR", "1")).colourful()).isFalse();
        assertThat(Terminal.ofProcess(Map.of("TERM", "dumb")).colourful()).isFalse();
        assertThat(Terminal.ofProcess(Map.of("NO_COLOR", "", "TERM", "xterm")).colourful())
                .isTrue();
        Terminal screen = new Terminal(() -> true, false, 80);
        assertThat(Run.on(screen, Run.CLOCK, CHECK).out()).doesNotContain(ESCAPE);
    }

    @Test
    void coloursChangeNothingElse() {
        String plain = Run.on(SCREEN, Run.CLOCK, CHECK).out().replaceAll("\u001B\\[[0-9;]*m", "");
        assertThat(plain).isEqualTo(Run.of(CHECK).out());
    }

    @Test
    void aTerminalSaysHowWideItIs() {
        assertThat(Terminal.ofProcess(Map.of("COLUMNS", "132")).columns()).isEqualTo(132);
        assertThat(Terminal.ofProcess(Map.of("COLUMNS", "9")).columns()).isEqualTo(40);
        assertThat(Terminal.ofProcess(Map.of("COLUMNS", "many")).columns()).isEqualTo(80);
        assertThat(Terminal.ofProcess(Map.of()).columns()).isEqualTo(80);
    }
}
