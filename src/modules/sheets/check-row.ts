import { splitAddress } from '../../kernel/address-form.ts'
import { parseNik } from '../../kernel/nik.ts'
import { tidyCapitals } from '../../kernel/person-name.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import type { CandidateDraft, CheckedRow, CheckSettings } from './candidate-draft.ts'
import { readCategories } from './category-codes.ts'
import { checkBirthDate } from './check-birth-date.ts'
import { type CheckedName, checkName } from './check-name.ts'
import { checkKk, checkNik, livingDates } from './check-nik.ts'
import { checkNotes } from './check-notes.ts'
import { isUnknown, readBirthPlace, readEstimate } from './estimates.ts'
import { columnLetter, type Field } from './fields.ts'
import type { ListColumn } from './list-layout.ts'
import type { Mapping } from './mapping.ts'
import { educationOf, maritalStatusOf, sexOf } from './plain-values.ts'
import { type Found, look, note, type Problem } from './problem.ts'
import type { DateStyle } from './read-birth-date.ts'
import { readPhone } from './read-phone.ts'
import { checkPlainCell, type RowCells, rowCells, splitPlaceAndDate } from './row-cells.ts'

export type RowContext = {
  columns: readonly ListColumn[]
  mapping: Mapping
  settings: CheckSettings
  usual: DateStyle | null
}

const PLAIN: readonly Field[] = [
  'birth_place',
  'address',
  'neighbourhood',
  'village',
  'district',
  'regency',
  'occupation',
  'religion',
  'note',
]

/** One row of the list, by itself: what it says, and everything about it that a person should know. `row` counts from 1. */
export function checkRow(row: number, cells: readonly Cell[], context: RowContext): CheckedRow {
  const at = rowCells(cells, context.columns, context.mapping)
  const problems: Problem[] = []
  const add = (field: Field, found: readonly Found[], column = at.column(field)) => {
    problems.push(...found.map((each) => ({ ...each, row, column, field })))
  }
  const draft = readDraft(row, at, context, add)
  for (const field of PLAIN) add(field, checkPlainCell(at.first(field)))
  return { row, draft, shown: shownCells(cells, context.mapping), problems }
}

type Add = (field: Field, found: readonly Found[], column?: string | null) => void

function readDraft(row: number, at: RowCells, context: RowContext, add: Add): CandidateDraft {
  const { settings, usual } = context
  const name = checkName(at.first('name'))
  add('name', name.problems)
  const sex = readSex(at, settings, add)
  const nik = checkNik(at.first('nik'), { sex: sex ?? settings.servedSex, today: settings.onDate })
  add('nik', nik.problems)
  const kk = checkKk(at.first('kk'), settings.onDate)
  add('kk', kk.problems)
  const isCodes = /\bkode\b/i.test(context.columns.find((c) => c.letter === at.column('category'))?.header ?? '')
  const both = splitPlaceAndDate(at.first('birth_place_and_date'))
  const dateCell = at.first('birth_date') ?? both.date
  const said = insteadOfDate(dateCell, at, settings)
  const statedAge = said.year === null ? readAge(at.text('age')) : settings.onDate.year - said.year
  const birth = checkBirthDate(
    {
      cell: said.isDate ? dateCell : undefined,
      nikDates: livingDates(nik.parts, settings.onDate),
      statedAge,
      usual,
      instead: said.found,
    },
    settings,
  )
  add('birth_date', birth.problems, at.column('birth_date') ?? at.column('birth_place_and_date'))
  const categories = readCategories(at.text('category') ?? '', isCodes)
  if (categories.unread.length > 0) add('category', [look('category_unknown', { codes: categories.unread.join(', ') })])
  const notes = checkNotes(at.text('note'))
  add('note', notes.problems)
  return {
    row,
    name: name.name,
    ...calledOf(name, at.text('alias')),
    nik: nik.nik,
    nikStart: nik.nikStart,
    kk: kk.kk,
    sex,
    birthPlace: readBirthPlace(at.text('birth_place') ?? both.place),
    bornOn: birth.bornOn?.toString() ?? null,
    bornOnByNik: birth.bornOnByNik?.toString() ?? null,
    bornAbout: birth.bornOn ? null : (said.year ?? yearOf(birth.problems) ?? yearByAge(statedAge, settings)),
    statedAge,
    address: at.text('address'),
    neighbourhood: at.text('neighbourhood'),
    village: readPlace(at.text('village')),
    district: readPlace(at.text('district')),
    regency: readPlace(at.text('regency')),
    education: educationOf(at.text('education') ?? ''),
    maritalStatus: maritalStatusOf(at.text('marital_status') ?? ''),
    religion: at.text('religion'),
    occupation: at.text('occupation'),
    phone: readPhoneCell(at, add),
    categories: categories.codes,
    problemCodes: categories.unread,
    notes: at.text('note'),
    children: at.text('children'),
    noContact: notes.noContact,
    needsDocumentHelp: nik.problems.some(({ code }) => code === 'nik_missing'),
  }
}

function readSex(at: RowCells, { servedSex }: CheckSettings, add: Add): CandidateDraft['sex'] {
  const text = at.text('sex')
  const sex = sexOf(text ?? '')
  if (text !== null && sex === null) add('sex', [look('sex_unreadable')])
  if (sex !== null && sex !== servedSex) add('sex', [look('sex_not_served')])
  return sex
}

/** Her nickname is split like her name: "Yuk Nah" is called Nah. */
function calledOf(name: CheckedName, written: string | null): Pick<CandidateDraft, 'alias' | 'addressedAs'> {
  const called = splitAddress(name.alias ?? written ?? '')
  return { alias: called.name || null, addressedAs: name.addressedAs ?? called.address }
}

/** An estimate may stand in the column of the date, of the age, or of the birth place; none of them is a place or a day. */
function insteadOfDate(
  cell: Cell | undefined,
  at: RowCells,
  { onDate }: CheckSettings,
): { isDate: boolean; year: number | null; found?: Found } {
  const typed = cell && cell.kind !== 'date' ? cell.shown.trim() : ''
  const texts = [typed, ...(cell === undefined || isUnknown(typed) ? [at.text('age'), at.text('birth_place')] : [])]
  for (const text of texts) {
    const year = text ? readEstimate(text, onDate) : null
    if (text && year !== null)
      return { isDate: false, year, found: note('birth_date_estimated', { typed: text, year }) }
  }
  if (typed !== '' && isUnknown(typed))
    return { isDate: false, year: null, found: look('birth_date_unknown', { typed }) }
  return { isDate: true, year: null }
}

const yearOf = (problems: readonly Found[]): number | null => {
  const year = problems.find(({ code }) => code === 'birth_date_year_only')?.params['year']
  return year === undefined ? null : Number(year)
}

const yearByAge = (age: number | null, { onDate }: CheckSettings): number | null =>
  age === null ? null : onDate.year - age

function readAge(text: string | null): number | null {
  const age = Number(/^(\d{1,3})\b/.exec(text ?? '')?.[1] ?? Number.NaN)
  return age >= 1 && age <= 110 ? age : null
}

/** "KEC. INDRALAYA" → "Indralaya" */
const readPlace = (text: string | null): string | null =>
  text === null
    ? null
    : tidyCapitals(text.replace(/^(?:kecamatan|kec|desa|ds|kelurahan|kel|kabupaten|kab)\b\.?\s*/i, '')).replace(
        /(?<=\b(?:dusun|dsn|blok|rt|rw|lorong|lr)\b\.?\s)[ivx]+\b/gi,
        (numeral) => numeral.toUpperCase(),
      ) || text

function readPhoneCell(at: RowCells, add: Add): string | null {
  const text = at.text('phone')
  if (text === null) return null
  const read = readPhone(text)
  if (read !== text) add('phone', [read === `0${text}` ? note('phone_zero_added') : note('phone_tidied', { read })])
  return read
}

/** The category's words are kept from the screen (design.md 8.1, rule 2); its column is not shown. */
function shownCells(cells: readonly Cell[], mapping: Mapping): Record<string, string> {
  const shown: Record<string, string> = {}
  cells.forEach((cell, index) => {
    const letter = columnLetter(index)
    const field = mapping[letter] ?? 'ignore'
    const text = cell.shown.trim()
    if (text !== '' && field !== 'ignore' && field !== 'category') shown[letter] = text
  })
  return shown
}

/** Is this text a whole NIK, as a person types one into a decision? */
export function typedNik(text: string): string | null {
  const { digits, warnings } = parseNik(text)
  const isWhole =
    digits.length === 16 && !warnings.some(({ code }) => code === 'nik_not_digits' || code === 'nik_rounded')
  return isWhole ? digits : null
}
