-- Who may stand before the women on a day: a colleague by her post; whoever comes from outside when both papers hold on that day.
-- That somebody is of the staff is not believed to the row of the directory: the roles say it.
create or replace function sec.is_cleared(p_centre uuid, p_deliverer uuid, p_on date) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  return exists (select from public.deliverers d where d.centre_id = p_centre and d.deliverer_id = p_deliverer and d.is_active
    and case when d.kind = 'staff' then exists (select from public.role_grants r
        where r.centre_id = d.centre_id and r.person_id = d.person_id and (r.until_at is null or r.until_at > p_on)
          and r.role not in ('psychologist', 'instructor', 'speaker', 'volunteer'))
      else (select count(distinct p.kind) from public.deliverer_papers p
        where p.centre_id = d.centre_id and p.deliverer_id = d.deliverer_id and p.valid_until >= p_on) = 2 end);
end
$$;

drop trigger if exists deliverer_papers__90_sealed on deliverer_papers;
create trigger deliverer_papers__90_sealed after insert or update of scan on deliverer_papers for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_sealed_file('scan', 'paper_id');
