--liquibase formatted sql
-- watch_at is the moment (in milliseconds) at which an open dossier is to be looked at for warnings.

--changeset hoso:notice-watch
alter table dossier add column if not exists watch_at bigint default 0 not null;
create index if not exists ix_dossier_watch on dossier (is_open, watch_at, id);

--changeset hoso:notice
create sequence if not exists notice_seq start with 50 increment by 50;
create table if not exists notice (
  id bigint not null,
  official_id bigint not null,
  dossier_id bigint not null,
  dossier_code varchar(100) not null,
  code varchar(160) not null,
  kind varchar(20) not null,
  share int not null,
  step_vi varchar,
  step_en varchar,
  due bigint,
  given_at bigint not null,
  read_at bigint,
  constraint pk_notice primary key (id),
  constraint uq_notice unique (dossier_id, code, official_id),
  constraint fk_notice_dossier foreign key (dossier_id) references dossier (id)
);
create index if not exists ix_notice_official on notice (official_id, id);
create index if not exists ix_notice_unread on notice (official_id, read_at);

--changeset hoso:notice-mail
create sequence if not exists mail_seq start with 50 increment by 50;
create table if not exists mail (
  id bigint not null,
  to_address varchar(320) not null,
  subject varchar not null,
  body varchar not null,
  created_at bigint not null,
  attempts int not null,
  next_try bigint,
  sent_at bigint,
  fault varchar not null,
  constraint pk_mail primary key (id)
);
create index if not exists ix_mail_next on mail (next_try, id);
