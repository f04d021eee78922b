import { monthOf } from '../../../app/web/client/days.ts'
import { decimal, grouped } from '../../../design/grouped.ts'
import { NOWHERE } from '../tally.ts'
import type { Counted } from './api.ts'
import { t } from './words.ts'

export const codeSaid = (group: string, code: string): string => t(t.known(`${group}.${code}`))

type Code = Counted['rows'][number]
/** What a row or a column is called: a track or an intake by its name, a month, else the word of its code. */
export const labelSaid = (dim: string | null, { code, name }: Code): string =>
  dim === null
    ? t('sum.all')
    : code === NOWHERE
      ? t('code.none')
      : dim === 'month'
        ? monthOf(`${code}-15`)
        : (name ?? codeSaid(dim, code))

/** The same below a column of a picture, where there is no room: a month in three letters. */
export const shortSaid = (dim: string | null, of: Code): string =>
  dim === 'month' && of.code !== NOWHERE ? (labelSaid(dim, of).split(' ')[0] ?? '').slice(0, 3) : labelSaid(dim, of)

/** A number of the table with its unit; a dash where nothing is to be counted. */
export function numberSaid(value: number | null, unit: string | undefined): string {
  if (value === null) return '–'
  if (unit === 'percent') return `${decimal(value, 1)}%`
  return Number.isInteger(value) ? grouped(value) : unit === 'rupiah' ? grouped(Math.round(value)) : decimal(value, 1)
}
