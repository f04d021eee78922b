-- A face is on a photo only of a woman who agreed to be photographed and is not protected, whoever writes the row; and the photo is of what is hers.
create or replace function sec.keep_work_photo() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.taken_at := sec.clock(new.taken_at);
  if new.faces = 'perhaps' and (new.is_protected or not sec.may_be_photographed(new.case_id, new.taken_at)) then
    raise exception 'face_not_allowed' using errcode = 'TT002';
  end if;
  if not sec.is_of_her_training(new.centre_id, new.case_id, new.rating_id, new.entry_id) then
    raise exception 'not_found' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists work_photos__10_keep on work_photos;
create trigger work_photos__10_keep before insert on work_photos for each row execute function sec.keep_work_photo();
