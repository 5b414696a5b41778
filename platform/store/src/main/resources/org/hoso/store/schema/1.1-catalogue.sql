--liquibase formatted sql
-- The locality's own catalogue and the imports that made it; what no query asks about is JSON.

--changeset hoso:catalogue-local
create table if not exists local_procedure (
  code varchar(100) not null,
  revision bigint not null,
  body varchar not null,
  constraint pk_local_procedure primary key (code)
);
create sequence if not exists catalogue_import_seq start with 50 increment by 50;
create table if not exists catalogue_import (
  id bigint not null,
  happened_at bigint not null,
  made_by varchar not null,
  file_name varchar not null,
  added int not null,
  changed int not null,
  reverted_at bigint,
  rows_before varchar not null,
  constraint pk_catalogue_import primary key (id)
);
