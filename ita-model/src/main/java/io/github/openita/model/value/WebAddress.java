package io.github.openita.model.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of web addresses. Nothing is ever fetched. */
public final class WebAddress {

    private static final int LONGEST = 2_048;

    private WebAddress() {}

    /** Whether a text is an absolute http or https address with a host and without user information. */
    public static boolean isWellFormed(@Nullable String address) {
        return host(address).isPresent();
    }

    /** The host of a well-formed address in lower case, a leading {@code www.} left out. */
    public static Optional<String> host(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(address.strip())
                .filter(WebAddress::isWeb)
                .map(uri -> uri.getHost().toLowerCase(Locale.ROOT))
                .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    }

    private static boolean isWeb(URI uri) {
        return uri.getHost() != null
                && uri.getUserInfo() == null
                && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
