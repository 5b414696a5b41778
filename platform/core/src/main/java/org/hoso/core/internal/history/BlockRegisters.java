package org.hoso.core.internal.history;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hoso.core.port.HistoryStore.BookNumbers;
import org.hoso.core.port.HistoryStore.Entry;
import org.hoso.core.port.RegisterStore;
import org.hoso.register.RegisterEntry;

/** The register entries of a block; they get their ids when the block is stored. */
final class BlockRegisters implements RegisterStore {

    private final BlockStores block;

    BlockRegisters(BlockStores block) {
        this.block = block;
    }

    @Override
    public int nextNumber(String unitCode, String register, String book) {
        return block.next(new BookNumbers(unitCode, register, book));
    }

    @Override
    public RegisterEntry insert(RegisterEntry entry, Collection<String> terms) {
        block.add(block.entries, entry.dossierId(), new Entry(entry, Set.copyOf(terms)));
        return entry;
    }

    @Override
    public List<RegisterEntry> ofDossier(long dossierId) {
        return block.entries.getOrDefault(dossierId, List.of()).stream()
                .map(Entry::entry)
                .toList();
    }

    @Override
    public List<RegisterEntry> search(
            boolean everywhere,
            Collection<String> units,
            String register,
            List<String> words,
            long beforeId,
            int limit) {
        throw new UnsupportedOperationException("a block that is being generated is not searched");
    }
}
