--liquibase formatted sql
-- An ended job stays on its starter's desk until it is put away; jobs from before are put away.

--changeset hoso:bulk-put-away
alter table bulk_job add column if not exists put_away_at bigint;
update bulk_job set put_away_at = finished_at where finished_at is not null;
create index if not exists ix_bulk_job_desk on bulk_job (official_id, put_away_at, id);
