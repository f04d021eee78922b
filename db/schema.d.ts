// Generated from a freshly built database by "node house/generate-db-types.ts". Never edited.
import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** jsonb: read as what was written, written as text. */
type Json = JSONColumnType<Record<string, unknown>>
type FilledJson = JSONColumnType<Record<string, unknown>, string | undefined>

export interface Accounts {
  centreId: string
  personId: string
  username: string
  isActive: Generated<boolean>
  locale: Generated<'id' | 'en'>
  kdf: Json
  verifier: string
  publicKey: string
  keyByPassphrase: string
  keyByRecovery: string
  recoveryVerifier: string
  keyByCentre: string
  totpSecret: string | null
  totpLastStep: number | null
  mustChange: Generated<boolean>
  createdAt: string
}

export interface ActivityLimits {
  centreId: string
  limitId: string
  caseId: string
  rule: 'sit_today' | 'no_lifting' | 'no_chemicals' | 'no_heat' | 'no_exercise' | 'no_sharp_tools' | 'rest_often'
  fromOn: string
  untilOn: string
  setBy: string
  setAt: string
  endedAt: string | null
}

export interface AftercareAnswers {
  centreId: string
  answerId: string
  monthOn: string
  hasTold: boolean
}

export interface AftercareCautions {
  centreId: string
  contactId: string
  caseId: string
  body: string
}

export interface AftercareContacts {
  centreId: string
  contactId: string
  caseId: string
  month: 1 | 3 | 6 | 12 | null
  happenedOn: string
  mode: 'visit' | 'call' | 'message' | 'other_person'
  isReached: boolean
  isMet: Generated<boolean>
  isSafeToTalk: boolean | null
  work: 'business_running' | 'business_resting' | 'employed' | 'not_yet' | 'no_wish_to_say' | null
  toolStatus: 'in_use' | 'not_in_use' | 'broken' | 'sold_or_pawned' | 'lost' | 'taken_by_others' | null
  needsAttention: Generated<boolean>
  isAboveLine: boolean | null
  recordedBy: string
  recordedAt: string
}

export interface AftercareEnds {
  centreId: string
  caseId: string
  outcome: 'year_completed' | 'no_wish_for_contact' | 'not_reached' | 'cared_for_elsewhere' | 'died'
  criteriaMet: Generated<('safe' | 'home_stable' | 'income_three_months' | 'two_incomes' | 'savings' | 'two_meals' | 'papers_active' | 'children_in_school')[]>
  isStandingAlone: boolean
  endedOn: string
  recordedBy: string
  recordedAt: string
}

export interface AftercarePlans {
  centreId: string
  planId: string
  caseId: string
  isAgreed: boolean
  channel: 'call' | 'message' | 'visit' | 'letter' | 'other_person' | null
  officerId: string | null
  agreedOn: string
  body: string
  recordedBy: string
  recordedAt: string
  replacedAt: string | null
}

export interface AftercareTexts {
  centreId: string
  contactId: string
  caseId: string
  body: string
}

export interface AftercareWindows {
  centreId: string
  caseId: string
  month: 1 | 3 | 6 | 12
  agreedOn: string
  fromOn: string
  dueOn: string
  contactId: string | null
}

export interface AgreedPlans {
  centreId: string
  caseId: string
  planId: string
  signedOn: string
}

export interface AgreedServices {
  centreId: string
  serviceId: string
  kind: string
  mouUntil: string
  endedOn: string
}

export interface AnsweredComplaints {
  centreId: string
  caseId: string
  complaintId: string
  receivedOn: string
  answeredOn: string
}

export interface AssessmentHealthTexts {
  centreId: string
  sectionId: string
  assessmentId: string
  caseId: string
  body: string
}

export interface AssessmentSafetyTexts {
  centreId: string
  sectionId: string
  assessmentId: string
  caseId: string
  body: string
}

export interface AssessmentSections {
  centreId: string
  assessmentId: string
  caseId: string
  part: 'sources' | 'reason' | 'biological' | 'psychological' | 'social' | 'legal' | 'violence' | 'spiritual' | 'vocational' | 'strengths' | 'systems' | 'analysis' | 'hopes' | 'recommendation'
  sectionId: string
  openFields: number
  keyFindings: Generated<number>
  unsourced: Generated<number>
  triangulated: Generated<number>
  version: Generated<number>
  savedBy: string
  savedAt: string
}

export interface AssessmentTexts {
  centreId: string
  sectionId: string
  assessmentId: string
  caseId: string
  body: string
}

export interface Assessments {
  centreId: string
  assessmentId: string
  caseId: string
  number: number
  structure: number
  startedOn: string
  startedBy: string
  startedAt: string
  reasonId: string | null
  signedBy: string | null
  signedOn: string | null
  signedAt: string | null
}

export interface AuditEntries {
  centreId: string
  seq: Generated<number>
  at: string
  personId: string
  kind: string
  caseId: string | null
  subjectTable: string | null
  subjectId: string | null
  details: FilledJson
  lane: unknown
  laneSeq: number
  prev: Buffer
  hash: Buffer
}

export interface AuditHeads {
  centreId: string
  lane: unknown
  lastSeq: number
  lastHash: Buffer
}

export interface BackupChanges {
  centreId: string
  notedAt: string
  throughAt: string | null
  code: 'disk_full' | 'folder_missing' | 'folder_no_access' | 'other' | null
}

export interface BackupRuns {
  centreId: string
  runId: string
  kind: 'backup' | 'drill' | 'restore'
  outcome: 'good' | 'not_made' | 'asked'
  at: string
  code: 'disk_full' | 'folder_missing' | 'folder_no_access' | 'other' | null
  momentAt: string | null
  seconds: number | null
  bytes: number | null
  rowsKept: number | null
  isSameDisk: Generated<boolean>
  askedBy: string | null
}

export interface BedOccupants {
  centreId: string
  periodId: string
  caseId: string
  isProtected: Generated<boolean>
  isCurrent: Generated<boolean>
  withChildren: Generated<number>
}

export interface BedPeriods {
  centreId: string
  periodId: string
  bedId: string
  fromOn: string
  untilOn: string | null
}

export interface BedPlaces {
  centreId: string
  bedId: string
  building: string
  room: string
  bed: string
}

export interface Beds {
  centreId: string
  bedId: string
  roomId: string
  label: string
  isProtected: Generated<boolean>
  isInUse: Generated<boolean>
}

export interface BelongingPictures {
  centreId: string
  belongingId: string
  caseId: string
  format: 'jpeg' | 'png'
  file: Buffer
  takenBy: string
  takenAt: string
}

export interface Belongings {
  centreId: string
  belongingId: string
  caseId: string
  body: string
  quantity: number
  kept: 'held_by_her' | 'store' | 'sealed'
  envelopeNo: string | null
  valueRupiah: number | null
  receivedAt: string
  receivedBy: string
  secondPersonId: string | null
  returnedAt: string | null
  returnedBy: string | null
  returnedTo: 'herself' | 'heirs' | 'next_place' | 'unclaimed' | null
  version: Generated<number>
}

export interface BreakGlass {
  centreId: string
  openingId: string
  caseId: string
  personId: string
  category: 'danger' | 'illness' | 'duty' | 'law'
  reason: string
  openedAt: string
  expiresAt: string
  reviewedBy: string | null
  reviewedAt: string | null
  verdict: 'right' | 'not_right' | null
}

export interface BudgetAccounts {
  centreId: string
  accountId: string
  code: string
  name: string
  isUsed: Generated<boolean>
}

export interface BudgetLayouts {
  centreId: string
  columns: string[]
  titles: string[]
  savedBy: string
  savedAt: string
}

export interface BudgetLines {
  centreId: string
  lineId: string
  versionId: string
  lineKey: string
  programmeCode: string | null
  programme: string | null
  activityCode: string | null
  activity: string
  name: string
  calculation: string
  priceRupiah: number
  counts: number[]
  amountRupiah: GeneratedAlways<number>
  accountId: string | null
  fund: 'apbd' | 'apbn' | 'foundation' | 'donor' | 'company' | 'other'
  fromMonth: number
  untilMonth: number
  ceilingRupiah: number | null
  ceilingReason: string | null
  needId: string | null
  track: string | null
  perPerson: Generated<boolean>
  fromKey: string | null
  version: Generated<number>
}

export interface BudgetPlans {
  centreId: string
  planId: string
  year: number
  persons: number
  days: number
  madeBy: string
  madeAt: string
}

export interface BudgetVersions {
  centreId: string
  versionId: string
  planId: string
  kind: 'draft' | 'rka' | 'dpa' | 'revised'
  ordinal: number
  madeBy: string
  madeAt: string
  proposedBy: string | null
  proposedAt: string | null
  lockedBy: string | null
  lockedAt: string | null
  answer: string | null
  taskId: string | null
}

export interface BulkReads {
  centreId: string
  bulkReadId: string
  personId: string
  files: number
  at: string
  why: 'handover' | 'papers' | 'checking' | 'looking_for' | 'other' | null
  saidAt: string | null
  reviewedBy: string | null
  reviewedAt: string | null
  verdict: 'right' | 'not_right' | null
}

export interface CalendarDays {
  centreId: string
  onDay: string
  kind: 'national' | 'joint_leave' | 'centre'
  name: string
  source: string
}

export interface CalendarFeeds {
  centreId: string
  feedId: string
  personId: string
  tokenHash: Buffer
  madeAt: string
  endedAt: string | null
}

export interface CandidateOffers {
  centreId: string
  offerId: string
  officePersonId: string
  sentAt: string
  answerDueOn: string
  taskId: string
  registeredAt: string | null
  registeredBy: string | null
  caseId: string | null
}

export interface CaseChildren {
  centreId: string
  childId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
  version: Generated<number>
  recordedAt: string
  recordedBy: string
}

export interface CaseDisplays {
  centreId: string
  caseId: string
  isProtected: Generated<boolean>
  callName: string
}

export interface CaseEvidence {
  centreId: string
  evidenceId: GeneratedAlways<number>
  caseId: string
  gate: EvidenceNames['name']
  isMet: boolean
  isOverride: Generated<boolean>
  isOfExit: Generated<boolean>
  eventSeq: number
  at: string
  personId: string
}

export interface CaseReasons {
  centreId: string
  reasonId: string
  caseId: string
  subject: string
  reason: string
  at: string
  personId: string
}

export interface CaseReopenings {
  centreId: string
  reopeningId: string
  caseId: string
  isProtected: boolean
  reason: string
  reopenedBy: string
  reopenedAt: string
  shutAt: string | null
  shutBy: string | null
}

export interface CaseTeam {
  centreId: string
  membershipId: string
  caseId: string
  personId: string
  part: 'responsible' | 'assistant' | 'psychologist' | 'class' | 'health' | 'health_reader'
  fromAt: string
  untilAt: string | null
  assignedBy: string
}

export interface Cases {
  centreId: string
  caseId: string
  clientId: string
  intakeId: string | null
  episode: Generated<number>
  state: Generated<'candidate' | 'waiting' | 'open' | 'aftercare' | 'closed'>
  stage: Generated<Stages['code']>
  stageSince: string
  isProtected: Generated<boolean>
  codeName: string | null
  registerNo: string | null
  track: string | null
  risk: 'low' | 'medium' | 'high' | 'emergency' | null
  presence: Generated<'not_arrived' | 'in_house' | 'away' | 'gone'>
  awayAs: 'on_leave' | 'in_hospital' | 'practice_outside' | 'unclear' | 'left' | null
  openedOn: string
  admittedOn: string | null
  plannedEndOn: string | null
  closedOn: string | null
  exitKind: 'LULUS' | 'MANDIRI_DINI' | 'REUNIFIKASI' | 'ALIH_LEMBAGA' | 'RUJUK_MEDIS' | 'MUNDUR' | 'LARI' | 'DO' | 'PROSES_HUKUM' | 'MENINGGAL' | 'DITOLAK' | 'DIRUJUK_LAIN' | 'BATAL' | null
  responsibleId: string | null
  reopenedAt: string | null
  version: Generated<number>
}

export interface CashCounts {
  centreId: string
  countId: string
  bookedRupiah: number
  countedRupiah: number
  reason: 'line_missing' | 'line_wrong' | 'change_wrong' | 'not_known' | null
  countedAt: string
  countedBy: string
}

export interface CashLines {
  centreId: string
  lineId: string
  dayId: string
  caseId: string
  place: number
  kind: 'capital' | 'takings' | 'material' | 'other'
  rupiah: number
  body: string
  writtenBy: string
  writtenAt: string
  struckBy: string | null
  struckAt: string | null
}

export interface CeilingsInForce {
  centreId: string
  year: number
  lineKey: string
  amountRupiah: number
}

export interface Centres {
  centreId: string
  name: string
  shortName: string
  ownerKind: 'province' | 'regency' | 'ministry' | 'foundation'
  timeZone: Generated<'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'>
  capacity: number
  minAge: Generated<number>
  maxAge: Generated<number>
  programmeDays: Generated<number>
  targetGroups: Generated<string[]>
  letterhead: FilledJson
  letterPattern: Generated<string>
  letterClass: Generated<string>
  letterUnit: Generated<string>
  isDemo: Generated<boolean>
  recoveryPublicKey: string
  recoveryShareHashes: Generated<string[]>
  version: Generated<number>
}

export interface Certifications {
  centreId: string
  certificationId: string
  caseId: string
  isProtected: Generated<boolean>
  retestOf: string | null
  registeredOn: string
  heldOn: string | null
  result: 'competent' | 'not_yet' | null
  validUntil: string | null
  body: string
  authorId: string
  version: Generated<number>
}

export interface CertifiedWithdrawals {
  centreId: string
  fileId: string
  letterId: string
  reason: 'other_file' | 'wrong_signer' | 'not_valid' | 'signed_again'
  withdrawnAt: string
  withdrawnBy: string
}

export interface ChainChecks {
  centreId: string
  lane: unknown | null
  after: Generated<number>
  checked: Generated<number>
  begunAt: string
  begunEnds: FilledJson
  wholeAt: string | null
  wholeEnds: FilledJson
  wholeChecked: Generated<number>
  broken: number | null
  brokenAt: string | null
}

export interface ChoreRests {
  centreId: string
  restId: string
  caseId: string
  fromOn: string
  untilOn: string
  setAt: string
  setBy: string
  endedAt: string | null
}

export interface ChoreTurns {
  centreId: string
  turnId: string
  onDay: string
  chore: 'kitchen' | 'cleaning' | 'yard' | 'laundry'
  caseId: string
  madeAt: string
  madeBy: string
  doneAt: string | null
  doneBy: string | null
}

export interface ClassGoals {
  centreId: string
  memberId: string
  caseId: string
  goalIds: string[]
  chosenBy: string
  chosenAt: string
  version: Generated<number>
}

export interface ClassGroups {
  centreId: string
  groupId: string
  name: string
  track: string | null
  intakeId: string | null
  fromOn: string
  untilOn: string | null
  version: Generated<number>
}

export interface ClassMembers {
  centreId: string
  memberId: string
  groupId: string
  caseId: string
  fromOn: string
  untilOn: string | null
  addedBy: string
}

export interface ClassReadiness {
  centreId: string
  groupId: string
  item: 'place' | 'tools' | 'material' | 'instructor' | 'budget'
  isReady: boolean
  checkedBy: string
  checkedAt: string
}

export interface ClassResources {
  centreId: string
  resourceId: string
  kind: 'place' | 'equipment'
  name: string
  seats: number | null
  isInUse: Generated<boolean>
  version: Generated<number>
}

export interface ClientDocuments {
  centreId: string
  caseId: string
  document: 'ktp' | 'family_card' | 'birth_certificate' | 'marriage_certificate' | 'divorce_certificate' | 'school_certificate' | 'health_insurance' | 'recommendation_letter' | 'health_letter' | 'child_birth_certificate'
  state: 'original' | 'copy' | 'in_process' | 'lacking' | 'not_applicable'
  recordedBy: string
  recordedAt: string
}

export interface ClientMerges {
  centreId: string
  mergeId: string
  keptClientId: string
  mergedClientId: string
  caseIds: string[]
  mergedBy: string
  mergedAt: string
  undoneBy: string | null
  undoneAt: string | null
}

export interface Clients {
  centreId: string
  clientId: string
  madeAt: string
}

export interface CommunityIssues {
  centreId: string
  issueId: string
  topic: 'recruiting' | 'violence' | 'online_debt' | 'stigma' | 'jobs' | 'papers' | 'housing' | 'drugs' | 'children' | 'transport' | 'other'
  place: string
  seenOn: string
  body: string
  told: 'village' | 'district' | 'social_office' | 'health' | 'police' | 'partner' | 'nobody'
  notedBy: string
  notedAt: string
  closing: string | null
  closedOn: string | null
}

export interface ComparedInstruments {
  centreId: string
  caseId: string
  takingId: string
  instrument: string
  takenOn: string
  finishedAt: string
  direction: string
}

export interface ConferenceMembers {
  centreId: string
  conferenceId: string
  seat: number
  caseId: string
  personId: string | null
  guest: 'client' | 'family' | 'social_office' | 'women_protection_unit' | 'psychologist_outside' | 'partner_agency' | 'other' | null
  wasPresent: Generated<boolean>
}

export interface ConferenceMinutes {
  centreId: string
  conferenceId: string
  caseId: string
  body: string
}

export interface Conferences {
  centreId: string
  conferenceId: string
  caseId: string
  kind: 'review' | 'cc1' | 'cc2' | 'cc3' | 'cc4' | 'ccl'
  heldOn: string
  cause: 'crisis' | 'left_without_notice' | 'serious_breach' | 'pregnancy' | 'family_request' | 'transfer' | 'withdrawal' | 'death' | 'other' | null
  eventOn: string | null
  stage: Stages['code']
  chairId: string
  secretaryId: string | null
  decision: 'continue' | 'revise_plan' | 'change_track' | 'refer' | 'extend' | 'to_evaluation' | 'end_early'
  track: string | null
  nextReviewOn: string | null
  dissents: Generated<number>
  toldOn: string | null
  endorsedBy: string | null
  endorsedAt: string | null
  recordedBy: string
  recordedAt: string
  version: Generated<number>
}

export interface ConfirmedFindings {
  centreId: string
  caseId: string
  number: number
  signedOn: string
  keyFindings: number
  triangulated: number
}

export interface ConsentTalks {
  centreId: string
  talkId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
}

export interface Consents {
  centreId: string
  consentId: string
  talkId: string
  caseId: string
  purpose: 'service' | 'data_care' | 'data_report_to_office' | 'health_partner' | 'photo' | 'photo_works' | 'face_public' | 'name_public' | 'family_contact' | 'aftercare_contact' | 'research' | 'disclosure'
  answer: 'agree' | 'partly' | 'refuse' | 'postpone' | 'withdrawn'
  form: 'signed' | 'oral_witnessed' | 'thumbprint'
  language: string
  explainedBy: string
  givenAt: string
  validUntil: string | null
  recordedBy: string
  recordedAt: string
}

export interface CountedIncidents {
  centreId: string
  incidentId: string
  kind: string
  level: string
  happenedAt: string
}

export interface CountedMachines {
  centreId: string
  takingId: string
  closedAt: string
}

export interface CurrentRooms {
  centreId: string
  caseId: string
  room: string
}

export interface DayBlocks {
  centreId: string
  blockId: string
  season: 'ordinary' | 'ramadan'
  kind: 'prayer' | 'meal' | 'rest'
  label: string
  starts: string
  ends: string
}

export interface DayEaters {
  centreId: string
  women: number
  saidOn: string
  version: Generated<number>
}

export interface DelivererPapers {
  centreId: string
  paperId: string
  delivererId: string
  kind: 'vetting' | 'statement'
  checks: Generated<('identity' | 'sender' | 'reference' | 'interview' | 'police_record')[]>
  doneOn: string
  validUntil: string
  keptAt: string
  scan: Buffer | null
  scanFormat: 'pdf' | 'jpeg' | 'png' | null
  recordedBy: string
  recordedAt: string
}

export interface Deliverers {
  centreId: string
  delivererId: string
  personId: string | null
  kind: 'staff' | 'speaker' | 'instructor' | 'psychologist' | 'clergy' | 'volunteer'
  name: string | null
  organisation: string | null
  topics: string | null
  contact: string | null
  isActive: Generated<boolean>
  vettingTaskId: string | null
  statementTaskId: string | null
  version: Generated<number>
}

export interface Doses {
  centreId: string
  doseId: string
  caseId: string
  medicineId: string
  quantity: number
  givenAt: string
  writtenBy: string
  body: string
}

export interface Drafts {
  centreId: string
  personId: string
  draftKey: string
  body: string
  late: string | null
  version: string
  savedAt: string
}

export interface DueContacts {
  centreId: string
  caseId: string
  month: number
  dueOn: string
}

export interface DuplicateDecisions {
  centreId: string
  decisionId: string
  caseId: string
  otherCaseId: string
  verdict: 'same' | 'different' | 'unsure'
  reasons: Generated<('same_nik' | 'same_phone' | 'same_person' | 'alike_name_birth' | 'alike_name_district')[]>
  decidedBy: string
  decidedAt: string
}

export interface Duties {
  centreId: string
  dutyId: string
  onDay: string
  part: 'morning' | 'day' | 'night'
  personId: string
}

export interface DutySwaps {
  centreId: string
  swapId: string
  dutyId: string
  fromId: string
  toId: string
  askedAt: string
  answer: 'accepted' | 'declined' | null
  answeredAt: string | null
}

export interface EndedAftercare {
  centreId: string
  caseId: string
  endedOn: string
}

export interface EndedStays {
  centreId: string
  caseId: string
  exitKind: string
  effectiveOn: string
}

export interface ErasedCases {
  centreId: string
  erasureId: string
  caseId: string
  part: 'whole' | 'health' | 'places'
  herNo: string | null
  reason: 'kept_long_enough' | 'not_admitted' | 'she_asked' | 'health_over' | 'places_over'
  year: number
  ordinal: number
  openedYear: number
  admittedYear: number | null
  closedYear: number | null
  daysInHouse: number | null
  exitKind: string | null
  track: string | null
  keysDestroyed: number
  proposedBy: string
  approvedBy: string
  erasedAt: string
  signature: string | null
  keysAt: string | null
  rowsRemoved: number | null
  doneAt: string | null
}

export interface EvaluationDecisions {
  centreId: string
  decisionId: string
  caseId: string
  decision: 'ready' | 'extend' | 'other_exit'
  months: number | null
  untilOn: string | null
  decidedOn: string
  recordedBy: string
  recordedAt: string
}

export interface EvaluationReportLines {
  centreId: string
  reportId: string
  caseId: string
  registerNo: string
  track: string | null
  attendancePercent: number | null
  isCompetent: boolean | null
  profitRupiah: number | null
  daysOpen: number | null
  customers: number | null
  revenueRupiah: number | null
  note: string | null
}

export interface EvaluationReports {
  centreId: string
  reportId: string
  intakeId: string
  name: string
  startsOn: string
  endsOn: string
  dueOn: string
  body: string
  writtenBy: string
  deliveredAt: string
  receivedBy: string | null
  receivedAt: string | null
  taskId: string
}

export interface EvaluationTexts {
  centreId: string
  textId: string
  caseId: string
  kind: 'skill' | 'practicum' | 'instruments' | 'goals' | 'own_view' | 'business_plan' | 'readiness'
  madeOn: string
  authorId: string
  recordedAt: string
  body: string
}

export interface EventKinds {
  kind: string
  roles: string[] | null
  proof: string | null
}

export interface EventReaders {
  who: string
  kinds: Json
}

export interface EvidenceNames {
  name: 'absence_past_72_hours' | 'absence_reported_safely' | 'acceptance_letter_received' | 'admission_decided' | 'aftercare_arranged' | 'arrival_registered' | 'assessment_signed_off' | 'attendance_above_75_percent' | 'attendance_kept_or_explained' | 'bed_assigned' | 'belongings_and_savings_returned' | 'belongings_handed_to_heirs' | 'belongings_sealed_and_listed' | 'business_plan_written' | 'civil_registry_told' | 'closing_approved_by_head' | 'closing_talk_held' | 'conference_1_held' | 'conference_2_held' | 'conference_4_held' | 'consent_recorded' | 'contact_attempts_logged' | 'data_sharing_basis_recorded' | 'death_minute_signed' | 'destination_safe' | 'eligibility_checked' | 'emergency_admitted' | 'evaluation_chosen' | 'evaluation_report_delivered' | 'exit_conference_held' | 'exit_decision_recorded' | 'extension_decided' | 'family_assessed' | 'final_evaluation_recorded' | 'goal_attainment_scored' | 'goal_progress_noted_in_14_days' | 'goals_complete' | 'handover_minute_signed' | 'hearing_held' | 'incident_recorded' | 'instruments_repeated' | 'key_findings_sourced' | 'legal_letter_filed' | 'medical_letter_filed' | 'minimum_identity_recorded' | 'missing_documents_listed' | 'next_of_kin_told' | 'next_review_dated' | 'non_admission_decided' | 'objection_right_explained' | 'own_priorities_recorded' | 'own_statement_recorded' | 'own_view_recorded' | 'plan_approved_by_head' | 'plan_signed_by_client' | 'plan_signed_by_coordinator' | 'plan_signed_by_social_worker' | 'police_told_or_no_danger' | 'practicum_recorded' | 'problems_ranked' | 'psychologist_view_recorded' | 'readiness_decided' | 'receipt_minute_signed' | 'receiver_cleared' | 'referral_letter_or_reason' | 'review_decided' | 'review_held' | 'risk_level_recorded' | 'risk_rerated' | 'risk_talk_held' | 'safety_triage_done' | 'search_steps_recorded' | 'sender_contacted' | 'short_evaluation_written' | 'signed_plan_scanned' | 'skill_result_recorded' | 'social_worker_assigned' | 'toolkit_rule_met' | 'transfer_referral_sent' | 'two_reachable_people_recorded' | 'weekly_notes_kept_or_explained'
  stage: Stages['code'] | null
  kind: 'hard' | 'soft' | 'aside' | 'exit_check'
  isOverridable: boolean
  holdsDays: number | null
}

export interface ExitRequirements {
  exitCode: string
  evidence: EvidenceNames['name']
  fromStages: string[]
  inHouseOnly: boolean
  notOnce: string | null
}

export interface ExtractWomen {
  centreId: string
  extractId: string
  caseId: string
}

export interface Extracts {
  centreId: string
  extractId: string
  kind: 'office' | 'research'
  fields: ('age' | 'district' | 'sender' | 'track' | 'intake' | 'came' | 'ended' | 'exit' | 'attendance' | 'after')[]
  fromOn: string
  untilOn: string
  recipient: string
  recipientKey: string
  why: string
  ethicsNo: string | null
  expiresOn: string
  askedBy: string
  askedAt: string
  decision: 'approved' | 'declined' | null
  decidedBy: string | null
  decidedAt: string | null
  answer: string | null
  madeAt: string | null
  rowsOut: number | null
  leftOut: number | null
  file: Buffer | null
  fileHash: string | null
  goneAt: string | null
  withdrawnAt: string | null
  takenAt: string | null
  recalledOn: string | null
  recalledAs: 'destroyed' | 'given_back' | 'refused' | 'lost' | null
  recalledHow: 'letter' | 'email' | 'call' | 'in_person' | null
  recalledAt: string | null
  recalledBy: string | null
}

export interface FactorEvidence {
  centreId: string
  evidenceId: string
  factorId: string
  source: 'resident' | 'family' | 'social_worker' | 'class_staff' | 'specialist' | 'house_staff' | 'head' | 'office' | 'partner' | 'community' | 'records' | 'place'
  technique: 'interview' | 'observation' | 'document'
  seenOn: string
  body: string
  notedBy: string
  notedAt: string
}

export interface Factors {
  centreId: string
  factorId: string
  side: 'inhibiting' | 'supporting'
  field: 'staff' | 'knowledge' | 'money' | 'tools' | 'house' | 'family' | 'market' | 'partners' | 'government' | 'community' | 'women' | 'other'
  title: string
  why: string
  hinders: string
  effect: string | null
  notedBy: string
  notedAt: string
  reviewedOn: string | null
  settledOn: string | null
  version: Generated<number>
}

export interface FastingMonths {
  centreId: string
  fromOn: string
  untilOn: string
}

export interface FileTakings {
  centreId: string
  takingId: string
  ofWhat: 'letter' | 'release'
  ofId: string
  form: 'issued' | 'certified' | 'glass' | 'scan' | 'word' | 'excel' | 'pdf'
  takenBy: string
  takenAt: string
}

export interface FirstNights {
  centreId: string
  caseId: string
  version: Generated<number>
  body: string
  recordedBy: string
  recordedAt: string
}

export interface FlagCauses {
  centreId: string
  textId: string
  flagId: string
  caseId: string
  writtenBy: string
  writtenAt: string
  body: string
}

export interface FlagTexts {
  centreId: string
  textId: string
  flagId: string
  caseId: string
  part: 'cause' | 'stay' | 'closing'
  writtenBy: string
  writtenAt: string
  body: string
}

export interface Flags {
  centreId: string
  flagId: string
  caseId: string
  kind: 'safety' | 'accompany' | 'sit_out'
  source: 'instrument' | 'triage' | 'first_night' | 'assessment' | 'risk' | 'talk' | 'person'
  recordId: string | null
  openedBy: string
  openedAt: string
  untilOn: string | null
  stayedBy: string | null
  stayedAt: string | null
  closedBy: string | null
  closedAt: string | null
}

export interface FollowedScreenings {
  centreId: string
  caseId: string
  takingId: string
  instrument: string
  dueOn: string
  doneAt: string
}

export interface FundEntries {
  centreId: string
  pot: 'material' | 'fund' | 'region'
  seq: number
  kind: 'share' | 'spent' | 'shortfall'
  rupiah: number
  balanceRupiah: number
  causeId: string | null
  what: string | null
  at: string
  personId: string
}

export interface GateEvents {
  gate: EvidenceNames['name']
  eventKind: string
  isMet: boolean
}

export interface GateExpected {
  centreId: string
  expectedId: string
  kind: 'visit' | 'partner' | 'speaker' | 'delivery' | 'office' | 'other'
  at: string
  madeBy: string
  madeAt: string
  cameAt: string | null
  droppedAt: string | null
}

export interface GatePassings {
  centreId: string
  passingId: string
  number: string
  direction: 'out' | 'back'
  at: string
  notedBy: string
  takenBackAt: string | null
}

export interface GateSeen {
  centreId: string
  visitId: string
  personId: string
  seenAt: string
}

export interface GateThingEnds {
  centreId: string
  thingId: string
  endId: string
  endedAs: 'handed_on' | 'given_back'
  at: string
  notedBy: string
}

export interface GateThings {
  centreId: string
  thingId: string
  number: string
  cameAs: 'left_by_visitor' | 'brought' | 'taken_out'
  at: string
  notedBy: string
}

export interface GateVisits {
  centreId: string
  visitId: string
  purpose: 'seeking' | 'visit' | 'delivery' | 'meeting' | 'other'
  idSeen: boolean
  arrivedAt: string
  enteredAt: string | null
  leftAt: string | null
  notedBy: string
}

export interface GateWords {
  centreId: string
  rowId: string
  personId: string
  body: string
}

export interface GivenBeds {
  centreId: string
  bedId: string
}

export interface GoalRatings {
  centreId: string
  ratingId: string
  caseId: string
  goalId: string
  planId: string
  level: -2 | -1 | 0 | 1 | 2
  ratedOn: string
  ratedBy: string
  ratedAt: string
  noteIds: Generated<string[]>
  body: string
}

export interface GroupAttendances {
  centreId: string
  attendanceId: string
  groupId: string
  caseId: string
  heldOn: string
  mark: 'present' | 'late' | 'excused' | 'sick' | 'dispensation' | 'no_reason'
  needsReexplaining: Generated<boolean>
  reason: 'letter' | 'court' | 'childcare' | null
  plannedId: string | null
  counts: Generated<boolean>
  explainerId: string | null
  explainedOn: string | null
  explainedBy: string | null
  materialOn: string | null
  savedBy: string
  version: Generated<number>
}

export interface GroupQuestions {
  centreId: string
  questionId: string
  attendanceId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
  savedBy: string
  savedAt: string
}

export interface GroupSessions {
  centreId: string
  groupId: string
  heldOn: string
  heldAt: string
  minutes: number
  body: string
  method: 'talk' | 'discussion' | 'role_play' | 'practice' | 'game' | 'film' | 'visit'
  delivererId: string | null
  questions: Generated<number>
  savedBy: string
  savedAt: string
  plannedId: string | null
  settleTask: string | null
  recordVersion: Generated<number>
}

export interface GroupTexts {
  centreId: string
  attendanceId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
}

export interface HandedKits {
  centreId: string
  caseId: string
  toolkitId: string
  track: string
  isSecond: boolean
  handedOverAt: string
}

export interface HealthLog {
  centreId: string
  entryId: string
  caseId: string
  kind: 'complaint' | 'pregnancy' | 'child'
  seenOn: string
  standing: 'watched' | 'treated' | 'refer' | 'over'
  againOn: string | null
  writtenBy: string
  writtenAt: string
  body: string
}

export interface HealthScreenings {
  centreId: string
  screeningId: string
  caseId: string
  version: number
  examinedOn: string
  writtenBy: string
  writtenAt: string
  body: string
}

export interface HeldReviews {
  centreId: string
  caseId: string
  conferenceId: string
  heldOn: string
}

export interface HouseFaiths {
  centreId: string
  faith: 'islam' | 'protestant' | 'catholic' | 'hindu' | 'buddhist' | 'confucian' | 'other'
}

export interface HouseRolls {
  centreId: string
  rollId: string
  onNight: string
  openedAt: string
  openedBy: string
  doneAt: string | null
  doneBy: string | null
  here: number | null
  away: number | null
  missing: number | null
  isPartial: boolean | null
}

export interface HouseRules {
  centreId: string
  ruleId: string
  version: number
  position: number
  text: string
  why: string | null
  madeAt: string
  madeBy: string
}

export interface HouseShifts {
  centreId: string
  shiftId: string
  part: 'morning' | 'day' | 'night'
  beganAt: string
  beganBy: string
  handedAt: string | null
  handedBy: string | null
  takerId: string | null
  takenAt: string | null
  women: number | null
  here: number | null
  body: string | null
}

export interface IdempotencyKeys {
  centreId: string
  personId: string
  idempotencyKey: string
  endpoint: string
  bodyHash: string
  answer: string | null
  at: string
}

export interface Identities {
  centreId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
  version: Generated<number>
  recordedAt: string
  recordedBy: string
}

export interface IdentityMarks {
  centreId: string
  caseId: string
  kind: 'nik' | 'phone' | 'person'
  mark: string
}

export interface Improvements {
  centreId: string
  improvementId: string
  origin: 'factor' | 'report' | 'issue' | 'complaints' | 'survey' | 'binder' | 'supervision' | 'other'
  factorId: string | null
  reportId: string | null
  suggestionNo: number | null
  issueId: string | null
  what: string
  ownerId: string
  dueOn: string
  measure: string | null
  was: string | null
  became: string | null
  answer: string | null
  askedBy: string
  askedAt: string
  doneOn: string | null
  doneBy: string | null
  taskId: string | null
}

export interface IncidentFiles {
  centreId: string
  fileId: string
  incidentId: string
  kind: 'letter' | 'receipt'
  body: Buffer
  keptBy: string
  keptAt: string
}

export interface IncidentSteps {
  centreId: string
  stepId: string
  incidentId: string
  ownerId: string
  dueOn: string
  taskId: string
  doneAt: string | null
  doneBy: string | null
}

export interface IncidentTellings {
  centreId: string
  tellingId: string
  incidentId: string
  whom: 'head' | 'office' | 'police' | 'worker' | 'family' | 'health' | 'uptd_ppa'
  dueAt: string | null
  taskId: string | null
  toldAt: string | null
  channel: 'in_person' | 'phone' | 'message' | 'letter' | null
  notedBy: string | null
  notedAt: string | null
}

export interface IncidentWomen {
  centreId: string
  incidentId: string
  caseId: string
}

export interface IncidentWords {
  centreId: string
  noteId: string
  personId: string
  incidentId: string
  kind: 'report' | 'addition' | 'step' | 'telling' | 'lesson' | 'letter'
  writtenBy: string
  writtenAt: string
  body: string
}

export interface Incidents {
  centreId: string
  incidentId: string
  kind: 'sudden_illness' | 'injury' | 'self_harm' | 'violence_between' | 'sexual_violence' | 'outside_threat' | 'loss' | 'substances' | 'fire_flood' | 'left_house' | 'family_conflict' | 'image_spread' | 'birth'
  level: 'minor' | 'moderate' | 'serious' | 'critical'
  place: 'dormitory' | 'class' | 'dining' | 'health_room' | 'yard' | 'gate' | 'office' | 'outside'
  happenedAt: string
  knownAt: string
  reportedBy: string
  reportedAt: string
  closedAt: string | null
  closedBy: string | null
}

export interface IncomingLetters {
  centreId: string
  letterId: string
  year: Generated<number>
  no: Generated<number>
  nature: 'ordinary' | 'prompt' | 'very_prompt' | 'secret'
  receivedOn: string
  datedOn: string | null
  referralLetterId: string | null
  body: string | null
  scan: Buffer | null
  scanFormat: 'pdf' | 'jpeg' | 'png' | null
  recordedBy: string
  recordedAt: string
  struckAt: string | null
  struckBy: string | null
  struckWhy: string | null
  taskId: string | null
}

export interface InspectionFindings {
  centreId: string
  findingId: string
  inspectionId: string
  itemId: string
  menderId: string
  dueOn: string
  body: string
  mendedAt: string | null
  mendedBy: string | null
}

export interface InspectionItems {
  centreId: string
  itemId: string
  version: number
  position: number
  name: string
  lookIn: 'rooms' | 'areas' | 'everywhere'
  madeAt: string
  madeBy: string
}

export interface Inspections {
  centreId: string
  inspectionId: string
  roomId: string | null
  area: 'bathrooms' | 'kitchen' | 'dining' | 'laundry' | 'study' | 'worship' | 'hall' | 'practice' | 'store' | 'yard' | null
  version: number
  seenOn: string
  seenAt: string
  seenBy: string
}

export interface InstrumentAnswers {
  centreId: string
  takingId: string
  caseId: string
  body: string
  savedBy: string
  savedAt: string
}

export interface InstrumentTakings {
  centreId: string
  takingId: string
  caseId: string
  instrument: string
  instrumentVersion: number
  takenOn: string
  mode: 'read_aloud' | 'self' | 'joint'
  isComplete: Generated<boolean>
  startedBy: string
  startedAt: string
  finishedBy: string | null
  finishedAt: string | null
  setAsideBy: string | null
  setAsideAt: string | null
  comparedWith: string | null
  direction: 'up' | 'same' | 'down' | null
  version: Generated<number>
}

export interface Intakes {
  centreId: string
  intakeId: string
  year: number
  ordinal: number
  name: string
  startsOn: string
  endsOn: string
  quota: number
  version: Generated<number>
}

export interface Invitations {
  centreId: string
  invitationId: string
  sessionId: string
  delivererId: string
  fromOn: string
  untilOn: string
  invitedBy: string
  invitedAt: string
  endedAt: string | null
  names: string | null
}

export interface JournalEntries {
  centreId: string
  entryId: string
  shiftId: string
  at: string
  personId: string
  kind: 'note' | 'meal' | 'repair' | 'outside' | 'woman'
  caseId: string | null
  body: string
}

export interface KeptEntries {
  centreId: string
  entryId: string
  kind: string
  fromOn: string
  untilOn: string
}

export interface KeyRequests {
  centreId: string
  requestId: string
  caseId: string
  class: 'health' | 'counselling'
  readerId: string
  purpose: 'assessment' | 'plan' | 'accompany' | 'placement' | 'aftercare'
  askedBy: string
  askedAt: string
  answer: 'granted' | 'declined' | null
  declinedFor: 'she_does_not_want' | 'not_needed' | 'talk_first' | 'other_way' | null
  answeredBy: string | null
  answeredAt: string | null
}

export interface KioskCards {
  centreId: string
  cardId: string
  caseId: string
  madeBy: string
  madeAt: string
  codeTag: Buffer
  kdf: Json
  verifier: Buffer
  keyByPin: Buffer
  publicKey: Buffer
  boxKey: Buffer
  body: string
  sheet: Buffer
  failures: Generated<number>
  version: Generated<number>
  endedAt: string | null
  endedAs: 'renewed' | 'lost' | 'her_wish' | 'left' | 'protected' | null
}

export interface KioskComforts {
  centreId: string
  caseId: string
  onDay: string
  cardId: string
  body: Buffer
}

export interface KioskItems {
  centreId: string
  itemId: string
  kind: 'question' | 'suggestion'
  putOn: string
  slipHash: Buffer
  taskId: string
  answeredAt: string | null
  answeredBy: string | null
  answer: Buffer | null
}

export interface KioskScreens {
  centreId: string
  screenId: string
  tokenHash: Buffer
  place: 'common_room' | 'dormitory' | 'dining' | 'class' | 'corridor'
  openedBy: string
  openedAt: string
  endsAt: string
  closedAt: string | null
  closedBy: string | null
  strangers: Generated<number>
}

export interface KioskTalks {
  centreId: string
  talkId: string
  caseId: string
  goesTo: 'worker' | 'coordinator' | 'head'
  askedAt: string
  taskId: string
  doneAt: string | null
  doneBy: string | null
}

export interface KioskVisits {
  centreId: string
  screenId: string
  visitHash: Buffer
  cardId: string
  body: Buffer
  seenAt: string
}

export interface KioskWords {
  centreId: string
  itemId: string
  personId: string
  body: string
}

export interface LastNotes {
  centreId: string
  caseId: string
  lastOn: string
}

export interface LastReached {
  centreId: string
  caseId: string
  lastOn: string
}

export interface LearningMaterials {
  centreId: string
  learningId: string
  title: string
  kind: 'module' | 'leaflet' | 'video' | 'sample' | 'pattern' | 'other'
  track: string | null
  keptAt: string | null
  isInUse: Generated<boolean>
  madeBy: string
  madeAt: string
  version: Generated<number>
}

export interface LearningUses {
  centreId: string
  learningId: string
  groupId: string
  notedBy: string
  notedAt: string
}

export interface LeavePasses {
  centreId: string
  passId: string
  passNo: number
  caseId: string
  kind: 'errand' | 'appointment' | 'outing' | 'home' | 'practice'
  fromAt: string
  backAt: string
  isFamily: boolean
  body: string | null
  askedAt: string
  askedBy: string
  decision: 'given' | 'refused' | null
  decidedAt: string | null
  decidedBy: string | null
  checked: Generated<('companion' | 'escort' | 'letter' | 'safe_address' | 'receiver_unlisted' | 'transport' | 'agreement')[]>
  refusedFor: 'not_safe' | 'nobody_goes_along' | 'nobody_receives' | 'other_appointment' | null
  outAt: string | null
  outBy: string | null
  inAt: string | null
  inBy: string | null
}

export interface LegalHolds {
  centreId: string
  holdId: string
  caseId: string
  herNo: string
  ground: 'lawsuit' | 'police' | 'restitution' | 'complaint' | 'audit'
  untilOn: string | null
  placedBy: string
  placedAt: string
  liftedAt: string | null
  liftedBy: string | null
}

export interface LetterFilesHealth {
  centreId: string
  fileId: string
  letterId: string
  caseId: string
  isProtected: Generated<boolean>
  kind: 'draft' | 'issued' | 'certified' | 'glass' | 'scan' | 'note'
  body: string
  file: Buffer | null
  madeAt: string
  madeBy: string
}

export interface LetterFilesIdentity {
  centreId: string
  fileId: string
  letterId: string
  caseId: string
  isProtected: Generated<boolean>
  kind: 'draft' | 'issued' | 'certified' | 'glass' | 'scan' | 'note'
  body: string
  file: Buffer | null
  madeAt: string
  madeBy: string
}

export interface LetterFilesNarrative {
  centreId: string
  fileId: string
  letterId: string
  caseId: string
  isProtected: Generated<boolean>
  kind: 'draft' | 'issued' | 'certified' | 'glass' | 'scan' | 'note'
  body: string
  file: Buffer | null
  madeAt: string
  madeBy: string
}

export interface LetterFilesSafety {
  centreId: string
  fileId: string
  letterId: string
  caseId: string
  isProtected: Generated<boolean>
  kind: 'draft' | 'issued' | 'certified' | 'glass' | 'scan' | 'note'
  body: string
  file: Buffer | null
  madeAt: string
  madeBy: string
}

export interface LetterFilesShared {
  centreId: string
  fileId: string
  letterId: string
  groupCode: 'registry' | 'staff'
  kind: 'draft' | 'issued' | 'certified' | 'glass' | 'scan' | 'note'
  body: string
  file: Buffer | null
  madeAt: string
  madeBy: string
}

export interface LetterNumbers {
  centreId: string
  book: 'main' | 'neutral'
  year: number
  runningNo: number
  letterId: string
  number: string
  checkTag: Buffer | null
  takenAt: string
  takenBy: string
  cancelledAt: string | null
  cancelledBy: string | null
  cancelReason: 'wrong_data' | 'wrong_addressee' | 'made_twice' | 'not_needed' | 'paper_damaged' | null
}

export interface LetterOrders {
  centreId: string
  orderId: string
  letterId: string
  personId: string
  what: 'know' | 'follow_up' | 'draft_reply' | 'represent' | 'keep'
  dueOn: string
  body: string
  scan: Buffer | null
  givenBy: string
  givenAt: string
  doneAt: string | null
  answer: string | null
  taskId: string | null
}

export interface LetterSettings {
  centreId: string
  neutral: FilledJson
  version: Generated<number>
  changedAt: string
  changedBy: string
}

export interface Letters {
  centreId: string
  letterId: string
  paper: PaperKinds['paper']
  state: 'draft' | 'issued' | 'printed' | 'signed' | 'archived' | 'cancelled'
  caseId: string | null
  subjectId: string | null
  keep: 'identity' | 'narrative' | 'health' | 'safety' | 'registry' | 'staff'
  subject: string
  addressee: string | null
  isNeutral: Generated<boolean>
  datedOn: string | null
  sha256: string | null
  pages: number | null
  version: Generated<number>
  madeAt: string
  madeBy: string
  issuedAt: string | null
  issuedBy: string | null
  printedAt: string | null
  signedAt: string | null
  filedAt: string | null
  certifiedAt: string | null
  sentOn: string | null
  sentHow: 'courier' | 'post' | 'by_hand' | 'sealed_mail' | 'e_office' | null
  cancelledAt: string | null
  cancelReason: 'wrong_data' | 'wrong_addressee' | 'made_twice' | 'not_needed' | 'paper_damaged' | null
  taskId: string | null
}

export interface ListCodes {
  centreId: string
  codeId: string
  body: string
  madeBy: string
  madeAt: string
}

export interface ListFiles {
  centreId: string
  listId: string
  broughtBy: string
  file: Buffer
}

export interface ListLayouts {
  centreId: string
  layoutId: string
  body: string
  madeBy: string
  madeAt: string
}

export interface ListRows {
  centreId: string
  listId: string
  rowNo: number
  broughtBy: string
  weight: 'must_decide' | 'look' | 'note' | 'ready' | 'header' | 'ignored'
  openQuestions: Generated<number>
  plan: 'save' | 'aside' | 'merge' | null
  body: string
  decisions: string | null
  version: Generated<number>
  outcome: 'imported' | 'merged' | 'set_aside' | 'already_here' | 'header' | 'ignored' | null
  intoRow: number | null
  caseId: string | null
}

export interface ListTakings {
  centreId: string
  listId: string
  letterId: string
  receivedOn: string
  intakeId: string | null
  responsibleId: string | null
  officePersonId: string | null
  begunBy: string
  begunAt: string
}

export interface ListViews {
  centreId: string
  personId: string
  viewId: string
  listName: string
  body: string
  savedAt: string
}

export interface LiveAccounts {
  centreId: string
  personId: string
  locale: string
}

export interface LivelihoodPages {
  centreId: string
  pageId: string
  caseId: string
  page: 'interest' | 'home' | 'choices' | 'household' | 'aid' | 'plan' | 'licence' | 'finance'
  version: number
  body: string
  writtenBy: string
  writtenAt: string
}

export interface LookedMediations {
  centreId: string
  caseId: string
  noteId: string
  happenedOn: string
  lookedOn: string
  outcome: string
  at: string
}

export interface LookedRooms {
  centreId: string
  inspectionId: string
  seenOn: string
}

export interface MachineLoans {
  centreId: string
  loanId: string
  machineId: string
  caseId: string | null
  groupId: string | null
  dueOn: string
  lentBy: string
  lentAt: string
  backBy: string | null
  backAt: string | null
}

export interface MachineTakingLines {
  centreId: string
  lineId: string
  takingId: string
  machineId: string
  found: 'here' | 'elsewhere' | 'missing'
  bookedPlaceId: string | null
  placeId: string | null
  explained: 'moved_in_book' | 'brought_back' | 'lent' | 'at_workshop' | 'searched_for' | null
  notedBy: string
  notedAt: string
}

export interface MachineTakings {
  centreId: string
  takingId: string
  begunBy: string
  begunAt: string
  closedBy: string | null
  closedAt: string | null
}

export interface MachineWorks {
  centreId: string
  workId: string
  machineId: string
  kind: 'oiled' | 'cleaned' | 'checked' | 'repaired' | 'fault' | 'not_to_use'
  onDay: string
  costRupiah: number | null
  body: string | null
  notedBy: string
  notedAt: string
}

export interface MachineWriteOffs {
  centreId: string
  writeOffId: string
  machineId: string
  reason: 'worn_out' | 'beyond_repair' | 'lost' | 'stolen' | 'passed_on'
  body: string
  proposedBy: string
  proposedAt: string
  decision: 'approved' | 'declined' | null
  answer: string | null
  decidedBy: string | null
  decidedAt: string | null
}

export interface Machines {
  centreId: string
  machineId: string
  label: string
  code: string
  name: string
  brand: string | null
  serial: string | null
  placeId: string | null
  spot: string | null
  setId: string | null
  boughtOn: string | null
  worthRupiah: number | null
  everyDays: number | null
  condition: Generated<'good' | 'needs_repair' | 'out_of_use' | 'written_off'>
  nextOn: string | null
  lentUntil: string | null
  madeBy: string
  madeAt: string
  version: Generated<number>
}

export interface MadeContacts {
  centreId: string
  caseId: string
  contactId: string
  month: number
  happenedOn: string
  isReached: boolean
  work: string
  toolStatus: string
  isAboveLine: boolean
  recordedAt: string
}

export interface Mails {
  centreId: string
  mailId: string
  personId: string
  kind: 'digest' | 'urgent'
  aboutAt: string
  madeAt: string
  nextAt: string
  tries: Generated<number>
  endedAt: string | null
  outcome: 'sent' | 'nothing' | 'left' | 'given_up' | null
}

export interface MarkQuestions {
  centreId: string
  questionId: string
  personId: string
  askedAt: string
}

export interface MarkedDoses {
  centreId: string
  caseId: string
  planId: string
  onDay: string
  minute: number
  mark: string
}

export interface MaterialEntries {
  centreId: string
  entryId: string
  lotId: string
  materialId: string
  kind: 'received' | 'issued' | 'returned' | 'correction' | 'counted' | 'written_off'
  quantity: number
  leftAfter: number
  caseId: string | null
  groupId: string | null
  workId: string | null
  ofEntryId: string | null
  takingId: string | null
  reason: 'expired' | 'spoiled' | 'lost' | 'not_noted' | 'miscounted' | 'measured_anew' | null
  notedBy: string
  notedAt: string
}

export interface MaterialLots {
  centreId: string
  lotId: string
  materialId: string
  receivedOn: string
  expiresOn: string | null
  priceRupiah: number
  source: string | null
  leftCount: Generated<number>
  madeAt: string
}

export interface MaterialTakingLines {
  centreId: string
  lineId: string
  takingId: string
  lotId: string
  booked: number
  counted: number
  notedBy: string
  notedAt: string
}

export interface MaterialTakings {
  centreId: string
  takingId: string
  store: 'class' | 'kitchen' | 'cleaning' | 'office'
  begunBy: string
  begunAt: string
  closedBy: string | null
  closedAt: string | null
}

export interface Materials {
  centreId: string
  materialId: string
  name: string
  unit: string
  store: 'class' | 'kitchen' | 'cleaning' | 'office'
  least: Generated<number>
  madeBy: string
  madeAt: string
  version: Generated<number>
}

export interface MealCosts {
  centreId: string
  onDay: string
  rupiah: number
  notedBy: string
  version: Generated<number>
}

export interface MeasureWords {
  centreId: string
  noteId: string
  personId: string
  measureId: string
  caseId: string
  kind: 'report' | 'hearing' | 'decision' | 'objection' | 'answer'
  writtenBy: string
  writtenAt: string
  body: string
}

export interface Measures {
  centreId: string
  measureId: string
  caseId: string
  ruleId: string
  happenedOn: string
  reportedAt: string
  reportedBy: string
  heardAt: string | null
  heardBy: string | null
  heardHow: 'spoke' | 'kept_silent' | null
  beside: 'nobody' | 'resident' | 'family' | 'colleague' | 'legal_aid' | null
  decision: 'nothing' | 'talk' | 'written_reminder' | 'outings_limited' | 'conference' | null
  decidedAt: string | null
  decidedBy: string | null
  endsOn: string | null
  toldAt: string | null
  toldBy: string | null
  objectedAt: string | null
  objectedBy: string | null
  answerDueOn: string | null
  answer: 'upheld' | 'declined' | null
  answeredAt: string | null
  answeredBy: string | null
}

export interface MediationLooks {
  centreId: string
  lookId: string
  caseId: string
  noteId: string
  lookedOn: string
  outcome: 'kept' | 'partly' | 'not_kept'
  lookedBy: string
  at: string
}

export interface MedicationMarks {
  centreId: string
  planId: string
  onDay: string
  minute: number
  version: number
  caseId: string
  mark: 'given' | 'refused' | 'not_here' | 'missed'
  markedBy: string
  markedAt: string
}

export interface MedicationPlans {
  centreId: string
  planId: string
  caseId: string
  minutes: number[]
  fromOn: string
  untilOn: string | null
  writtenBy: string
  writtenAt: string
  endedAt: string | null
  body: string
}

export interface MedicineLots {
  centreId: string
  lotId: string
  medicineId: string
  expiresOn: string
  leftCount: number
  receivedOn: string
  receivedBy: string
}

export interface Medicines {
  centreId: string
  medicineId: string
  name: string
  unit: string
  least: Generated<number>
}

export interface MenuMeals {
  centreId: string
  onDay: string
  meal: 'sahur' | 'breakfast' | 'lunch' | 'iftar' | 'dinner'
  dishes: string | null
  cooked: number | null
  thrown: number | null
  version: Generated<number>
}

export interface NeedWomen {
  centreId: string
  needId: string
  caseId: string
  body: string
}

export interface Needs {
  centreId: string
  needId: string
  no: number
  kind: 'tools' | 'materials' | 'clothing' | 'hygiene' | 'health' | 'children' | 'papers' | 'transport' | 'room' | 'learning' | 'other'
  what: string
  womenCount: number
  costRupiah: number
  source: 'centre' | 'social_office' | 'donor' | 'company' | 'insurance' | 'other'
  neededBy: string | null
  body: string | null
  askedBy: string
  askedAt: string
  decision: 'approved' | 'next_year' | 'declined' | null
  decidedBy: string | null
  decidedAt: string | null
  answer: string | null
  planYear: number | null
  fulfilledOn: string | null
  fulfilledBy: string | null
  spentRupiah: number | null
  taskId: string | null
}

export interface NewsSeen {
  centreId: string
  personId: string
  line: string
  seenAt: string
}

export interface NightReceptions {
  centreId: string
  receptionId: string
  receivedAt: string
  receivedBy: string
  bedId: string
  periodId: string
  taskId: string
  needsCompany: boolean
  completedAt: string | null
  completedBy: string | null
  caseId: string | null
  withdrawnAs: string | null
}

export interface NightWords {
  centreId: string
  receptionId: string
  personId: string
  body: string
}

export interface NoContacts {
  centreId: string
  noContactId: string
  caseId: string
  body: string
  version: Generated<number>
  recordedBy: string
  recordedAt: string
  endedAt: string | null
}

export interface NotedDays {
  centreId: string
  caseId: string
  noteId: string
  happenedOn: string
  kind: string
  authorId: string
}

export interface NumberBooks {
  centreId: string
  book: 'main' | 'neutral'
  year: number
  lastNo: number
}

export interface OfferWords {
  centreId: string
  offerId: string
  personId: string
  body: string
}

export interface OldRegisterFiles {
  centreId: string
  registerId: string
  file: Buffer
}

export interface OldRegisterLayouts {
  centreId: string
  layoutId: string
  body: string
  madeBy: string
  madeAt: string
}

export interface OldRegisterRows {
  centreId: string
  registerId: string
  rowNo: number
  weight: 'must_decide' | 'look' | 'note' | 'ready' | 'header' | 'ignored'
  openQuestions: Generated<number>
  plan: 'save' | 'aside' | null
  body: string | null
  decisions: string | null
  version: Generated<number>
  outcome: 'entered' | 'set_aside' | 'header' | 'ignored' | null
  caseId: string | null
}

export interface OldRegisters {
  centreId: string
  registerId: string
  kind: 'women' | 'kits' | 'letters'
  state: Generated<'draft' | 'saving' | 'done' | 'dropped'>
  version: Generated<number>
  broughtBy: string
  broughtAt: string
  kid: string
  keyByGroup: string
  keyByPerson: string
  generation: number
  head: string
  fileMark: string | null
  rowsRead: number
  settledBy: string | null
  settledAt: string | null
  letGoAt: string | null
}

export interface OutboxAsides {
  centreId: string
  personId: string
  entryId: string
  kind: 'session_note' | 'attendance_marks' | 'incident' | 'photo'
  endpoint: string
  body: string
  refused: string
  writtenAt: string
  putAt: string
  settledAt: string | null
  outcome: 'written_anew' | 'not_needed' | null
}

export interface OutboxParts {
  centreId: string
  personId: string
  entryId: string
  partNo: number
  box: string
  putAt: string
}

export interface OutingContacts {
  centreId: string
  contactId: string
  outingId: string
  kind: 'contact' | 'order'
  body: string
  writtenBy: string
  writtenAt: string
  followedBy: string | null
  followedAt: string | null
}

export interface Outings {
  centreId: string
  outingId: string
  kind: 'exhibition' | 'consignment'
  name: string
  organiser: string
  stand: string | null
  fromOn: string
  untilOn: string
  commissionPercent: Generated<number>
  costsRupiah: Generated<number>
  carriedBy: string
  madeBy: string
  madeAt: string
  agreedBy: string | null
  agreedAt: string | null
  leftAt: string | null
  backAt: string | null
  settledAt: string | null
  settledBy: string | null
  countedBy: string | null
  countedAt: string | null
  countedWith: string | null
  cashRupiah: number | null
  taskId: string | null
  version: Generated<number>
}

export interface OutsideTests {
  centreId: string
  caseId: string
  certificationId: string
  heldOn: string
  result: string
}

export interface PaidFees {
  centreId: string
  paidOn: string
  amountRupiah: number
}

export interface PaidMoney {
  centreId: string
  year: number
  paidOn: string
  amountRupiah: number
}

export interface PaperKinds {
  paper: 'ba-hapus-alat' | 'ba-opname' | 'balasan-seleksi' | 'daftar-hadir' | 'f01' | 'f03' | 'f04-f05' | 'f06' | 'f07' | 'f08' | 'f09' | 'f10' | 'f11' | 'f12' | 'f12-kesehatan' | 'f12-keselamatan' | 'f13' | 'f14' | 'f15' | 'f16' | 'f17' | 'f18' | 'f20' | 'f21' | 'f22' | 'f23' | 'f24' | 'f25' | 'f27' | 'f28' | 'f29' | 'f30' | 'f31' | 'f33' | 'f34' | 'f35' | 'f36' | 'f37' | 'f38' | 'f39' | 'f40' | 'laporan-perkembangan' | 'pernyataan-rahasia' | 'rencana-usaha' | 'sertifikat' | 'sk-penetapan' | 'undangan'
}

export interface PartnerAgreements {
  centreId: string
  agreementId: string
  partnerId: string
  kind: 'mou' | 'pks'
  number: string
  fromOn: string
  untilOn: string
  quota: number
  covers: ('wage' | 'hours' | 'safety' | 'reach')[]
  endedOn: string | null
  taskId: string | null
  writtenBy: string
  writtenAt: string
}

export interface PartnerDeals {
  centreId: string
  dealId: string
  partnerId: string
  kind: 'order' | 'internship' | 'placement'
  what: string
  pieces: number | null
  donePieces: Generated<number>
  fromOn: string
  dueOn: string
  endedOn: string | null
  writtenBy: string
  writtenAt: string
  version: Generated<number>
}

export interface PartnerEvaluations {
  centreId: string
  evaluationId: string
  partnerId: string
  paid: 'yes' | 'partly' | 'no'
  safe: 'yes' | 'partly' | 'no'
  again: 'yes' | 'partly' | 'no'
  afterWork: Generated<boolean>
  body: string
  writtenBy: string
  writtenAt: string
}

export interface PartnerPeople {
  centreId: string
  dealId: string
  caseId: string
  placedBy: string
  placedAt: string
  fromOn: string
  outcome: 'completed' | 'hired' | 'she_left' | 'employer_ended' | 'not_begun' | null
  endedOn: string | null
}

export interface Partners {
  centreId: string
  partnerId: string
  name: string
  kind: 'salon' | 'tailor' | 'hotel' | 'school' | 'shop' | 'cooperative' | 'craft_council' | 'bank' | 'training_centre' | 'university' | 'clinic' | 'other'
  body: string
  pieceRupiah: number | null
  pieceMinutes: number | null
  seenOn: string | null
  nextOn: string | null
  declinedAt: string | null
  madeBy: string
  madeAt: string
  version: Generated<number>
}

export interface Passkeys {
  centreId: string
  credentialId: string
  personId: string
  publicKey: string
  counter: number
  label: string
  createdAt: string
}

export interface PastCases {
  centreId: string
  caseId: string
  isProtected: Generated<boolean>
  registerId: string
  rowNo: number
  estimated: Generated<('entry_date' | 'exit_date' | 'birth_date')[]>
  body: string
  enteredBy: string
  enteredAt: string
}

export interface PastKits {
  centreId: string
  kitId: string
  registerId: string
  rowNo: number
  caseId: string | null
  handedOn: string | null
  body: string
  enteredBy: string
  enteredAt: string
}

export interface PastLetters {
  centreId: string
  letterId: string
  registerId: string
  rowNo: number
  caseId: string | null
  direction: 'in' | 'out'
  datedOn: string | null
  body: string
  enteredBy: string
  enteredAt: string
}

export interface People {
  centreId: string
  personId: string
  name: string
  callName: string
  position: string | null
  rank: string | null
  nip: string | null
  isActive: Generated<boolean>
  version: Generated<number>
}

export interface PettyCashEntries {
  centreId: string
  seq: number
  kind: 'filled' | 'spent' | 'given_back' | 'correction'
  what: string
  lineKey: string | null
  amountRupiah: number
  balanceRupiah: number
  correctsSeq: number | null
  onDay: string
  receiptNo: string | null
  personId: string
  at: string
}

export interface Placements {
  centreId: string
  placementId: string
  caseId: string
  number: number
  track: string
  secondTrack: string | null
  decidedOn: string
  body: string
  decidedBy: string
  recordedAt: string
}

export interface PlanGoals {
  centreId: string
  planId: string
  goalId: string
  caseId: string
  position: number
  importance: number
  difficulty: number
  startLevel: -2 | -1 | 0 | 1 | 2
}

export interface PlanReturns {
  centreId: string
  planId: string
  caseId: string
  body: string
}

export interface PlanSignatures {
  centreId: string
  planId: string
  signer: 'client' | 'social_worker' | 'coordinator'
  caseId: string
  personId: string | null
  manner: 'hand' | 'thumb' | 'spoken'
  witnessId: string | null
  signedOn: string
  recordedBy: string
  recordedAt: string
}

export interface PlanSteps {
  centreId: string
  planId: string
  stepId: string
  goalId: string
  caseId: string
  component: 'decent_living' | 'social_and_child_care' | 'family_support' | 'therapy' | 'vocational_and_entrepreneurship' | 'social_aid' | 'accessibility'
  ownerId: string | null
  startsOn: string
  endsOn: string
  taskId: string
}

export interface PlanTexts {
  centreId: string
  planId: string
  caseId: string
  body: string
  savedBy: string
  savedAt: string
}

export interface Plans {
  centreId: string
  planId: string
  caseId: string
  number: number
  state: Generated<'draft' | 'proposed' | 'returned' | 'approved' | 'superseded'>
  startedBy: string
  startedAt: string
  reviewOn: string | null
  proposedBy: string | null
  proposedAt: string | null
  decidedBy: string | null
  decidedAt: string | null
  version: Generated<number>
}

export interface Plates {
  centreId: string
  plateId: string
  caseId: string
  plate: 'soft' | 'no_spice' | 'no_nuts' | 'no_seafood' | 'no_egg' | 'no_milk' | 'less_sugar' | 'less_salt' | 'meatless' | 'extra'
  setBy: string
  setAt: string
  endedAt: string | null
}

export interface PracticeEntries {
  centreId: string
  entryId: string
  lessonId: string
  caseId: string
  heldOn: string
}

export interface PracticeLessons {
  centreId: string
  lessonId: string
  unitId: string
  heldOn: string
  minutes: number
  body: string
  savedBy: string
  savedAt: string
}

export interface PracticeTexts {
  centreId: string
  entryId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
  authorId: string
  version: Generated<number>
}

export interface PracticumDays {
  centreId: string
  dayId: string
  caseId: string
  heldOn: string
  customers: number
  veryUnhappy: Generated<number>
  unhappy: Generated<number>
  middling: Generated<number>
  happy: Generated<number>
  veryHappy: Generated<number>
  version: Generated<number>
}

export interface Practicums {
  centreId: string
  practicumId: string
  caseId: string
  track: string
  fromOn: string
  untilOn: string
  daysOpen: number
  customers: number
  revenueRupiah: number
  materialRupiah: number
  otherRupiah: number
  profitRupiah: GeneratedAlways<number | null>
  isCashBookKept: boolean
  customerRating: number | null
  mentorRating: number | null
  isProblemSolved: boolean
  recordedBy: string
  recordedAt: string
}

export interface PractisedDays {
  centreId: string
  caseId: string
  entryId: string
  heldOn: string
}

export interface Pregnancies {
  centreId: string
  pregnancyId: string
  caseId: string
  version: Generated<number>
  writtenBy: string
  writtenAt: string
  checkTaskId: string | null
  endedAt: string | null
  body: string
}

export interface PresenceEntries {
  centreId: string
  entryId: string
  caseId: string
  fromPresence: 'in_house' | 'on_leave' | 'in_hospital' | 'practice_outside' | 'unclear' | 'left'
  toPresence: 'in_house' | 'on_leave' | 'in_hospital' | 'practice_outside' | 'unclear' | 'left'
  at: string
  backAt: string | null
  leaveKind: 'errand' | 'appointment' | 'outing' | 'home' | 'practice' | null
  givenBy: string | null
  body: string | null
  personId: string
  byGate: Generated<boolean>
}

export interface PrivacyBreachTellings {
  centreId: string
  tellingId: string
  breachId: string
  whom: 'subjects' | 'authority' | 'public'
  channel: 'in_person' | 'phone' | 'message' | 'letter'
  toldAt: string
  peopleCount: number | null
  notedBy: string
  notedAt: string
}

export interface PrivacyBreaches {
  centreId: string
  breachId: string
  year: number
  ordinal: number
  kinds: ('names' | 'identity' | 'story' | 'health' | 'safety' | 'family' | 'photos' | 'accounts')[]
  womenCount: number
  foundAt: string
  dueAt: string
  recordedBy: string
  recordedAt: string
  closedAt: string | null
  closedBy: string | null
  extractId: string | null
}

export interface PrivacyDisclosures {
  centreId: string
  disclosureId: string
  caseId: string | null
  herNo: string
  basis: 'consent' | 'legal_duty' | 'court' | 'public_service' | 'vital'
  askedOn: string
  recordedBy: string
  recordedAt: string
  headAt: string | null
  headBy: string | null
  officerAt: string | null
  officerBy: string | null
  refusedAt: string | null
  refusedBy: string | null
  givenAt: string | null
  givenBy: string | null
}

export interface PrivacyRequests {
  centreId: string
  requestId: string
  year: number
  ordinal: number
  caseId: string | null
  herNo: string | null
  rightAsked: 'information' | 'correct' | 'access' | 'end' | 'withdraw' | 'object' | 'restrict' | 'portability'
  via: 'herself' | 'letter' | 'family' | 'lawyer' | 'office'
  identity: 'known_here' | 'document' | 'power_of_attorney' | 'not_yet'
  askedAt: string
  dueAt: string | null
  recordedBy: string
  recordedAt: string
  outcome: 'granted' | 'partly' | 'refused' | null
  ground: 'archive' | 'others_data' | 'safety' | 'legal_hold' | 'not_shown' | 'not_held' | null
  answeredAt: string | null
  answeredBy: string | null
  appealedAt: string | null
  appeal: 'stands' | 'changed' | null
  appealDoneAt: string | null
  appealDoneBy: string | null
}

export interface PrivacyWords {
  centreId: string
  noteId: string
  personId: string
  requestId: string | null
  breachId: string | null
  disclosureId: string | null
  kind: 'asked' | 'answer' | 'appeal' | 'appeal_answer' | 'title' | 'what' | 'how' | 'handling' | 'telling' | 'letter' | 'lesson' | 'scope' | 'refusal' | 'handing'
  writtenBy: string
  writtenAt: string
  body: string
}

export interface PsychologistViews {
  centreId: string
  viewId: string
  caseId: string
  authorId: string
  writtenAt: string
  body: string
}

export interface PublishedHelpers {
  centreId: string
  weekOn: string
  number: number
  sessionId: string
  delivererId: string
  givesAs: 'instructor' | 'co_instructor' | 'companion' | 'guide' | 'speaker' | 'psychologist' | 'clergy' | 'volunteer'
  delivererName: string
}

export interface PublishedSessions {
  centreId: string
  weekOn: string
  number: number
  sessionId: string
  onDay: string
  starts: string
  ends: string
  kind: 'social' | 'skills' | 'enterprise' | 'group' | 'counselling' | 'spiritual' | 'physical' | 'duty' | 'visit'
  title: string
  meantFor: 'group' | 'everyone' | 'some'
  groupId: string | null
  groupName: string | null
  track: string | null
  faith: 'islam' | 'protestant' | 'catholic' | 'hindu' | 'buddhist' | 'confucian' | 'other' | null
  delivererId: string | null
  delivererName: string | null
  givesAs: 'instructor' | 'co_instructor' | 'companion' | 'guide' | 'speaker' | 'psychologist' | 'clergy' | 'volunteer' | null
  placeId: string | null
  placeName: string | null
  equipmentId: string | null
  equipmentName: string | null
  replacesOn: string | null
}

export interface PublishedWeeks {
  centreId: string
  weekOn: string
  number: number
  proposedBy: string
  approvedBy: string
  publishedAt: string
}

export interface RatedGoals {
  centreId: string
  caseId: string
  goalId: string
  level: number
  ratedOn: string
  ratedAt: string
  weight: number
}

export interface RatedTests {
  centreId: string
  caseId: string
  testId: string
  track: string
  heldOn: string
  isCompetent: boolean
  recordedAt: string
}

export interface RatingWords {
  centreId: string
  wordId: string
  personId: string
  weekOn: string
  body: string
}

export interface ReadLog {
  centreId: string
  readId: Generated<string>
  at: string
  personId: string
  caseId: string | null
  class: 'display' | 'identity' | 'narrative' | 'counselling' | 'health' | 'safety'
  action: string
  amount: Generated<number>
  chainedSeq: number | null
}

export interface ReceiptMinutes {
  centreId: string
  minuteId: string
  caseId: string
  isProtected: Generated<boolean>
  handedAt: string
  body: string
  version: Generated<number>
  recordedBy: string
  recordedAt: string
  signedBy: string | null
  signedAt: string | null
}

export interface ReferralAnswers {
  centreId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
}

export interface ReferralChecks {
  centreId: string
  checkId: string
  caseId: string
  personId: string
  at: string
  verdict: 'eligible' | 'outside_rules' | 'verify_age' | 'never'
  isOverride: Generated<boolean>
  body: string
}

export interface ReferralComplaints {
  centreId: string
  complaintId: string
  caseId: string
  channel: 'letter' | 'spoken' | 'message' | 'through_office'
  receivedOn: string
  dueOn: string
  recordedBy: string
  answeredOn: string | null
  answeredBy: string | null
  isProtected: Generated<boolean>
  body: string
}

export interface ReferralContacts {
  centreId: string
  contactId: string
  caseId: string
  personId: string
  at: string
  withWhom: 'sender' | 'candidate' | 'family' | 'other_service'
  channel: 'call' | 'message' | 'visit' | 'letter' | 'meeting'
  wasReached: boolean
  isProtected: Generated<boolean>
  body: string
}

export interface ReferralLetters {
  centreId: string
  letterId: string
  numberMark: string | null
  datedOn: string | null
  receivedOn: string
  statedCount: number | null
  intakeId: string | null
  listId: string | null
  officePersonId: string | null
  body: string
  forOffice: string | null
  recordedBy: string
  recordedAt: string
}

export interface ReferralLists {
  centreId: string
  listId: string
  state: Generated<'draft' | 'saving' | 'confirmed' | 'dropped'>
  version: Generated<number>
  broughtBy: string
  broughtAt: string
  kid: string
  keyByGroup: string
  keyByPerson: string
  generation: number
  head: string
  fileMark: string | null
  rowsRead: number
  settledBy: string | null
  settledAt: string | null
}

export interface ReferralOutcomes {
  centreId: string
  outcomeId: string
  caseId: string
  personId: string
  notedOn: string
  outcome: 'joined' | 'not_yet' | 'no_news' | 'declined'
  isProtected: Generated<boolean>
  body: string
}

export interface ReferralPapers {
  centreId: string
  caseId: string
  isProtected: Generated<boolean>
  body: string
}

export interface ReferralReadiness {
  centreId: string
  caseId: string
  personId: string
  at: string
  body: string
  version: Generated<number>
}

export interface ReferralSteps {
  centreId: string
  stepId: string
  caseId: string
  personId: string
  at: string
  step: 'proposed' | 'taken_back' | 'returned' | 'decided' | 'reopened' | 'withdrawn'
  kind: 'accept' | 'wait' | 'refer' | 'refuse' | 'emergency' | null
  isProtected: Generated<boolean>
  body: string
}

export interface ReferralStories {
  centreId: string
  caseId: string
  body: string
}

export interface ReferralTriages {
  centreId: string
  triageId: string
  caseId: string
  personId: string
  at: string
  isComplete: boolean
  body: string
}

export interface Referrals {
  centreId: string
  caseId: string
  letterId: string | null
  noLetterReason: 'came_herself' | 'family_came' | 'emergency_first' | 'letter_follows' | 'given_orally' | null
  source: 'social_office' | 'raid' | 'police' | 'women_protection' | 'hospital' | 'welfare_institution' | 'family' | 'self'
  receivedAt: string
  urgency: 'ordinary' | 'soon' | 'emergency'
  listNo: number | null
  intakeId: string | null
  officePersonId: string | null
  registeredBy: string
  registeredAt: string
  firstResponseDueOn: string
  decisionDueOn: string
  contactedAt: string | null
  triagedAt: string | null
  verdict: 'eligible' | 'outside_rules' | 'verify_age' | 'never' | null
  isOverridden: Generated<boolean>
  status: Generated<'new' | 'emergency' | 'waiting' | 'accepted' | 'refused' | 'referred' | 'withdrawn'>
  isEmergency: Generated<boolean>
  proposalState: 'open' | 'taken_back' | 'returned' | 'decided' | null
  proposalKind: 'accept' | 'wait' | 'refer' | 'refuse' | 'emergency' | null
  proposalBy: string | null
  proposalAt: string | null
  decidedKind: 'accept' | 'wait' | 'refer' | 'refuse' | 'emergency' | null
  decidedBy: string | null
  decidedAt: string | null
  waitingSince: string | null
  waitingUntil: string | null
  selectionDueOn: string | null
  shelterEndsOn: string | null
  version: Generated<number>
}

export interface ReleaseCells {
  centreId: string
  releaseId: string
  cell: string
  shown: 'open' | 'small' | 'some' | 'hidden'
  least: 5 | 10
  members: string[]
}

export interface Releases {
  centreId: string
  releaseId: string
  report: 'monthly' | 'quarterly' | 'semester' | 'yearly' | 'aftercare' | 'built'
  title: string | null
  audience: 'government' | 'public'
  fromOn: string
  untilOn: string
  body: Json
  madeBy: string
  madeAt: string
}

export interface ReminderChoices {
  centreId: string
  personId: string
  quietFrom: string | null
  quietUntil: string | null
  mailTo: string | null
  mailAbout: Generated<('urgent' | 'decide' | 'due' | 'given' | 'answered')[]>
  mailAt: string | null
  chosenAt: string
}

export interface RetentionItems {
  centreId: string
  caseId: string
  part: 'whole' | 'health' | 'places'
  herNo: string | null
  reason: 'kept_long_enough' | 'not_admitted' | 'she_asked' | 'health_over' | 'places_over'
  dueOn: string
  isLonger: boolean
  listedAt: string
  proposedAt: string | null
  proposedBy: string | null
  returnedAt: string | null
  returnedBy: string | null
  returnedAs: 'still_needed' | 'hold_expected' | 'look_again' | null
}

export interface ReviewWords {
  centreId: string
  reviewId: string
  said: 'own' | 'head'
  readerId: string
  writtenBy: string
  body: string
}

export interface RoleGrants {
  centreId: string
  grantId: string
  personId: string
  role: 'head' | 'administration' | 'coordinator' | 'social_worker' | 'psychologist' | 'nurse' | 'sewing_companion' | 'salon_companion' | 'class_coordinator' | 'instructor' | 'speaker' | 'volunteer' | 'house_mother' | 'guard' | 'treasurer' | 'social_office' | 'auditor' | 'data_protection_officer' | 'it_admin'
  fromAt: string
  untilAt: string | null
  grantedBy: string
  actsFor: string | null
  signsAs: 'plh' | 'an' | null
}

export interface RollLocks {
  centreId: string
  groupId: string
  seq: number
  state: 'locked' | 'reopened'
  why: 'wrong_press' | 'told_later' | 'letter_came' | 'other_roll' | null
  personId: string
  at: string
}

export interface RollMarks {
  centreId: string
  rollId: string
  caseId: string
  mark: 'not_here' | 'sick' | 'elsewhere' | 'back'
}

export interface Rooms {
  centreId: string
  roomId: string
  building: string
  name: string
  kind: 'dormitory' | 'family' | 'isolation' | 'shelter'
  capacity: number
  isGroundFloor: Generated<boolean>
  takesChildren: Generated<boolean>
  isNearCarer: Generated<boolean>
  isProtected: Generated<boolean>
  isInUse: Generated<boolean>
  version: Generated<number>
}

export interface RulesTold {
  centreId: string
  toldId: string
  caseId: string
  version: number
  how: 'read_together' | 'in_her_language' | 'with_pictures'
  understood: 'own_words' | 'once_more'
  toldAt: string
  toldBy: string
}

export interface SafeContacts {
  centreId: string
  contactId: string
  caseId: string
  isReachable: boolean
  body: string
  version: Generated<number>
  recordedBy: string
  recordedAt: string
  endedAt: string | null
}

export interface SafetyPlans {
  centreId: string
  planId: string
  caseId: string
  version: number
  writtenBy: string
  writtenAt: string
  body: string
}

export interface SafetyTalks {
  centreId: string
  talkId: string
  caseId: string
  writtenBy: string
  writtenAt: string
  body: string
}

export interface SaleShares {
  centreId: string
  shareId: string
  saleId: string
  causeId: string
  kind: 'material' | 'maker' | 'fund' | 'region'
  caseId: string | null
  rupiah: number
  postingId: string | null
  at: string
  personId: string
}

export interface Sales {
  centreId: string
  saleId: string
  workId: string
  kind: 'sale' | 'return' | 'mistake'
  ofSaleId: string | null
  pieces: number
  priceRupiah: number
  materialRupiah: number
  materialFrom: 'class_stock' | 'leftover' | 'own' | 'partner'
  amountRupiah: GeneratedAlways<number>
  ruleId: string
  outingId: string | null
  soldOn: string
  at: string
  personId: string
}

export interface SavedReports {
  centreId: string
  builtId: string
  title: string
  definition: Json
  shared: 'only_me' | 'lead' | 'workers'
  isMonthly: Generated<boolean>
  ownerId: string
  savedAt: string
  askedOn: string | null
  version: Generated<number>
}

export interface SavingsEntries {
  centreId: string
  caseId: string
  seq: number
  kind: 'deposit' | 'pocket_money' | 'sales_share' | 'withdrawal' | 'payout' | 'correction'
  amountRupiah: number
  balanceRupiah: number
  correctsSeq: number | null
  sourceId: string | null
  signedHow: 'signature' | 'thumbprint' | 'heirs' | 'not_present'
  at: string
  personId: string
}

export interface SavingsSignatures {
  centreId: string
  caseId: string
  seq: number
  file: Buffer
  witnessId: string
  takenBy: string
  signedAt: string
}

export interface ScheduledSessions {
  centreId: string
  sessionId: string
  seriesId: string | null
  onDay: string
  starts: string
  ends: string
  kind: 'social' | 'skills' | 'enterprise' | 'group' | 'counselling' | 'spiritual' | 'physical' | 'duty' | 'visit'
  title: string
  meantFor: 'group' | 'everyone' | 'some'
  groupId: string | null
  faith: 'islam' | 'protestant' | 'catholic' | 'hindu' | 'buddhist' | 'confucian' | 'other' | null
  delivererId: string | null
  givesAs: 'instructor' | 'co_instructor' | 'companion' | 'guide' | 'speaker' | 'psychologist' | 'clergy' | 'volunteer' | null
  placeId: string | null
  equipmentId: string | null
  replacesOn: string | null
  isCancelled: Generated<boolean>
  savedBy: string
  savedAt: string
  version: Generated<number>
}

export interface ScreenedHealth {
  centreId: string
  caseId: string
  lastOn: string
}

export interface SealedNumbers {
  centreId: string
  year: number
  runningNo: number
  number: string
  takenOn: string
}

export interface SentOn {
  centreId: string
  caseId: string
  serviceReferralId: string
  serviceId: string
  reach: string
  referredOn: string
  acceptedOn: string
  closedOn: string
}

export interface ServiceReferralHealth {
  centreId: string
  noteId: string
  serviceReferralId: string
  caseId: string
  part: 'sent' | 'reply' | 'accepted' | 'letter' | 'packet'
  body: string
  writtenBy: string
  writtenAt: string
}

export interface ServiceReferralSafety {
  centreId: string
  noteId: string
  serviceReferralId: string
  caseId: string
  part: 'sent' | 'reply' | 'accepted' | 'letter' | 'packet'
  body: string
  writtenBy: string
  writtenAt: string
}

export interface ServiceReferralStory {
  centreId: string
  noteId: string
  serviceReferralId: string
  caseId: string
  part: 'sent' | 'reply' | 'accepted' | 'letter' | 'packet'
  body: string
  writtenBy: string
  writtenAt: string
}

export interface ServiceReferrals {
  centreId: string
  serviceReferralId: string
  caseId: string
  serviceId: string
  onwardFrom: string | null
  reach: 'story' | 'health' | 'nurse' | 'safety'
  urgency: 'now' | 'soon' | 'ordinary'
  basis: 'consent' | 'legal_duty' | 'public_service'
  shared: Generated<('name' | 'birth' | 'nik' | 'kk' | 'address' | 'phone' | 'condition')[]>
  escortId: string | null
  costRupiah: number | null
  payer: 'bpjs' | 'centre' | 'herself' | 'family' | 'service' | 'nobody' | null
  referredOn: string
  answerBy: string
  acceptedOn: string | null
  referredBy: string
  referredAt: string
  taskId: string | null
  result: 'served' | 'partly' | 'not_accepted' | 'not_wanted' | 'not_there' | 'onward' | null
  closedOn: string | null
  closedBy: string | null
}

export interface Services {
  centreId: string
  serviceId: string
  kind: 'health_centre' | 'hospital' | 'hiv_sti_clinic' | 'mental_health' | 'legal_aid' | 'women_protection' | 'police' | 'civil_registry' | 'bpjs' | 'pkh' | 'training' | 'employer' | 'bank' | 'social_office' | 'institution' | 'other'
  name: string
  address: string | null
  phone: string | null
  contact: string | null
  hours: string | null
  cost: string | null
  mouNo: string | null
  mouUntil: string | null
  mouTaskId: string | null
  endedOn: string | null
  version: Generated<number>
  changedAt: string
  changedBy: string
}

export interface SessionFees {
  centreId: string
  feeId: string
  sessionId: string
  delivererId: string
  onDay: string
  rateRupiah: number
  hours: number
  payer: 'centre' | 'social_office' | 'sender' | 'other'
  savedBy: string
  savedAt: string
  paidOn: string | null
  receiptNo: string | null
  taxRupiah: number | null
  paidBy: string | null
}

export interface SessionHelpers {
  centreId: string
  sessionId: string
  delivererId: string
  givesAs: 'instructor' | 'co_instructor' | 'companion' | 'guide' | 'speaker' | 'psychologist' | 'clergy' | 'volunteer'
}

export interface SessionNotes {
  centreId: string
  noteId: string
  caseId: string
  authorId: string
  groupId: string | null
  kind: 'counselling' | 'mediation' | 'companionship' | 'phone' | 'home_visit' | 'motivation' | 'facilitation' | 'brokering' | 're_explanation' | 'group'
  partPlayed: 'counsellor' | 'mediator' | 'companion' | 'broker' | 'facilitator' | 'motivator'
  happenedOn: string
  happenedAt: string
  minutes: number
  audience: 'team' | 'head' | 'psychologist' | 'own'
  needsAttention: Generated<boolean>
  goalIds: Generated<string[]>
  safety: 'clear' | 'overridden' | null
  correctsId: string | null
  draftId: string | null
  writtenAt: string
}

export interface SessionPrivateTexts {
  centreId: string
  noteId: string
  caseId: string
  authorId: string
  audience: 'head' | 'psychologist' | 'own'
  readerId: string | null
  body: string
}

export interface SessionProofs {
  centreId: string
  proofId: string
  groupId: string
  kind: 'signed_list' | 'photo'
  format: 'jpeg' | 'png'
  faces: 'none' | 'perhaps'
  file: Buffer | null
  savedBy: string
  savedAt: string
  removedAt: string | null
  removedBy: string | null
}

export interface SessionRatings {
  centreId: string
  ratingId: string
  sessionId: string
  delivererId: string
  weekOn: string
  tag: Buffer
  sessionFace: number
  delivererFace: number
}

export interface SessionTexts {
  centreId: string
  noteId: string
  caseId: string
  authorId: string
  body: string
}

export interface ShareRules {
  centreId: string
  ruleId: string
  fromOn: string
  materialHow: 'cost_first' | 'percent'
  materialPercent: Generated<number>
  makerPercent: number
  fundPercent: number
  regionPercent: Generated<number>
  yardstickRupiah: number | null
  proposedBy: string
  proposedAt: string
  agreedBy: string | null
  agreedAt: string | null
  declinedAt: string | null
  officeLetter: string | null
  officeOn: string | null
  taskId: string | null
}

export interface SignedAssessments {
  centreId: string
  caseId: string
  number: number
  signedOn: string
}

export interface SkillTests {
  centreId: string
  testId: string
  caseId: string
  track: string
  rubric: number
  heldOn: string
  marks: Json
  meanHundredths: number
  isCompetent: boolean
  assessedBy: string
  recordedAt: string
}

export interface SpendPayments {
  centreId: string
  paymentId: string
  requestId: string
  correctsId: string | null
  amountRupiah: number
  taxRupiah: number | null
  paidOn: string
  way: 'up_gu' | 'tu' | 'ls' | 'cash' | 'transfer'
  payee: string
  receiptNo: string
  reason: string | null
  paidBy: string
  at: string
}

export interface SpendProgress {
  centreId: string
  progressId: string
  lineKey: string
  percent: number
  onDay: string
  saidBy: string
  at: string
}

export interface SpendProofs {
  centreId: string
  proofId: string
  requestId: string
  kind: 'terms' | 'invitation' | 'attendance' | 'minutes' | 'photo' | 'receipt' | 'tax' | 'goods_received'
  how: 'scan' | 'paper' | 'not_needed'
  note: string | null
  format: 'pdf' | 'jpeg' | 'png' | null
  file: Buffer | null
  paymentId: string | null
  savedBy: string
  savedAt: string
  removedAt: string | null
  removedBy: string | null
}

export interface SpendRequests {
  centreId: string
  requestId: string
  no: number
  year: number
  kind: 'goods' | 'handed_over' | 'activity' | 'fee' | 'travel' | 'allowance' | 'service'
  title: string
  lineKey: string | null
  needId: string | null
  amountRupiah: number
  fund: 'apbd' | 'apbn' | 'foundation' | 'donor' | 'company' | 'other'
  neededOn: string | null
  askedBy: string
  askedAt: string
  decision: 'approved' | 'declined' | null
  decidedBy: string | null
  decidedAt: string | null
  answer: string | null
  closedBy: string | null
  closedAt: string | null
  taskId: string | null
}

export interface StaffEntries {
  centreId: string
  entryId: string
  personId: string
  kind: 'posting' | 'certificate' | 'training' | 'leave'
  sort: 'competency' | 'str' | 'licence' | 'ethics' | 'first_aid' | 'trauma' | 'trade' | 'other_paper' | 'annual' | 'sick' | 'maternity' | 'important' | 'duty' | null
  what: string
  number: string | null
  fromOn: string
  untilOn: string | null
  hours: number | null
  coveredBy: string | null
  notedBy: string
  notedAt: string
  taskId: string | null
}

export interface StageDays {
  centreId: string
  caseId: string
  toStage: string
  at: string
}

export interface StageEntries {
  centreId: string
  entryId: string
  caseId: string
  fromStage: Stages['code']
  toStage: 'identification' | 'data' | 'assessment' | 'plan' | 'intervention' | 'review' | 'evaluation' | 'termination' | 'closed'
  kind: 'forward' | 'loop' | 'back'
  reasonId: string | null
  at: string
  personId: string
}

export interface StageMoves {
  fromStage: Stages['code']
  toStage: string
  kind: 'forward' | 'loop' | 'back'
  needsReason: boolean
  roles: string[]
  lapses: string[]
}

export interface StageRequirements {
  fromStage: string
  toStage: string
  gate: EvidenceNames['name']
  unlessGate: EvidenceNames['name'] | null
}

export interface Stages {
  code: 'assessment' | 'data' | 'evaluation' | 'identification' | 'intervention' | 'plan' | 'review' | 'termination'
  position: number
  gateCode: string
  decides: string
}

export interface SupervisionNotes {
  centreId: string
  noteId: string
  personId: string
  supervisorId: string
  heldOn: string
  minutes: number
  kind: 'individual' | 'group' | 'case'
  notedAt: string
}

export interface SupervisionWords {
  centreId: string
  noteId: string
  readerId: string
  writtenBy: string
  body: string
}

export interface SurveyAnswers {
  centreId: string
  answerId: string
  roundId: string
  tag: Buffer
  marks: number[]
}

export interface SurveyEnds {
  centreId: string
  roundId: string
  closesOn: string
}

export interface SurveyRounds {
  centreId: string
  roundId: string
  opensOn: string
  closesOn: string
  openedBy: string
  answer: string | null
  answeredOn: string | null
  taskId: string | null
}

export interface SurveyWays {
  centreId: string
  wayId: Generated<string>
  roundId: string
  way: 'kiosk' | 'paper' | 'neutral'
  answers: number
  typedBy: string | null
  said: Generated<number[]>
}

export interface SurveyWords {
  centreId: string
  wordId: string
  personId: string
  roundId: string
  body: string
}

export interface TakenBeds {
  centreId: string
  periodId: string
  bedId: string
  fromOn: string
  untilOn: string
}

export interface TakenInstruments {
  centreId: string
  caseId: string
  takingId: string
  instrument: string
  takenOn: string
}

export interface TakenLeaves {
  centreId: string
  caseId: string
  passId: string
  kind: string
  outOn: string
}

export interface TaskKinds {
  kind: 'absence_close_case_seal_belongings' | 'absence_note_and_check_rooms' | 'absence_reaches_72_hours' | 'absence_tell_head' | 'absence_tell_social_office' | 'absence_try_safe_contact' | 'act_on_withdrawal' | 'aftercare_attention' | 'aftercare_contact_1' | 'aftercare_contact_12' | 'aftercare_contact_3' | 'aftercare_contact_6' | 'aftercare_end' | 'aftercare_next_step' | 'agree_outing' | 'agree_share_rule' | 'answer_box' | 'answer_complaint' | 'answer_key_request' | 'answer_list' | 'answer_objection' | 'answer_right' | 'answer_survey' | 'answer_swap' | 'approve_admission' | 'approve_conference' | 'approve_disclosure' | 'approve_evaluation_report' | 'approve_letter' | 'approve_plan' | 'approve_termination' | 'ask_about_recovery' | 'ask_consent_again' | 'ask_nik' | 'ask_service_reply' | 'ask_waiting' | 'assign_social_worker' | 'begin_assessment' | 'check_unsent' | 'close_not_admitted' | 'close_termination' | 'collect_plan_signatures' | 'complete_night' | 'complete_registration' | 'complete_selection' | 'confirm_outing' | 'contact_sender' | 'count_savings' | 'decide_appeal' | 'decide_budget' | 'decide_erasure' | 'decide_extract' | 'decide_leave' | 'decide_measure' | 'decide_need' | 'decide_spending' | 'decide_waiting' | 'decide_write_off' | 'do_improvement' | 'drill_backup' | 'emergency_referral' | 'enter_lsp_result' | 'finish_assessment' | 'first_night_unsafe' | 'follow_order' | 'follow_order_now' | 'follow_up' | 'fulfil_need' | 'give_disclosure' | 'hear_before_measure' | 'help_with_documents' | 'hold_cc1' | 'hold_cc2' | 'hold_exit_conference' | 'hold_review' | 'hospital_thirty_days' | 'incident_late' | 'incident_step' | 'leave_late_contact' | 'leave_late_remind' | 'leave_return' | 'look_again' | 'look_at_duplicate' | 'look_at_note' | 'look_at_plan' | 'look_at_recovery' | 'look_at_report' | 'look_at_retention' | 'look_at_work' | 'maintain_machine' | 'make_backup' | 'make_copy' | 'make_extract' | 'mend_budget' | 'mend_file' | 'mend_room' | 'mend_week' | 'missed_dose' | 'move_from_identification' | 'next_step_in_note' | 'no_contact_from_list' | 'open_early_end' | 'order_letter' | 'order_letter_now' | 'own_words' | 'pay_spending' | 'plan_returned' | 'plan_step' | 'prepare_termination' | 'progress_after_1_month' | 'progress_after_3_months' | 'progress_at_exit' | 'proposal_returned' | 'publish_week' | 're_explain' | 'read_incident' | 'read_key_answer' | 'read_mediation_override' | 'read_opening' | 'read_work' | 'recall_extract' | 'register_arrival' | 'register_offer' | 'renew_agreement' | 'renew_card' | 'renew_certificate' | 'renew_partner' | 'renew_staff_certificate' | 'repair_machine' | 'repeat_assessment' | 'report_aftercare' | 'report_monthly' | 'report_quarterly' | 'report_semester' | 'report_yearly' | 'return_belongings' | 'return_machine' | 'review_attendance' | 'review_bulk_read' | 'review_mediation' | 'review_opening' | 'roll_late' | 'roll_missed' | 'roll_sick' | 'safety_now' | 'safety_talk_today' | 'say_answer' | 'say_measure' | 'screen_health' | 'select_candidate' | 'settle_outing' | 'settle_rolls' | 'shelter_ends' | 'sick_letter' | 'sign_plan' | 'sign_receipt_minute' | 'sign_statement' | 'take_machines' | 'take_over' | 'take_stock' | 'talk_attendance' | 'talk_wanted' | 'talk_wanted_elsewhere' | 'tell_family' | 'tell_of_breach' | 'tell_of_incident' | 'tell_outcome' | 'termination_returned' | 'triage_listed' | 'triage_referral' | 'use_up_lot' | 'vet_deliverer' | 'weigh_lost_copy' | 'write_biological' | 'write_evaluation' | 'write_evaluation_report' | 'write_off_lot' | 'write_plan'
  isTicked: boolean
  byWork: boolean
  isUrgent: boolean
  isDecision: boolean
  afterDeath: boolean
  afterClosing: boolean
  crossing: string[]
  remindBefore: number
  leadsAfter: number
  answerPage: string | null
}

export interface TaskTexts {
  centreId: string
  taskId: string
  caseId: string
  text: string
}

export interface Tasks {
  centreId: string
  taskId: string
  caseId: string | null
  kind: TaskKinds['kind']
  params: FilledJson
  ownerId: string | null
  ownerRole: 'head' | 'administration' | 'coordinator' | 'social_worker' | 'psychologist' | 'nurse' | 'sewing_companion' | 'salon_companion' | 'class_coordinator' | 'instructor' | 'speaker' | 'volunteer' | 'house_mother' | 'guard' | 'treasurer' | 'social_office' | 'auditor' | 'data_protection_officer' | 'it_admin' | null
  fromOn: string | null
  dueOn: string | null
  dueAt: string | null
  doneAt: string | null
  doneBy: string | null
  madeBy: Generated<string | null>
  madeAt: string
  link: string | null
}

export interface TerminationGuarded {
  centreId: string
  recordId: string
  caseId: string
  body: string
}

export interface TerminationNotes {
  centreId: string
  recordId: string
  caseId: string
  body: string
}

export interface TerminationRecords {
  centreId: string
  recordId: string
  terminationId: string
  caseId: string
  name: string
  outcome: Generated<'done' | 'not_met' | 'explained'>
  onDay: string
  facts: FilledJson
  recordedBy: string
  recordedAt: string
}

export interface Terminations {
  centreId: string
  terminationId: string
  caseId: string
  exitKind: 'LULUS' | 'MANDIRI_DINI' | 'REUNIFIKASI' | 'ALIH_LEMBAGA' | 'RUJUK_MEDIS' | 'MUNDUR' | 'LARI' | 'DO' | 'PROSES_HUKUM' | 'MENINGGAL' | 'DITOLAK' | 'DIRUJUK_LAIN' | 'BATAL'
  needsFourEyes: boolean
  state: Generated<'open' | 'proposed' | 'approved' | 'closed' | 'abandoned'>
  missingSince: string | null
  openedBy: string
  openedAt: string
  proposedBy: string | null
  proposedAt: string | null
  effectiveOn: string | null
  decidedBy: string | null
  decidedAt: string | null
  endedAt: string | null
  version: Generated<number>
}

export interface TimetableWeeks {
  centreId: string
  weekOn: string
  state: Generated<'draft' | 'proposed' | 'published'>
  publishedNumber: Generated<number>
  proposedBy: string | null
  proposedAt: string | null
  taskId: string | null
  returnedFor: 'hours' | 'deliverer' | 'place' | 'faith' | 'balance' | 'other' | null
  version: Generated<number>
}

export interface ToldAgain {
  centreId: string
  monthOn: string
  asked: number
  told: number
}

export interface ToldInTime {
  centreId: string
  incidentId: string
  whom: string
  dueAt: string
  toldAt: string
}

export interface ToolkitItems {
  centreId: string
  toolkitId: string
  position: number
  name: string
  brand: string | null
  serial: string | null
  quantity: number
  unit: string
  unitPriceRupiah: number
  condition: Generated<'new' | 'good' | 'repaired'>
}

export interface ToolkitOrders {
  centreId: string
  orderId: string
  lineKey: string
  lineName: string
  year: number
  track: string
  count: number
  totalRupiah: number
  supplier: string | null
  orderedOn: string
  receivedOn: string | null
  receivedCount: number | null
  notedBy: string
  receivedBy: string | null
  version: Generated<number>
}

export interface Toolkits {
  centreId: string
  toolkitId: string
  label: string
  track: string
  sourceOfFund: string
  state: Generated<'in_stock' | 'reserved' | 'handed_over'>
  caseId: string | null
  reservedBy: string | null
  reservedAt: string | null
  handedOverBy: string | null
  handedOverAt: string | null
  isSecond: Generated<boolean>
  officeLetterOn: string | null
  handover: string | null
  witnessId: string | null
  madeBy: string
  madeAt: string
  orderId: string | null
  version: Generated<number>
}

export interface Tracks {
  centreId: string
  track: string
  nameId: string
  nameEn: string
  lessonHours: number
  criteria: Generated<string[]>
  isOffered: Generated<boolean>
  version: Generated<number>
}

export interface TrainingUnits {
  centreId: string
  unitId: string
  track: string
  position: number
  title: string
  lessonHours: number
  skkni: string | null
  isInUse: Generated<boolean>
  version: Generated<number>
}

export interface UnitRatings {
  centreId: string
  ratingId: string
  caseId: string
  unitId: string
  round: 'pre' | 'mid' | 'final'
  heldOn: string
  rubric: number
  marks: Json
  meanHundredths: number
  isCompetent: boolean | null
  body: string
  assessedBy: string
  recordedAt: string
}

export interface VoiceNotes {
  centreId: string
  noteId: string
  voiceId: string
  personId: string
  kind: 'letter' | 'telling'
  writtenBy: string
  writtenAt: string
  body: string
}

export interface VoiceWords {
  centreId: string
  voiceId: string
  personId: string
  body: string
}

export interface Voices {
  centreId: string
  voiceId: string
  topic: 'staff_violence' | 'staff_sexual' | 'staff_conduct' | 'service' | 'food_room' | 'rules' | 'money' | 'other'
  saidOn: string
  answerBy: string
  level: 'minor' | 'moderate' | 'serious' | 'critical' | null
  outsideBy: string | null
  policeBy: string | null
  codeHash: string
  outsideToldAt: string | null
  policeToldAt: string | null
  answeredAt: string | null
  answeredBy: string | null
  answer: string | null
}

export interface WholeFileTakings {
  centreId: string
  takingId: string
  wholeFileId: string
  caseId: string
  takenBy: string
  takenAt: string
}

export interface WholeFiles {
  centreId: string
  wholeFileId: string
  caseId: string
  kind: 'her' | 'institution'
  recipientKey: string | null
  madeBy: string
  madeAt: string
  expiresOn: string
  parts: number
  leftOut: number
  pages: number
  file: Buffer | null
  fileHash: string
  goneAt: string | null
}

export interface WordTemplates {
  centreId: string
  templateId: string
  paper: PaperKinds['paper']
  version: number
  file: Buffer
  sha256: string
  isUsed: Generated<boolean>
  uploadedAt: string
  uploadedBy: string
}

export interface WorkMakers {
  centreId: string
  workId: string
  caseId: string
}

export interface WorkMoves {
  centreId: string
  moveId: string
  workId: string
  seq: number
  kind: 'made' | 'used' | 'lost' | 'taken' | 'back' | 'sold' | 'returned' | 'undone'
  pieces: number
  outingId: string | null
  saleId: string | null
  homeAfter: number
  outAfter: number
  at: string
  personId: string
}

export interface WorkPhotos {
  centreId: string
  photoId: string
  caseId: string
  isProtected: Generated<boolean>
  ratingId: string | null
  entryId: string | null
  faces: 'none' | 'perhaps'
  takenOn: string
  takenAt: string
  takenBy: string
  body: string
  file: Buffer
}

export interface WorkPictures {
  centreId: string
  workId: string
  faces: 'none' | 'perhaps'
  format: 'jpeg' | 'png'
  file: Buffer
  takenBy: string
  takenAt: string
}

export interface WorkPlacements {
  centreId: string
  workId: string
  caseId: string
  kind: 'internship' | 'job'
  fromOn: string
  untilOn: string | null
  lookOn: string
  taskId: string | null
  endedOn: string | null
  endedAs: 'completed' | 'hired' | 'she_left' | 'employer_ended' | 'not_begun' | null
  body: string
  version: Generated<number>
  changedBy: string
  changedAt: string
}

export interface WorkReviews {
  centreId: string
  reviewId: string
  personId: string
  fromOn: string
  untilOn: string
  figures: Json
  sentAt: string
  answeredAt: string | null
  answeredBy: string | null
  taskId: string | null
}

export interface WorkedDays {
  centreId: string
  caseId: string
  on: string
  mark: string
  hasLetter: boolean
}

export interface Workplaces {
  centreId: string
  workId: string
  caseId: string
  partnerId: string | null
  dealId: string | null
  kind: 'internship' | 'job'
  fromOn: string
  endedOn: string | null
  body: string
  writtenBy: string
  writtenAt: string
}

export interface Works {
  centreId: string
  workId: string
  number: number
  kind: 'goods' | 'service'
  title: string
  track: string
  priceRupiah: number
  materialRupiah: number
  materialFrom: 'class_stock' | 'leftover' | 'own' | 'partner'
  minutes: number
  place: string | null
  meantFor: 'sale' | 'sample' | 'own_use'
  madeBy: string
  madeAt: string
  version: Generated<number>
}

export interface KeysDataKeys {
  centreId: string
  kid: string
  caseId: string
  class: 'display' | 'identity' | 'narrative' | 'counselling' | 'health' | 'safety'
  scope: Generated<string>
  isCurrent: Generated<boolean>
  madeAt: string
}

export interface KeysGroupMembers {
  centreId: string
  groupCode: 'staff' | 'registry' | 'leaders' | 'head' | 'health' | 'intake' | 'names' | 'nights' | 'money' | 'emergency' | 'emergency_half'
  generation: number
  personId: string
  wrapped: string
}

export interface KeysGroups {
  centreId: string
  groupCode: 'staff' | 'registry' | 'leaders' | 'head' | 'health' | 'intake' | 'names' | 'nights' | 'money' | 'emergency'
  generation: number
  publicKey: string
  privateByCentre: string
}

export interface KeysKeyWraps {
  centreId: string
  kid: string
  caseId: string
  groupCode: Generated<'' | 'staff' | 'registry' | 'leaders' | 'head' | 'health' | 'intake' | 'names' | 'nights' | 'money' | 'emergency'>
  personId: Generated<string>
  generation: Generated<number>
  form: 'sym' | 'box'
  wrapped: string
}

export interface DB {
  accounts: Accounts
  activityLimits: ActivityLimits
  aftercareAnswers: AftercareAnswers
  aftercareCautions: AftercareCautions
  aftercareContacts: AftercareContacts
  aftercareEnds: AftercareEnds
  aftercarePlans: AftercarePlans
  aftercareTexts: AftercareTexts
  aftercareWindows: AftercareWindows
  agreedPlans: AgreedPlans
  agreedServices: AgreedServices
  answeredComplaints: AnsweredComplaints
  assessmentHealthTexts: AssessmentHealthTexts
  assessmentSafetyTexts: AssessmentSafetyTexts
  assessmentSections: AssessmentSections
  assessmentTexts: AssessmentTexts
  assessments: Assessments
  auditEntries: AuditEntries
  auditHeads: AuditHeads
  backupChanges: BackupChanges
  backupRuns: BackupRuns
  bedOccupants: BedOccupants
  bedPeriods: BedPeriods
  bedPlaces: BedPlaces
  beds: Beds
  belongingPictures: BelongingPictures
  belongings: Belongings
  breakGlass: BreakGlass
  budgetAccounts: BudgetAccounts
  budgetLayouts: BudgetLayouts
  budgetLines: BudgetLines
  budgetPlans: BudgetPlans
  budgetVersions: BudgetVersions
  bulkReads: BulkReads
  calendarDays: CalendarDays
  calendarFeeds: CalendarFeeds
  candidateOffers: CandidateOffers
  caseChildren: CaseChildren
  caseDisplays: CaseDisplays
  caseEvidence: CaseEvidence
  caseReasons: CaseReasons
  caseReopenings: CaseReopenings
  caseTeam: CaseTeam
  cases: Cases
  cashCounts: CashCounts
  cashLines: CashLines
  ceilingsInForce: CeilingsInForce
  centres: Centres
  certifications: Certifications
  certifiedWithdrawals: CertifiedWithdrawals
  chainChecks: ChainChecks
  choreRests: ChoreRests
  choreTurns: ChoreTurns
  classGoals: ClassGoals
  classGroups: ClassGroups
  classMembers: ClassMembers
  classReadiness: ClassReadiness
  classResources: ClassResources
  clientDocuments: ClientDocuments
  clientMerges: ClientMerges
  clients: Clients
  communityIssues: CommunityIssues
  comparedInstruments: ComparedInstruments
  conferenceMembers: ConferenceMembers
  conferenceMinutes: ConferenceMinutes
  conferences: Conferences
  confirmedFindings: ConfirmedFindings
  consentTalks: ConsentTalks
  consents: Consents
  countedIncidents: CountedIncidents
  countedMachines: CountedMachines
  currentRooms: CurrentRooms
  dayBlocks: DayBlocks
  dayEaters: DayEaters
  delivererPapers: DelivererPapers
  deliverers: Deliverers
  doses: Doses
  drafts: Drafts
  dueContacts: DueContacts
  duplicateDecisions: DuplicateDecisions
  duties: Duties
  dutySwaps: DutySwaps
  endedAftercare: EndedAftercare
  endedStays: EndedStays
  erasedCases: ErasedCases
  evaluationDecisions: EvaluationDecisions
  evaluationReportLines: EvaluationReportLines
  evaluationReports: EvaluationReports
  evaluationTexts: EvaluationTexts
  eventKinds: EventKinds
  eventReaders: EventReaders
  evidenceNames: EvidenceNames
  exitRequirements: ExitRequirements
  extractWomen: ExtractWomen
  extracts: Extracts
  factorEvidence: FactorEvidence
  factors: Factors
  fastingMonths: FastingMonths
  fileTakings: FileTakings
  firstNights: FirstNights
  flagCauses: FlagCauses
  flagTexts: FlagTexts
  flags: Flags
  followedScreenings: FollowedScreenings
  fundEntries: FundEntries
  gateEvents: GateEvents
  gateExpected: GateExpected
  gatePassings: GatePassings
  gateSeen: GateSeen
  gateThingEnds: GateThingEnds
  gateThings: GateThings
  gateVisits: GateVisits
  gateWords: GateWords
  givenBeds: GivenBeds
  goalRatings: GoalRatings
  groupAttendances: GroupAttendances
  groupQuestions: GroupQuestions
  groupSessions: GroupSessions
  groupTexts: GroupTexts
  handedKits: HandedKits
  healthLog: HealthLog
  healthScreenings: HealthScreenings
  heldReviews: HeldReviews
  houseFaiths: HouseFaiths
  houseRolls: HouseRolls
  houseRules: HouseRules
  houseShifts: HouseShifts
  idempotencyKeys: IdempotencyKeys
  identities: Identities
  identityMarks: IdentityMarks
  improvements: Improvements
  incidentFiles: IncidentFiles
  incidentSteps: IncidentSteps
  incidentTellings: IncidentTellings
  incidentWomen: IncidentWomen
  incidentWords: IncidentWords
  incidents: Incidents
  incomingLetters: IncomingLetters
  inspectionFindings: InspectionFindings
  inspectionItems: InspectionItems
  inspections: Inspections
  instrumentAnswers: InstrumentAnswers
  instrumentTakings: InstrumentTakings
  intakes: Intakes
  invitations: Invitations
  journalEntries: JournalEntries
  keptEntries: KeptEntries
  keyRequests: KeyRequests
  kioskCards: KioskCards
  kioskComforts: KioskComforts
  kioskItems: KioskItems
  kioskScreens: KioskScreens
  kioskTalks: KioskTalks
  kioskVisits: KioskVisits
  kioskWords: KioskWords
  lastNotes: LastNotes
  lastReached: LastReached
  learningMaterials: LearningMaterials
  learningUses: LearningUses
  leavePasses: LeavePasses
  legalHolds: LegalHolds
  letterFilesHealth: LetterFilesHealth
  letterFilesIdentity: LetterFilesIdentity
  letterFilesNarrative: LetterFilesNarrative
  letterFilesSafety: LetterFilesSafety
  letterFilesShared: LetterFilesShared
  letterNumbers: LetterNumbers
  letterOrders: LetterOrders
  letterSettings: LetterSettings
  letters: Letters
  listCodes: ListCodes
  listFiles: ListFiles
  listLayouts: ListLayouts
  listRows: ListRows
  listTakings: ListTakings
  listViews: ListViews
  liveAccounts: LiveAccounts
  livelihoodPages: LivelihoodPages
  lookedMediations: LookedMediations
  lookedRooms: LookedRooms
  machineLoans: MachineLoans
  machineTakingLines: MachineTakingLines
  machineTakings: MachineTakings
  machineWorks: MachineWorks
  machineWriteOffs: MachineWriteOffs
  machines: Machines
  madeContacts: MadeContacts
  mails: Mails
  markQuestions: MarkQuestions
  markedDoses: MarkedDoses
  materialEntries: MaterialEntries
  materialLots: MaterialLots
  materialTakingLines: MaterialTakingLines
  materialTakings: MaterialTakings
  materials: Materials
  mealCosts: MealCosts
  measureWords: MeasureWords
  measures: Measures
  mediationLooks: MediationLooks
  medicationMarks: MedicationMarks
  medicationPlans: MedicationPlans
  medicineLots: MedicineLots
  medicines: Medicines
  menuMeals: MenuMeals
  needWomen: NeedWomen
  needs: Needs
  newsSeen: NewsSeen
  nightReceptions: NightReceptions
  nightWords: NightWords
  noContacts: NoContacts
  notedDays: NotedDays
  numberBooks: NumberBooks
  offerWords: OfferWords
  oldRegisterFiles: OldRegisterFiles
  oldRegisterLayouts: OldRegisterLayouts
  oldRegisterRows: OldRegisterRows
  oldRegisters: OldRegisters
  outboxAsides: OutboxAsides
  outboxParts: OutboxParts
  outingContacts: OutingContacts
  outings: Outings
  outsideTests: OutsideTests
  paidFees: PaidFees
  paidMoney: PaidMoney
  paperKinds: PaperKinds
  partnerAgreements: PartnerAgreements
  partnerDeals: PartnerDeals
  partnerEvaluations: PartnerEvaluations
  partnerPeople: PartnerPeople
  partners: Partners
  passkeys: Passkeys
  pastCases: PastCases
  pastKits: PastKits
  pastLetters: PastLetters
  people: People
  pettyCashEntries: PettyCashEntries
  placements: Placements
  planGoals: PlanGoals
  planReturns: PlanReturns
  planSignatures: PlanSignatures
  planSteps: PlanSteps
  planTexts: PlanTexts
  plans: Plans
  plates: Plates
  practiceEntries: PracticeEntries
  practiceLessons: PracticeLessons
  practiceTexts: PracticeTexts
  practicumDays: PracticumDays
  practicums: Practicums
  practisedDays: PractisedDays
  pregnancies: Pregnancies
  presenceEntries: PresenceEntries
  privacyBreachTellings: PrivacyBreachTellings
  privacyBreaches: PrivacyBreaches
  privacyDisclosures: PrivacyDisclosures
  privacyRequests: PrivacyRequests
  privacyWords: PrivacyWords
  psychologistViews: PsychologistViews
  publishedHelpers: PublishedHelpers
  publishedSessions: PublishedSessions
  publishedWeeks: PublishedWeeks
  ratedGoals: RatedGoals
  ratedTests: RatedTests
  ratingWords: RatingWords
  readLog: ReadLog
  receiptMinutes: ReceiptMinutes
  referralAnswers: ReferralAnswers
  referralChecks: ReferralChecks
  referralComplaints: ReferralComplaints
  referralContacts: ReferralContacts
  referralLetters: ReferralLetters
  referralLists: ReferralLists
  referralOutcomes: ReferralOutcomes
  referralPapers: ReferralPapers
  referralReadiness: ReferralReadiness
  referralSteps: ReferralSteps
  referralStories: ReferralStories
  referralTriages: ReferralTriages
  referrals: Referrals
  releaseCells: ReleaseCells
  releases: Releases
  reminderChoices: ReminderChoices
  retentionItems: RetentionItems
  reviewWords: ReviewWords
  roleGrants: RoleGrants
  rollLocks: RollLocks
  rollMarks: RollMarks
  rooms: Rooms
  rulesTold: RulesTold
  safeContacts: SafeContacts
  safetyPlans: SafetyPlans
  safetyTalks: SafetyTalks
  saleShares: SaleShares
  sales: Sales
  savedReports: SavedReports
  savingsEntries: SavingsEntries
  savingsSignatures: SavingsSignatures
  scheduledSessions: ScheduledSessions
  screenedHealth: ScreenedHealth
  sealedNumbers: SealedNumbers
  sentOn: SentOn
  serviceReferralHealth: ServiceReferralHealth
  serviceReferralSafety: ServiceReferralSafety
  serviceReferralStory: ServiceReferralStory
  serviceReferrals: ServiceReferrals
  services: Services
  sessionFees: SessionFees
  sessionHelpers: SessionHelpers
  sessionNotes: SessionNotes
  sessionPrivateTexts: SessionPrivateTexts
  sessionProofs: SessionProofs
  sessionRatings: SessionRatings
  sessionTexts: SessionTexts
  shareRules: ShareRules
  signedAssessments: SignedAssessments
  skillTests: SkillTests
  spendPayments: SpendPayments
  spendProgress: SpendProgress
  spendProofs: SpendProofs
  spendRequests: SpendRequests
  staffEntries: StaffEntries
  stageDays: StageDays
  stageEntries: StageEntries
  stageMoves: StageMoves
  stageRequirements: StageRequirements
  stages: Stages
  supervisionNotes: SupervisionNotes
  supervisionWords: SupervisionWords
  surveyAnswers: SurveyAnswers
  surveyEnds: SurveyEnds
  surveyRounds: SurveyRounds
  surveyWays: SurveyWays
  surveyWords: SurveyWords
  takenBeds: TakenBeds
  takenInstruments: TakenInstruments
  takenLeaves: TakenLeaves
  taskKinds: TaskKinds
  taskTexts: TaskTexts
  tasks: Tasks
  terminationGuarded: TerminationGuarded
  terminationNotes: TerminationNotes
  terminationRecords: TerminationRecords
  terminations: Terminations
  timetableWeeks: TimetableWeeks
  toldAgain: ToldAgain
  toldInTime: ToldInTime
  toolkitItems: ToolkitItems
  toolkitOrders: ToolkitOrders
  toolkits: Toolkits
  tracks: Tracks
  trainingUnits: TrainingUnits
  unitRatings: UnitRatings
  voiceNotes: VoiceNotes
  voiceWords: VoiceWords
  voices: Voices
  wholeFileTakings: WholeFileTakings
  wholeFiles: WholeFiles
  wordTemplates: WordTemplates
  workMakers: WorkMakers
  workMoves: WorkMoves
  workPhotos: WorkPhotos
  workPictures: WorkPictures
  workPlacements: WorkPlacements
  workReviews: WorkReviews
  workedDays: WorkedDays
  workplaces: Workplaces
  works: Works
  'keys.dataKeys': KeysDataKeys
  'keys.groupMembers': KeysGroupMembers
  'keys.groups': KeysGroups
  'keys.keyWraps': KeysKeyWraps
}
