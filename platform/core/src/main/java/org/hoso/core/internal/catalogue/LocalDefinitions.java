package org.hoso.core.internal.catalogue;

/** How the locality's own catalogue reaches the procedures that can be received. Any thread. */
public interface LocalDefinitions {

    /** Reads the stored definitions of the locality's catalogue anew; call it after a commit that changed them. */
    void refresh();

    /** True when a running sector brings this code and so goes before the locality's own definition. */
    boolean isBroughtBySector(String code);
}
