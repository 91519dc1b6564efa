package io.github.openita.examples.host;

import io.github.openita.export.spi.PluginFile;
import io.github.openita.export.spi.PluginProblem;
import io.github.openita.export.spi.PluginReply;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls and replies as bytes between two processes. Lengths that the other side states are not believed beyond a limit. */
final class Wire {

    private static final int MOST_BYTES = 256 << 20;
    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_TEXT = 10_000;

    private Wire() {}

    static void call(Operation operation, byte[] dossier, Map<String, String> options, DataOutputStream out)
            throws IOException {
        out.writeUTF(operation.name());
        out.writeInt(options.size());
        for (Map.Entry<String, String> option : options.entrySet()) {
            out.writeUTF(option.getKey());
            out.writeUTF(option.getValue());
        }
        out.writeInt(dossier.length);
        out.write(dossier);
        out.flush();
    }

    static Map<String, String> options(DataInputStream in) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int left = count(in, MOST_PARTS); left > 0; left--) {
            options.put(in.readUTF(), in.readUTF());
        }
        return options;
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = count(in, MOST_BYTES);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the other process ended");
        }
        return bytes;
    }

    static void reply(PluginReply reply, DataOutputStream out) throws IOException {
        out.writeInt(reply.files().size());
        for (PluginFile file : reply.files()) {
            out.writeUTF(cut(file.name()));
            out.writeUTF(cut(file.mediaType()));
            out.writeInt(file.size());
            try (InputStream content = file.open()) {
                content.transferTo(out);
            }
        }
        out.writeInt(reply.problems().size());
        for (PluginProblem problem : reply.problems()) {
            out.writeUTF(cut(problem.code()));
            out.writeUTF(cut(problem.place()));
            out.writeUTF(cut(problem.messageTh()));
            out.writeUTF(cut(problem.messageEn()));
        }
        out.flush();
    }

    static PluginReply reply(DataInputStream in) throws IOException {
        List<PluginFile> files = new ArrayList<>();
        for (int left = count(in, MOST_PARTS); left > 0; left--) {
            files.add(new PluginFile(in.readUTF(), in.readUTF(), bytes(in)));
        }
        List<PluginProblem> problems = new ArrayList<>();
        for (int left = count(in, MOST_PARTS); left > 0; left--) {
            problems.add(new PluginProblem(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
        }
        return new PluginReply(files, problems);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("no such length: " + count);
        }
        return count;
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
