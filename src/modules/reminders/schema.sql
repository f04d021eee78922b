create table news_seen (
  centre_id uuid not null,
  person_id uuid not null,
  line text not null,
  seen_at timestamptz not null,
  constraint news_seen__pk primary key (centre_id, person_id, line),
  constraint news_seen__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint news_seen__line check (line ~ '^[a-z0-9_*:-]{1,80}$')
);
comment on table news_seen is 'How far somebody has read what is new for her. What is new is made of the tasks at every read; no word of it stands anywhere.';
comment on column news_seen.centre_id is 'plain: the centre';
comment on column news_seen.person_id is 'plain: who read';
comment on column news_seen.line is 'plain: id of a task, kind of work that is late in the house, or * for everything';
comment on column news_seen.seen_at is 'plain: what became new after it is new to her again';

create table reminder_choices (
  centre_id uuid not null,
  person_id uuid not null,
  quiet_from time,
  quiet_until time,
  mail_to text,
  mail_about text[] not null default '{}',
  mail_at time,
  chosen_at timestamptz not null,
  constraint reminder_choices__pk primary key (centre_id, person_id),
  constraint reminder_choices__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint reminder_choices__quiet check ((quiet_from is null) = (quiet_until is null)),
  constraint reminder_choices__about check (mail_about <@ array['urgent', 'decide', 'due', 'given', 'answered']),
  constraint reminder_choices__mail check ((mail_to is null) = (mail_at is null) and (mail_to is null) = (mail_about = '{}'))
);
comment on table reminder_choices is 'How somebody wants to be reminded: her quiet hours, and what is sent to her by mail. Without a row nothing is sent.';
comment on column reminder_choices.centre_id is 'plain: the centre';
comment on column reminder_choices.person_id is 'plain: whose choice';
comment on column reminder_choices.quiet_from is 'plain: from this hour of her day only what is urgent shows at the bell, and no mail goes out';
comment on column reminder_choices.quiet_until is 'plain: until this hour; earlier than the other it is the next morning';
comment on column reminder_choices.mail_to is 'plain: her own address; null = no mail';
comment on column reminder_choices.mail_about is 'plain: what is counted in a mail';
comment on column reminder_choices.mail_at is 'plain: hour of the daily mail';
comment on column reminder_choices.chosen_at is 'plain: when she chose; what was before is not sent';

create table mails (
  centre_id uuid not null,
  mail_id uuid not null,
  person_id uuid not null,
  kind text not null,
  about_at timestamptz not null,
  made_at timestamptz not null,
  next_at timestamptz not null,
  tries int not null default 0,
  ended_at timestamptz,
  outcome text,
  constraint mails__pk primary key (centre_id, mail_id),
  constraint mails__once unique (centre_id, person_id, kind, about_at),
  constraint mails__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint mails__kind check (kind in ('digest', 'urgent')),
  constraint mails__outcome check (outcome in ('sent', 'nothing', 'left', 'given_up')),
  constraint mails__whole check ((outcome is null) = (ended_at is null))
);
create index mails__waiting on mails (centre_id, next_at) where ended_at is null;
comment on table mails is 'The queue of mails: to whom and for which day, and no text. What is counted is counted when it is sent.';
comment on column mails.centre_id is 'plain: the centre';
comment on column mails.mail_id is 'plain: id; names the message, so that one sent twice is known to be the same';
comment on column mails.person_id is 'plain: to whom';
comment on column mails.kind is 'plain: that of the day, or at once';
comment on column mails.about_at is 'plain: the day, or the moment of the urgent work: no two for one';
comment on column mails.made_at is 'plain: when it was put into the queue';
comment on column mails.next_at is 'plain: not tried before';
comment on column mails.tries is 'plain: how often the mail server did not take it';
comment on column mails.ended_at is 'plain: when nothing more was to be done';
comment on column mails.outcome is 'plain: sent, nothing to tell, she left or wants none, or tried too often';
