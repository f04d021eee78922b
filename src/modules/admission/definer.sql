-- After both have signed the minute does not change, but for the key under which its words lie when she becomes protected. Who wrote it, who put the
-- signatures on record, and when, says the database.
create or replace function sec.keep_receipt_minute() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare resealed boolean := tg_op = 'UPDATE' and new.is_protected is distinct from old.is_protected
  and to_jsonb(new) - array['body', 'is_protected'] = to_jsonb(old) - array['body', 'is_protected'];
begin
  if resealed then return new; end if;
  if tg_op = 'UPDATE' and old.signed_at is not null then raise exception 'already_signed' using errcode = 'TT002'; end if;
  if tg_op = 'UPDATE' and new.signed_at is not null then
    if to_jsonb(new) - array['signed_at', 'signed_by', 'version'] <> to_jsonb(old) - array['signed_at', 'signed_by', 'version']
      then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.signed_at := sec.clock(new.signed_at);
    new.signed_by := sec.person();
    return new;
  end if;
  new.signed_at := null;
  new.signed_by := null;
  new.recorded_at := sec.clock(new.recorded_at);
  new.recorded_by := sec.person();
  return new;
end
$$;
drop trigger if exists receipt_minutes__10_keep on receipt_minutes;
create trigger receipt_minutes__10_keep before insert or update on receipt_minutes for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_receipt_minute();

-- Who says which papers she has, and when.
create or replace function sec.keep_client_document() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.recorded_by := sec.person();
  new.recorded_at := sec.clock(new.recorded_at);
  return new;
end
$$;
drop trigger if exists client_documents__10_keep on client_documents;
create trigger client_documents__10_keep before insert or update on client_documents for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_client_document();
