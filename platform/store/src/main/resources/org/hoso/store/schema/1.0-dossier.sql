--liquibase formatted sql
-- is_open, due_key, changed_key and owner_identity repeat other columns in the form the lists are searched and sorted by.

--changeset hoso:dossier
create sequence if not exists dossier_seq start with 50 increment by 50;
create table if not exists dossier (
  id bigint not null,
  version bigint not null,
  code varchar(100) not null,
  tracking_token varchar(200) not null,
  sector varchar(100) not null,
  procedure_code varchar(100) not null,
  procedure_version varchar(40) not null,
  case_code varchar(100) not null,
  channel varchar(20) not null,
  receiving_unit varchar(100) not null,
  competent_unit varchar(100) not null,
  state varchar(40) not null,
  is_open boolean not null,
  step_code varchar(100),
  unit_code varchar(100) not null,
  official_id bigint,
  official_name varchar,
  since_at bigint not null,
  changed_key bigint not null,
  owner varchar not null,
  owner_identity varchar(100) not null,
  submitter varchar,
  content varchar not null,
  received_at bigint not null,
  received_by_id bigint not null,
  received_by_name varchar not null,
  clock_start bigint,
  due_original bigint,
  due_current bigint,
  due_key bigint not null,
  due_promised bigint,
  finished_at bigint,
  returned_at bigint,
  supplements varchar not null,
  refusal varchar,
  result_return varchar,
  constraint pk_dossier primary key (id),
  constraint uq_dossier_code unique (code),
  constraint uq_dossier_token unique (tracking_token)
);

--changeset hoso:dossier-lists
create index if not exists ix_dossier_open_due on dossier (is_open, due_key, id);
create index if not exists ix_dossier_unit on dossier (unit_code, is_open, state, due_key, id);
create index if not exists ix_dossier_receiving on dossier (receiving_unit, is_open, state, due_key, id);
create index if not exists ix_dossier_competent on dossier (competent_unit, is_open, state, due_key, id);
create index if not exists ix_dossier_official on dossier (official_id, is_open, state, due_key, id);
create index if not exists ix_dossier_changed on dossier (changed_key, id);
create index if not exists ix_dossier_owner on dossier (owner_identity, id);

--changeset hoso:dossier-clock
create table if not exists clock_interval (
  dossier_id bigint not null,
  interval_no int not null,
  holder varchar(40) not null,
  unit_code varchar(100),
  step_code varchar(100),
  started_at bigint not null,
  ended_at bigint,
  counts boolean not null,
  reason varchar not null,
  legal_ground varchar,
  decided_by varchar not null,
  constraint pk_clock_interval primary key (dossier_id, interval_no),
  constraint fk_clock_interval_dossier foreign key (dossier_id) references dossier (id)
);

--changeset hoso:dossier-journal
create table if not exists journal (
  dossier_id bigint not null,
  entry_no int not null,
  happened_at bigint not null,
  by_id bigint not null,
  by_name varchar not null,
  action varchar(60) not null,
  from_state varchar(40),
  to_state varchar(40) not null,
  step_code varchar(100),
  unit_code varchar(100) not null,
  remark varchar not null,
  details varchar not null,
  previous_hash varchar(64) not null,
  entry_hash varchar(64) not null,
  constraint pk_journal primary key (dossier_id, entry_no),
  constraint fk_journal_dossier foreign key (dossier_id) references dossier (id),
  constraint ck_journal_no check (entry_no >= 1)
);

--changeset hoso:dossier-terms
create table if not exists search_term (
  dossier_id bigint not null,
  term varchar(200) not null,
  constraint pk_search_term primary key (dossier_id, term),
  constraint fk_search_term_dossier foreign key (dossier_id) references dossier (id)
);

--changeset hoso:dossier-terms-order dbms:postgresql
alter table search_term alter column term type varchar(200) collate "C";

--changeset hoso:dossier-terms-index
create index if not exists ix_search_term on search_term (term, dossier_id);

--changeset hoso:dossier-number
create table if not exists dossier_number (
  agency_code varchar(100) not null,
  received_on date not null,
  last_number int not null,
  constraint pk_dossier_number primary key (agency_code, received_on)
);
