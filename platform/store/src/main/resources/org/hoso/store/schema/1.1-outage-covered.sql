--liquibase formatted sql
-- Dossiers an outage only covers, counted beside those whose due date it moves.

--changeset hoso:outage-covered
alter table outage add column if not exists covered int default 0 not null;
