import { couldBeOnePerson } from '../../kernel/name-spelling.ts'
import { foldForSearch } from '../../kernel/person-name.ts'

export type Known = {
  name: string
  alias?: string | undefined
  phones?: readonly string[] | undefined
  plates?: readonly string[] | undefined
  workplace?: string | undefined
}
export type Claimed = { name: string; phone?: string | undefined; plate?: string | undefined }
export type Match = 'name' | 'alias' | 'phone' | 'plate'

/** Several telephones in one line, each without its country or the nought before it: 0812…, 62812… and +62 812-… are one. */
const numbersIn = (phones: string): string[] =>
  phones
    .split(/[/,;|]|\b(?:dan|atau)\b/)
    .map((one) =>
      one
        .replace(/\D/g, '')
        .replace(/^(?:00)?62/, '')
        .replace(/^0+/, ''),
    )
    .filter((number) => number.length >= LOCAL)
/** A number of a town, dialled without its area, has six figures. */
const LOCAL = 6
/** The same, or one of them without its area. */
const ringsAt = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)
const plateKey = (plate: string): string => plate.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/**
 * Is this person on her no-contact list? By name or alias (a shorter name that is part of the longer counts), telephone or
 * plate. Rather too often than too seldom: whoever is stopped by a namesake makes the entry on the list more exact first.
 */
export function onNoContactList(claimed: Claimed, list: readonly Known[]): Match | null {
  for (const known of list) {
    if (couldBeOnePerson(known.name, claimed.name)) return 'name'
    if (known.alias && couldBeOnePerson(known.alias, claimed.name)) return 'alias'
    const his = (known.phones ?? []).flatMap(numbersIn)
    if (numbersIn(claimed.phone ?? '').some((hers) => his.some((number) => ringsAt(number, hers)))) return 'phone'
    const plate = claimed.plate ? plateKey(claimed.plate) : ''
    if (plate !== '' && (known.plates ?? []).some((p) => plateKey(p) === plate)) return 'plate'
  }
  return null
}

export const MENTIONS = ['name', 'alias', 'phone', 'workplace'] as const
export type Mention = (typeof MENTIONS)[number]

/** So many words of a sentence may be one name. */
const WORDS_OF_A_NAME = 4
/** Words of a place or of kin, which are the name of nobody: "rumah kakaknya" is about no Kakak Fahmi. */
const NO_NAMES = new Set(
  'rumah ke di dari dan bersama dengan tempat kantor kos kontrakan pasar desa dusun jalan adik adiknya kakak kakaknya ibu ibunya bapak bapaknya ayah ayahnya suami suaminya anak anaknya paman pamannya bibi bibinya nenek neneknya keluarga keluarganya saudara saudaranya teman temannya'.split(
    ' ',
  ),
)

/**
 * Does a sentence name somebody of her list: where she goes, who goes with her, why? Any of its words, up to four in a row, is looked at
 * as a name; a telephone and the place where he works count too. Rather too often than too seldom: whoever may know looks and decides.
 */
export function mentionedIn(said: string, list: readonly Known[]): Mention | null {
  const words = said.split(/[^\p{L}\p{N}'.-]+/u).filter((word) => word !== '')
  const names = words.flatMap((_, from) =>
    Array.from({ length: Math.min(WORDS_OF_A_NAME, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1),
    ),
  )
  const asked = names
    .filter((some) => some.join('').length >= 3 && !some.every((word) => NO_NAMES.has(word.toLowerCase())))
    .map((some) => some.join(' '))
  const numbers = said.match(/\+?\d[\d\s.-]{4,}\d/g) ?? []
  for (const known of list) {
    if (asked.some((name) => couldBeOnePerson(known.name, name))) return 'name'
    if (known.alias && asked.some((name) => couldBeOnePerson(known.alias ?? '', name))) return 'alias'
    const { phones } = known
    if (numbers.some((phone) => onNoContactList({ name: '', phone }, [{ name: ' ', phones }]) === 'phone'))
      return 'phone'
    const place = foldForSearch(known.workplace ?? '')
    if (place.length >= 4 && ` ${foldForSearch(said)} `.includes(` ${place} `)) return 'workplace'
  }
  return null
}
