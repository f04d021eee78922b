create or replace function sec.keep_staff_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/kepegawaian/' || new.person_id::text) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    new.noted_at := sec.clock(new.noted_at);
    new.noted_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists staff_entries__10_keep on staff_entries;
create trigger staff_entries__10_keep before insert or update on staff_entries for each row execute function sec.keep_staff_entry();
