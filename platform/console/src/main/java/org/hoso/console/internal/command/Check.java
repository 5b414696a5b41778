package org.hoso.console.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.health.BundleFaults;
import org.hoso.console.internal.health.ComponentFaults;
import org.hoso.console.internal.text.Table;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.system.Readiness;
import org.hoso.system.Readiness.Link;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Names the missing link of the chain; fails when there is one. Remarks do not fail. */
@Service
@Command(scope = "hoso", name = "check", description = "Names the missing link when something is not ready")
public final class Check implements Action {

    @Reference
    private @Nullable BundleContext context;

    @Override
    public @Nullable Object execute() {
        var framework = Objects.requireNonNull(context);
        var services = new Services(framework);
        var links = new ArrayList<>(services.find(Readiness.class)
                .map(Readiness::check)
                .orElseGet(() ->
                        List.of(new Link("core", "the core does not run; see the bundles and components below"))));
        links.addAll(new BundleFaults(framework).links());
        services.find(ServiceComponentRuntime.class)
                .ifPresent(runtime -> links.addAll(new ComponentFaults(framework, runtime).links()));
        var table = new Table("LINK", "STATE", "WHAT TO KNOW");
        links.forEach(link -> table.row(link.name(), link.isWell() ? "ok" : "MISSING", link.problem()));
        remarks(services).forEach(remark -> table.row("sectors", "note", remark));
        table.lines().forEach(System.out::println);
        long missing = links.stream().filter(link -> !link.isWell()).count();
        if (missing > 0) {
            throw new Failed(missing == 1 ? "1 link is missing" : missing + " links are missing");
        }
        return null;
    }

    private static List<String> remarks(Services services) {
        var sectors = services.find(ProcedureCatalogue.class)
                .map(ProcedureCatalogue::sectors)
                .orElse(List.of());
        var remarks = new ArrayList<String>();
        if (sectors.stream().noneMatch(each -> each.isRunning())) {
            remarks.add("no sector is running, nothing can be received; install one with hoso:sector-install");
        }
        sectors.stream()
                .filter(each -> !each.isRunning())
                .forEach(each -> remarks.add(each.id() + " is " + SectorList.state(each) + "; see hoso:sector-list"));
        return remarks;
    }
}
