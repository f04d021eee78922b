-- A report is handed in at the hour of the database, and received once, by the head in her own name.
create or replace function sec.keep_evaluation_report() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.delivered_at := sec.clock(new.delivered_at);
    new.received_by := null;
    new.received_at := null;
  elsif old.received_at is not null or new.received_at is null then
    raise exception 'already_received' using errcode = 'TT002';
  else
    new.received_by := sec.person();
    new.received_at := sec.clock(new.received_at);
  end if;
  return new;
end
$$;
drop trigger if exists evaluation_reports__10_keep on evaluation_reports;
create trigger evaluation_reports__10_keep before insert or update on evaluation_reports for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_evaluation_report();
