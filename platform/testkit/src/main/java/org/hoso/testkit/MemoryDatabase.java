package org.hoso.testkit;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.hoso.core.port.BulkStore;
import org.hoso.core.port.CalendarStore;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.CooperationStore;
import org.hoso.core.port.DocumentStore;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.FilingStore;
import org.hoso.core.port.HistoryStore;
import org.hoso.core.port.NoticeStore;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OutageStore;
import org.hoso.core.port.ParkedStore;
import org.hoso.core.port.RecountStore;
import org.hoso.core.port.RegisterStore;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.core.port.ViewStore;
import org.hoso.core.port.WorkplaceStore;

/**
 * All stores in memory. Transactions run one after the other; one that throws leaves everything as it was. Stores called
 * outside a transaction, or writing inside a read, throw {@link IllegalStateException}, as do nested transactions.
 */
public final class MemoryDatabase implements Transactions {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final MemoryDossierStore dossiers = new MemoryDossierStore(this);
    private final MemoryOrganisationStore organisation = new MemoryOrganisationStore(this);
    private final MemoryParkedStore parked = new MemoryParkedStore(this);
    private final MemoryRegisterStore registers = new MemoryRegisterStore(this);
    private final MemoryDocumentStore documents = new MemoryDocumentStore(this);
    private final MemoryCooperationStore cooperation = new MemoryCooperationStore(this);
    private final MemoryCatalogueStore catalogue = new MemoryCatalogueStore(this);
    private final MemoryCalendarStore calendars = new MemoryCalendarStore(this);
    private final MemoryRecountStore recounts = new MemoryRecountStore(this);
    private final MemoryWorkplaceStore workplace = new MemoryWorkplaceStore(this);
    private final MemoryBulkStore bulk = new MemoryBulkStore(this);
    private final MemoryViewStore views = new MemoryViewStore(this);
    private final MemoryOutageStore outages = new MemoryOutageStore(this);
    private final MemoryNoticeStore notices = new MemoryNoticeStore(this);
    private final MemoryHistoryStore histories = new MemoryHistoryStore(this);
    private final MemoryFilingStore filings = new MemoryFilingStore(this);
    private MemoryState state = new MemoryState();
    private boolean writable;
    private volatile boolean available = true;

    @Override
    public <T> T write(Supplier<T> work) {
        return run(work, true);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return run(work, false);
    }

    /** Lets every transaction fail with {@link StorageUnavailable} until set to true again. */
    public void setAvailable(boolean newAvailable) {
        available = newAvailable;
    }

    public DossierStore dossiers() {
        return dossiers;
    }

    public OrganisationStore organisation() {
        return organisation;
    }

    public RegisterStore registers() {
        return registers;
    }

    public DocumentStore documents() {
        return documents;
    }

    public CalendarStore calendars() {
        return calendars;
    }

    public RecountStore recounts() {
        return recounts;
    }

    public FilingStore filings() {
        return filings;
    }

    public WorkplaceStore workplace() {
        return workplace;
    }

    public BulkStore bulk() {
        return bulk;
    }

    public ViewStore views() {
        return views;
    }

    public OutageStore outages() {
        return outages;
    }

    public NoticeStore notices() {
        return notices;
    }

    public CooperationStore cooperation() {
        return cooperation;
    }

    public ParkedStore parked() {
        return parked;
    }

    public CatalogueStore catalogue() {
        return catalogue;
    }

    public HistoryStore histories() {
        return histories;
    }

    /** The data, for stores in a transaction. */
    MemoryState reading() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("called outside a transaction");
        }
        return state;
    }

    /** The data, for stores in a writing transaction. */
    MemoryState writing() {
        MemoryState current = reading();
        if (!writable) {
            throw new IllegalStateException("writes inside a read transaction");
        }
        return current;
    }

    private <T> T run(Supplier<T> work, boolean write) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("transactions must not be nested");
        }
        if (!available) {
            throw new StorageUnavailable("the database is switched off", new IllegalStateException("switched off"));
        }
        lock.lock();
        MemoryState before = write ? state.copy() : state;
        boolean done = false;
        try {
            writable = write;
            T answer = work.get();
            done = true;
            return answer;
        } finally {
            if (!done) {
                state = before;
            }
            writable = false;
            lock.unlock();
        }
    }
}
