--liquibase formatted sql
-- Outages and what they did. Scope lists are JSON: they are small and read whole.

--changeset hoso:outage
create sequence if not exists outage_seq start with 50 increment by 50;
create table if not exists outage (
  id bigint not null,
  revision bigint not null,
  outage_from bigint not null,
  outage_to bigint,
  procedures varchar not null,
  sectors varchar not null,
  units varchar not null,
  decision_number varchar(400) not null,
  decision_date varchar(10) not null,
  reason varchar not null,
  cancelled boolean not null,
  recorded_by_id bigint not null,
  recorded_by_name varchar not null,
  recorded_at bigint not null,
  pending boolean not null,
  cursor_id bigint not null,
  seen int not null,
  moved int not null,
  constraint pk_outage primary key (id)
);
create index if not exists ix_outage_pending on outage (pending, id);
create table if not exists outage_effect (
  outage_id bigint not null,
  dossier_id bigint not null,
  code varchar(100) not null,
  due_before bigint,
  due_after bigint,
  constraint pk_outage_effect primary key (outage_id, dossier_id),
  constraint fk_outage_effect_outage foreign key (outage_id) references outage (id)
);

--changeset hoso:outage-open-dossiers
create index if not exists ix_dossier_open_id on dossier (is_open, id);
