create table word_templates (
  centre_id uuid not null,
  template_id uuid not null,
  paper text not null references paper_kinds (paper),
  version int not null,
  file bytea not null,
  sha256 text not null,
  is_used boolean not null default true,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  constraint word_templates__pk primary key (centre_id, template_id),
  constraint word_templates__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint word_templates__version unique (centre_id, paper, version),
  constraint word_templates__size check (octet_length(file) <= 5000000)
);
create unique index word_templates__one_used on word_templates (centre_id, paper) where is_used;
comment on table word_templates is 'Word templates of the centre, every version. Fields only, no person.';
comment on column word_templates.centre_id is 'plain: the centre';
comment on column word_templates.template_id is 'plain: id';
comment on column word_templates.paper is 'plain: code of the paper';
comment on column word_templates.version is 'plain: 1, 2, 3 … for each paper';
comment on column word_templates.file is 'plain: the .docx as uploaded';
comment on column word_templates.sha256 is 'plain: hash of the file';
comment on column word_templates.is_used is 'plain: the one that fills now; none means the default of the program';
comment on column word_templates.uploaded_at is 'plain: when';
comment on column word_templates.uploaded_by is 'plain: by whom';
