--liquibase formatted sql
-- Every order of a list can be read from an index: by receipt and by last change, as well as by due date.

--changeset hoso:lists-order
create index if not exists ix_dossier_unit_received on dossier (unit_code, is_open, received_at, id);
create index if not exists ix_dossier_unit_changed on dossier (unit_code, is_open, changed_key, id);
create index if not exists ix_dossier_receiving_received on dossier (receiving_unit, received_at, id);
create index if not exists ix_dossier_received on dossier (received_at, id);
