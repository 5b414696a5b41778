--liquibase formatted sql

--changeset hoso:organisation-unit-serves
alter table unit add column if not exists serves varchar default '' not null;

--changeset hoso:clock-unit
create index if not exists ix_clock_interval_unit on clock_interval (unit_code, dossier_id);
