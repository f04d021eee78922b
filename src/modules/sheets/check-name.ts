import { type AddressForm, splitAddress } from '../../kernel/address-form.ts'
import { looksLikeFormula } from '../../kernel/looks-like-formula.ts'
import { normaliseName, tidyCapitals } from '../../kernel/person-name.ts'
import type { Cell } from '../../platform/excel/cell.ts'
import { type Found, look, mustDecide, note, pick } from './problem.ts'

export type CheckedName = {
  name: string
  alias: string | null
  /** the kin word that stood before her name */
  addressedAs: AddressForm | null
  problems: Found[]
}

const ASK = pick('type_name', 'set_aside')
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/gu
const ALIAS = /^(.*?)\s*[,(]?\s*\b(?:alias|als|a\.?k\.?a)\b\.?\s*:?\s+(.*?)\)?$/iu

/**
 * Reads the name of a woman from its cell. What was tidied is noted; a name that cannot be read is asked for. A formula is
 * never run: its stored result, or the text that it would have shown, is taken.
 */
export function checkName(cell: Cell | undefined): CheckedName {
  const problems: Found[] = []
  const text = cell === undefined || cell.kind === 'error' ? '' : readText(cell, problems)
  if (text === null) return unread([mustDecide('name_formula_unreadable', {}, ASK)])
  const visible = text.replace(/[\t\r\n]+/g, ' ').replace(HIDDEN, '')
  if (visible !== text) problems.push(note('name_hidden_characters'))
  const [written, alias] = splitAlias(visible, problems)
  const { address, name: own } = splitAddress(written)
  if (address) problems.push(note('name_address_split', { address }))
  const read = normaliseName(own)
  if (!read.ok) {
    if (read.code === 'name_too_long') return unread([mustDecide('name_too_long', read.params, ASK)])
    return unread([mustDecide(read.code === 'name_no_letter' ? 'name_no_letter' : 'name_missing', {}, ASK)])
  }
  if (written !== written.trim() || /\s{2,}/.test(written)) problems.push(note('name_spaces'))
  const name = tidyCapitals(read.name)
  if (name !== read.name) problems.push(note('name_capitals', { read: name }))
  if (/\d/.test(name)) problems.push(look('name_has_digits'))
  return { name, alias, addressedAs: address, problems }
}

const unread = (problems: Found[]): CheckedName => ({ name: '', alias: null, addressedAs: null, problems })

/** Null: a formula without a text to take. */
function readText(cell: Cell, problems: Found[]): string | null {
  if (cell.kind === 'formula') {
    const read = cell.shown.trim()
    if (read === '' || read.startsWith('#') || looksLikeFormula(read)) return null
    problems.push(look('name_from_formula', { read }))
    return read
  }
  if (!looksLikeFormula(cell.shown)) return cell.shown
  const label = lastQuoted(cell.shown)
  if (label === null) return null
  problems.push(note('name_from_formula', { read: label }))
  return label
}

/** =HYPERLINK("http://…","Salma") shows its last text; an address or a command is no name. */
function lastQuoted(formula: string): string | null {
  const label = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].at(-1)?.[1]?.trim() ?? ''
  const isName = normaliseName(label).ok && !/[:/\\|=!@]/.test(label)
  return isName && /^\s*=\s*HYPERLINK\s*\(/i.test(formula) ? label : null
}

function splitAlias(text: string, problems: Found[]): [string, string | null] {
  const [, own = '', alias = ''] = ALIAS.exec(text) ?? []
  if (own.trim() === '' || alias.trim() === '') return [text, null]
  const tidy = tidyCapitals(alias.trim())
  problems.push(note('name_alias_split', { alias: tidy }))
  return [own, tidy]
}
