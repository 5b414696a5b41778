--liquibase formatted sql
-- The shares of the time by which watch_at of the open dossiers was reckoned. When the setting says others, all are looked at again.

--changeset hoso:warning-shares
create table if not exists warning_shares (
  id int not null,
  shares varchar(1000) not null,
  constraint pk_warning_shares primary key (id)
);
insert into warning_shares (id, shares) select 1, '' where not exists (select 1 from warning_shares where id = 1);
