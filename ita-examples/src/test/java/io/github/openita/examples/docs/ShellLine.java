package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.examples.cli.Ita;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A line that the documentation tells its reader to type. What goes to {@code ita} is run in this process; of what goes to
 * Maven only options and goals that are known to work here are let through.
 *
 * @param text the line
 */
record ShellLine(String text) {

    private static final String ITA = "java -jar ita-examples/target/ita.jar ";

    private static final Set<String> MAVEN = Set.of("-B", "-ntp", "-q", "-DskipTests", "verify", "package", "install");

    private static final String TEST_JVM = "-Dita.test.jvm=";

    void check() {
        for (String command : text.split(" && ", -1)) {
            if (command.startsWith(ITA)) {
                run(command.substring(ITA.length()));
            } else if (command.startsWith("java -jar ")) {
                checkExample(command.split(" ", -1)[2]);
            } else if (!command.startsWith("curl ")) {
                checkMaven(List.of(command.split(" ", -1)));
            }
        }
    }

    /** An example that is built later: its module is there, and makes a jar of that name. */
    private void checkExample(String jar) {
        Path module = Markdown.ROOT.resolve(jar.replaceAll("/target/.*", ""));
        String name = jar.replaceAll(".*/target/(.*)[.]jar", "$1");
        try {
            assertThat(Files.readString(module.resolve("pom.xml"))).as(text).contains("<finalName>" + name + "<");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkMaven(List<String> words) {
        assertThat(words.get(0)).as(text).isEqualTo("mvn");
        for (String word : words.subList(1, words.size())) {
            boolean known = MAVEN.contains(word)
                    || (word.startsWith(TEST_JVM) && PomFile.root().hasProperty("ita.test.jvm"));
            assertThat(known).as("%s in: %s", word, text).isTrue();
        }
    }

    /** The files that it names lie below the root of the project, and an answer is expected: any status but the last. */
    private void run(String arguments) {
        String[] args =
                Arrays.stream(arguments.split(" ", -1)).map(ShellLine::fromHere).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Ita.run(new PrintStream(out, true), new PrintStream(err, true), Clock.systemUTC(), args);
        String complaint = err.toString(StandardCharsets.UTF_8);
        assertThat(status).as("%s: %s", text, complaint).isIn(Ita.DONE, Ita.OPEN);
        assertThat(out.size()).as(text).isPositive();
    }

    private static String fromHere(String argument) {
        return argument.startsWith("ita-examples/") && Files.exists(Markdown.ROOT.resolve(argument))
                ? Markdown.ROOT.resolve(argument).toString()
                : argument;
    }
}
