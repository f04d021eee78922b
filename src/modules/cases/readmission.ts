import type { ExitCode } from './exits.ts'
import type { Said } from './stage-rules.ts'

export type EarlierCase = { exit: ExitCode; closedOn: Temporal.PlainDate }

export type Readmission =
  /** A new case on the same person; the cause of the earlier ending is talked over with her. */
  { allowed: true; opens: 'new_case'; talkOver: readonly ExitCode[] } | { allowed: false; refusal: Said }

/**
 * May a woman who was here before come again? Always as a new case, never by reopening the old one. A centre may set a
 * waiting time after an earlier case, and it never holds against danger (domain.md 4.4, re-admission).
 *
 * @param coolingDays days after closing in which the centre asks to wait; 0 = no such rule
 * @throws RangeError when `coolingDays` is negative: a setting that cannot be meant
 */
export function judgeReadmission(
  earlier: readonly EarlierCase[],
  on: Temporal.PlainDate,
  { coolingDays, inDanger }: { coolingDays: number; inDanger: boolean },
): Readmission {
  if (coolingDays < 0) throw new RangeError('coolingDays must not be negative')
  if (earlier.some(({ exit }) => exit === 'MENINGGAL'))
    return { allowed: false, refusal: { code: 'readmission_closed' } }
  const until = earlier
    .map(({ closedOn }) => closedOn.add({ days: coolingDays }))
    .filter((day) => Temporal.PlainDate.compare(on, day) < 0)
    .sort(Temporal.PlainDate.compare)
    .at(-1)
  if (until && !inDanger) {
    return { allowed: false, refusal: { code: 'readmission_wait', params: { until: until.toString() } } }
  }
  return { allowed: true, opens: 'new_case', talkOver: earlier.map(({ exit }) => exit) }
}
