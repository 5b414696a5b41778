--liquibase formatted sql
-- What was announced by post or online and waits to be received.

--changeset hoso:filing
create sequence if not exists filing_seq start with 50 increment by 50;
create table if not exists filing (
  id bigint not null,
  version bigint not null,
  channel varchar(20) not null,
  receiving_unit varchar(100) not null,
  procedure_code varchar(100) not null,
  title varchar(300) not null,
  slip varchar(100) not null,
  content varchar not null,
  filed_at bigint not null,
  filed_by_id bigint not null,
  filed_by_name varchar not null,
  state varchar(20) not null,
  dossier_code varchar(100),
  words varchar,
  ended_at bigint,
  ended_by_id bigint,
  ended_by_name varchar,
  constraint pk_filing primary key (id)
);
create index if not exists ix_filing_waiting on filing (receiving_unit, state, filed_at, id);
