-- Every centre begins with the two tracks of domain.md 6.2; what it adds to them is its own.
create or replace function sec.seed_tracks() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  insert into public.tracks (centre_id, track, name_id, name_en, lesson_hours)
    values (new.centre_id, 'sewing', 'Menjahit', 'Sewing', 240), (new.centre_id, 'salon', 'Salon', 'Salon', 240);
  return null;
end
$$;
drop trigger if exists centres__10_seed_tracks on centres;
create trigger centres__10_seed_tracks after insert on centres for each row execute function sec.seed_tracks();

-- Nobody begins with a track that is no longer offered, by whatever way; who learns it goes on.
create or replace function sec.keep_offered() returns trigger
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if exists (select from public.tracks t where t.centre_id = new.centre_id and t.track = new.track and not t.is_offered)
    then raise exception 'track_not_offered' using errcode = 'TT002'; end if;
  return new;
end
$$;
