package org.hoso.system;

import org.osgi.annotation.versioning.ProviderType;

/** Settings of the locality, from the configuration {@code org.hoso.locality}. */
@ProviderType
public interface Locality {

    /** Name on letters and screens, such as Tỉnh Quảng Nam; the root unit's name when not configured. */
    String name();

    /** Address under which citizens reach this server, without a slash at the end; it is printed in QR codes. */
    String publicAddress();

    /** Contact line printed on letters and shown on the tracking page; may be empty. */
    String contact();
}
