--liquibase formatted sql
-- Working calendars as administrators set them: one row per week, day, year or rule, the whole of it as JSON.

--changeset hoso:calendar-entry
create table if not exists calendar_entry (
  kind varchar(20) not null,
  unit_code varchar(100) not null,
  entry_date date not null,
  content varchar not null,
  constraint pk_calendar_entry primary key (kind, unit_code, entry_date)
);
insert into revision (name, number) select 'calendar', 0 where not exists (select 1 from revision where name = 'calendar');

--changeset hoso:calendar-recount
create sequence if not exists recount_seq start with 50 increment by 50;
create table if not exists recount (
  id bigint not null,
  version bigint not null,
  asked_at bigint not null,
  asked_by varchar not null,
  cause varchar not null,
  from_date date not null,
  total bigint not null,
  looked bigint not null,
  moved bigint not null,
  started_at bigint,
  ended_at bigint,
  cursor_due bigint not null,
  cursor_id bigint not null,
  constraint pk_recount primary key (id)
);
create table if not exists recount_move (
  recount_id bigint not null,
  line_no bigint not null,
  dossier_code varchar(100) not null,
  unit_code varchar(100) not null,
  due_before bigint,
  due_after bigint,
  constraint pk_recount_move primary key (recount_id, line_no),
  constraint fk_recount_move foreign key (recount_id) references recount (id)
);
