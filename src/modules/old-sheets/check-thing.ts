import { checkName } from '../sheets/check-name.ts'
import { checkNik } from '../sheets/check-nik.ts'
import { filled } from './check-woman.ts'
import { type Choice, look, mustDecide, note, pick, type Values } from './problem.ts'
import { readDay, windowOf } from './read-day.ts'
import type { RowCells } from './row-cells.ts'

/** In and out, as books of letters call them. */
export const DIRECTIONS = ['in', 'out'] as const
const DIRECTION_WORDS = [
  [/masuk|diterima|^m$/, 'in'],
  [/keluar|dikirim|^k$/, 'out'],
] as const

/** A kit that was handed over: what, to whom, when. Whose it is, is looked for in Titian afterwards. */
export function checkKit(at: RowCells, today: Temporal.PlainDate): Values {
  const item = at.text('item', 200)
  if (item === null) at.add('item', [mustDecide('item_missing', {}, pick('type', 'set_aside'))])
  const day = readDay(at.cell('handed_on'), windowOf(today), 'first')
  at.add('handed_on', day.found)
  if (day.day === null && day.found.length === 0) at.add('handed_on', [look('day_missing')])
  return filled({
    ...{ item, label: at.text('label', 60), serial: at.text('serial', 60), fund: at.text('fund', 80) },
    quantity: wholeNumber(at, 'quantity'),
    price: wholeNumber(at, 'price'),
    handed_on: day.day,
    note: at.text('note', 600),
    ...whose(at, today),
  })
}

/** A letter of an old book. */
export function checkLetter(at: RowCells, today: Temporal.PlainDate): Values {
  const number = at.text('number', 80)
  if (number === null) at.add('number', [mustDecide('number_missing', {}, pick('type', 'leave_empty', 'set_aside'))])
  const day = readDay(at.cell('dated_on'), windowOf(today), 'first')
  at.add('dated_on', day.found)
  if (day.day === null && day.found.length === 0)
    at.add('dated_on', [mustDecide('day_missing', {}, pick('leave_empty', 'type', 'set_aside'))])
  const written = at.text('direction', 40)?.toLowerCase() ?? ''
  const direction = DIRECTION_WORDS.find(([pattern]) => pattern.test(written))?.[1] ?? null
  if (direction === null) at.add('direction', [mustDecide('direction_missing', {}, WAYS)])
  const subject = at.text('subject', 300)
  if (subject === null) at.add('subject', [look('subject_missing')])
  return filled({
    ...{ number, subject, direction, office: at.text('office', 160), agenda_no: at.text('agenda_no', 40) },
    dated_on: day.day,
    note: at.text('note', 600),
    ...whose(at, today),
  })
}

const WAYS: Choice[] = [...DIRECTIONS.map((value) => ({ code: 'use' as const, value })), ...pick('set_aside')]

/** Whom a row names, as far as it does. */
function whose(at: RowCells, today: Temporal.PlainDate) {
  const cell = at.cell('name')
  const name = cell ? checkName(cell).name.slice(0, 120) : null
  if (name && name !== cell?.shown.trim()) at.add('name', [note('name_tidied', { read: name })])
  const nik = checkNik(at.cell('nik'), { sex: 'female', today }).nik
  return { name, nik, register_no: at.text('register_no', 60) }
}

/** "Rp 4.870.000,-" → "4870000" */
export function readWhole(text: string): string | null {
  const bare = text
    .replace(/\brp\.?\s*/i, '')
    .replace(/,(?:-|–|0{1,2})$/, '')
    .replace(/\s*(?:buah|bh|unit|set|paket|pkt|pcs|stel)\.?$/i, '')
    .trim()
  return /^\d{1,3}(?:[.,]\d{3})*$|^\d{1,11}$/.test(bare) ? String(Number(bare.replace(/[.,]/g, ''))) : null
}

function wholeNumber(at: RowCells, field: 'quantity' | 'price'): string | null {
  const text = at.text(field, 60)
  const read = text === null ? null : readWhole(text)
  if (text !== null && read === null)
    at.add(field, [mustDecide('number_unreadable', { text }, pick('leave_empty', 'type', 'set_aside'))])
  return read
}
