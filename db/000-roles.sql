-- Run as the owner of the database (embedded: the superuser). Idempotent.
-- titian_owner owns every object and can not log in; titian_app and titian_job own nothing, bypass nothing, create nothing.
create schema if not exists ext;
create extension if not exists pgcrypto with schema ext;
create extension if not exists btree_gist with schema ext;
create extension if not exists pg_trgm with schema ext;
create schema if not exists sec authorization titian_owner;
create schema if not exists keys authorization titian_owner;
-- What only the server process may ask for: nobody else enters this schema, sec.door calls into it (001-actor.sql).
create schema if not exists door authorization titian_owner;
revoke all on schema public from public;
grant usage, create on schema public to titian_owner;
grant usage on schema ext to titian_owner, titian_app, titian_job;
-- Every session of the application is of one role and may read what its sisters are running: the hash of a colleague's token
-- stands there as she begins. So nothing of it is kept, and the view is closed (security.md 3.4). Of a server that is not
-- ours only its superuser can do this: docs/operate/own-postgres.md.
do $$
declare closed text;
begin
  alter role titian_app set track_activities = off;
  alter role titian_job set track_activities = off;
  revoke all on pg_catalog.pg_stat_activity from public;
  -- large objects know no row-level security, so nobody of ours makes one (security-cases.md R18)
  revoke execute on function pg_catalog.lo_create(oid), pg_catalog.lo_creat(integer), pg_catalog.lo_from_bytea(oid, bytea) from public;
  -- rows written and removed, sizes, locks by the id of a case: counts tell that somebody came, whoever may not see the rows
  for closed in select format('all on %I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'pg_catalog' and c.relkind = 'v' and (c.relname ~ '^pg_stat(io)?_' or c.relname = 'pg_locks')
    union all select 'execute on function ' || p.oid::regprocedure from pg_proc p
      where p.pronamespace = 'pg_catalog'::regnamespace and (p.proname ~ '^pg_stat_get_' or p.proname in ('pg_lock_status', 'pg_relation_size',
        'pg_total_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_database_size', 'pg_sequence_last_value')) loop
    execute 'revoke ' || closed || ' from public';
    -- the queue looks after its own tables by them, and no request runs under the worker's role
    execute 'grant ' || closed || ' to titian_job';
  end loop;
exception when insufficient_privilege then raise notice 'track_activities stays on: it is the superuser''s to set';
end
$$;
grant usage on schema public, sec, keys to titian_app, titian_job;
alter default privileges for role titian_owner revoke execute on functions from public;
-- The queue keeps its own tables: the worker's role owns that schema and nothing else.
create schema if not exists boss authorization titian_job;
