/**
 * The map of the house: which module stands on which storey, and what it knows. A module imports only from a lower rank,
 * or from a sibling that is allowed below with a reason. `house/boundaries.ts` and `house/tables.ts` read this file;
 * `docs/generated/module-map.md` is printed from it.
 */
export type ModuleEntry = { rank: 1 | 2 | 3 | 4 | 5; knows: string; labels: string }

export const MODULES: Readonly<Record<string, ModuleEntry>> = {
  centres: { rank: 1, knows: 'centre profile, owner, capacity, calendar, settings', labels: 'M20' },
  auth: { rank: 1, knows: 'accounts, passphrases, passkeys, TOTP, sessions, devices, recovery', labels: 'M19' },
  access: { rank: 1, knows: 'roles, grants, caseload sets, key groups, break-glass', labels: 'M19' },
  deputies: {
    rank: 1,
    knows: 'who stands in for an absent head or coordinator, and what was done in whose place',
    labels: 'M19',
  },
  audit: { rank: 1, knows: 'what was done and what was read; the hash chain and its checkpoints', labels: 'M19' },
  staff: { rank: 1, knows: 'people who work here: name, post, rank', labels: 'M17' },
  sheets: {
    rank: 1,
    knows: 'how the list of an office is read: header, columns, names, numbers, dates, the same woman twice',
    labels: 'M1',
  },
  downloads: {
    rank: 2,
    knows: 'who had which file of a letter or a report sent to a device',
    labels: 'M19',
  },
  'letter-checks': {
    rank: 1,
    knows: 'the short code on a letter, and whether one that somebody holds is of this house',
    labels: 'M18',
  },
  drafts: {
    rank: 1,
    knows: 'unfinished forms, sealed, so that a lock or a power cut loses no sentence; filters that somebody keeps',
    labels: 'M19',
  },

  tracks: {
    rank: 1,
    knows: 'what is learned in this centre: names, lesson hours, criteria, what is offered',
    labels: 'M8',
  },

  backups: {
    rank: 2,
    knows: 'when the house was last copied, when a copy was last tried, what did not come to be',
    labels: 'M19',
  },
  lists: { rank: 2, knows: 'lists that came in, row by row, until somebody confirms them', labels: 'M1' },
  consents: {
    rank: 2,
    knows: 'what she agreed to, for each purpose, until when, and what she took back',
    labels: 'M2',
  },
  health: { rank: 2, knows: 'screening, health log, medicines', labels: 'M10' },
  lending: {
    rank: 2,
    knows: 'who may read what is closed to her: asked, given by the holder of the key, taken back',
    labels: 'M19',
  },
  contacts: { rank: 2, knows: 'whom the house may call, who must never know, the first night', labels: 'M2' },
  clients: { rank: 2, knows: 'identity, search, duplicates and the joining of two files', labels: 'M2' },
  referrals: {
    rank: 2,
    knows: 'letters in, who is sent or comes by herself, registration',
    labels: 'M1',
  },
  cases: { rank: 2, knows: 'the case, its eight stages and gates, team, timeline', labels: '–' },
  closing: {
    rank: 2,
    knows: 'what is closed with a case, and its file that is opened again to mend something',
    labels: 'M13',
  },
  flags: {
    rank: 2,
    knows: 'dangers that were said and what must be seen before acting; the talk about safety and the safety plan',
    labels: 'M3, M6',
  },
  tasks: {
    rank: 2,
    knows: 'what somebody has to do, with its window; Beranda and what waits for a decision',
    labels: '–',
  },

  deliverers: {
    rank: 2,
    knows: 'who gives what from outside, who looked at them, what they signed about secrecy, until when',
    labels: 'M7, M17',
  },

  voice: {
    rank: 2,
    knows: 'complaints and accusations that go past whoever leads the house, their clocks and answers',
    labels: 'M9, M19',
  },
  places: { rank: 2, knows: 'where classes can be, and at which hours of the day they are not', labels: 'M7' },

  admission: { rank: 3, knows: 'arrival in four steps, register number, papers, the receipt minute', labels: 'M2' },
  offers: { rank: 3, knows: 'whom an office sends with its account, and what it hears of those it sent', labels: 'M1' },
  screening: { rank: 3, knows: 'what is asked before she may stay: eligibility, safety, readiness', labels: 'M1' },
  complaints: { rank: 3, knows: 'complaints about a decision, and what became of her elsewhere', labels: 'M1' },
  residence: { rank: 3, knows: 'rooms and beds, presence, leave, roll-call, children living in', labels: 'M9' },
  leave: { rank: 3, knows: 'leave passes: asked, given by who may, gone, back', labels: 'M9' },
  household: { rank: 3, knows: 'duty roster, shift journal', labels: 'M9' },
  cleaning: { rank: 3, knows: 'turns of the women at the work of the house, and who has none for now', labels: 'M9' },
  'house-rules': {
    rank: 3,
    knows: 'rules of the house, who was told them; measures with hearing, decision, end, objection',
    labels: 'M9',
  },
  inspections: { rank: 3, knows: 'rooms that are looked at, what is to be mended there and by whom', labels: 'M9' },
  'old-sheets': {
    rank: 3,
    knows: 'how an old register is read: columns, days, ways out, what answers make of a row',
    labels: 'M1',
  },
  medication: { rank: 3, knows: 'what each takes at which hours, rounds, doses that were missed', labels: 'M10' },
  meals: { rank: 3, knows: 'how many sit down to each meal, plates, menu, what was left, what it cost', labels: 'M9' },
  custody: { rank: 3, knows: 'belongings, sealed valuables, savings ledger', labels: 'M9' },
  gate: { rank: 3, knows: 'visitors, passes, the no-contact check that never confirms presence', labels: 'M9' },
  assessments: { rank: 3, knows: 'the comprehensive assessment: parts, findings with source, sign-off', labels: 'M3' },
  instruments: { rank: 3, knows: 'instruments and their versions, answers, scores, trends', labels: 'M3' },
  plans: { rank: 3, knows: 'needs, goals in her words, attainment levels, steps, agreement, versions', labels: 'M4' },
  groups: { rank: 3, knows: 'group sessions: what was taught, who was there, the note for all', labels: 'M6' },
  sessions: { rank: 3, knows: 'work with one woman: notes at levels of confidentiality, a note a week', labels: 'M6' },
  mediation: { rank: 3, knows: 'parties, issue, safety check, agreement, follow-up', labels: 'M11' },
  programme: { rank: 3, knows: 'timetable, groups who learn together, places', labels: 'M7' },
  invitations: {
    rank: 3,
    knows: 'who was asked from outside for which session, and until when they may look at it',
    labels: 'M7, M17',
  },
  fees: {
    rank: 3,
    knows: 'what is owed to whoever gives a session from outside, and that it was paid',
    labels: 'M7, M16',
  },
  proofs: { rank: 3, knows: 'what shows that a session was held: signed list, minute, photographs', labels: 'M7, M16' },
  agenda: { rank: 3, knows: 'letters that come in: the book of the year, who does what with each', labels: 'M15' },
  feed: { rank: 3, knows: 'the published timetable at an address that a calendar program reads', labels: 'M7' },
  attendance: { rank: 3, knows: 'how women come to what is held for them', labels: 'M7' },
  ratings: {
    rank: 3,
    knows: 'what the women think of a session and of who gave it: faces without a name, and their sums',
    labels: 'M7, M21',
  },
  'staff-files': {
    rank: 3,
    knows: 'what stands in the file of a colleague: postings, certificates, trainings, leave',
    labels: 'M17',
  },
  survey: {
    rank: 3,
    knows: 'how content the women are with the house: marks without a name, and their means',
    labels: 'M12, M21',
  },
  training: { rank: 3, knows: 'tracks, units, competency, certificates', labels: 'M8' },
  practicum: {
    rank: 3,
    knows: 'the business that she runs for practice: days, cash book, what customers thought',
    labels: 'M8',
  },
  'service-referrals': { rank: 3, knows: 'directory of services, referrals out, results back', labels: 'M10' },
  incidents: { rank: 3, knows: 'what happened, who was told, what was done; the legal clocks', labels: 'M9, M19' },
  stock: { rank: 3, knows: 'starter kits: what is in each, for whom it is kept, to whom it went', labels: 'M16' },
  needs: {
    rank: 3,
    knows: 'what women of the house lack: asked for, decided, fulfilled or in next year’s plan',
    labels: 'M9, M16',
  },
  materials: {
    rank: 4,
    knows: 'what classes and kitchen use up: lots, receipts, issues with the first to run out first, stocktaking',
    labels: 'M16',
  },
  equipment: {
    rank: 4,
    knows: 'machines of the classes: where each stands, upkeep, loans, stocktaking, how it leaves the book',
    labels: 'M16',
  },
  budget: {
    rank: 4,
    knows: 'the plan of a year, its lines and versions, the chart of accounts, the cash plan',
    labels: 'M16',
  },
  livelihood: {
    rank: 3,
    knows: 'what she would like to do, where she learns, her home, her choices, her money, work outside',
    labels: 'M14',
  },
  exhibitions: {
    rank: 4,
    knows: 'works outside the house, from the plan of an exhibition to its settlement; whom it brought',
    labels: 'M15',
  },
  partners: {
    rank: 3,
    knows: 'with whom works and women go out: agreements, orders, internships, placements, evaluations',
    labels: 'M15',
  },
  products: { rank: 3, knows: 'works and their makers, what is sold, and to whom the money goes', labels: 'M15' },

  selection: {
    rank: 4,
    knows: 'proposal and decision of two people, waiting list, emergency, reply to the sender',
    labels: 'M1',
  },
  night: { rank: 4, knows: 'who was received at night by the house, until a worker opens her case', labels: 'M2, M9' },
  conferences: { rank: 4, knows: 'monthly reviews and case conferences CC-1 … CC-4, CC-L', labels: 'M5' },
  kiosk: {
    rank: 4,
    knows: 'the screen of the women: cards, her day, how she feels, whom she wants to talk to, the box of questions',
    labels: 'M6, M19',
  },
  evaluations: { rank: 4, knows: 'final evaluation, report to the head, satisfaction', labels: 'M12' },
  terminations: { rank: 4, knows: 'decision, checklist, handover, exits of every kind', labels: 'M13' },
  aftercare: { rank: 4, knows: 'schedule, contacts, business monitoring, graduation criteria', labels: 'M14' },
  'bulk-reading': {
    rank: 3,
    knows: 'who opened very many files within an hour, why, and what a colleague found of it',
    labels: 'M19',
  },
  'whole-files': {
    rank: 4,
    knows: 'the whole file of one woman, sealed to whoever gets it, and who made and took it',
    labels: 'M19',
  },
  register: {
    rank: 4,
    knows: 'the old register as it comes in: women of the past, kits and letters',
    labels: 'M1, M16, M18',
  },

  indicators: {
    rank: 5,
    knows: 'the thirty-six figures of the field, each counted under the reader’s own eyes',
    labels: 'M18, M21',
  },
  builder: {
    rank: 5,
    knows: 'reports that somebody builds: what is counted, by what, over which period; what of it is kept and shared',
    labels: 'M18, M21',
  },
  releases: {
    rank: 5,
    knows: 'figures that leave the house: reports, whom each number counted, small ones hidden',
    labels: 'M18, M21',
  },
  reports: {
    rank: 5,
    knows: 'the house at a glance: numbers that open whom they count, pictures with their tables',
    labels: 'M18, M21',
  },
  enterprise: {
    rank: 5,
    knows: 'the plan of her business with its forecast, licence and loans, her income beside yardsticks',
    labels: 'M14',
  },
  spending: {
    rank: 5,
    knows: 'what is spent: asked for, approved by another, promised, paid on proofs; the petty cash; what it comes to',
    labels: 'M16',
  },
  extracts: {
    rank: 5,
    knows: 'copies of rows that leave: for whom, why, by which two people, sealed to whoever gets them',
    labels: 'M18, M21',
  },
  letters: { rank: 5, knows: 'numbering book, the document as issued, signed scan back', labels: 'M18' },
  signatures: {
    rank: 5,
    knows:
      'how a letter or a receipt was signed other than by a pen: by her on a screen, or outside and set aside again',
    labels: 'M18',
  },
  'intake-letters': {
    rank: 5,
    knows: 'letters that every woman of an intake gets: who has hers, what the others lack',
    labels: 'M18',
  },
  portfolio: {
    rank: 5,
    knows: 'photos of what she made as evidence, and all that she can show, on one page',
    labels: 'M8',
  },
  'sealed-letters': {
    rank: 5,
    knows: 'letters of which the book of the house tells nothing but a number',
    labels: 'M18',
  },
  templates: { rank: 5, knows: 'the centre’s own Word files that letters are filled into', labels: 'M18' },
  quality: {
    rank: 5,
    knows: 'what helps and what hinders, the evidence for it, what is done about it; issues that are nobody’s case',
    labels: 'M21',
  },
  supervision: {
    rank: 5,
    knows: 'what a colleague did, for herself and whom she sends it to; talks about the work between two',
    labels: 'M17',
  },
  privacy: {
    rank: 5,
    knows: 'requests about rights, breaches, what is told outside, what is processed and why',
    labels: 'M19',
  },
  retention: { rank: 5, knows: 'which files were kept long enough, what holds them, what was erased', labels: 'M19' },
  reminders: { rank: 5, knows: 'what is new for somebody, and how she wants to be reminded', labels: '–' },
  outbox: { rank: 5, knows: 'commands queued on a device, replayed once', labels: '–' },
}

/** Neighbours of the same rank that a module may import, each with the reason. No two may allow each other. */
export const SIBLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staff: { centres: 'a posting is at a centre' },
  auth: { centres: 'a session belongs to a centre', staff: 'an account is a person who works here' },
  tracks: { centres: 'a track is one of a centre' },
  audit: { deputies: 'what was done in the place of somebody absent' },
  deputies: { access: 'a role is lent, with its keys' },
  access: { auth: 'a role is granted to an account', centres: 'a role is held at a centre', staff: 'by a person' },
  drafts: { centres: 'a draft stays in its centre', staff: 'a draft belongs to the person who writes it' },
  lists: { cases: 'a row may be a woman who is here, and becomes a case' },
  flags: { cases: 'a flag is on a woman of a case' },
  closing: { cases: 'a case is what was closed', tasks: 'whoever mends has the task' },
  tasks: {
    cases: 'work is about a woman of a case, and falls to whoever is responsible for her',
    flags: 'a danger stands first on Beranda',
  },
  consents: { cases: 'she answers within an episode', tasks: 'what she refused is asked again' },
  health: { cases: 'she is looked at within an episode', tasks: 'the nurse is asked' },
  deliverers: { tasks: 'what runs out is looked at anew before' },
  lending: { cases: 'a part in her team', tasks: 'whoever holds the key is asked' },
  contacts: {
    cases: 'the list is that of an episode',
    flags: 'who is not safe tonight has a flag',
    tasks: 'the first night asks for work',
    health: 'of the nurse',
  },
  clients: {
    cases: 'who she is hangs on an episode; the thread between episodes is the case’s own',
    consents: 'whether she may be photographed is said beside who she is',
    tasks: 'an open question about her is somebody’s work',
  },
  referrals: {
    clients: 'a candidate in a letter may be a woman we know',
    cases: 'a case begins with the registered referral',
    lists: 'a letter brings a list, and its people become referrals',
    tasks: 'a referral asks for its next step',
  },
  attendance: {
    groups: 'attendance is that of the sessions that were held',
    programme: 'the roll of a session is that of its group',
    plans: 'she is in a group for goals of her plan',
  },
  programme: { plans: 'a trade is learned with a plan in force' },
  feed: { programme: 'it tells what is published', invitations: 'a guest is told of what she is invited to' },
  proofs: { groups: 'they are those of a session that was written down' },
  fees: { programme: 'what is paid for is a session that was held' },
  invitations: { programme: 'somebody is asked for a published session' },
  cleaning: { residence: 'who has a turn is who lives in the house' },
  leave: { residence: 'who goes with a pass is noted as away' },
  gate: { leave: 'a leave that names somebody of a list stands on the row of whoever is like one' },
  household: { residence: 'the book counts who is in the house' },
  meals: {
    residence: 'a plate is for who lives in the house tonight',
  },
  inspections: { residence: 'what is looked at is a room of the house' },
  'house-rules': { residence: 'who may be spoken of is who lives in the house tonight' },
  builder: {
    indicators: 'a figure of the field is one of what can be counted',
    releases: 'what leaves the house goes past its guard, and stands on its shelf',
  },
  releases: {
    indicators: 'a report shows indicators, and keeps whom they counted',
    spending: 'a report says what each activity spent',
    quality: 'a report says what is done about what was found',
  },
  reports: { releases: 'an office reads what left for it beside its own referrals' },
  privacy: { extracts: 'a breach may be about a copy of rows that did not come back' },
  extracts: { releases: 'age groups are those of the reports' },
  outbox: { portfolio: 'a photo that a phone kept is one of hers' },
  'intake-letters': { letters: 'each of them is a letter of the book' },
  signatures: { letters: 'what is signed is a letter of the book' },
  portfolio: { letters: 'her certificate is a letter, and a photo comes in as a scan does' },
  templates: { letters: 'a template is filled as a paper of the book' },
  plans: { assessments: 'a goal answers a finding' },
  sessions: {
    plans: 'a session works on steps of the plan',
    groups: 'she is noted of beside the group; attendance counts',
    attendance: 'a talk with her ends what her attendance asked for',
  },
  ratings: { programme: 'a session of the timetable is what is rated' },
  training: { programme: 'a practicum takes place in a class' },
  livelihood: { partners: 'where she works is a partner of the house, or one that becomes it' },
  partners: { products: 'what an hour leaves there stands beside the works that sell' },
  products: { custody: 'a share of what is sold is a line of her savings' },
  terminations: {
    evaluations: 'a handover rests on the evaluation',
    aftercare: 'whether she agreed on the year after says where the case goes',
  },
}

/** The face of a module: the only files that another module may import. */
export const FACE = [
  'contract.ts',
  'policy.ts',
  'rules.ts',
  'facts.ts',
  // parts of a contract that a module above it shows as well
  'shapes.ts',
  // what stands sealed in a row, and the sentences of rules
  'sealed-docs.ts',
  'said.ts',
  // the questions before an admission, for the decision on it
  'eligibility.ts',
  'triage.ts',
  'events.ts',
  'tasks.ts',
  // the tables of the case, pure and read by many: stages, exits and their checks
  'stages.ts',
  'stage-rules.ts',
  'exits.ts',
  'exit-checks.ts',
  'absence.ts',
  // what is seen wherever she is shown
  'flag-kinds.ts',
  // the papers by their code, and how one is filled in Word
  'papers/codes.ts',
  'papers/word-letters.ts',
  // the arithmetic of goals, for the evaluation
  'gas.ts',
] as const

/** Modules that are pure from end to end: every file of theirs is a face. */
export const OPEN_MODULES = ['old-sheets', 'sheets'] as const

/** Files of a module that are pure by their name: they run on the server, in the browser and offline. */
export const PURE_NAMES = ['contract', 'policy', 'rules', 'events', 'scales', 'forms'] as const

/**
 * Names in a module that belong to the server alone. A file with neither kind of name is an inner file: it is as pure as
 * what it imports, and whoever loads it answers for that.
 */
export const SERVER_NAMES = ['queries', 'commands', 'facts', 'jobs', 'catalogue', 'templates', 'server'] as const

/** Packages that shared files (kernel, contracts, rules) may import: a contract is written in zod, and that is all. */
export const SHARED_PACKAGES = ['zod'] as const

/** What a screen may import of the shell although the shell stands above it; beginnings of paths. */
export const SHELL_FACE = ['src/app/web/client/'] as const

/** Tables that others may read without a view, each with the reason: operational columns only, nothing sealed. */
export const PUBLISHED_TABLES: Readonly<Record<string, string>> = {
  centres: 'every list names the centre; nothing in it is sealed',
  tracks: 'what is learned here, by name: nothing of anybody',
  calendar_days: 'holidays and joint leave, by day and name: nothing of anybody',
  people: 'who works here: name and position of a colleague, shown beside every act; nothing in it is sealed',
  cases: 'stage, dates and codes of a case; its sealed columns stay closed without a key',
  erased_cases:
    'what was erased and when, by number: whoever looks at files that are gone asks whether retention took them',
  case_displays: 'her name on every list; sealed, so it opens only for who holds the key',
  referrals: 'how a case began and where its selection stands: codes and dates, nothing sealed',
  case_team: 'who works on a case: the sets of the actor and the wraps of keys follow it',
  class_resources: 'places to teach in and sets of equipment, by name: nothing of anybody',
  deliverers: 'who gives a session: name, kind and institution; how they are reached is sealed',
  group_sessions: 'when a group met and who wrote it down; its words are sealed',
  group_attendances: 'how a woman was there: a mark a session, nothing sealed',
  intakes: 'the batch a woman begins with: dates and places, nothing of anybody',
  flags: 'what must be seen wherever she is shown: kind and moments, nothing of why; each row has its readers',
  sales: 'what was sold of a work and for how much: nothing of anybody',
  work_makers: 'who made a work: a case by its id, each row with its readers',
  work_moves: 'where the pieces of a work are: nothing of anybody',
  tasks: 'kinds, windows and owners of work; the free words stand sealed in task_texts',
  task_kinds: 'what kinds of work there are, written at every start: nothing of anybody',
  role_grants: 'who holds which role, from when until when: every rule asks it',
  data_keys: 'ids and classes of keys, never a key',
  key_wraps: 'wrapped keys: worth nothing without the private key of the one they were wrapped to',
}

/**
 * SQL files that write beyond their module, each table with the reason: security-definer functions whose effect must be
 * one transaction. A review of a new line here is a review of a way round the map.
 */
export const CROSSINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/modules/drafts/definer.sql': { attempts: 'the nightly forgetting takes old failures along' },
  'src/modules/deputies/definer.sql': {
    role_grants: 'a role that is lent is a grant like any other',
    group_members: 'keys that came with a lent role go after its end',
  },
  'src/modules/builder/definer.sql': {
    tasks: 'the night asks whoever wants a report monthly, without anybody at a keyboard',
  },
  'src/modules/releases/definer.sql': {
    tasks:
      'the night asks for a report whose period is over, without anybody at a keyboard; whoever lets it go ends that in the list of another',
    role_grants: 'of whoever coordinates, else of the head',
    cases: 'and only for a period in which somebody lived here',
  },
  'src/modules/extracts/definer.sql': {
    tasks:
      'with its last day nobody is asked any more to decide about a copy or to make it; of one that left somebody is asked to have it destroyed',
    accounts: 'whether whoever asked for a copy works here still',
    role_grants: 'and leads, to ask for it back',
  },
  'src/modules/closing/definer.sql': {
    cases: 'that a file is open again stands on the case, where every rule looks',
    tasks: 'closing it again ends the mending, and what was begun meanwhile and nobody can finish',
  },
  'src/modules/offers/definer.sql': {
    tasks: 'an office may give nobody a task: what it sent asks for its registration',
    role_grants: 'and waits for the head where there is no worker',
  },
  'src/modules/downloads/definer.sql': {
    letters: 'a line is of a letter that its writer sees, by her own rights',
    releases: 'or of such a report',
    letter_files_identity: 'and of a form of it that there is and that she sees',
    letter_files_narrative: 'likewise',
    letter_files_health: 'likewise',
    letter_files_safety: 'likewise',
    letter_files_shared: 'likewise',
  },
  'src/modules/downloads/policy.ts': {
    letters: 'and is read by whoever sees the letter',
    releases: 'or the report',
  },
  'src/modules/night/definer.sql': {
    bed_periods: 'a bed that was held is free when her case is closed',
    bed_occupants: 'and one in which somebody sleeps is held for nobody else',
  },
  'src/modules/incidents/definer.sql': {
    tasks: 'the night worker holds no rights of a person: what is late becomes a task of the coordinator',
  },
  'src/modules/residence/definer.sql': {
    cases: 'presence moves with the bed in one transaction',
    tasks: 'a roll that is late asks for itself without anybody at a keyboard, and ends with whoever takes it',
  },
  'src/modules/attendance/definer.sql': {
    tasks: 'the night asks for a talk or a review without anybody at a keyboard, and for one of them a woman',
  },
  'src/modules/backups/definer.sql': {
    tasks: 'what is late asks the head without anybody at a keyboard',
  },
  'src/modules/medication/definer.sql': {
    tasks: 'a dose that nobody marked asks the nurse without anybody at a keyboard, and without a name',
  },
  'src/modules/leave/definer.sql': {
    presence_entries: 'that she is back is taken back with the note that says so, and never without',
  },
  'src/modules/gate/definer.sql': {
    leave_passes: 'a card at the gate is the way out and back of its pass',
    presence_entries: 'and moves her presence, without the gate hearing of it',
    tasks: 'who is expected back is asked for, and is not when she is',
  },
  'src/modules/household/definer.sql': {
    tasks: 'whoever signs for a watch or answers a swap ends what asked for it in the same transaction',
  },
  'src/modules/retention/definer.sql': {
    data_keys: 'an erasure destroys her keys before everything else',
    key_wraps: 'an erasure destroys her keys before everything else',
    cases: 'an erasure takes her case with all that hangs on it',
    clients: 'and the thread, where no other stay hangs on it',
    client_merges: 'and what tied it to another',
    drafts: 'what somebody was typing about her',
    tasks: 'the task that asked for it, which names her case in its link',
    letter_files_shared: 'files of her letters lie under keys of groups, which no key of hers closes',
    list_rows: 'the row of a list that became her case',
    list_files: 'the sheet of an office holds her beside others: it goes whole',
    past_kits: 'what the old register says that she was given',
    referral_letters: 'the letter by which she alone was sent',
    referrals: 'and whether it sent others',
    incoming_letters: 'whether the agenda book holds that letter, which keeps it',
    list_takings: 'whether a list came with it',
    break_glass: 'who opened her file in an emergency, and why',
    key_requests: 'who asked to read her',
    night_words: 'what was written of her on her first night lies under keys of accounts',
    toolkits: 'her minute lies under the key of the staff; the kit stays in the count',
    incident_words: 'an incident at which she alone was is hers; its words lie under keys of accounts',
    incident_files: 'and its files',
    incidents: 'what kind of thing happened to her: violence is kept longer',
    incident_women: 'and whether she alone was there',
    letters: 'which letters are about her, her referral or her whole intake',
    night_receptions: 'which first night became her case',
    privacy_requests: 'her wish to have it erased, where it was granted',
    work_pictures: 'a picture of a work on which her face may be lies under the key of the staff',
    work_makers: 'and which works are hers',
    case_reopenings: 'what is being erased is not opened again to be mended',
    safe_contacts: 'whom the house may call about her, kept shorter than her file',
    workplaces: 'where she works',
    partner_people: 'and to which partner she was brought',
    aftercare_plans: 'and how she was reached in the year after',
    termination_guarded: 'and where she went',
    termination_records: 'which act of an exit says so',
    whole_files: 'a copy of her whole file holds what goes',
  },
  'src/modules/privacy/definer.sql': {
    tasks:
      'an answer, a notice, an approval, a copy that was made or a breach that was written down ends what asked for it, in whosever list it stands',
    extracts: 'that the copy of rows which a breach is about did not come back',
    whole_files: 'that a copy of her file was made since she asked for one, and nothing of it',
    whole_file_takings: 'and that it was taken',
  },
  'src/modules/service-referrals/definer.sql': {
    tasks: 'with a death nobody is asked for an answer, also where the task is about no case',
  },
  'src/modules/signatures/definer.sql': {
    letters: 'a file that is set aside takes with it that its letter is certified, and its place in the archive',
    letter_files_identity: 'whether the file that is set aside is the one of that letter',
    letter_files_narrative: 'likewise',
    letter_files_health: 'likewise',
    letter_files_safety: 'likewise',
    letter_files_shared: 'likewise',
  },
  'src/modules/custody/definer.sql': {
    tasks: 'a count of the cash ends what asked for it, in whosever list it stands, and asks for the next one',
  },
  'src/modules/materials/definer.sql': {
    works: 'material is issued for a work that is made of the stock, and for no other',
    tasks: 'a lot that is used up, or a store that was counted, ends what asked for it in the same transaction',
  },
  'src/modules/equipment/definer.sql': {
    tasks: 'what is done to a machine ends what asked for it in the same transaction, in whosever list it stands',
    toolkit_items:
      'a number stands once, in a kit or on a machine: the database says so both ways, and not whose the kit is',
  },
  'src/modules/spending/definer.sql': {
    tasks: 'whoever takes back what she asked for may not touch the list of the head, who is asked no more',
  },
  'src/modules/agenda/definer.sql': {
    tasks: 'a letter that was entered by mistake asks for nothing any more, whoever strikes it',
  },
  'src/modules/inspections/definer.sql': {
    tasks: 'whoever says that something is mended ends what asked for it in the same transaction',
  },
  'src/modules/stock/definer.sql': { machines: 'a number stands once, in a kit or on a machine of the house' },
  'src/modules/kiosk/definer.sql': {
    tasks:
      'she holds no rights: what she asks for at the screen becomes the task of whom she asks, and ends with the answer',
  },
  'src/modules/cases/definer.sql': {
    key_wraps: 'protecting a woman destroys the old wraps in the same transaction',
    tasks: 'closing a case ends what was asked in it in the same transaction',
    task_kinds: 'but not what after-care asks for',
  },
  'src/modules/register/definer.sql': {
    cases: 'a case of the past is closed as its register says, and goes again when that is taken back',
    clients: 'two stays of one woman are on one thread; a thread without a stay goes',
    duplicate_decisions: 'whoever decided about a pair has worked on it',
    data_keys: 'what is taken back leaves no key',
    key_wraps: 'what is taken back leaves no key',
  },
  'src/modules/auth/definer.sql': {
    attempts: 'wrong answers are counted before anybody is signed in',
    sessions: 'a door closes for its owner in the same transaction as the password',
    tasks: 'the use of two recovery cards is told to the supervisors before anybody is signed in',
  },
  'src/modules/lending/lend.ts': {
    case_team: 'a part in her team goes with the key that the nurse gives, and ends with it',
  },
  'src/modules/access/definer.sql': {
    cases: 'dismissal leaves no case with a worker who is gone',
    centres: 'a new recovery key and all that is sealed to it are one transaction',
    tasks: 'dismissal gives her tasks on; a review ends the task that asked for it, whoever reviews',
    passkeys: 'dismissal ends her devices',
    accounts: 'dismissal closes every door at once',
    people: 'dismissal ends the posting in the same transaction',
    case_team: 'dismissal ends the parts in cases in the same transaction',
    sessions: 'dismissal ends the live sessions in the same transaction',
  },
}
