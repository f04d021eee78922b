import type { Cell, Workbook } from '../../../platform/excel/cell.ts'
import type { Kind, Mapping } from '../kinds.ts'
import { type PreparedRegister, prepareRegister } from '../prepare-register.ts'

export const TODAY = '2026-01-12'

const cell = (value: string | Cell): Cell =>
  typeof value === 'string'
    ? value === ''
      ? { kind: 'empty', raw: '', shown: '' }
      : { kind: 'text', raw: value, shown: value }
    : value

export const formula = (raw: string, shown: string): Cell => ({ kind: 'formula', raw, shown })
export const dayCell = (day: string): Cell => ({ kind: 'date', raw: '43000', shown: day })

export const workbook = (rows: readonly (readonly (string | Cell)[])[]): Workbook => ({
  sheets: [{ name: 'Register', isHidden: false, rows: rows.map((r) => r.map(cell)) }],
})

/** A sheet as the reading process leaves it. */
export function prepared(
  kind: Kind,
  rows: readonly (readonly (string | Cell)[])[],
  mapping?: Mapping,
): PreparedRegister {
  const read = prepareRegister(workbook(rows), {
    kind,
    today: TODAY,
    hints: {},
    remembered: {},
    ...(mapping && { mapping }),
  })
  if (!read) throw new Error('nothing like a table')
  return read
}

export const HEADER = [
  'No',
  'No. Reg',
  'Nama',
  'NIK',
  'Tempat, Tgl Lahir',
  'Alamat',
  'Angkatan',
  'Tgl Masuk',
  'Tgl Keluar',
  'Alasan Keluar',
  'Ket',
]

type Written = {
  no?: string
  name?: string | Cell
  nik?: string
  born?: string
  from?: string
  batch?: string
  came?: string | Cell
  left?: string | Cell
  how?: string
  note?: string
}

/** One line of the register, whole and right but for what is said. */
export const line = (n: number, o: Written = {}): (string | Cell)[] => [
  ...[String(n), o.no ?? `0${n}/I/2017`, o.name ?? `Sitinur Handayani ${String.fromCharCode(64 + n)}`],
  ...[o.nik ?? '', o.born ?? `Indralaya, ${n} Mei 1990`, o.from ?? 'Tanjung Batu', o.batch ?? 'I/2017'],
  ...[o.came ?? '9 Januari 2017', o.left ?? '7 Juli 2017', o.how ?? 'Lulus', o.note ?? ''],
]

/** What stands of a row: the codes of its problems with their fields. */
export const problemsOf = (p: PreparedRegister, row: number): string[] =>
  (p.rows.find((r) => r.row === row)?.problems ?? []).map((x) => `${x.code}.${x.field}`)
export const valuesOf = (p: PreparedRegister, row: number) => p.rows.find((r) => r.row === row)?.values ?? {}
