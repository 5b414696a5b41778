--liquibase formatted sql
-- The same statements run on H2 and PostgreSQL. They can be repeated, because H2 commits each one by itself and the
-- process may be killed in between. A sequence gives the last of fifty ids. Instants are nanoseconds since 1970 UTC:
-- exact, and free of time zones.

--changeset hoso:organisation-unit
create table if not exists unit (
  code varchar(100) not null,
  version bigint not null,
  parent_code varchar(100),
  name varchar not null,
  english_name varchar not null,
  unit_level varchar(20) not null,
  kind varchar(40) not null,
  agency_code varchar(100),
  valid_from date not null,
  valid_to date,
  successor varchar(100),
  constraint pk_unit primary key (code)
);

--changeset hoso:organisation-official
create sequence if not exists official_seq start with 50 increment by 50;
create table if not exists official (
  id bigint not null,
  version bigint not null,
  username varchar(200) not null,
  username_key varchar(200) not null,
  full_name varchar not null,
  employer_unit varchar(100) not null,
  email varchar,
  phone varchar,
  active boolean not null,
  must_change_password boolean not null,
  constraint pk_official primary key (id),
  constraint uq_official_username unique (username_key)
);
create table if not exists credential (
  official_id bigint not null,
  version bigint not null,
  password_hash varchar not null,
  stamp bigint not null,
  failures int not null,
  locked_until bigint,
  constraint pk_credential primary key (official_id),
  constraint fk_credential_official foreign key (official_id) references official (id)
);

--changeset hoso:organisation-assignment
create sequence if not exists assignment_seq start with 50 increment by 50;
create table if not exists assignment (
  id bigint not null,
  version bigint not null,
  official_id bigint not null,
  role varchar(40) not null,
  unit_code varchar(100) not null,
  procedure_codes varchar not null,
  counter varchar,
  valid_from date not null,
  valid_to date,
  constraint pk_assignment primary key (id),
  constraint fk_assignment_official foreign key (official_id) references official (id)
);
create index if not exists ix_assignment_official on assignment (official_id);

--changeset hoso:organisation-revision
create table if not exists revision (
  name varchar(40) not null,
  number bigint not null,
  constraint pk_revision primary key (name)
);
insert into revision (name, number) select 'organisation', 1 where not exists (select 1 from revision where name = 'organisation');
insert into revision (name, number) select 'counters', 1 where not exists (select 1 from revision where name = 'counters');

--changeset hoso:organisation-audit
create sequence if not exists audit_seq start with 50 increment by 50;
create table if not exists audit (
  id bigint not null,
  happened_at bigint not null,
  official_id bigint not null,
  event varchar(100) not null,
  object varchar not null,
  details varchar not null,
  remote_address varchar(100) not null,
  constraint pk_audit primary key (id)
);
create index if not exists ix_audit_at on audit (happened_at, id);

--changeset hoso:organisation-catalogue
create table if not exists procedure_version (
  code varchar(100) not null,
  version varchar(40) not null,
  sector varchar(100) not null,
  definition varchar not null,
  constraint pk_procedure_version primary key (code, version)
);
