package org.hoso.core.port;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Writes spreadsheets (.xlsx), row after row, without keeping them in memory. Any thread, no transaction. */
@ProviderType
public interface SheetWriter {

    /** The media type of the files. */
    String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * Begins a workbook with one sheet.
     *
     * @param title      name of the sheet, also the first line
     * @param subtitles  lines below the title
     * @param columns    headings and widths in characters
     * @param out        where it is written; the caller closes it
     */
    Sheet begin(String title, List<String> subtitles, List<Column> columns, OutputStream out) throws IOException;

    /** A column. */
    record Column(String heading, int width) {}

    /** A sheet that is being written. Closing completes the file. */
    interface Sheet extends AutoCloseable {

        /**
         * Adds a row. Cells are {@link String}, {@link Number}, {@link java.time.LocalDate} or
         * {@link java.time.LocalDateTime}; an empty text leaves the cell empty. A text never becomes a formula.
         */
        void row(List<?> cells) throws IOException;

        @Override
        void close() throws IOException;
    }
}
