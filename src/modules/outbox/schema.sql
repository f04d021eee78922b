create table outbox_asides (
  centre_id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  endpoint text not null,
  body text not null,
  refused text not null,
  written_at timestamptz not null,
  put_at timestamptz not null,
  settled_at timestamptz,
  outcome text,
  constraint outbox_asides__pk primary key (centre_id, person_id, entry_id),
  constraint outbox_asides__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint outbox_asides__kind check (kind in ('session_note', 'attendance_marks', 'incident', 'photo')),
  constraint outbox_asides__outcome check (outcome in ('written_anew', 'not_needed')),
  constraint outbox_asides__settled check ((outcome is null) = (settled_at is null))
);
comment on table outbox_asides is 'What was written on a phone without a connection and the server would not take: it waits for its writer, sealed to her alone.';
comment on column outbox_asides.centre_id is 'plain: the centre';
comment on column outbox_asides.person_id is 'plain: who wrote it';
comment on column outbox_asides.entry_id is 'plain: id, made on the device';
comment on column outbox_asides.kind is 'plain: a note, a roll, an incident or a photo';
comment on column outbox_asides.endpoint is 'plain: the command that it was meant for';
comment on column outbox_asides.body is 'sealed:own (to the writer''s own key): what she wrote';
comment on column outbox_asides.refused is 'sealed:own (to the writer''s own key): what stood against it, with the newer text where there is one';
comment on column outbox_asides.written_at is 'plain: when it was written, by the clock of the device';
comment on column outbox_asides.put_at is 'plain: when it came here';
comment on column outbox_asides.settled_at is 'plain: when she had looked at it';
comment on column outbox_asides.outcome is 'plain: written anew or not needed';

create table outbox_parts (
  centre_id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  part_no int not null,
  box text not null,
  put_at timestamptz not null,
  constraint outbox_parts__pk primary key (centre_id, person_id, entry_id, part_no),
  constraint outbox_parts__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint outbox_parts__no check (part_no between 0 and 63),
  constraint outbox_parts__size check (length(box) <= 48000)
);
comment on table outbox_parts is 'A picture of an entry on its way, in the parts in which its phone sealed it; gone when it is taken, or was looked at.';
comment on column outbox_parts.centre_id is 'plain: the centre';
comment on column outbox_parts.person_id is 'plain: whose phone';
comment on column outbox_parts.entry_id is 'plain: the entry that it belongs to';
comment on column outbox_parts.part_no is 'plain: which part';
comment on column outbox_parts.box is 'sealed:own (to its writer''s own key): a part of the box that her phone made';
comment on column outbox_parts.put_at is 'plain: when it came';
