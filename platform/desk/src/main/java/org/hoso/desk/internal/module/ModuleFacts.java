package org.hoso.desk.internal.module;

import org.hoso.system.Modules.Module;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** What is known about a module. */
final class ModuleFacts {

    private ModuleFacts() {}

    static Facts of(Texts texts, Module module) {
        return new Facts()
                .put(texts.get("module.version"), module.id() + " " + module.version())
                .put(
                        texts.get("module.procedures"),
                        module.procedures().size() + ": " + String.join(", ", module.procedures()))
                .put(texts.get("procedure.open-dossiers"), String.valueOf(module.openDossiers()))
                .put(texts.get("module.sha256"), module.sha256().orElse(texts.get("module.unknown-origin")))
                .put(texts.get("module.signed"), module.signer().orElse(texts.get("module.unsigned")))
                .put(
                        texts.get("module.at"),
                        module.installedAt().map(Formats::dateTime).orElse(""));
    }
}
