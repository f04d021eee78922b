import { wholeDay } from '../../../design/date-boxes.ts'
import type { DraftOf } from '../../../kernel/form.ts'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { CRITERIA, checkForm, PAPERS } from '../forms/check.ts'
import type { Page } from './api.ts'

type Draft = DraftOf<typeof checkForm>
type Check = NonNullable<Page['check']>
type Birth = Check['births'][number]
/** A check as it is stored: of every paper its date, of every criterion its line. */
type Stored = Pick<Check, 'births' | 'criteria'>

const draftOf = ({ births, criteria }: Stored): Draft =>
  toDraft(checkForm, {
    papers: Object.fromEntries(births.map((b) => [b.source, b.on])),
    criteria: Object.fromEntries(criteria.map((c) => [c.code, c])),
  })

/** What was found before, to be looked at again; papers are opened anew each time. A letter recommends her. */
export function firstCheck({ check, letter }: Pick<Page, 'check' | 'letter'>): Draft {
  const empty = emptyDraft(checkForm, { today: '' })
  if (check) return { ...draftOf({ ...check, births: [] }) }
  const recommendation = letter && { result: 'met' as const, source: letter.number ?? letter.office }
  return { ...empty, criteria: { ...empty.criteria, ...(recommendation && { recommendation }) } }
}

/** As the command takes it: each paper that was opened, each criterion. What is typed and is no day goes too, and is refused. */
export const sentOf = ({ papers, criteria }: Draft) => ({
  births: PAPERS.flatMap((source) => {
    const on = papers[source]
    return on ? [{ source, year: Number(on.slice(0, 4)), on }] : []
  }),
  criteria: CRITERIA.map((code) => ({ code, ...criteria[code] })),
})

/** The question of the form behind a refused path of the command, which takes papers and criteria as lists. */
export function askedAt(draft: Draft, path: string): string {
  const [list, n, what = ''] = path.split('.')
  if (list === 'criteria') return ['criteria', CRITERIA[Number(n)], what].join('.')
  const birth = list === 'births' ? sentOf(draft).births[Number(n)] : undefined
  return birth && (what === 'on' || wholeDay(birth.on)) ? `papers.${birth.source}` : path // the year follows from the day
}

/** A paper that she did not open stays as it stands now, also when another saw it meanwhile. */
export const kept = (seen: readonly { source: string }[], before: readonly Birth[]): Birth[] =>
  before.filter((b) => PAPERS.some((p) => p === b.source) && !seen.some((s) => s.source === b.source))

/** Their check beside this one. A paper that only they saw stays with either choice: it is no difference. */
export function onBoth({ papers }: Draft, theirs: Stored): Draft {
  const other = draftOf(theirs)
  const seen = PAPERS.map((source) => [source, papers[source] ? other.papers[source] : ''] as const)
  return { ...other, papers: { ...other.papers, ...Object.fromEntries(seen) } }
}
