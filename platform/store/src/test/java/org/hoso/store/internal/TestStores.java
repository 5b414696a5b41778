package org.hoso.store.internal;

import java.util.Map;
import java.util.function.Supplier;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.hoso.store.internal.schema.SchemaGate;

/** All stores over one data source, put together without a container. */
final class TestStores implements AutoCloseable {

    final DataSource dataSource;
    final EntityManagerFactory factory;
    final JpaTransactions transactions;
    final JpaDossierStore dossiers;
    final JpaOrganisationStore organisation;
    final JpaRegisterStore registers;
    final JpaDocumentStore documents;
    final JpaCooperationStore cooperation;
    final JpaCatalogueStore catalogue;
    final JpaBulkStore bulk;
    final JpaViewStore views;
    final JpaCalendarStore calendars;
    final JpaRecountStore recounts;
    final JpaWorkplaceStore workplace;
    final JpaOutageStore outages;
    final JpaNoticeStore notices;
    final JpaParkedStore parked;
    final JpaFilingStore filings;

    TestStores(DataSource dataSource) {
        this(dataSource, new SchemaGate());
    }

    TestStores(DataSource dataSource, SchemaGate gate) {
        this.dataSource = dataSource;
        this.factory = new PersistenceProvider()
                .createEntityManagerFactory("hoso", Map.of("javax.persistence.nonJtaDataSource", dataSource));
        this.transactions = new JpaTransactions(factory, dataSource, gate);
        this.dossiers = new JpaDossierStore(transactions);
        this.organisation = new JpaOrganisationStore(transactions);
        this.registers = new JpaRegisterStore(transactions);
        this.documents = new JpaDocumentStore(transactions);
        this.cooperation = new JpaCooperationStore(transactions);
        this.catalogue = new JpaCatalogueStore(transactions);
        this.bulk = new JpaBulkStore(transactions);
        this.views = new JpaViewStore(transactions);
        this.calendars = new JpaCalendarStore(transactions);
        this.recounts = new JpaRecountStore(transactions);
        this.workplace = new JpaWorkplaceStore(transactions);
        this.outages = new JpaOutageStore(transactions);
        this.notices = new JpaNoticeStore(transactions);
        this.parked = new JpaParkedStore(transactions);
        this.filings = new JpaFilingStore(transactions);
    }

    <T> T write(Supplier<T> work) {
        return transactions.write(work);
    }

    void run(Runnable work) {
        transactions.write(() -> {
            work.run();
            return true;
        });
    }

    <T> T read(Supplier<T> work) {
        return transactions.read(work);
    }

    @Override
    public void close() {
        factory.close();
    }
}
