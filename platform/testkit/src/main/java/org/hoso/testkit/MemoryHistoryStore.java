package org.hoso.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.core.port.HistoryStore;

final class MemoryHistoryStore implements HistoryStore {

    private final MemoryDatabase database;

    MemoryHistoryStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<Long> newIds(int number) {
        MemoryState state = database.writing();
        return Stream.generate(state::nextId).limit(number).toList();
    }

    @Override
    public void insert(List<History> histories) {
        MemoryState state = database.writing();
        for (History history : histories) {
            long id = history.dossier().id();
            state.dossiers.put(id, history.dossier());
            state.dossierTerms.put(id, history.terms());
            state.journals.put(id, history.journal());
            history.entries().forEach(each -> database.registers().insert(each.entry(), each.terms()));
        }
    }

    @Override
    public Map<DayNumbers, Integer> dayNumbers() {
        Map<DayNumbers, Integer> numbers = new HashMap<>();
        database.reading().sequences.forEach((key, last) -> {
            String[] parts = key.split("\\|");
            if (parts[0].equals("dossier")) {
                numbers.put(new DayNumbers(parts[1], java.time.LocalDate.parse(parts[2])), last);
            }
        });
        return numbers;
    }

    @Override
    public void saveDayNumbers(Map<DayNumbers, Integer> last) {
        last.forEach((key, number) ->
                database.writing().sequences.put("dossier|" + key.agencyCode() + "|" + key.day(), number));
    }

    @Override
    public Map<BookNumbers, Integer> bookNumbers() {
        Map<BookNumbers, Integer> numbers = new HashMap<>();
        database.reading().sequences.forEach((key, last) -> {
            String[] parts = key.split("\\|");
            if (parts[0].equals("register")) {
                numbers.put(new BookNumbers(parts[1], parts[2], parts[3]), last);
            }
        });
        return numbers;
    }

    @Override
    public void saveBookNumbers(Map<BookNumbers, Integer> last) {
        last.forEach((key, number) -> database.writing()
                .sequences
                .put("register|" + key.unitCode() + "|" + key.register() + "|" + key.book(), number));
    }

    @Override
    public Optional<Fill> fill() {
        return Optional.ofNullable(database.reading().fill);
    }

    @Override
    public void save(Fill fill) {
        database.writing().fill = fill;
    }

    @Override
    public long databaseBytes() {
        return database.reading().dossiers.size() * 1_000L;
    }

    @Override
    public void analyse() {
        database.writing();
    }
}
