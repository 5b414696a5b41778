--liquibase formatted sql
-- Pauses, financial obligations, apologies and their evidence, as JSON: no query asks about them.

--changeset hoso:clock-evidence
alter table clock_interval add column if not exists evidence varchar;
alter table clock_interval add column if not exists displaced varchar;
alter table dossier add column if not exists interruptions varchar;
