package io.github.openita.examples.host;

import io.github.openita.examples.host.Answer.Replied;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A process that loads one plugin, does one call and ends. */
final class ChildMain {

    private ChildMain() {}

    /** The ZIP of the plugin is the argument; the call comes in, the reply goes out. */
    public static void main(String... args) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // What the plugin prints must not come between.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(System.in);
        Operation operation = Operation.valueOf(in.readUTF());
        Map<String, String> options = Wire.options(in);
        byte[] dossier = Wire.bytes(in);
        LoadedPlugin plugin = LoadedPlugin.of(Path.of(args[0]));
        Answer answer = plugin.call(each -> operation.of(each, dossier, options), Duration.ofDays(1));
        plugin.release();
        if (answer instanceof Replied replied) {
            Wire.reply(replied.reply(), out);
            System.exit(0);
        }
        System.err.println(answer);
        System.exit(1);
    }
}
