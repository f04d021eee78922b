-- Whether her newest word about a purpose is yes and stands today, for whoever works with her, teaches her or leads. Of a woman of whom the
-- bound person is not told it is no, as of one who was never asked.
create or replace function sec.her_yes_stands(p_case uuid, p_purpose text, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce((select k.answer in ('agree', 'partly')
      and (k.valid_until is null or k.valid_until >= (sec.clock(p_given) at time zone (select c.time_zone from public.centres c where c.centre_id = k.centre_id))::date)
    from public.consents k where k.centre_id = sec.centre() and k.case_id = p_case and k.purpose = p_purpose
      and (sec.has_role(array['head', 'coordinator', 'administration', 'auditor'])
        or k.case_id = any ((select sec.cases('caseload') || sec.cases('taught') || sec.cases('housed') || sec.cases('opened'))::uuid[]))
    order by k.given_at desc, k.recorded_at desc, k.consent_id desc limit 1), false)
$$;

-- Inside the house: for whoever teaches her, who reads nothing else of what she agreed to.
create or replace function sec.may_be_photographed(p_case uuid, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select sec.her_yes_stands(p_case, 'photo', p_given) $$;

-- Before strangers: at an exhibition, in a catalogue, in the news. A yes to a photo for her own file is none to this.
create or replace function sec.face_may_be_public(p_case uuid, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select sec.her_yes_stands(p_case, 'face_public', p_given) $$;
