-- A referral comes with nothing decided. Who proposed and who decided, and when, says the database; whoever decides has the role of the head, decides on a proposal
-- that is open, and neither is written over but by the next. Her place in the order is from the day on which she began to wait.
create or replace function sec.keep_referral() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare decides boolean;
begin
  if tg_op = 'INSERT' then
    new.registered_at := sec.clock(new.registered_at);
    if new.received_at > sec.clock(new.received_at) + interval '5 minutes' then raise exception 'received_in_future' using errcode = 'TT002'; end if;
    if new.status <> 'new' or num_nonnulls(new.contacted_at, new.triaged_at, new.verdict, new.proposal_state, new.proposal_by, new.decided_kind, new.decided_by, new.decided_at, new.waiting_since) > 0 then
      raise exception 'not_allowed' using errcode = 'TT002'; end if;
    return new;
  end if;
  if new.proposal_state = 'open' and old.proposal_state is distinct from 'open' then
    new.proposal_by := sec.person();
    new.proposal_at := sec.clock(new.proposal_at);
  elsif (new.proposal_kind, new.proposal_by, new.proposal_at) is distinct from (old.proposal_kind, old.proposal_by, old.proposal_at) then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  decides := new.proposal_state = 'decided' and old.proposal_state = 'open' and sec.has_role(array['head']);
  if decides then
    new.decided_by := sec.person();
    new.decided_at := sec.clock(new.decided_at);
  elsif new.proposal_state = 'decided' and old.proposal_state is distinct from 'decided'
    or (new.decided_kind, new.decided_by, new.decided_at) is distinct from (old.decided_kind, old.decided_by, old.decided_at)
    or new.status is distinct from old.status and new.status not in ('new', 'withdrawn') then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  if new.waiting_since is distinct from old.waiting_since and new.waiting_since is not null then
    new.waiting_since := sec.today(new.centre_id, new.waiting_since); end if;
  if new.triaged_at is distinct from old.triaged_at then new.triaged_at := sec.clock(new.triaged_at); end if;
  if new.contacted_at is distinct from old.contacted_at and (old.contacted_at is not null or new.contacted_at > sec.clock(new.contacted_at) + interval '5 minutes') then
    raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists referrals__10_keep on referrals;
create trigger referrals__10_keep before insert or update on referrals for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_referral();
