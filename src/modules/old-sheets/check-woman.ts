import { ageOn } from '../../kernel/dates.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { checkName } from '../sheets/check-name.ts'
import { checkNik, livingDates } from '../sheets/check-nik.ts'
import { educationOf, maritalStatusOf } from '../sheets/plain-values.ts'
import { readPhone } from '../sheets/read-phone.ts'
import { splitPlaceAndDate } from '../sheets/row-cells.ts'
import { type Choice, look, mustDecide, note, pick, type Values } from './problem.ts'
import { type DayRead, readDay, windowOf } from './read-day.ts'
import { PAST_EXITS, readExit } from './read-exit.ts'
import type { RowCells } from './row-cells.ts'

/** Nobody in a register of the house was born earlier. */
const OLDEST_BIRTH = '1900-01-01'
/** How long a stay is (domain.md 2.1): when its end is not written down, so long after its beginning. */
const USUAL_MONTHS = 6
const EXITS: Choice[] = PAST_EXITS.map((value) => ({ code: 'use', value }))

/** A woman of the past: who she is, when she came, when and how she left. */
export function checkWoman(at: RowCells, today: Temporal.PlainDate, carried: string | null): Values {
  const name = readName(at)
  const nik = readNik(at, today)
  const both = splitPlaceAndDate(at.cell('birth_place_and_date'))
  const birth = readBirth(at, at.cell('birth_date') ?? both.date, { today, nik })
  const written = at.text('intake', 80)
  if (written === null && carried !== null) at.add('intake', [note('carried_down', { text: carried })])
  const intake = written ?? carried
  const window = windowOf(today)
  const entry = readDay(at.cell('entry_date'), window, 'first')
  const exit = readDay(at.cell('exit_date'), window, 'last')
  checkStay(at, { entry, exit, intake, today })
  const remarks = at.text('note', 600)
  if (birth.day && entry.day && ageOn(Temporal.PlainDate.from(birth.day), Temporal.PlainDate.from(entry.day)) < 18)
    at.add('birth_date', [look('under_18_at_entry')])
  const phone = at.text('phone', 40)
  return filled({
    ...{
      name: name.name,
      alias: name.alias ?? at.text('alias', 60),
      register_no: at.text('register_no', 60),
      nik: nik.nik,
    },
    birth_place: at.text('birth_place', 80) ?? both.place?.slice(0, 80) ?? null,
    birth_date: birth.day,
    birth_year: birth.year === null ? null : String(birth.year),
    ...{ address: at.text('address', 200), district: at.text('district', 80), religion: at.text('religion', 40) },
    education: educationOf(at.text('education') ?? ''),
    marital_status: maritalStatusOf(at.text('marital_status') ?? ''),
    phone: phone === null ? null : readPhone(phone),
    ...{ intake, track: at.text('track', 80), entry_date: entry.day, exit_date: exit.day },
    exit_kind: readExitKind(at, remarks),
    note: remarks,
  })
}

export const filled = (all: { [K in keyof Values]?: string | null | undefined }): Values =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined && value !== ''))

function readName(at: RowCells) {
  const read = checkName(at.cell('name'))
  if (read.name === '') at.add('name', [mustDecide('name_unreadable', {}, pick('type', 'set_aside'))])
  else if (read.problems.length > 0) at.add('name', [note('name_tidied', { read: read.name })])
  return read
}

function readNik(at: RowCells, today: Temporal.PlainDate) {
  const cell = at.cell('nik')
  const read = checkNik(cell, { sex: 'female', today })
  if (read.problems.some((p) => p.severity === 'must_decide'))
    at.add('nik', [mustDecide('nik_wrong', { typed: cell?.shown ?? '' }, pick('leave_empty', 'type', 'set_aside'))])
  else if (read.problems.some((p) => p.code !== 'nik_missing')) at.add('nik', [look('nik_odd')])
  return read
}

type BirthGiven = { today: Temporal.PlainDate; nik: ReturnType<typeof readNik> }

/** A birth that is not sure takes no woman out of the register: what cannot be read is asked for, a year alone is a year. */
function readBirth(at: RowCells, cell: Cell | undefined, { today, nik }: BirthGiven) {
  const read = readDay(cell, windowOf(today, OLDEST_BIRTH), 'first')
  const field = at.cell('birth_date') ? 'birth_date' : 'birth_place_and_date'
  if (read.year !== null) at.add(field, [note('birth_year_only', { year: read.year })])
  else at.add(field, read.found)
  const dates = livingDates(nik.parts, today)
  const [first] = dates
  const differs = read.day !== null && first && !dates.some((d) => `${d}` === read.day)
  if (differs) at.add(field, [look('birth_differs_from_nik', { list: read.day ?? '', nik: `${first}` })])
  return read
}

type Stay = { entry: DayRead; exit: DayRead; intake: string | null; today: Temporal.PlainDate }

/** Both ends of her stay: what is missing or cannot be is asked for; an estimate is offered and marked as one. */
function checkStay(at: RowCells, { entry, exit, intake, today }: Stay): void {
  at.add('entry_date', entry.found.map(mustHave))
  at.add('exit_date', exit.found.map(mustHave))
  const begun = /\b((?:19|20)\d{2})\b/.exec(intake ?? '')?.[1]
  const isPast = (day: string) => Temporal.PlainDate.compare(day, today) <= 0
  if (entry.day === null && !asksOf(entry)) {
    const estimates: Choice[] =
      begun && isPast(`${begun}-01-01`) ? [{ code: 'use_estimate', value: `${begun}-01-01` }] : []
    at.add('entry_date', [mustDecide('entry_missing', {}, [...estimates, ...pick('type', 'set_aside')])])
  }
  if (exit.day === null && !asksOf(exit)) {
    const usual = entry.day && `${Temporal.PlainDate.from(entry.day).add({ months: USUAL_MONTHS })}`
    const isOver = usual !== null && isPast(usual)
    const ways = pick('type', 'set_aside')
    // who came within these months may still live here: hers is no stay of the past
    const choices: Choice[] = isOver ? [{ code: 'use_estimate', value: usual }, ...ways] : ways.toReversed()
    at.add('exit_date', [mustDecide('exit_missing', {}, choices)])
  }
  if (entry.day && exit.day && exit.day < entry.day)
    at.add('exit_date', [mustDecide('exit_before_entry', {}, pick('swap_dates', 'type', 'set_aside'))])
}

const asksOf = (read: DayRead) => read.found.some((f) => f.severity === 'must_decide')
/** A stay has two ends: none of them is left empty. */
const mustHave = (f: DayRead['found'][number]) =>
  f.severity === 'must_decide' ? { ...f, choices: (f.choices ?? []).filter((c) => c.code !== 'leave_empty') } : f

function readExitKind(at: RowCells, remarks: string | null): string | null {
  const text = at.text('exit_kind', 120)
  const ways = [...EXITS, ...pick('set_aside')]
  if (text !== null) {
    const read = readExit(text)
    if (read === null) at.add('exit_kind', [mustDecide('exit_kind_unread', { text }, ways)])
    return read
  }
  const read = remarks === null ? null : readExit(remarks)
  at.add(
    'exit_kind',
    read === null ? [mustDecide('exit_kind_missing', {}, ways)] : [look('exit_kind_from_note', { kind: read }, ways)],
  )
  return read
}
