create table paper_kinds (
  paper text not null,
  constraint paper_kinds__pk primary key (paper)
);
comment on table paper_kinds is 'Papers that are made as letters of the book: the folders of letters/papers, written at every start.';
comment on column paper_kinds.paper is 'plain: code of the paper, such as f07';

create table letters (
  centre_id uuid not null,
  letter_id uuid not null,
  paper text not null references paper_kinds (paper),
  state text not null,
  case_id uuid,
  subject_id uuid,
  keep text not null,
  subject text not null,
  addressee text,
  is_neutral boolean not null default false,
  dated_on date,
  sha256 text,
  pages int,
  version int not null default 1,
  made_at timestamptz not null,
  made_by uuid not null,
  issued_at timestamptz,
  issued_by uuid,
  printed_at timestamptz,
  signed_at timestamptz,
  filed_at timestamptz,
  certified_at timestamptz,
  sent_on date,
  sent_how text,
  cancelled_at timestamptz,
  cancel_reason text,
  task_id uuid,
  constraint letters__pk primary key (centre_id, letter_id),
  constraint letters__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint letters__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint letters__state check (state in ('draft', 'issued', 'printed', 'signed', 'archived', 'cancelled')),
  constraint letters__keep check (keep in ('identity', 'narrative', 'health', 'safety', 'registry', 'staff')),
  constraint letters__issued check ((state = 'draft') = (sha256 is null) and (sha256 is null) = (issued_at is null)),
  constraint letters__cancelled check ((state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason is null)),
  constraint letters__sent check ((sent_on is null) = (sent_how is null) and sent_how in ('courier', 'post', 'by_hand', 'sealed_mail', 'e_office')),
  constraint letters__why check (cancel_reason in ('wrong_data', 'wrong_addressee', 'made_twice', 'not_needed', 'paper_damaged'))
);
create index letters__by_state on letters (centre_id, state, made_at desc, letter_id desc);
create index letters__by_case on letters (centre_id, case_id, made_at desc) where case_id is not null;
-- of one stocktaking, and of one write-off, one minute holds at a time; a cancelled one makes room
create unique index letters__one_minute on letters (centre_id, paper, subject_id)
  where paper in ('ba-opname', 'ba-hapus-alat') and state not in ('draft', 'cancelled');
comment on table letters is 'A letter on its way: draft, issued once, printed, signed, scan filed or sent. Nothing here names a woman.';
comment on column letters.centre_id is 'plain: the centre';
comment on column letters.letter_id is 'plain: id';
comment on column letters.paper is 'plain: code of the paper, such as f07';
comment on column letters.state is 'plain: draft, issued, printed, signed, archived, cancelled';
comment on column letters.case_id is 'plain: the one case it is about';
comment on column letters.subject_id is 'plain: the intake, the referral, the stocktaking or the write-off it is about';
comment on column letters.keep is 'plain: where its words and files are sealed: a class of the case, or the key of a group';
comment on column letters.subject is 'plain: title made by the program, never a name';
comment on column letters.addressee is 'plain: sealed to the registry group''s key before it is stored; the office it goes to, empty on a neutral letter';
comment on column letters.is_neutral is 'plain: neutral form for a protected woman';
comment on column letters.dated_on is 'plain: date on the paper';
comment on column letters.sha256 is 'plain: hash of the PDF as issued';
comment on column letters.pages is 'plain: pages of the PDF as issued';
comment on column letters.version is 'plain: version of the row';
comment on column letters.made_at is 'plain: first saved when';
comment on column letters.made_by is 'plain: by whom';
comment on column letters.issued_at is 'plain: rendered and numbered when';
comment on column letters.issued_by is 'plain: by whom';
comment on column letters.printed_at is 'plain: printed for signature when';
comment on column letters.signed_at is 'plain: signed when, as the signer said';
comment on column letters.filed_at is 'plain: signed scan stored when';
comment on column letters.certified_at is 'plain: came back with a certified signature made outside, when; written by the database';
comment on column letters.sent_on is 'plain: left the house on';
comment on column letters.sent_how is 'plain: code of the way';
comment on column letters.cancelled_at is 'plain: cancelled when; the number stays';
comment on column letters.cancel_reason is 'plain: code of the reason';
comment on column letters.task_id is 'plain: the task that asks the head to sign';

-- The agenda book. One book for ordinary letters, one range of its own for neutral ones; both restart yearly.
create table letter_numbers (
  centre_id uuid not null,
  book text not null,
  year int not null,
  running_no int not null,
  letter_id uuid not null,
  number text not null,
  check_tag bytea,
  taken_at timestamptz not null,
  taken_by uuid not null,
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancel_reason text,
  constraint letter_numbers__pk primary key (centre_id, book, year, running_no),
  constraint letter_numbers__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id),
  constraint letter_numbers__one_each unique (centre_id, letter_id),
  constraint letter_numbers__written_once unique (centre_id, number),
  constraint letter_numbers__one_code unique (centre_id, check_tag),
  constraint letter_numbers__book check (book in ('main', 'neutral')),
  constraint letter_numbers__cancelled check ((cancelled_at is null) = (cancel_reason is null)
    and cancel_reason in ('wrong_data', 'wrong_addressee', 'made_twice', 'not_needed', 'paper_damaged'))
);
comment on table letter_numbers is 'Numbers as they were taken, without gaps. A cancelled number stays, with its reason.';
comment on column letter_numbers.centre_id is 'plain: the centre';
comment on column letter_numbers.book is 'plain: main, or neutral for protected women';
comment on column letter_numbers.year is 'plain: year of the book';
comment on column letter_numbers.running_no is 'plain: 1, 2, 3 …';
comment on column letter_numbers.letter_id is 'plain: the letter that carries it';
comment on column letter_numbers.number is 'plain: the number as written on the letter';
comment on column letter_numbers.check_tag is 'plain: keyed hash of the code in the foot of the letter; the key stands in no database';
comment on column letter_numbers.taken_at is 'plain: taken when';
comment on column letter_numbers.taken_by is 'plain: by whom';
comment on column letter_numbers.cancelled_at is 'plain: cancelled when';
comment on column letter_numbers.cancelled_by is 'plain: by whom';
comment on column letter_numbers.cancel_reason is 'plain: code of the reason';

create table number_books (
  centre_id uuid not null,
  book text not null,
  year int not null,
  last_no int not null,
  constraint number_books__pk primary key (centre_id, book, year),
  constraint number_books__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  -- every step of the book is a number on a letter, at the latest when the transaction ends
  constraint number_books__no_gap foreign key (centre_id, book, year, last_no)
    references letter_numbers (centre_id, book, year, running_no) deferrable initially deferred,
  constraint number_books__book check (book in ('main', 'neutral'))
);
comment on table number_books is 'The last number of each book and year; its row lock puts two writers in order.';
comment on column number_books.centre_id is 'plain: the centre';
comment on column number_books.book is 'plain: main or neutral';
comment on column number_books.year is 'plain: year';
comment on column number_books.last_no is 'plain: number taken last';

create table letter_files_identity (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_identity__pk primary key (centre_id, file_id),
  constraint letter_files_identity__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_identity__kind check (kind in ('draft', 'issued', 'certified', 'glass', 'scan', 'note'))
);
create index letter_files_identity__by_letter on letter_files_identity (centre_id, letter_id, kind);
create unique index letter_files_identity__one on letter_files_identity (centre_id, letter_id, kind) where kind in ('draft', 'issued', 'glass');
comment on table letter_files_identity is 'Words and files of letters that say who one woman is: receipt minute, consent, end of service, handover.';
comment on column letter_files_identity.centre_id is 'plain: the centre';
comment on column letter_files_identity.file_id is 'plain: id';
comment on column letter_files_identity.letter_id is 'plain: the letter';
comment on column letter_files_identity.case_id is 'plain: the case';
comment on column letter_files_identity.is_protected is 'plain: follows the case';
comment on column letter_files_identity.kind is 'plain: draft, issued, certified (as issued, with a certified signature made outside), glass (as issued, with what she signed on a screen), scan, note';
comment on column letter_files_identity.body is 'sealed:identity JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_identity.file is 'sealed:identity the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_identity.made_at is 'plain: when';
comment on column letter_files_identity.made_by is 'plain: by whom';

create table letter_files_narrative (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_narrative__pk primary key (centre_id, file_id),
  constraint letter_files_narrative__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_narrative__kind check (kind in ('draft', 'issued', 'certified', 'glass', 'scan', 'note'))
);
create index letter_files_narrative__by_letter on letter_files_narrative (centre_id, letter_id, kind);
create unique index letter_files_narrative__one on letter_files_narrative (centre_id, letter_id, kind) where kind in ('draft', 'issued', 'glass');
comment on table letter_files_narrative is 'Words and files of papers that tell her story: the intervention plan.';
comment on column letter_files_narrative.centre_id is 'plain: the centre';
comment on column letter_files_narrative.file_id is 'plain: id';
comment on column letter_files_narrative.letter_id is 'plain: the letter';
comment on column letter_files_narrative.case_id is 'plain: the case';
comment on column letter_files_narrative.is_protected is 'plain: follows the case';
comment on column letter_files_narrative.kind is 'plain: draft, issued, certified (as issued, with a certified signature made outside), glass (as issued, with what she signed on a screen), scan, note';
comment on column letter_files_narrative.body is 'sealed:narrative JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_narrative.file is 'sealed:narrative the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_narrative.made_at is 'plain: when';
comment on column letter_files_narrative.made_by is 'plain: by whom';

create table letter_files_health (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_health__pk primary key (centre_id, file_id),
  constraint letter_files_health__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_health__kind check (kind in ('draft', 'issued', 'certified', 'glass', 'scan', 'note'))
);
create index letter_files_health__by_letter on letter_files_health (centre_id, letter_id, kind);
create unique index letter_files_health__one on letter_files_health (centre_id, letter_id, kind) where kind in ('draft', 'issued', 'glass');
comment on table letter_files_health is 'Words and files of papers that hold her health: screening, log of health and medicine.';
comment on column letter_files_health.centre_id is 'plain: the centre';
comment on column letter_files_health.file_id is 'plain: id';
comment on column letter_files_health.letter_id is 'plain: the letter';
comment on column letter_files_health.case_id is 'plain: the case';
comment on column letter_files_health.is_protected is 'plain: follows the case';
comment on column letter_files_health.kind is 'plain: draft, issued, certified (as issued, with a certified signature made outside), glass (as issued, with what she signed on a screen), scan, note';
comment on column letter_files_health.body is 'sealed:health JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_health.file is 'sealed:health the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_health.made_at is 'plain: when';
comment on column letter_files_health.made_by is 'plain: by whom';

create table letter_files_safety (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_safety__pk primary key (centre_id, file_id),
  constraint letter_files_safety__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_safety__kind check (kind in ('draft', 'issued', 'certified', 'glass', 'scan', 'note'))
);
create index letter_files_safety__by_letter on letter_files_safety (centre_id, letter_id, kind);
create unique index letter_files_safety__one on letter_files_safety (centre_id, letter_id, kind) where kind in ('draft', 'issued', 'glass');
comment on table letter_files_safety is 'Words and files of papers about her safety: first risk, safety plan.';
comment on column letter_files_safety.centre_id is 'plain: the centre';
comment on column letter_files_safety.file_id is 'plain: id';
comment on column letter_files_safety.letter_id is 'plain: the letter';
comment on column letter_files_safety.case_id is 'plain: the case';
comment on column letter_files_safety.is_protected is 'plain: follows the case';
comment on column letter_files_safety.kind is 'plain: draft, issued, certified (as issued, with a certified signature made outside), glass (as issued, with what she signed on a screen), scan, note';
comment on column letter_files_safety.body is 'sealed:safety JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_safety.file is 'sealed:safety the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_safety.made_at is 'plain: when';
comment on column letter_files_safety.made_by is 'plain: by whom';

create table letter_files_shared (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  group_code text not null,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_shared__pk primary key (centre_id, file_id),
  constraint letter_files_shared__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_shared__group check (group_code in ('registry', 'staff')),
  constraint letter_files_shared__kind check (kind in ('draft', 'issued', 'certified', 'glass', 'scan', 'note'))
);
create index letter_files_shared__by_letter on letter_files_shared (centre_id, letter_id, kind);
create unique index letter_files_shared__one on letter_files_shared (centre_id, letter_id, kind) where kind in ('draft', 'issued', 'glass');
comment on table letter_files_shared is 'Words and files of letters about nobody or about many. No case owns them, so they are sealed to a group of the house.';
comment on column letter_files_shared.centre_id is 'plain: the centre';
comment on column letter_files_shared.file_id is 'plain: id';
comment on column letter_files_shared.letter_id is 'plain: the letter';
comment on column letter_files_shared.group_code is 'plain: the group whose key seals it: registry, or staff for attendance sheets';
comment on column letter_files_shared.kind is 'plain: draft, issued, certified (as issued, with a certified signature made outside), glass (as issued, with what she signed on a screen), scan, note';
comment on column letter_files_shared.body is 'plain: sealed to the group''s key before it is stored; JSON as in the other two tables';
comment on column letter_files_shared.file is 'plain: sealed to the group''s key before it is stored; the PDF as issued, or the scan';
comment on column letter_files_shared.made_at is 'plain: when';
comment on column letter_files_shared.made_by is 'plain: by whom';

create table letter_settings (
  centre_id uuid not null,
  neutral jsonb not null default '{}',
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint letter_settings__pk primary key (centre_id),
  constraint letter_settings__centre foreign key (centre_id) references centres (centre_id) on delete cascade
);
comment on table letter_settings is 'What the neutral letter of a protected woman needs: address of the Dinas, its officer, its unit code.';
comment on column letter_settings.centre_id is 'plain: the centre';
comment on column letter_settings.neutral is 'plain: {address, phone, mail, city, unit, signer {post, name, rank, nip}} of the Dinas';
comment on column letter_settings.version is 'plain: version of the row';
comment on column letter_settings.changed_at is 'plain: when';
comment on column letter_settings.changed_by is 'plain: by whom';

-- The book goes up by one, never otherwise.
create function sec.step_number_book() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.last_no <> (case when tg_op = 'INSERT' then 1 else old.last_no + 1 end) then
    raise exception 'a number book goes up by one' using errcode = 'TT003';
  end if;
  return new;
end
$$;
create trigger number_books__10_step before insert or update on number_books for each row execute function sec.step_number_book();

-- A number enters the agenda only as the last one of its book, under the name of the person at the keyboard.
create function sec.enter_number() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.taken_by := sec.person();
  if not exists (select 1 from public.number_books b where b.centre_id = new.centre_id and b.book = new.book and b.year = new.year
      and b.last_no = new.running_no) then
    raise exception 'this number is not the next one' using errcode = 'TT003';
  end if;
  return new;
end
$$;
create trigger letter_numbers__10_next before insert on letter_numbers for each row execute function sec.enter_number();

-- What was issued does not change, and a letter takes only the steps that it has.
create function sec.keep_letter() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.state <> 'draft' and (
      (new.paper, new.subject_id, new.keep, new.subject, new.addressee, new.is_neutral, new.dated_on, new.sha256, new.pages, new.made_at, new.made_by, new.issued_at, new.issued_by)
      is distinct from
      (old.paper, old.subject_id, old.keep, old.subject, old.addressee, old.is_neutral, old.dated_on, old.sha256, old.pages, old.made_at, old.made_by, old.issued_at, old.issued_by)
      or new.case_id is distinct from old.case_id and new.case_id is not null) then
    raise exception 'an issued letter does not change' using errcode = 'TT003';
  end if;
  if new.state <> old.state and not (old.state || '>' || new.state = any (array['draft>issued', 'issued>printed', 'issued>signed', 'issued>archived',
      'printed>signed', 'printed>archived', 'signed>archived', 'issued>cancelled', 'printed>cancelled', 'signed>cancelled']))
      -- back out of the archive with the file that had brought it there; who may write this column is the database alone
      and not (old.state = 'archived' and old.certified_at is not null and new.certified_at is null and old.filed_at is null and old.sent_on is null
        and new.state in ('issued', 'printed', 'signed')) then
    raise exception 'no such step' using errcode = 'TT003';
  end if;
  return new;
end
$$;
create trigger letters__10_keep before update on letters for each row execute function sec.keep_letter();

-- What was issued, scanned or noted keeps its bytes. Only when she becomes protected, or no longer, are they sealed again, once
-- in that step and for the state that the case then has; the chain takes the new hash (sec.broken_files).
create function sec.keep_letter_file() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.kind = 'draft' then return new; end if;
  -- of the three tables only this one is sealed again; the others have no such column
  if tg_table_name = 'letter_files_identity' then
    if new.is_protected <> old.is_protected and (new.file is null) = (old.file is null) and exists (select 1 from public.cases c
        where c.centre_id = new.centre_id and c.case_id = new.case_id and c.is_protected = new.is_protected) then return new; end if;
  end if;
  raise exception 'a file that was issued or scanned does not change' using errcode = 'TT003';
end
$$;
create trigger letter_files_identity__10_keep before update on letter_files_identity for each row execute function sec.keep_letter_file();
create trigger letter_files_narrative__10_keep before update on letter_files_narrative for each row execute function sec.keep_letter_file();
create trigger letter_files_health__10_keep before update on letter_files_health for each row execute function sec.keep_letter_file();
create trigger letter_files_safety__10_keep before update on letter_files_safety for each row execute function sec.keep_letter_file();
create trigger letter_files_shared__10_keep before update on letter_files_shared for each row execute function sec.keep_letter_file();
