import { couldBeOnePerson } from '../../kernel/name-spelling.ts'

export type Known = {
  name: string
  alias?: string | undefined
  phones?: readonly string[] | undefined
  plates?: readonly string[] | undefined
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
