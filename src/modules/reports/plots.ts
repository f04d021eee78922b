import { STAGES } from '../cases/stages.ts'
import { OUTCOMES, type View } from './rules.ts'

/** Pictures of the overview whose numbers open the rows that they count; `month` is the attendance of a whole month. */
export const PLOTS = ['beds', 'weeks', 'month', 'after', 'intakes', 'workload'] as const
export type Plot = (typeof PLOTS)[number]

/** As the pictures themselves: an office is told nothing of how a woman does, a worker nothing of the house. */
export const PLOTS_OF: Readonly<Record<View, readonly Plot[]>> = {
  lead: PLOTS,
  office: ['beds', 'intakes'],
  own: ['weeks', 'month', 'after'],
}

/** What they live on who were reached after the service. */
export const LIVES = ['business_running', 'business_resting', 'employed', 'not_yet', 'no_wish_to_say'] as const
/** Who counts as there (domain.md 6.5). */
export const CAME = ['present', 'late', 'dispensation'] as const

/** What a number of each picture may be of; a picture that is not divided has none. */
const ATTENDED = ['came', 'present', 'late', 'dispensation', 'excused', 'sick', 'no_reason'] as const
const PARTS_OF: Readonly<Record<Plot, readonly string[]>> = {
  beds: [],
  weeks: ATTENDED,
  month: ATTENDED,
  after: LIVES,
  intakes: ['staying', ...OUTCOMES],
  workload: STAGES,
}
export const isPartOf = (plot: Plot, part: string): boolean => PARTS_OF[plot].includes(part)

/** One number of a picture: a day, a Monday, a month, an intake or a colleague, and what of it. */
export type Drawn = { plot: Plot; bar: string; part?: string | undefined }

export const hrefOf = ({ plot, bar, part }: Drawn): string =>
  `/ringkasan/isi?gambar=${plot}&batang=${bar}${part ? `&bagian=${part}` : ''}`
