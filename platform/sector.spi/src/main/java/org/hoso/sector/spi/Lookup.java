package org.hoso.sector.spi;

import java.util.List;
import java.util.Map;
import org.hoso.register.RegisterEntry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A look, across all units, at what the platform keeps. Each call is one read transaction; not to be kept after the call
 * it was given for.
 */
@ProviderType
public interface Lookup {

    /** Entries of a register that have all these words in any field, newest first, at most 50. */
    List<RegisterEntry> entries(String register, String words);

    /** Open dossiers that have all these words among their search terms, newest first, at most 50. */
    List<OpenDossier> openDossiers(String words);

    /** An open dossier, as far as a rule may know it. */
    record OpenDossier(long id, String code, String procedureCode, Map<String, String> form) {
        public OpenDossier {
            form = Map.copyOf(form);
        }
    }
}
