import { ageOn } from '../../kernel/dates.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import type { CheckSettings } from './candidate-draft.ts'
import { type Choice, type Found, look, mustDecide, pick } from './problem.ts'
import { type DateStyle, readBirthDate } from './read-birth-date.ts'

export type BirthGiven = {
  cell: Cell | undefined
  /** the days that the NIK can name; none when it has none */
  nikDates: readonly Temporal.PlainDate[]
  /** an age in years that the list states */
  statedAge: number | null
  usual: DateStyle | null
  /** what the list writes instead of a day: an estimate, or that nobody knows */
  instead?: Found | undefined
}

export type CheckedBirth = {
  bornOn: Temporal.PlainDate | null
  bornOnByNik: Temporal.PlainDate | null
  problems: Found[]
}

/**
 * Birth date and age: the list's date against the NIK's, then the age on `settings.onDate`. Whoever may be under 18 by
 * either of the two cannot become a candidate without a person's decision (ARCHITECTURE.md, gate G1: "under 18 never").
 */
export function checkBirthDate(
  { cell, nikDates, statedAge, usual, instead }: BirthGiven,
  settings: CheckSettings,
): CheckedBirth {
  const { date, problems } = readBirthDate(cell, { onDate: settings.onDate, nikDates, usual })
  const byNik = nearestTo(nikDates, date)
  if (date === null) {
    if (problems.length > 0) return { bornOn: null, bornOnByNik: byNik, problems }
    return withoutDate(byNik, statedAge, settings, instead)
  }
  const conflict = byNik !== null && !byNik.equals(date) ? dateConflict(date, byNik, settings) : null
  const found = [...problems, ...(conflict ?? ages(date, statedAge, settings))]
  return { bornOn: date, bornOnByNik: conflict ? byNik : null, problems: found }
}

function nearestTo(dates: readonly Temporal.PlainDate[], date: Temporal.PlainDate | null): Temporal.PlainDate | null {
  const distance = (day: Temporal.PlainDate) => (date ? Math.abs(day.until(date).days) : 0)
  // without a date to compare with, the later century: nobody on a list is a hundred years old
  return (date ? dates.toSorted((a, b) => distance(a) - distance(b))[0] : dates.at(-1)) ?? null
}

function withoutDate(
  byNik: Temporal.PlainDate | null,
  statedAge: number | null,
  settings: CheckSettings,
  instead: Found = look('birth_date_missing'),
): CheckedBirth {
  if (byNik) {
    const found = look(
      'birth_date_from_nik',
      { nik: `${byNik}` },
      pick('use_nik_date', 'leave_date_empty', 'type_date'),
    )
    return { bornOn: byNik, bornOnByNik: byNik, problems: [found, ...ages(byNik, statedAge, settings)] }
  }
  return { bornOn: null, bornOnByNik: null, problems: [instead, ...statedAges(statedAge, settings)] }
}

function dateConflict(list: Temporal.PlainDate, nik: Temporal.PlainDate, settings: CheckSettings): Found[] {
  const { minAge: min, maxAge: max, hardMinAge, onDate } = settings
  const age = { list: ageOn(list, onDate), nik: ageOn(nik, onDate) }
  const choices: Choice[] = [
    ...(age.nik >= hardMinAge ? pick('use_nik_date') : []),
    ...(age.list >= hardMinAge ? pick('keep_list_date') : []),
    ...(age.nik < hardMinAge || age.list < hardMinAge ? pick('refer_child_services') : []),
    ...pick('ask_office'),
  ]
  const swapped = list.year === nik.year && list.month === nik.day && list.day === nik.month
  const params = { list: `${list}`, nik: `${nik}` }
  const conflict = swapped
    ? mustDecide('birth_date_swapped', params, choices)
    : mustDecide('birth_date_differs_from_nik', { ...params, ageByNik: age.nik }, choices)
  const limits = ageLimits(age.list, settings)
  const isOver = limits.length === 0 && age.nik > max
  return [conflict, ...limits, ...(isOver ? [look('over_age_by_nik', { age: age.nik, min, max })] : [])]
}

function ages(bornOn: Temporal.PlainDate, statedAge: number | null, settings: CheckSettings): Found[] {
  const age = ageOn(bornOn, settings.onDate)
  const stated = statedAge !== null && Math.abs(statedAge - age) > 1 ? [ageConflict(statedAge, age, settings)] : []
  if (age >= settings.hardMinAge) return [...stated, ...ageLimits(age, settings)]
  const adultOn = `${bornOn.add({ years: settings.hardMinAge })}`
  return [...stated, mustDecide('under_18', { age, adultOn }, pick('refer_child_services', 'ask_office'))]
}

/** A glance; but when the list's own age makes her a minor, somebody must say which of the two is right. */
function ageConflict(stated: number, age: number, { hardMinAge }: CheckSettings): Found {
  const choices = pick('keep_list_date', 'refer_child_services', 'ask_office')
  return stated < hardMinAge && age >= hardMinAge
    ? mustDecide('age_differs_from_date', { stated, age }, choices)
    : look('age_differs_from_date', { stated, age })
}

function statedAges(age: number | null, settings: CheckSettings): Found[] {
  if (age === null) return []
  if (age >= settings.hardMinAge) return ageLimits(age, settings)
  return [mustDecide('under_18_stated', { age }, pick('refer_child_services', 'ask_office', 'type_date'))]
}

/** Outside the centre's limits is looked at here and decided at selection: the head may make an exception (KS-08). */
function ageLimits(age: number, { minAge: min, maxAge: max, hardMinAge }: CheckSettings): Found[] {
  if (age > max) return [look('over_age', { age, min, max })]
  return age < min && age >= hardMinAge ? [look('under_min_age', { age, min, max })] : []
}
