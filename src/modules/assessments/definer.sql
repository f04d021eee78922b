-- Triggers, none of them security definer: they see what the writer sees, and refuse when they see nothing.

-- A signed assessment is closed for ever: its texts, its list of sections and its own row.
create or replace function sec.keep_signed_assessment() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select 1 from public.assessments a where a.centre_id = new.centre_id and a.assessment_id = new.assessment_id
      and a.case_id = new.case_id and a.signed_at is null) then
    raise exception 'assessment_signed' using errcode = 'TT002';
  end if;
  return new;
end
$$;

drop trigger if exists assessment_sections__10_signed on assessment_sections;
create trigger assessment_sections__10_signed before insert or update on assessment_sections for each row execute function sec.keep_signed_assessment();
drop trigger if exists assessment_texts__10_signed on assessment_texts;
create trigger assessment_texts__10_signed before insert or update on assessment_texts for each row execute function sec.keep_signed_assessment();
drop trigger if exists assessment_safety_texts__10_signed on assessment_safety_texts;
create trigger assessment_safety_texts__10_signed before insert or update on assessment_safety_texts for each row execute function sec.keep_signed_assessment();
drop trigger if exists assessment_health_texts__10_signed on assessment_health_texts;
create trigger assessment_health_texts__10_signed before insert or update on assessment_health_texts for each row execute function sec.keep_signed_assessment();

-- Signing is done once, by the responsible social worker of the case.
create or replace function sec.sign_assessment() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.signed_at is not null then raise exception 'assessment_signed' using errcode = 'TT002'; end if;
  new.signed_by := sec.person();
  if not exists (select 1 from public.cases c where c.centre_id = new.centre_id and c.case_id = new.case_id and c.responsible_id = new.signed_by) then
    raise exception 'not_responsible' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists assessments__10_sign on assessments;
create trigger assessments__10_sign before update on assessments for each row execute function sec.sign_assessment();
