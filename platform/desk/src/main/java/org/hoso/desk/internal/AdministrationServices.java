package org.hoso.desk.internal;

import org.hoso.procedure.CatalogueImports;
import org.hoso.procedure.ProcedureAdministration;
import org.hoso.system.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What administrators of procedures and modules work with. */
@Component(service = AdministrationServices.class)
public final class AdministrationServices {

    private final CatalogueImports imports;
    private final ProcedureAdministration procedures;
    private final Modules modules;
    private final Background background;

    @Activate
    public AdministrationServices(
            @Reference CatalogueImports imports,
            @Reference ProcedureAdministration procedures,
            @Reference Modules modules,
            @Reference Background background) {
        this.imports = imports;
        this.procedures = procedures;
        this.modules = modules;
        this.background = background;
    }

    public CatalogueImports imports() {
        return imports;
    }

    public ProcedureAdministration procedures() {
        return procedures;
    }

    public Modules modules() {
        return modules;
    }

    public Background background() {
        return background;
    }
}
