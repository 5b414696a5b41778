package org.hoso.core.internal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureVersion;

/** What the catalogue knows beyond what it offers, and how changes of the stored part reach it. Any thread. */
public interface LocalDefinitions {

    /** Reads what is stored anew: definitions, the locality's own catalogue, drained sectors; call it after a commit. */
    void refresh();

    /** Takes over what was begun about a procedure, without reading anything; call it after the commit. */
    void begun(LocalProcedure procedure);

    /** True when a running sector brings this code and so goes before the locality's own definition. */
    boolean isBroughtBySector(String code);

    /** All definitions, also those of sectors that are gone. */
    Collection<ProcedureVersion> known();

    /** The locality's own catalogue, by code. */
    List<LocalProcedure> local();

    /** Ids of the sectors that take no new dossiers. */
    Set<String> drained();

    /** The definitions that may come into force of a procedure, also those of a drained sector; empty when none may. */
    List<ProcedureVersion> offered(String code);
}
