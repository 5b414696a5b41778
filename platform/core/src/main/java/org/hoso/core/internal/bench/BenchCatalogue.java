package org.hoso.core.internal.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;

/** The catalogue with the procedure of the measurements, as if its sector were running. Officials never get this one. */
final class BenchCatalogue implements ProcedureCatalogue {

    private final ProcedureCatalogue others;
    private final ProcedureVersion version = BenchProcedure.version();

    BenchCatalogue(ProcedureCatalogue others) {
        this.others = others;
    }

    @Override
    public Optional<ProcedureVersion> version(String code, String number) {
        return code.equals(version.code()) ? Optional.of(version) : others.version(code, number);
    }

    @Override
    public Optional<ProcedureVersion> receivable(String code, LocalDate day) {
        return code.equals(version.code()) ? Optional.of(version) : others.receivable(code, day);
    }

    @Override
    public List<ProcedureVersion> receivable(LocalDate day) {
        List<ProcedureVersion> all = new ArrayList<>(others.receivable(day));
        all.add(version);
        return List.copyOf(all);
    }

    @Override
    public List<SectorStatus> sectors() {
        List<SectorStatus> all = new ArrayList<>(others.sectors());
        all.add(new SectorStatus(
                version.sector(), version.name(), version.version(), 0, List.of(version.code()), List.of()));
        return List.copyOf(all);
    }

    @Override
    public Optional<LocalText> text(String sector, String key) {
        return others.text(sector, key);
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return others.onChange(listener);
    }
}
