--liquibase formatted sql

--changeset hoso:register-entry
create sequence if not exists register_entry_seq start with 50 increment by 50;
create table if not exists register_entry (
  id bigint not null,
  sector varchar(100) not null,
  register varchar(100) not null,
  unit_code varchar(100) not null,
  book varchar(100) not null,
  entry_number int not null,
  entry_date date not null,
  dossier_id bigint not null,
  fields varchar not null,
  made_at bigint not null,
  made_by varchar not null,
  constraint pk_register_entry primary key (id),
  constraint uq_register_entry unique (unit_code, register, book, entry_number),
  constraint fk_register_entry_dossier foreign key (dossier_id) references dossier (id)
);
create index if not exists ix_register_entry_list on register_entry (register, unit_code, id);
create index if not exists ix_register_entry_dossier on register_entry (dossier_id);

--changeset hoso:register-terms
create table if not exists register_term (
  entry_id bigint not null,
  term varchar(200) not null,
  constraint pk_register_term primary key (entry_id, term),
  constraint fk_register_term_entry foreign key (entry_id) references register_entry (id)
);

--changeset hoso:register-terms-order dbms:postgresql
alter table register_term alter column term type varchar(200) collate "C";

--changeset hoso:register-terms-index
create index if not exists ix_register_term on register_term (term, entry_id);

--changeset hoso:register-book
create table if not exists book_number (
  unit_code varchar(100) not null,
  register varchar(100) not null,
  book varchar(100) not null,
  last_number int not null,
  constraint pk_book_number primary key (unit_code, register, book)
);
