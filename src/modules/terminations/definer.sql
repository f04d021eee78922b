-- Which exits two people decide; `fourEyes` of cases/exits.ts says the same, and a test compares the two (tests/attacks/one-alone.test.ts).
create or replace function sec.exit_needs_two(p_kind text) returns boolean
  language sql immutable set search_path = pg_catalog, pg_temp as
$$ select p_kind in ('DO', 'DITOLAK', 'DIRUJUK_LAIN') $$;

-- Whether a second person is needed says the kind of exit, and not whoever opens it; who that was and when, the database.
create or replace function sec.open_termination() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.needs_four_eyes := sec.exit_needs_two(new.exit_kind);
  new.opened_by := sec.person();
  new.opened_at := sec.clock(new.opened_at);
  return new;
end
$$;
drop trigger if exists terminations__05_open on terminations;
create trigger terminations__05_open before insert on terminations for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.open_termination();

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
