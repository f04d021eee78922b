/** Why a function may be called by SQL alone: what it gives to whoever has nothing but the role. */
export const OPEN_TO_THE_ROLE: Readonly<Record<string, string>> = {
  // they read the signature of this transaction, and are what every policy asks
  actor: 'nobody, until begin_request has bound somebody: a forged string is no signature (R02, R04–R06)',
  person: 'as actor',
  centre: 'as actor',
  roles: 'as actor',
  has_role: 'as actor',
  told: 'kinds of events of which the bound person is told; says nothing of any woman',
  cases: 'as actor',
  // the two that make somebody of nobody
  begin_request:
    'binds whose token this is the hash of: 256 bits that stand in a cookie, in no table that the role reads',
  door: 'nothing: asks for a proof by a key that no role of the application reads',
  door_nonce: 'what a proof must cover; without the key it is worth nothing',
  is_first_run: 'whether a centre stands here, as the page of a machine tells everybody',
  // all the rest answers or writes for the bound person, and for nobody it refuses or is empty
  public_keys: 'public halves of keys of one’s own centre; none for nobody',
  fellow_members: 'who shares the bound person’s groups; none for nobody',
  my_sessions: 'the bound person’s own; none for nobody',
  glass_half:
    'half a key while the bound person’s written opening lasts; null for nobody, worth nothing without her own half',
  glass_wraps: 'wrapped keys while the bound person’s written opening lasts; none for nobody',
  append_event: 'a line of the chain in the bound person’s name; refused for nobody',
  append_events: 'as append_event',
  log_read: 'a line of the read log in the bound person’s name; refused for nobody',
  note_denied: 'counts a refused call in the bound person’s name; refused for nobody',
  verify_chain: 'whether the bound person’s chain is whole; null for nobody',
  verify_slice: 'the same in slices: numbers of entries',
  verify_day: 'the same of what was written since the night',
  count_anew: 'has the planner count two tables; says and changes nothing',
  override_gate: 'lifts one gate of a case for the bound head; refused for nobody',
  missing_for_move: 'names of gates of one’s own centre; for nobody every gate is missing, whatever the case',
  missing_for_exit: 'as missing_for_move',
  silenced: 'of which women of the house a death is on record, for whoever works with them; none for nobody',
  told_of_her:
    'how great the danger of a woman is, how she left and as what she is away, for whoever may know; nothing for nobody',
  count_left: 'how many who are away are not expected back, for whoever counts free places; not which',
  at_table: 'how many sit down to a meal, for whoever keeps the house; to everybody else nothing',
  plates_at_table: 'how many of which plate, named by what lies on it; a name for nobody',
  expected_back: 'codes and times of those who are expected back at the gate, for the guard alone; a name for nobody',
  incident_readers: 'ids of colleagues who read an incident, for whoever reads it herself; none for nobody',
  box_waits:
    'kind and days of what lies in the box of the kiosk, and which colleagues have its words, for whoever leads; none for nobody',
  incident_notes_held:
    'of which notes of an incident a colleague holds a copy, for whoever reads it herself; none for nobody',
  next_incoming: 'the number that the next letter of the bound centre will have; of nobody, and none for nobody',
  next_need: 'the number that the next need of the bound centre will have; of nobody, and none for nobody',
  case_of_number:
    'id of the case that has this register number or code, for whoever answers for data or registers women; none for nobody',
  copies_of_request:
    'who made a copy of her file since she asked for one and when it was taken, for whoever reads the request; nothing of the file',
  withdrawals:
    'number, purpose and days of consents that were taken back, for whoever leads and the privacy officer; none for nobody',
  treated_in:
    'how many complaints were treated in a month that is over, for whoever makes the report of the house; of nobody',
  sent_for_health_in:
    'how often somebody was sent for her health in a month that is over, for whoever makes the report of the house; of nobody',
  year_counts: 'three sums of a year, for those who read money: nights, meetings, graduates; of nobody',
  track_nights: 'nights of a year in beds by track, for those who read money; of nobody',
  budget_line_names:
    'what the lines of the budget in force are called, without their money, for whoever writes a plan with a woman; none for others',
  next_spending: 'the number that the next payment of a year will have, for whoever keeps the money',
  voice_readers: 'ids of who outside received something said past the house, for whoever did; none for nobody',
  voice_answer:
    'until when something said past the house is answered, and the answer under a key that is made of its code; for nobody none',
  kept_company: 'in which beds somebody is not left alone, for the house mother and the nurse; none for nobody',
  last_name_change: 'a number that grows when somebody is protected or no longer; of whom it says nothing',
  not_here:
    'of which women somebody notes that she is away, for whoever works with them and may not know where; none for nobody',
  roll_differs: 'of a roll of the bound person’s own how many marks differ from an earlier one; 0 for nobody',
  women_of_session:
    'cases on the roll of a session, for whoever gives it, plans, or is told of their class anyhow; none for nobody',
  count_makers: 'how many made a work, for whoever reads works; of whom it says nothing, and none for nobody',
  work_may_be_shown:
    'whether the photo of a work may be shown, as far as the bound person is told of its makers; no for nobody where a face is on it',
  count_at_partners:
    'how many are and were with a partner, for whoever reads partners; small numbers of what stands in books not for all, none for nobody',
  count_placed: 'how many are with a partner, for whoever reads partners; of whom it says nothing, and none for nobody',
  covered_leaves:
    'whose leave somebody covers and from when to when, never of what kind; for herself or whoever posts staff',
  shared_sales: 'which of these sales were shared, for whoever reads sales; none for nobody',
  with_plan:
    'who of these has a plan in force, to whoever puts women into a class: of all whoever leads, else of her own',
  paid_sessions:
    'sessions that were given from outside, when and by whom, for whoever sees to the money; none for nobody',
  rating_words_told:
    'words to sessions of weeks that are over, for whoever leads and to whom they were sealed; none for nobody',
  survey_told:
    'means of rounds that are over and in which five women at least answered, for whoever works with them; none for nobody',
  survey_words_told: 'words of such rounds, for whoever leads and to whom they were sealed; none for nobody',
  rating_weeks:
    'sums of five ratings or more of weeks that are over: of all for whoever leads, of one’s own for whoever gives sessions; none for nobody',
  may_be_photographed:
    'whether a woman agreed to be photographed, for whoever works with her, teaches her or leads; no for nobody',
  all_may_be_photographed:
    'whether everybody of a roll agreed to be photographed, for whoever works with them, teaches them or leads; no for nobody',
  face_may_be_public:
    'whether a woman agreed that strangers see her face, for whoever works with her, teaches her or leads; no for nobody',
  all_faces_may_be_public:
    'whether everybody of a roll agreed that strangers see her face, for whoever works with them, teaches them or leads; no for nobody',
  invited_sessions:
    'published sessions of the bound person’s own that she was invited to for that day; none for nobody',
  feed_sessions:
    'hours, titles, groups and places of a board, for whoever has an address of 256 bits; null for every other',
  stands: 'reads evidence with the eyes of whoever asks',
  check_letter:
    'number and date of a letter, for whoever holds a keyed hash of its eighty bits; the key stands in no database',
  broken_files: 'numbers of letters whose file does not fit, for the head, the privacy officer and the auditor',
  set_waiting: 'for a bound head; refused for nobody',
  close_case: 'for a bound head, with every gate met; refused for nobody',
  end_aftercare: 'for the bound head or social worker; refused for nobody',
  finish_tasks: 'ends tasks whose work the bound person’s roles do; nothing for nobody',
}

/** What the worker's role may call: it signs in with its own password, sees operational columns only and holds no key. */
export const OPEN_TO_THE_JOB: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['actor', 'person', 'centre', 'roles', 'has_role', 'cases', 'told'].map((n) => [n, 'as the application']),
  ),
  append_event: 'a line of the chain in the name of nobody but the system',
  begin_job: 'binds the system of one centre, never a person',
  chain_reads: 'hashes the read log into the chain',
  chain_lanes: 'binds where the lanes of the chain end',
  verify_night: 'a slice of the look at the whole chain; numbers of entries',
  chain_denied: 'chains the counted refusals of a minute that is over',
  follow_backups: 'one task for the head when no copy was made or tried in time, and its end; nothing is read',
  forget_old: 'forgets what is older than its days',
  forget_parts: 'forgets parts of pictures that are older than their days',
  all_centres: 'ids of centres, to begin with each',
  plan_mails: 'puts mails into the queue: to whom and for which day; nothing is read',
  next_mail: 'the address of a colleague who wants a mail and five numbers about her own list; of no woman anything',
  mail_tried: 'ends a mail that the mail server took, or has it tried again',
  escalate_incidents: 'tells the coordinator what is past its hour; nothing is read',
  let_extracts_go: 'deletes the sealed file of copies whose last day is over, and ends what was asked; nothing is read',
  let_whole_files_go: 'deletes the sealed file of one woman whose last day is over; nothing is read',
  let_registers_go: 'deletes the file and rows of old registers that can no longer be taken back; nothing is read',
  list_retention:
    'puts files that were kept long enough into a list, and a task beside it; nothing is read, nothing goes',
  shut_forgotten: 'closes again what was opened to be mended and forgotten; nothing is read',
  follow_passings: 'a card that the gate wrote down moves presence; nothing is read, and the gate hears nothing of it',
  ask_for_late: 'who is late from a leave is asked for; nothing is read, and the tasks stand where presence is known',
  ask_for_doses: 'one task without a name for the nurse, and its end; refused for nobody and for whoever is no system',
  ask_for_rolls:
    'a roll that is late asks for itself; nothing is read, and it says only that the roll of a night is not done',
  ask_about_attendance:
    'a talk or a review is asked for by the marks of two weeks; nothing is read, and it says of nobody how often',
  ask_for_figures: 'asks whoever makes reports for those whose period is over; nothing is read, no figure is counted',
  ask_for_reports: 'asks whoever wants a report of hers monthly to look at it; nothing is read, no figure is counted',
  keep_kiosk: 'closes screens whose day is over, ends cards of nobody, asks for new ones; nothing is read',
  end_lent_keys: 'takes the keys of a role from whoever stood in and does no longer; gives none',
}
