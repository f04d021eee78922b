import { parseTypedDate } from '../../kernel/typed-date.ts'
import type { LetterFacts, Rows } from './list-layout.ts'
import { rowText } from './list-layout.ts'

const NUMBER = /\b(?:nomor|no)\b\.?(?:\s*surat)?\s*[:.]?\s*([\w./-]*\d[\w./-]*\/[\w./-]+)/i
const DATE = /\b(?:tanggal|tgl)\b\.?\s*:?\s*(\d{1,2}[\s./-]+[\p{L}\d]+[\s./-]+\d{4})/iu
const REGION = /\b(?:pemerintah\s+)?(kabupaten|kota|provinsi)\s+([\p{L} ]+)/iu
const AGENCY = /^\s*(?:dinas|badan|balai|sentra|uptd|kantor)\b[\p{L}\p{N} ,.&-]*/iu
const TITLE = /\b(?:daftar|data|rekap\w*|usulan)\b/i
const TOTAL = /\b(?:jumlah|total)\b\s*:?\s*(\d{1,5})\b/i

/** What stands around the table: the letter it belongs to (F02, domain.md §4.5), the office, the number of people. */
export function readLetterFacts(above: Rows, below: Rows): LetterFacts {
  const lines = above.map(rowText).filter((line) => line !== '')
  const find = (pattern: RegExp) => lines.map((line) => pattern.exec(line)).find((found) => found !== null)
  const date = parseTypedDate(find(DATE)?.[1] ?? '').date
  const total = below.map((row) => TOTAL.exec(rowText(row))?.[1]).find((found) => found !== undefined)
  const title = lines.find((line) => TITLE.test(line) && !NUMBER.test(line))
  return {
    number: find(NUMBER)?.[1] ?? null,
    date: date === null ? null : date.toString(),
    office: readOffice(lines),
    title: title ?? null,
    statedTotal: total === undefined ? null : Number(total),
  }
}

/** "PEMERINTAH KABUPATEN OGAN ILIR" above "DINAS SOSIAL" → "Dinas Sosial Kabupaten Ogan Ilir" */
function readOffice(lines: readonly string[]): string | null {
  const agency = lines.find((line) => AGENCY.test(line))
  const region = lines.map((line) => REGION.exec(line)).find((found) => found !== null)
  if (!agency) return null
  const place = region && !REGION.test(agency) ? ` ${region[1]} ${region[2]}` : ''
  return capitals(`${agency}${place}`.replace(/\s+/g, ' ').trim())
}

const capitals = (text: string): string =>
  text === text.toUpperCase() || /\b[A-Z]{4,}\b/.test(text)
    ? text
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text
