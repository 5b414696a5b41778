package org.hoso.portal.internal.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses are our own reverse proxies, and what follows from that for the address of the asker. Only what a
 * trusted proxy has written is believed: the header is read from its end, and the first address that is no proxy of
 * ours is the asker's. Immutable.
 */
final class TrustedProxies {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final List<Range> ranges;

    private record Range(byte[] network, int bits) {
        boolean contains(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != network.length) {
                return false;
            }
            int rest = bytes.length * 8 - bits;
            return new BigInteger(1, bytes).shiftRight(rest).equals(new BigInteger(1, network).shiftRight(rest));
        }
    }

    private TrustedProxies(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Addresses and ranges such as 10.1.2.0/24.
     *
     * @throws IllegalArgumentException when one of them is none
     */
    static TrustedProxies of(String... addresses) {
        var ranges = new ArrayList<Range>();
        Arrays.stream(addresses)
                .flatMap(text -> Arrays.stream(text.split("[,\\s]+")))
                .filter(text -> !text.isBlank())
                .forEach(text -> ranges.add(range(text)));
        return new TrustedProxies(List.copyOf(ranges));
    }

    private static Range range(String text) {
        var parts = text.split("/", 2);
        var network = parse(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("not an address: " + text))
                .getAddress();
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : network.length * 8;
        if (bits < 0 || bits > network.length * 8) {
            throw new IllegalArgumentException("not an address range: " + text);
        }
        return new Range(network, bits);
    }

    /** The asker's address, from the peer of the connection and the header {@code X-Forwarded-For}. */
    String client(String peer, List<String> forwardedFor) {
        var client = peer;
        var hops = new ArrayList<String>();
        forwardedFor.forEach(line -> hops.addAll(Arrays.asList(line.split(",", -1))));
        for (int i = hops.size() - 1; i >= 0 && isTrusted(client); i--) {
            var hop = parse(hops.get(i).strip());
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get().getHostAddress();
        }
        return client;
    }

    boolean isTrusted(String address) {
        return parse(address)
                .filter(parsed -> ranges.stream().anyMatch(range -> range.contains(parsed)))
                .isPresent();
    }

    /** Literal addresses only, so that nothing is ever looked up. */
    private static Optional<InetAddress> parse(String text) {
        var bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        boolean literal = ADDRESS.matcher(bare).matches() && (bare.contains(":") || bare.matches("[0-9.]+"));
        if (!literal) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
