import type { Exit, ExitCode } from '../cases/exits.ts'
import { EXITS } from '../cases/exits.ts'
import type { EvidenceName } from '../cases/stage-rules.ts'

/** Three times twenty-four hours: before that it is an incident, not an exit (domain.md 4.4). */
export const ABSENCE_HOURS = 72

export const isPast72Hours = (missingSince: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, missingSince.add({ hours: ABSENCE_HOURS })) >= 0

/** The gates that the exit which completes the programme asks for beside its own list (G8). */
const G8: readonly EvidenceName[] = [
  'conference_4_held',
  'destination_safe',
  'belongings_and_savings_returned',
  'toolkit_rule_met',
  'aftercare_arranged',
  'closing_approved_by_head',
]
const ADVISED: readonly EvidenceName[] = ['closing_talk_held']
/** Met by the head's decision itself: nobody ticks them beforehand. */
const BY_DECISION: readonly EvidenceName[] = ['exit_decision_recorded', 'closing_approved_by_head']
/** Done on the day she leaves, so a proposal does not wait for them; the closing does. */
const ON_LEAVING: readonly EvidenceName[] = [
  'handover_minute_signed',
  'belongings_and_savings_returned',
  'belongings_sealed_and_listed',
  'belongings_handed_to_heirs',
  'toolkit_rule_met',
  'civil_registry_told',
]

export type ChecklistItem = {
  name: EvidenceName
  kind: 'required' | 'advised'
  when: 'before_proposal' | 'before_closing' | 'by_decision'
}

/** Talks before leaving are offered to every woman who is still there to talk. */
const IS_ABSENT: readonly ExitCode[] = ['LARI', 'MENINGGAL', 'DITOLAK', 'DIRUJUK_LAIN', 'BATAL']

/** The checklist of an exit in the order of the work, from the table of `cases` (domain.md 4.4). */
export function checklistOf(exit: ExitCode, stage: string): ChecklistItem[] {
  const row: Exit = EXITS[exit]
  const names = [
    ...(exit === 'LULUS' ? G8 : []),
    ...row.checks,
    ...(stage === 'identification' ? [] : (row.inHouse ?? [])),
  ]
  const required = [...new Set<EvidenceName>(names)].map(
    (name): ChecklistItem => ({ name, kind: 'required', when: whenOf(name) }),
  )
  const advised = IS_ABSENT.includes(exit)
    ? []
    : ADVISED.map((name): ChecklistItem => ({ name, kind: 'advised', when: 'before_closing' }))
  return [
    ...required.filter((i) => i.when === 'before_proposal'),
    ...required.filter((i) => i.when !== 'before_proposal'),
    ...advised,
  ]
}

const whenOf = (name: EvidenceName): ChecklistItem['when'] =>
  BY_DECISION.includes(name) ? 'by_decision' : ON_LEAVING.includes(name) ? 'before_closing' : 'before_proposal'

/** What a proposal still lacks, of everything that the exit still lacks. */
export const missingToPropose = (exit: ExitCode, stage: string, missing: readonly string[]): string[] =>
  checklistOf(exit, stage)
    .filter((i) => i.kind === 'required' && i.when === 'before_proposal' && missing.includes(i.name))
    .map((i) => i.name)

/** May a kit be handed over on this way out (domain.md 4.4, column "Toolkit")? A conference decides where the table says so. */
export function judgeToolkit(
  exit: ExitCode,
  missing: readonly string[],
): 'ok' | 'not_for_this_exit' | 'conference_first' {
  switch (EXITS[exit].toolkit) {
    case 'given':
      return 'ok'
    case 'by_conference':
    case 'partly_or_none':
      return missing.includes('exit_conference_held') ? 'conference_first' : 'ok'
    default:
      return 'not_for_this_exit'
  }
}

/** Whoever sent her is told how it ended: not of a woman who was not taken, whose answer was a letter, nor of one who left without notice, which was told as that. */
export const isReportedAtExit = (exit: ExitCode): boolean => exit !== 'LARI' && EXITS[exit].countsAs !== 'outside'

/** After-care begins when it was agreed with her and the way out leaves room for it. */
export const entersAftercare = (exit: ExitCode, isAgreed: boolean): boolean =>
  isAgreed && EXITS[exit].aftercare !== 'no'
