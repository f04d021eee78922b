create table voices (
  centre_id uuid not null,
  voice_id uuid not null,
  topic text not null,
  said_on date not null,
  answer_by date not null,
  level text,
  outside_by timestamptz,
  police_by timestamptz,
  code_hash text not null,
  outside_told_at timestamptz,
  police_told_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,
  answer text,
  constraint voices__pk primary key (centre_id, voice_id),
  constraint voices__code unique (centre_id, code_hash),
  constraint voices__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint voices__topic check (topic in ('staff_violence', 'staff_sexual', 'staff_conduct', 'service', 'food_room', 'rules', 'money', 'other')),
  constraint voices__level check (level in ('minor', 'moderate', 'serious', 'critical')),
  constraint voices__accuses check (topic not in ('staff_violence', 'staff_sexual', 'staff_conduct') or level is not null),
  constraint voices__violence check (topic not in ('staff_violence', 'staff_sexual') or level in ('serious', 'critical')),
  constraint voices__grave check (level not in ('serious', 'critical') or outside_by is not null),
  constraint voices__sexual check (topic <> 'staff_sexual' or police_by is not null),
  constraint voices__answered check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
comment on table voices is 'Something that a woman or a colleague says past whoever leads the house (F40, domain.md 7.5). By whom stands nowhere but in the sealed words, if she wants it there.';
comment on column voices.centre_id is 'plain: the centre';
comment on column voices.voice_id is 'plain: a random id: one in order of time would say when it was written';
comment on column voices.topic is 'plain: what it is about';
comment on column voices.said_on is 'plain: the day, and no hour';
comment on column voices.answer_by is 'plain: until when it is answered';
comment on column voices.level is 'plain: how grave an accusation is; none of a complaint';
comment on column voices.outside_by is 'plain: until when an office outside the house is told, of the two upper levels; rounded down to the hour';
comment on column voices.outside_told_at is 'plain: when whoever received it told that office';
comment on column voices.police_by is 'plain: until when the police is told, of sexual violence; rounded down to the hour';
comment on column voices.code_hash is 'plain: hash of the slip with which she reads the answer';
comment on column voices.police_told_at is 'plain: when whoever received it told the police';
comment on column voices.answered_at is 'plain: when it was answered';
comment on column voices.answered_by is 'plain: by whom';
comment on column voices.answer is 'plain: the answer, sealed under a key that is made of her slip';

create table voice_words (
  centre_id uuid not null,
  voice_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint voice_words__pk primary key (centre_id, voice_id, person_id),
  constraint voice_words__voice foreign key (centre_id, voice_id) references voices (centre_id, voice_id),
  constraint voice_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table voice_words is 'What was said, a copy for each who receives it outside the house.';
comment on column voice_words.centre_id is 'plain: the centre';
comment on column voice_words.voice_id is 'plain: what was said';
comment on column voice_words.person_id is 'plain: for whom';
comment on column voice_words.body is 'plain: what was said, of whom, by whom if she wants it, and the slip of the answer; sealed to the account of this person';

create table voice_notes (
  centre_id uuid not null,
  note_id uuid not null,
  voice_id uuid not null,
  person_id uuid not null,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint voice_notes__pk primary key (centre_id, note_id, person_id),
  constraint voice_notes__words foreign key (centre_id, voice_id, person_id) references voice_words (centre_id, voice_id, person_id),
  constraint voice_notes__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint voice_notes__kind check (kind in ('letter', 'telling'))
);
create index voice_notes__of on voice_notes (centre_id, voice_id, person_id, written_at);
comment on table voice_notes is 'What became of it outside the house: letters that were made, and who was told, a copy for each who received it.';
comment on column voice_notes.centre_id is 'plain: the centre';
comment on column voice_notes.note_id is 'plain: one note, the same in every copy';
comment on column voice_notes.voice_id is 'plain: what was said';
comment on column voice_notes.person_id is 'plain: for whom';
comment on column voice_notes.kind is 'plain: a letter, or that somebody was told';
comment on column voice_notes.written_by is 'plain: who outside the house wrote it';
comment on column voice_notes.written_at is 'plain: when';
comment on column voice_notes.body is 'plain: to whom, the paper itself, the proof; sealed to the account of this person';
