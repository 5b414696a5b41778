--liquibase formatted sql

--changeset hoso:generated-fill
-- One row when this installation was filled with generated data; none in a live locality.
create table if not exists generated_fill (
  kind varchar(40) not null,
  stored bigint not null,
  open_at_end bigint not null,
  starts_at bigint not null,
  ends_at bigint not null,
  done bigint not null,
  constraint pk_generated_fill primary key (kind)
);
