package org.hoso.store.internal.entity;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Queue;
import org.hoso.workplace.ListLayout;
import org.hoso.workplace.ListView;
import org.jspecify.annotations.Nullable;

/** A row of {@code list_view}. */
@Entity(name = "ListView")
@Table(name = "list_view")
public class ListViewEntity {

    @Id
    @SequenceGenerator(name = "list_view", sequenceName = "list_view_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_view")
    long id;

    @Column(name = "official_id")
    long officialId;

    @Column(name = "official_name")
    String officialName;

    @Enumerated(EnumType.STRING)
    Queue queue;

    String name;

    String layout;

    @Column(name = "unit_code")
    @Nullable String unitCode;

    public void write(ListView view, Json json) {
        officialId = view.owner().id();
        officialName = view.owner().name();
        queue = view.queue();
        name = view.name();
        layout = json.write(view.layout());
        unitCode = view.unit().orElse(null);
    }

    public ListView toRecord(Json json) {
        return new ListView(
                id,
                queue,
                name,
                json.read(layout, ListLayout.class),
                new OfficialRef(officialId, officialName),
                Optional.ofNullable(unitCode));
    }
}
