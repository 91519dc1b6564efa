package io.github.openita.export.platform;

import io.github.openita.export.UnrenderableException;
import io.github.openita.export.spi.PluginFile;
import io.github.openita.export.spi.PluginProblem;
import io.github.openita.export.spi.PluginReply;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does what is asked and turns every fault into data. */
final class Answering {

    private static final Messages MESSAGES = Messages.load(Answering.class, "platform");

    private Answering() {}

    /** What makes the files. */
    @FunctionalInterface
    interface Work {
        /** The files. */
        List<PluginFile> files(Asked asked) throws IOException;
    }

    static PluginReply of(Map<String, String> options, Set<String> known, Work work) {
        try {
            return PluginReply.of(work.files(Asked.of(options, known)));
        } catch (BadOption e) {
            return PluginReply.failed(e.problems());
        } catch (InvalidInputException e) {
            return PluginReply.failed(e.problems().stream()
                    .map(each -> problem("unreadable-dossier", place(each), each.message()))
                    .toList());
        } catch (UnrenderableException e) {
            return failed("unrenderable", MESSAGES.format("unrenderable", e.place()));
        } catch (IOException e) {
            return failed("unwritable", MESSAGES.get("unwritable"));
        } catch (RuntimeException e) {
            return failed("internal", MESSAGES.format("internal", e.getClass().getSimpleName()));
        }
    }

    private static String place(InputProblem problem) {
        String pointer = problem.location().pointer();
        return problem.line() == 0 ? pointer : problem.line() + ":" + problem.column() + " " + pointer;
    }

    private static PluginReply failed(String code, Text message) {
        return PluginReply.failed(List.of(problem(code, "", message)));
    }

    static PluginProblem option(String code, String name, Object... arguments) {
        return problem(code, name, MESSAGES.format(code, arguments));
    }

    private static PluginProblem problem(String code, String place, Text message) {
        return new PluginProblem(code, place, message.in(Language.TH), message.in(Language.EN));
    }
}
