package org.hoso.desk.internal;

import java.util.List;
import org.hoso.desk.internal.access.FirstAdministratorView;
import org.hoso.desk.internal.access.LoginView;
import org.hoso.desk.internal.access.PasswordView;
import org.hoso.desk.internal.admin.AnnouncementsView;
import org.hoso.desk.internal.admin.OfficialsView;
import org.hoso.desk.internal.admin.OutagesView;
import org.hoso.desk.internal.admin.UnitsView;
import org.hoso.desk.internal.consult.ToAnswerView;
import org.hoso.desk.internal.dossier.DossierView;
import org.hoso.desk.internal.dossier.SectorView;
import org.hoso.desk.internal.intake.BatchView;
import org.hoso.desk.internal.intake.IntakeView;
import org.hoso.desk.internal.intake.ToReceiveView;
import org.hoso.desk.internal.list.BookView;
import org.hoso.desk.internal.list.HomeView;
import org.hoso.desk.internal.list.QueueView;
import org.hoso.desk.internal.list.SearchView;
import org.hoso.desk.internal.module.ModulesView;
import org.hoso.desk.internal.procedure.ImportView;
import org.hoso.desk.internal.procedure.ProcedureView;
import org.hoso.desk.internal.procedure.ProceduresView;
import org.hoso.desk.internal.time.CalendarView;
import org.hoso.vaadin.ViewContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The views of the desk. */
@Component(service = ViewContribution.class)
public final class DeskViews implements ViewContribution {

    @Activate
    public DeskViews() {}

    @Override
    public List<Class<? extends com.vaadin.flow.component.Component>> views() {
        return List.of(
                HomeView.class,
                LoginView.class,
                FirstAdministratorView.class,
                PasswordView.class,
                QueueView.class,
                BookView.class,
                SearchView.class,
                DossierView.class,
                IntakeView.class,
                BatchView.class,
                ToReceiveView.class,
                SectorView.class,
                ToAnswerView.class,
                OfficialsView.class,
                AnnouncementsView.class,
                OutagesView.class,
                UnitsView.class,
                ProceduresView.class,
                ProcedureView.class,
                ImportView.class,
                ModulesView.class,
                CalendarView.class);
    }
}
