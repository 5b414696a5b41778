--liquibase formatted sql
-- What the desk keeps for officials: drafts of what they type, announcements.

--changeset hoso:workplace-draft
create table if not exists draft (
  id varchar(40) not null,
  revision bigint not null,
  official_id bigint not null,
  kind varchar(20) not null,
  subject varchar(200) not null,
  title varchar(300) not null,
  content varchar not null,
  saved_at bigint not null,
  constraint pk_draft primary key (id)
);
create index if not exists ix_draft_official on draft (official_id, saved_at);
create index if not exists ix_draft_saved on draft (saved_at);
create table if not exists draft_upload (
  draft_id varchar(40) not null,
  upload_id varchar(100) not null,
  paper_code varchar(100) not null,
  constraint pk_draft_upload primary key (draft_id, upload_id),
  constraint fk_draft_upload_draft foreign key (draft_id) references draft (id)
);
create index if not exists ix_draft_upload on draft_upload (upload_id);

--changeset hoso:workplace-announcement
create sequence if not exists announcement_seq start with 50 increment by 50;
create table if not exists announcement (
  id bigint not null,
  level varchar(20) not null,
  shown_from bigint not null,
  shown_to bigint,
  text_vi varchar not null,
  text_en varchar not null,
  posted_by varchar not null,
  constraint pk_announcement primary key (id)
);
create index if not exists ix_announcement_from on announcement (shown_from);
create table if not exists announcement_dismissal (
  announcement_id bigint not null,
  official_id bigint not null,
  constraint pk_announcement_dismissal primary key (announcement_id, official_id),
  constraint fk_announcement_dismissal foreign key (announcement_id) references announcement (id)
);
