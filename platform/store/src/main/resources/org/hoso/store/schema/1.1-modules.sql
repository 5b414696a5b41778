--liquibase formatted sql
-- Sectors that take no new dossiers, and how many dossiers are open under a definition.

--changeset hoso:modules-drained
create table if not exists drained_sector (
  sector varchar(100) not null,
  constraint pk_drained_sector primary key (sector)
);

--changeset hoso:modules-open-by-procedure
create index if not exists ix_dossier_procedure on dossier (is_open, procedure_code, procedure_version, case_code);
