--liquibase formatted sql
-- How often each official receives each procedure.

--changeset hoso:workplace-habits
create table if not exists procedure_use (
  official_id bigint not null,
  procedure_code varchar(100) not null,
  uses bigint not null,
  constraint pk_procedure_use primary key (official_id, procedure_code)
);
