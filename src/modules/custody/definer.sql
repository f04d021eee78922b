-- The balance is the database's to count: number and balance of a line come from the line before it, one after the other.
create or replace function sec.count_savings() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare before public.savings_entries;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.case_id::text, 17));
  select * into before from public.savings_entries where centre_id = new.centre_id and case_id = new.case_id order by seq desc limit 1;
  new.person_id := sec.person();
  new.seq := coalesce(before.seq, 0) + 1;
  new.balance_rupiah := coalesce(before.balance_rupiah, 0) + new.amount_rupiah;
  if new.balance_rupiah < 0 then raise exception 'not_enough' using errcode = 'TT002'; end if;
  return new;
end
$$;

drop trigger if exists savings_entries__10_count on savings_entries;
create trigger savings_entries__10_count before insert on savings_entries for each row execute function sec.count_savings();

-- What a share of sales brought into her booklet; for other functions of the database alone (`sec.shares_add_up`).
create or replace function sec.share_posted(p_centre uuid, p_case uuid, p_source uuid) returns numeric
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sum(e.amount_rupiah) from public.savings_entries e
    where e.centre_id = p_centre and e.case_id = p_case and e.source_id = p_source and e.kind = 'sales_share'
$$;
