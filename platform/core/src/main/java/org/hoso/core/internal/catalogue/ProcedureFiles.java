package org.hoso.core.internal.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.sector.spi.SectorFiles;

/**
 * Reads the data files of a sector and checks them: schema, texts in both languages, codes, budgets, references. Any
 * thread; the schemas are compiled once per instance.
 */
public final class ProcedureFiles {

    private final XmlFile sectorFile = new XmlFile(SectorFiles.sectorSchema());
    private final XmlFile procedureFile = new XmlFile(SectorFiles.procedureSchema());
    private final BigDecimal hoursPerDay;

    /** {@code minutesPerDay}: working minutes of a normal day in the locality's calendar. */
    public ProcedureFiles(int minutesPerDay) {
        hoursPerDay = BigDecimal.valueOf(minutesPerDay).divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN);
    }

    /** Reads a sector from its files, path to content; only paths in {@code HOSO-INF} are looked at. */
    public SectorDefinition read(Map<String, byte[]> files) {
        Problems problems = new Problems();
        Messages messages = Messages.read(files, problems);
        Optional<XmlNode> sector = sector(files, problems);
        String id = sector.map(node -> node.get("id")).orElse("");
        sector.ifPresent(node -> checkContract(node, problems));
        LocalText name = sector.map(node -> messages.get("sector.name", SectorFiles.SECTOR, node.line(), problems))
                .orElse(new LocalText(id, id));
        List<ProcedureVersion> versions = procedures(id, files, messages, problems);
        messages.requireSameKeys(problems);
        return new SectorDefinition(id, name, versions, messages.all(), problems.list());
    }

    private Optional<XmlNode> sector(Map<String, byte[]> files, Problems problems) {
        byte[] content = files.get(SectorFiles.SECTOR);
        if (content == null) {
            problems.add(SectorFiles.SECTOR + ": is missing");
            return Optional.empty();
        }
        return sectorFile.read(SectorFiles.SECTOR, content, problems);
    }

    private static void checkContract(XmlNode sector, Problems problems) {
        String range = sector.get("contract");
        String[] ends = range.substring(1, range.length() - 1).split(",", 2);
        if (compare(SectorFiles.CONTRACT, ends[0]) < 0 || compare(SectorFiles.CONTRACT, ends[1]) >= 0) {
            problems.add(
                    SectorFiles.SECTOR,
                    sector.line(),
                    "wrong version: the sector works with the contract " + range + ", this platform has "
                            + SectorFiles.CONTRACT);
        }
    }

    private static int compare(String left, String right) {
        String[] first = left.split("\\.", 2);
        String[] second = right.split("\\.", 2);
        int major = Integer.compare(Integer.parseInt(first[0]), Integer.parseInt(second[0]));
        return major != 0 ? major : Integer.compare(Integer.parseInt(first[1]), Integer.parseInt(second[1]));
    }

    private List<ProcedureVersion> procedures(
            String sector, Map<String, byte[]> files, Messages messages, Problems problems) {
        List<ProcedureVersion> versions = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        new TreeMap<>(files).forEach((path, content) -> {
            if (path.startsWith(SectorFiles.PROCEDURES + "/") && path.endsWith(".xml")) {
                procedureFile.read(path, content, problems).ifPresent(node -> {
                    ProcedureVersion version = new ProcedureMapper(path, sector, messages, problems).map(node);
                    new ProcedureChecks(path, node, version, hoursPerDay, problems).run();
                    checkUnique("version " + version.version(), version, path, node, seen, problems);
                    checkUnique("first day " + version.from(), version, path, node, seen, problems);
                    versions.add(version);
                });
            }
        });
        return versions;
    }

    private static void checkUnique(
            String what,
            ProcedureVersion version,
            String path,
            XmlNode node,
            Map<String, String> seen,
            Problems problems) {
        String other = seen.putIfAbsent(version.code() + " " + what, path);
        if (other != null) {
            problems.add(
                    path,
                    node.line(),
                    "procedure " + version.code() + " with " + what + " is defined in " + other + " already");
        }
    }
}
