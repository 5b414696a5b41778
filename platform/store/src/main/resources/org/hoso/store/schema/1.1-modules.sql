--liquibase formatted sql
-- Sectors that take no new dossiers, how many dossiers are open under a definition, and steps that sectors failed in.

--changeset hoso:modules-drained
create table if not exists drained_sector (
  sector varchar(100) not null,
  constraint pk_drained_sector primary key (sector)
);

--changeset hoso:modules-open-by-procedure
create index if not exists ix_dossier_procedure on dossier (is_open, procedure_code, procedure_version, case_code);

--changeset hoso:modules-parked-step
create table if not exists parked_step (
  dossier_id bigint not null,
  dossier_code varchar(100) not null,
  step_code varchar(100) not null,
  handler varchar not null,
  fault varchar not null,
  happened_at bigint not null,
  official_id bigint not null,
  official_name varchar not null,
  attempts int not null,
  constraint pk_parked_step primary key (dossier_id),
  constraint fk_parked_step_dossier foreign key (dossier_id) references dossier (id)
);
create index if not exists ix_parked_step_newest on parked_step (happened_at, dossier_id);
