package org.hoso.sector.spi;

import java.net.URL;

/**
 * Where the data files of a sector lie in its bundle, and the schemas they obey. The platform and the tests of a sector
 * read the same files.
 */
public final class SectorFiles {

    /** Version of this contract, as compared with the attribute {@code contract} of {@value #SECTOR}. */
    public static final String CONTRACT = "1.0";

    /** Manifest header that names the sector's id; a bundle with {@value #SECTOR} is a sector also without it. */
    public static final String HEADER = "Hoso-Sector";

    /** What the sector says about itself. */
    public static final String SECTOR = "HOSO-INF/sector.xml";

    /** Folder of the procedure files, which end in {@code .xml}. */
    public static final String PROCEDURES = "HOSO-INF/procedure";

    /** Vietnamese texts, UTF-8. */
    public static final String MESSAGES_VI = "HOSO-INF/i18n/messages_vi.properties";

    /** English texts, UTF-8. */
    public static final String MESSAGES_EN = "HOSO-INF/i18n/messages_en.properties";

    private SectorFiles() {}

    /** The schema of {@value #SECTOR}. */
    public static URL sectorSchema() {
        return schema("sector-1.0.xsd");
    }

    /** The schema of the files in {@value #PROCEDURES}. */
    public static URL procedureSchema() {
        return schema("procedure-1.0.xsd");
    }

    private static URL schema(String name) {
        URL url = SectorFiles.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException(name + " is missing from the contract");
        }
        return url;
    }
}
