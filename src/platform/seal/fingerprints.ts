import { createHash, createHmac } from 'node:crypto'
import { spellingKey } from '../../kernel/name-spelling.ts'
import { bindParts } from './bytes-text.ts'
import { deriveKey } from './derive-key.ts'

/**
 * Keyed hashes for "is there perhaps an earlier file?" at intake (security.md 3.6). Only near-unique values are hashed:
 * a name alone would be guessed from its frequency. Equality of two rows still shows, and whoever holds the intake
 * group's secret can try values: rate limit and record every question. A new group secret gives new fingerprints (I37).
 */
export type Fingerprinter = {
  /** null unless the digits are sixteen */
  nik(nik: string): string | null
  /** 0812…, +62 812… and 62812… are one number; null below eight or above thirteen digits after the country code */
  phone(phone: string): string | null
  /** null when one of the three is missing; spelling variants, titles and spaces do not matter, the order of words does */
  person(person: { name: string; birthYear: number | null; motherName: string | null }): string | null
  /** the same number of the same office and day is one letter; null without a number */
  letter(letter: { number: string | null; office: string; datedOn: string | null }): string | null
  /** the same bytes are the same file */
  file(bytes: Uint8Array): string
  /** for the record of searches, which holds no term in clear (security.md 3.8) */
  searchTerm(term: string): string
}

/** `groupSecret`: the intake group's symmetric secret, 32 bytes. Fingerprints are base64url of 32 bytes. */
export function fingerprinter(groupSecret: Buffer): Fingerprinter {
  const key = deriveKey(groupSecret, ['fingerprints'])
  const mark = (kind: string, ...parts: string[]): string =>
    createHmac('sha256', key)
      .update(bindParts([kind, ...parts]))
      .digest('base64url')

  return {
    nik: (nik) => {
      const digits = digitsOf(nik)
      return digits.length === 16 ? mark('nik', digits) : null
    },
    phone: (phone) => {
      const number = digitsOf(phone).replace(/^(?:00)?62|^0/, '')
      return number.length >= 8 && number.length <= 13 ? mark('phone', number) : null
    },
    person: ({ name, birthYear, motherName }) => {
      const [own, mother] = [spellingKey(name), spellingKey(motherName ?? '')]
      return own === '' || mother === '' || birthYear === null ? null : mark('person', own, String(birthYear), mother)
    },
    letter: ({ number, office, datedOn }) => (number === null ? null : mark('letter', number, office, datedOn ?? '')),
    file: (bytes) => mark('file', createHash('sha256').update(bytes).digest('base64url')),
    searchTerm: (term) => mark('search', spellingKey(term)),
  }
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')
