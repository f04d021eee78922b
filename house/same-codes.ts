import type { SealedClass } from '../src/kernel/contract.ts'
import type { Group } from '../src/kernel/policy.ts'
import type { Role } from '../src/kernel/roles.ts'
import type { SignsAs } from '../src/modules/access/rules.ts'
import type { DOCUMENT_STATES, DOCUMENTS } from '../src/modules/admission/rules.ts'
import type { CHANNELS, CRITERIA, MODES, Month, OUTCOMES, WORK } from '../src/modules/aftercare/rules.ts'
import type { ExitCode } from '../src/modules/cases/exits.ts'
import type { FlagKind } from '../src/modules/cases/flag-kinds.ts'
import type { EvidenceName } from '../src/modules/cases/stage-rules.ts'
import type { AWAY_AS, Place, Stage } from '../src/modules/cases/stages.ts'
import type { Reason } from '../src/modules/clients/rules.ts'
import type { Cause, Decision } from '../src/modules/conferences/rules.ts'
import type { KEPT, RETURNED_TO, SIGNED_HOW } from '../src/modules/custody/rules.ts'
import type { SOURCES as FLAG_SOURCES } from '../src/modules/flags/rules.ts'
import type { MARKS, METHODS } from '../src/modules/groups/rules.ts'
import type { State as LetterState } from '../src/modules/letters/rules.ts'
import type { AtensiComponent } from '../src/modules/plans/plan.ts'
import type { KINDS, SOURCES, STATUSES, URGENCIES } from '../src/modules/referrals/rules.ts'
import type { Presence, ROOM_KINDS } from '../src/modules/residence/rules.ts'
import type { RiskLevel } from '../src/modules/screening/triage.ts'
import type { AUDIENCES, NOTE_KINDS } from '../src/modules/sessions/rules.ts'
import type { ToolkitState } from '../src/modules/stock/rules.ts'
import type { Code } from '../src/platform/database/kysely.ts'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Of<L extends readonly unknown[]> = L[number]

/**
 * Codes that a list in TypeScript and the CHECK of a column both name. A line compiles only while the two are the same; the
 * casts are gone, so most other lists are proved where a row is read into them or written from them.
 */
export const SAME = [
  true satisfies Same<Role, Code<'roleGrants', 'role'>>,
  true satisfies Same<SignsAs, Code<'roleGrants', 'signsAs'>>,
  true satisfies Same<SealedClass, Code<'keys.dataKeys', 'class'>>,
  true satisfies Same<Group | 'emergency', Code<'keys.groups', 'groupCode'>>,
  true satisfies Same<Stage, Code<'cases', 'stage'>>,
  true satisfies Same<Place, Code<'stageEntries', 'toStage'>>,
  true satisfies Same<EvidenceName, Code<'caseEvidence', 'gate'>>,
  true satisfies Same<ExitCode, Code<'cases', 'exitKind'>>,
  true satisfies Same<ExitCode, Code<'terminations', 'exitKind'>>,
  true satisfies Same<RiskLevel, Code<'cases', 'risk'>>,
  true satisfies Same<Of<typeof AWAY_AS>, Code<'cases', 'awayAs'>>,
  true satisfies Same<Presence, Code<'presenceEntries', 'toPresence'>>,
  true satisfies Same<Of<typeof ROOM_KINDS>, Code<'rooms', 'kind'>>,
  true satisfies Same<Of<typeof DOCUMENTS>, Code<'clientDocuments', 'document'>>,
  true satisfies Same<Of<typeof DOCUMENT_STATES>, Code<'clientDocuments', 'state'>>,
  true satisfies Same<Reason, Of<Code<'duplicateDecisions', 'reasons'>>>,
  true satisfies Same<Of<typeof SOURCES>, Code<'referrals', 'source'>>,
  true satisfies Same<Of<typeof URGENCIES>, Code<'referrals', 'urgency'>>,
  true satisfies Same<Of<typeof STATUSES>, Code<'referrals', 'status'>>,
  true satisfies Same<Of<typeof KINDS>, Code<'referrals', 'proposalKind'>>,
  true satisfies Same<AtensiComponent, Code<'planSteps', 'component'>>,
  true satisfies Same<Cause, Code<'conferences', 'cause'>>,
  true satisfies Same<Decision, Code<'conferences', 'decision'>>,
  true satisfies Same<Of<typeof NOTE_KINDS> | 'group', Code<'sessionNotes', 'kind'>>,
  true satisfies Same<Of<typeof AUDIENCES>, Code<'sessionNotes', 'audience'>>,
  true satisfies Same<Of<typeof MARKS>, Code<'groupAttendances', 'mark'>>,
  true satisfies Same<Of<typeof METHODS>, Code<'groupSessions', 'method'>>,
  true satisfies Same<FlagKind, Code<'flags', 'kind'>>,
  true satisfies Same<Of<typeof FLAG_SOURCES>, Code<'flags', 'source'>>,
  true satisfies Same<LetterState, Code<'letters', 'state'>>,
  true satisfies Same<ToolkitState, Code<'toolkits', 'state'>>,
  true satisfies Same<Of<typeof KEPT>, Code<'belongings', 'kept'>>,
  true satisfies Same<Of<typeof RETURNED_TO>, Code<'belongings', 'returnedTo'>>,
  true satisfies Same<Of<typeof SIGNED_HOW>, Code<'savingsEntries', 'signedHow'>>,
  true satisfies Same<Month, Code<'aftercareWindows', 'month'>>,
  true satisfies Same<Of<typeof CHANNELS>, Code<'aftercarePlans', 'channel'>>,
  true satisfies Same<Of<typeof MODES>, Code<'aftercareContacts', 'mode'>>,
  true satisfies Same<Of<typeof WORK>, Code<'aftercareContacts', 'work'>>,
  true satisfies Same<Of<typeof CRITERIA>, Of<Code<'aftercareEnds', 'criteriaMet'>>>,
  true satisfies Same<Of<typeof OUTCOMES>, Code<'aftercareEnds', 'outcome'>>,
]
