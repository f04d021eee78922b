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
