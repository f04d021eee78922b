import { parseKk } from '../../kernel/kk-number.ts'
import { type NikParts, type NikReading, parseNik, type Sex } from '../../kernel/nik.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { isFilled } from './list-layout.ts'
import { type Found, look, mustDecide, type ProblemParams, pick } from './problem.ts'

export type CheckedNik = { nik: string | null; nikStart: string | null; parts: NikParts | null; problems: Found[] }

const LENGTH = 16
const REPAIR = pick('leave_nik_empty', 'type_nik')
const DOUBT = pick('keep_nik', 'leave_nik_empty', 'type_nik')
/** "belum ada", "-", "KTP hilang": there is no number, and the list says so */
const NONE = /^[\s\-–.]*$|\b(?:belum|blm|tidak|tdk|tanpa)\b|hilang|rusak|\bproses\b/i

/** A number cell is read as the number it is, so that digits lost to rounding are recognised; all else as text. */
const longNumber = (cell: Cell): string | number =>
  cell.kind === 'number' || cell.isRounded ? Number(cell.kind === 'formula' ? cell.shown : cell.raw) : cell.shown

/**
 * Reads a NIK. A number that is not whole must be decided on; one that is whole but odd is only looked at, since a NIK may
 * be wrong about its owner and is hers all the same (domain.md §3.5). The birth date in it is compared elsewhere.
 */
export function checkNik(cell: Cell | undefined, given: { sex: Sex; today: Temporal.PlainDate }): CheckedNik {
  const text = cell?.shown.trim() ?? ''
  if (!cell || !isFilled(cell) || (NONE.test(text) && !/\d{8}/.test(text))) {
    return { nik: null, nikStart: null, parts: null, problems: [look('nik_missing')] }
  }
  const reading = parseNik(longNumber(cell), given)
  const problem = unusable(reading)
  if (problem) return { nik: null, nikStart: startOf(reading), parts: reading.parts, problems: [problem] }
  return { nik: reading.digits, nikStart: null, parts: reading.parts, problems: odd(reading) }
}

const find = ({ warnings }: NikReading, code: string): ProblemParams | undefined =>
  warnings.find((warning) => warning.code === code)?.params

function unusable(reading: NikReading): Found | null {
  const kept = find(reading, 'nik_rounded')?.kept
  if (kept !== undefined) {
    return reading.digits === ''
      ? mustDecide('nik_scientific', { kept }, REPAIR)
      : mustDecide('nik_rounded', { kept, lost: LENGTH - Number(kept) }, REPAIR)
  }
  const found = reading.digits.length
  if (found > 0 && found < LENGTH) return mustDecide('nik_short', { found, wanted: LENGTH }, REPAIR)
  if (found > LENGTH) return mustDecide('nik_long', { found, wanted: LENGTH }, REPAIR)
  const count = find(reading, 'nik_not_digits')?.count ?? 0
  if (found === LENGTH && count === 0) return null
  const choices = found === LENGTH ? [...pick('use_digits'), ...REPAIR] : REPAIR
  return mustDecide('nik_not_digits', { count }, choices)
}

/** The sure digits of a cut number, or all digits of one with strangers among them: enough to compare with. */
function startOf(reading: NikReading): string | null {
  if (reading.digits.length !== LENGTH) return null
  return reading.digits.slice(0, Number(find(reading, 'nik_rounded')?.kept ?? LENGTH))
}

function odd({ warnings }: NikReading): Found[] {
  return warnings.flatMap(({ code, params }) => {
    if (code === 'nik_sex_differs') return [look('nik_sex_differs', {}, DOUBT)]
    const isShape = code === 'nik_rounded' || code === 'nik_length' || code === 'nik_not_digits'
    return isShape || code === 'nik_birth_date_differs' ? [] : [look(code, params, DOUBT)]
  })
}

/** The birth dates that a NIK can mean for somebody on a list: nobody there is a hundred years old. */
export const livingDates = (parts: NikParts | null, onDate: Temporal.PlainDate): Temporal.PlainDate[] =>
  (parts?.bornOn ?? []).filter((date) => Temporal.PlainDate.compare(date, onDate.subtract({ years: 99 })) > 0)

export type CheckedKk = { kk: string | null; problems: Found[] }

/** Reads the number of a family card. It is only a help: one that is not whole is left out and looked at. */
export function checkKk(cell: Cell | undefined, today: Temporal.PlainDate): CheckedKk {
  if (!cell || !isFilled(cell) || NONE.test(cell.shown)) return { kk: null, problems: [] }
  const { digits, warnings } = parseKk(longNumber(cell), today)
  const isWhole =
    digits.length === LENGTH && !warnings.some(({ code }) => code === 'kk_rounded' || code === 'kk_not_digits')
  const problem = look('kk_incomplete', { found: digits.length, wanted: LENGTH })
  return isWhole ? { kk: digits, problems: [] } : { kk: null, problems: [problem] }
}
