package org.hoso.core.port;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Reads spreadsheets (.xlsx). Any thread, no transaction. */
@ProviderType
public interface SheetReader {

    /** True when the content is a spreadsheet or another archive, and no text. */
    static boolean isArchive(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /**
     * The first sheet, row after row, as its cells are shown; dates as dd/MM/yyyy. A row keeps its number, so an empty one
     * is an empty list. What links elsewhere is not followed, formulas are not evaluated.
     *
     * @param maximumRows  rows that are read; a longer sheet is refused
     * @param maximumBytes size of the unpacked file; a larger one is refused
     * @throws IOException when it is no spreadsheet, broken or too large; its message is for people
     */
    List<List<String>> rows(byte[] content, int maximumRows, long maximumBytes) throws IOException;
}
