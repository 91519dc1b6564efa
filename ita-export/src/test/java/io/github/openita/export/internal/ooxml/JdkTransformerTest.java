package io.github.openita.export.internal.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;

class JdkTransformerTest {

    @Test
    void theTransformerIsTheJdksAndTheThreadIsLeftAsItWas() throws IOException {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        AtomicReference<String> module = new AtomicReference<>("");
        new JdkTransformer()
                .during(() -> module.set(
                        TransformerFactory.newInstance().getClass().getModule().getName()));
        assertThat(module.get()).isEqualTo("java.xml");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(own);
    }

    @Test
    void theThreadIsLeftAsItWasAfterAFailureToo() {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        assertThatThrownBy(() -> new JdkTransformer().during(() -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(own);
    }
}
