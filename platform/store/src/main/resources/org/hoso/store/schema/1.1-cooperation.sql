--liquibase formatted sql

--changeset hoso:cooperation-delegation
create sequence if not exists delegation_seq start with 50 increment by 50;
create table if not exists delegation (
  id bigint not null,
  version bigint not null,
  official_id bigint not null,
  deputy_id bigint not null,
  valid_from date not null,
  valid_to date not null,
  note varchar not null,
  created_at bigint not null,
  revoked_at bigint,
  constraint pk_delegation primary key (id),
  constraint fk_delegation_official foreign key (official_id) references official (id),
  constraint fk_delegation_deputy foreign key (deputy_id) references official (id)
);
create index if not exists ix_delegation_deputy on delegation (deputy_id, valid_to);

--changeset hoso:cooperation-consultation
create sequence if not exists consultation_seq start with 50 increment by 50;
create table if not exists consultation (
  id bigint not null,
  version bigint not null,
  dossier_id bigint not null,
  dossier_code varchar(100) not null,
  number int not null,
  kind varchar(20) not null,
  asking_unit varchar(100) not null,
  asked_unit varchar(100) not null,
  step_code varchar(100),
  question varchar not null,
  question_files varchar not null,
  asked_by_id bigint not null,
  asked_by_name varchar not null,
  asked_at bigint not null,
  due_at bigint not null,
  silence_agrees boolean not null,
  pauses boolean not null,
  state varchar(20) not null,
  opinion varchar(20),
  answer varchar,
  answer_files varchar,
  answered_by_id bigint,
  answered_by_name varchar,
  reminders int not null,
  reminded_at bigint,
  closed_at bigint,
  constraint pk_consultation primary key (id),
  constraint uq_consultation_number unique (dossier_id, number),
  constraint fk_consultation_dossier foreign key (dossier_id) references dossier (id)
);
create index if not exists ix_consultation_asked on consultation (asked_unit, state, due_at, id);
create index if not exists ix_consultation_due on consultation (state, due_at);

--changeset hoso:cooperation-paper-mark
create table if not exists paper_mark (
  dossier_id bigint not null,
  paper_code varchar(100) not null,
  verdict varchar(20) not null,
  reason varchar(40) not null,
  words varchar not null,
  official_id bigint not null,
  official_name varchar not null,
  marked_at bigint not null,
  constraint pk_paper_mark primary key (dossier_id, paper_code),
  constraint fk_paper_mark_dossier foreign key (dossier_id) references dossier (id)
);

--changeset hoso:cooperation-reference
create table if not exists foreign_reference (
  dossier_id bigint not null,
  code_key varchar(100) not null,
  code varchar(100) not null,
  system_name varchar(200) not null,
  official_id bigint not null,
  official_name varchar not null,
  recorded_at bigint not null,
  constraint pk_foreign_reference primary key (dossier_id, code_key),
  constraint fk_foreign_reference_dossier foreign key (dossier_id) references dossier (id)
);
create index if not exists ix_foreign_reference_key on foreign_reference (code_key, dossier_id);
