--liquibase formatted sql
-- Jobs over many dossiers with what became of each item, and views of lists.

--changeset hoso:bulk-job
create sequence if not exists bulk_job_seq start with 50 increment by 50;
create table if not exists bulk_job (
  id bigint not null,
  kind varchar(40) not null,
  official_id bigint not null,
  official_name varchar not null,
  options varchar not null,
  list varchar,
  state varchar(20) not null,
  started_at bigint not null,
  finished_at bigint,
  total int not null,
  written int not null,
  undo_of bigint,
  file_name varchar(200),
  constraint pk_bulk_job primary key (id)
);
create index if not exists ix_bulk_job_official on bulk_job (official_id, id);
create index if not exists ix_bulk_job_state on bulk_job (state, id);
create index if not exists ix_bulk_job_undo on bulk_job (undo_of);

--changeset hoso:bulk-item
create table if not exists bulk_item (
  job_id bigint not null,
  item_no int not null,
  dossier_id bigint not null,
  dossier_code varchar(100) not null,
  seen_version bigint not null,
  state varchar(20) not null,
  reasons varchar not null,
  after_version bigint not null,
  settled_at bigint,
  constraint pk_bulk_item primary key (job_id, item_no),
  constraint uq_bulk_item_dossier unique (job_id, dossier_id),
  constraint fk_bulk_item_job foreign key (job_id) references bulk_job (id)
);
create index if not exists ix_bulk_item_state on bulk_item (job_id, state, item_no);

--changeset hoso:list-view
create sequence if not exists list_view_seq start with 50 increment by 50;
create table if not exists list_view (
  id bigint not null,
  official_id bigint not null,
  official_name varchar not null,
  queue varchar(40) not null,
  name varchar(100) not null,
  layout varchar not null,
  unit_code varchar(100),
  constraint pk_list_view primary key (id),
  constraint uq_list_view unique (official_id, queue, name)
);
create index if not exists ix_list_view_unit on list_view (queue, unit_code);
