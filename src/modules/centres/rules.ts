export const DAY_KINDS = ['national', 'joint_leave', 'centre'] as const
export type DayKind = (typeof DAY_KINDS)[number]
export type CentreDay = { on: string; kind: DayKind; name: string; source: string }

/** What people write for the kind of a day, in a pasted list. */
const KIND_WORDS: Readonly<Record<string, DayKind>> = {
  nasional: 'national',
  'libur nasional': 'national',
  national: 'national',
  'cuti bersama': 'joint_leave',
  'joint leave': 'joint_leave',
  joint_leave: 'joint_leave',
  lembaga: 'centre',
  centre: 'centre',
}

export type ReadDays = { days: CentreDay[]; wrong: number[] }

/**
 * Reads a pasted list of holidays, one a line: "2027-01-01; nasional; Tahun Baru 2027". Separators are ; or a tab; the
 * date may also be written 1-1-2027 or 01/01/2027. Lines that cannot be read are named by their number, from 1.
 */
export function readDays(text: string, source: string): ReadDays {
  const read: ReadDays = { days: [], wrong: [] }
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [date = '', kind = '', ...rest] = line.split(/[;\t]/).map((part) => part.trim())
    const on = readDate(date)
    const known = KIND_WORDS[kind.toLowerCase()]
    const name = rest.join(' ').trim()
    if (on && known && name) read.days.push({ on, kind: known, name, source })
    else read.wrong.push(at + 1)
  }
  return read
}

function readDate(typed: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : []
  if (year === undefined || month === undefined || day === undefined) return null
  const iso8601 = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = new Date(`${iso8601}T00:00:00Z`) // browsers of older phones have no Temporal
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso8601) ? iso8601 : null // 31 June would become July
}

/** Whose house it is, and where its clock goes. */
export const OWNERS = ['province', 'regency', 'ministry', 'foundation'] as const
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
