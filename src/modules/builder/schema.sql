create table saved_reports (
  centre_id uuid not null,
  built_id uuid not null,
  title text not null,
  definition jsonb not null,
  shared text not null,
  is_monthly boolean not null default false,
  owner_id uuid not null,
  saved_at timestamptz not null,
  asked_on date,
  version int not null default 1,
  constraint saved_reports__pk primary key (centre_id, built_id),
  constraint saved_reports__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint saved_reports__title check (length(title) between 3 and 80),
  constraint saved_reports__definition check (jsonb_typeof(definition) = 'object' and length(definition::text) <= 6000),
  constraint saved_reports__shared check (shared in ('only_me', 'lead', 'workers'))
);
create index saved_reports__by_owner on saved_reports (centre_id, owner_id);
comment on table saved_reports is 'Reports that somebody built: what is counted, by what, over which period. Never a figure: whoever opens one counts it anew under her own eyes.';
comment on column saved_reports.centre_id is 'plain: the centre';
comment on column saved_reports.built_id is 'plain: id';
comment on column saved_reports.title is 'plain: what it is called; refused when it names somebody';
comment on column saved_reports.definition is 'plain: codes of what is counted and divided by, and ids of tracks and intakes';
comment on column saved_reports.shared is 'plain: with nobody, with those who lead, or with those who work with the women';
comment on column saved_reports.is_monthly is 'plain: whether it is asked for on the first of each month';
comment on column saved_reports.owner_id is 'plain: who built it';
comment on column saved_reports.saved_at is 'plain: when it was saved last';
comment on column saved_reports.asked_on is 'plain: when the night last asked for it';
comment on column saved_reports.version is 'plain: counts changes, so that two do not write over each other';
