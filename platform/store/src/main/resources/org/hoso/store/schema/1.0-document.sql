--liquibase formatted sql

--changeset hoso:document
create sequence if not exists attachment_seq start with 50 increment by 50;
create table if not exists upload (
  id varchar(100) not null,
  official_id bigint not null,
  file_name varchar not null,
  media_type varchar(200) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_at bigint not null,
  constraint pk_upload primary key (id)
);
create index if not exists ix_upload_at on upload (uploaded_at);
create index if not exists ix_upload_sha256 on upload (sha256);
create table if not exists attachment (
  id bigint not null,
  dossier_id bigint not null,
  paper_code varchar(100) not null,
  file_name varchar not null,
  media_type varchar(200) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  kind varchar(20) not null,
  uploaded_by varchar not null,
  uploaded_at bigint not null,
  constraint pk_attachment primary key (id),
  constraint fk_attachment_dossier foreign key (dossier_id) references dossier (id)
);
create index if not exists ix_attachment_dossier on attachment (dossier_id, id);
create index if not exists ix_attachment_sha256 on attachment (sha256);
