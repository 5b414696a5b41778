package org.hoso.document.internal.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.hoso.core.port.LetterWriter;
import org.hoso.document.LetterKind;
import org.hoso.document.PrintDocument;
import org.hoso.document.internal.print.PdfSetter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Composes a form from its facts and sets it as PDF. */
@Component(service = LetterWriter.class)
public final class PdfLetterWriter implements LetterWriter {

    /** Letters set at the same time; each needs some ten megabytes while it is set. */
    private static final int AT_ONCE =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final PdfSetter setter;
    private final Texts texts = new Texts();
    private final Words words = new Words(texts);

    @Activate
    public PdfLetterWriter(@Reference Clock clock) {
        this.setter = new PdfSetter(AT_ONCE, clock);
    }

    @Override
    public void write(LetterKind kind, Facts facts, OutputStream out) throws IOException {
        write(compose(kind, facts), out);
    }

    @Override
    public void writeAll(LetterKind kind, List<Facts> all, OutputStream out) throws IOException {
        setter.write(all.stream().map(facts -> compose(kind, facts)).toList(), out);
    }

    @Override
    public void write(PrintDocument document, OutputStream out) throws IOException {
        setter.write(document, out);
    }

    PrintDocument compose(LetterKind kind, Facts facts) {
        return switch (kind) {
            case RECEIPT -> new Receipt(texts, words).compose(facts);
            case SUPPLEMENT_REQUEST -> new SupplementLetter(texts, words).compose(facts);
            case REFUSAL -> new RefusalLetter(texts, words).compose(facts);
            case APOLOGY -> new ApologyLetter(texts, words).compose(facts);
            case CONTROL_SLIP -> new ControlSlip(texts, words).compose(facts);
        };
    }
}
