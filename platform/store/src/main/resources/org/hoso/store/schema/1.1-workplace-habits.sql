--liquibase formatted sql
-- How often each official receives each procedure, and which rows of batches were received.

--changeset hoso:workplace-habits
create table if not exists procedure_use (
  official_id bigint not null,
  procedure_code varchar(100) not null,
  uses bigint not null,
  constraint pk_procedure_use primary key (official_id, procedure_code)
);

--changeset hoso:workplace-batch
create table if not exists received_row (
  official_id bigint not null,
  row_key varchar(20) not null,
  dossier_id bigint not null,
  code varchar(100) not null,
  received_at bigint not null,
  constraint pk_received_row primary key (official_id, row_key)
);
create index if not exists ix_received_row_at on received_row (received_at);
