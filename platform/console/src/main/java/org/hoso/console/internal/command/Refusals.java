package org.hoso.console.internal.command;

import org.hoso.decision.Reason;

/** Refusals about modules in words for the operator. */
final class Refusals {

    private Refusals() {}

    static String text(Reason reason) {
        var said = reason.arguments();
        return switch (reason.code()) {
            case "module.unreadable", "module.failed" -> said.get(0);
            case "module.problems" -> "the sector has " + said.get(0) + " problems, first: " + said.get(1);
            case "module.checksum" -> "the checksum is not that of the file";
            case "module.orphans" ->
                said.get(2) + " open dossiers of " + said.get(0) + " " + said.get(1)
                        + " would be orphaned; drain the sector and finish them, or name the code with --keep";
            case "module.refresh" ->
                "bundles of the platform would have to be refreshed. Use --force to install without"
                        + " refreshing them; they then see the new bundle after a restart: " + said.get(0);
            case "module.unknown" -> "there is no such sector; see hoso:sector-list";
            case "module.open" -> said.get(0) + " dossiers are open";
            default -> reason.code() + " " + String.join(" ", said);
        };
    }
}
