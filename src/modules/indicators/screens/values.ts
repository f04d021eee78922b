import { decimal, grouped } from '../../../design/grouped.ts'
import type { Unit } from '../rules.ts'
import { t } from './words.ts'

const DIGITS: Readonly<Record<Unit, number>> = {
  percent: 0,
  days: 0,
  count: 0,
  points: 1,
  per_thousand: 1,
  ratio: 1,
  rupiah: 0,
}

/** A number with its unit; a dash where there is none, beside which a sentence stands. */
export const valueSaid = (value: number | null, unit: Unit): string => {
  if (value === null) return t('value.none')
  if (unit === 'days' && value < 0.5) return t('value.day_less')
  const digits = unit === 'days' && value < 3 ? 1 : DIGITS[unit]
  return t(`value.${unit}`, { n: digits === 0 ? grouped(Math.round(value)) : decimal(value, digits) })
}

type Figure = { name: string | null; unit: Unit; now: number | null }

/** The numbers beside the first one, each a line of its own that begins with its word. */
export const besideSaid = ([, ...beside]: readonly Figure[]): string[] =>
  beside.map((f) => [f.name, valueSaid(f.now, f.unit)].filter(Boolean).join(': '))

/** What a part is called: a track by its name, others by the word of their code. */
export const partSaid = ({ part, partName }: { part: string | null; partName: string | null }): string =>
  partName ?? (part === null ? t('one.no_part') : t(t.known(`part.${part}`)))
