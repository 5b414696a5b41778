--liquibase formatted sql
-- Counts the changes of a dossier, so that its row changes, and with it its version, also when only its clock or its
-- files do.

--changeset hoso:dossier-changes
alter table dossier add column if not exists change_count bigint default 0 not null;
