-- Two people end a stay against her wish (domain.md 8.1): each stands there as herself. Nobody writes another as whoever proposed or decided it, and
-- with the decision the proposal stays whose it was.
create or replace function sec.keep_termination() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.proposed_by is distinct from old.proposed_by and new.proposed_by is distinct from sec.person()
    or new.decided_by is distinct from old.decided_by and new.decided_by is not null
      and (new.decided_by is distinct from sec.person() or new.proposed_by is distinct from old.proposed_by)
    or new.state = 'proposed' and old.state = 'open' and new.proposed_by is distinct from sec.person()
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists terminations__10_keep on terminations;
create trigger terminations__10_keep before update of state, proposed_by, decided_by on terminations for each row execute function sec.keep_termination();
