create table releases (
  centre_id uuid not null,
  release_id uuid not null,
  report text not null,
  title text,
  audience text not null,
  from_on date not null,
  until_on date not null,
  body jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint releases__pk primary key (centre_id, release_id),
  constraint releases__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint releases__report check (report in ('monthly', 'quarterly', 'semester', 'yearly', 'aftercare', 'built')),
  constraint releases__title check ((report = 'built') = (title is not null)),
  constraint releases__audience check (audience in ('government', 'public')),
  constraint releases__span check (from_on <= until_on)
);
create index releases__by_time on releases (centre_id, made_at desc);
comment on table releases is 'Figures that left the house, as they stood: small numbers hidden (domain.md 10.1). Append only; from it Word, Excel and PDF are made again.';
comment on column releases.centre_id is 'plain: the centre';
comment on column releases.release_id is 'plain: id';
comment on column releases.report is 'plain: which report';
comment on column releases.title is 'plain: what a report that somebody built is called; refused when it names a woman';
comment on column releases.audience is 'plain: for the chain of government, or for everybody';
comment on column releases.from_on is 'plain: first day of the period';
comment on column releases.until_on is 'plain: last day';
comment on column releases.body is 'plain: {sections, obstacles, plan}: the figures as they are shown, and the sentences of whoever made it, which name nobody';
comment on column releases.made_by is 'plain: who let it go';
comment on column releases.made_at is 'plain: when';

create table release_cells (
  centre_id uuid not null,
  release_id uuid not null,
  cell text not null,
  shown text not null,
  least int not null,
  members text[] not null,
  constraint release_cells__pk primary key (centre_id, release_id, cell),
  constraint release_cells__of foreign key (centre_id, release_id) references releases (centre_id, release_id),
  constraint release_cells__shown check (shown in ('open', 'small', 'some', 'hidden')),
  constraint release_cells__least check (least in (5, 10))
);
comment on table release_cells is 'Each number that left the house and whom it counted, so that none that comes later gives a small one away by the difference.';
comment on column release_cells.centre_id is 'plain: the centre';
comment on column release_cells.release_id is 'plain: the release';
comment on column release_cells.cell is 'plain: its place in the report';
comment on column release_cells.shown is 'plain: as it is, as less than the least, as some, or hidden';
comment on column release_cells.least is 'plain: what less than meant there';
comment on column release_cells.members is 'plain: what was counted, by id; read by whoever leads alone';
