-- Refused calls are counted by minute, person and endpoint, and chained as one line: a thousand refusals in a loop would
-- otherwise be a thousand lines in the chain of the centre, each of them a lock on its head.
create or replace function sec.note_denied(p_endpoint text, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if sec.centre() is null then raise exception 'no actor' using errcode = 'TT001'; end if;
  insert into sec.denials as d values (sec.centre(), sec.person(), p_endpoint, date_trunc('minute', sec.clock(p_given)), 1)
    on conflict (centre_id, person_id, endpoint, minute) do update set amount = d.amount + 1;
end
$$;

create or replace function sec.chain_denied(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare d sec.denials; n int := 0; system text := sec.actor();
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  for d in delete from sec.denials where centre_id = sec.centre() and minute < date_trunc('minute', sec.clock(p_given)) returning * loop
    -- the line is hers, so it is written as hers
    perform sec.bind(concat_ws('|', d.person_id, d.centre_id, '', '', '', '', ''));
    perform sec.chain_event('access.denied', null, null, null, jsonb_build_object('endpoint', d.endpoint, 'count', d.amount), p_given);
    n := n + 1;
  end loop;
  perform sec.bind(system);
  return n;
end
$$;

-- Who invited whom, for the mark of decisions between two of whom one invited the other (queries.ts).
create index if not exists audit_entries__invited on public.audit_entries (centre_id, subject_id) where kind = 'access.invited';

-- Where all lanes end, lane 0 with them: lane → number.
create or replace function sec.all_ends() returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select coalesce(jsonb_object_agg(h.lane, h.last_seq), '{}') from public.audit_heads h where h.centre_id = sec.centre() $$;

-- One slice of the night's look at the whole chain; how many entries it looked at, 0 when this night's round is over. Nothing of the
-- chain is locked by it, and a round that was cut off goes on where it stood.
create or replace function sec.verify_night(p_most int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c public.chain_checks; v record; now timestamptz := sec.clock(p_given);
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  insert into public.chain_checks (centre_id, begun_at) values (sec.centre(), '-infinity') on conflict do nothing;
  select * into c from public.chain_checks where centre_id = sec.centre() for update;
  if c.lane is null then
    if c.begun_at > now - interval '12 hours' then return 0; end if;
    c.lane := 0; c.after := 0; c.checked := 0; c.begun_at := now; c.begun_ends := sec.all_ends();
  end if;
  v := sec.verify_slice(c.lane, c.after, p_most);
  c.lane := v.lane; c.after := coalesce(v.after, 0); c.checked := c.checked + v.checked;
  if v.broken is not null then c.lane := null; c.broken := v.broken; c.broken_at := now;
  elsif v.lane is null then
    c.broken := null; c.broken_at := null; c.whole_at := now; c.whole_ends := c.begun_ends; c.whole_checked := c.checked;
  end if;
  update public.chain_checks k set (lane, after, checked, begun_at, begun_ends, whole_at, whole_ends, whole_checked, broken, broken_at)
    = (c.lane, c.after, c.checked, c.begun_at, c.begun_ends, c.whole_at, c.whole_ends, c.whole_checked, c.broken, c.broken_at)
    where k.centre_id = c.centre_id;
  return case when c.lane is null then 0 else greatest(v.checked, 1) end;
end
$$;

-- What was written since the night: the first entry that does not fit, or null. A lane that ends before where the night saw it is broken.
create or replace function sec.verify_day() returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  with seen as (select coalesce((select whole_ends from public.chain_checks where centre_id = sec.centre()), '{}') as ends),
  lanes as (select lane from public.audit_heads where centre_id = sec.centre() union select l::smallint from seen, jsonb_object_keys(ends) l)
  select min(v.broken) from lanes, seen, sec.verify_lane(lane, coalesce((ends ->> lane::text)::bigint, 0), 2147483647) v
$$;
