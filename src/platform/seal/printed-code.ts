/**
 * Secrets on paper: Crockford's base32 (no I, L, O, U) in groups of four characters and a check character, so that the
 * screen can say which group was read wrongly. The check is a sum over GF(32) with a different weight at each place and
 * the number of the group: one wrong character, two changed over, or two groups changed over never pass.
 */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const DATA = 4
const GROUP = DATA + 1

export type ReadCode =
  | { ok: true; bytes: Buffer }
  /** `groups`: which of them, counted from 1; empty when the length as a whole is wrong */
  | { ok: false; problem: 'length' | 'character' | 'check'; groups: number[] }

/** Groups of five characters for `bytes`, whose count must be a multiple of five. */
export function printGroups(bytes: Uint8Array): string[] {
  if (bytes.length % 5 !== 0) throw new RangeError('a printed code holds a multiple of five bytes')
  const values =
    [...bytes]
      .flatMap((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .match(/.{5}/g) ?? []
  const digits = values.map((bits) => Number.parseInt(bits, 2))
  return Array.from({ length: digits.length / DATA }, (_, group) => {
    const data = digits.slice(group * DATA, (group + 1) * DATA)
    return [...data, checkOf(data, group)].map((digit) => LETTERS[digit]).join('')
  })
}

/** Reads what was typed from paper: case, spaces and dashes do not matter, O is 0, I and L are 1, U is V. */
export function readGroups(typed: string, byteCount: number): ReadCode {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V')
  const groupCount = (byteCount * 8) / 5 / DATA
  const digits = Array.from(text, (letter) => LETTERS.indexOf(letter))
  const foreign = digits.flatMap((digit, at) => (digit < 0 ? [Math.floor(at / GROUP) + 1] : []))
  if (foreign.length > 0) return { ok: false, problem: 'character', groups: [...new Set(foreign)] }
  if (digits.length !== groupCount * GROUP) return { ok: false, problem: 'length', groups: [] }

  const groups = Array.from({ length: groupCount }, (_, group) => digits.slice(group * GROUP, (group + 1) * GROUP))
  const wrong = groups.flatMap((group, at) => (checkOf(group.slice(0, DATA), at) === group[DATA] ? [] : [at + 1]))
  if (wrong.length > 0) return { ok: false, problem: 'check', groups: wrong }
  const bits = groups
    .flatMap((group) => group.slice(0, DATA).map((digit) => digit.toString(2).padStart(5, '0')))
    .join('')
  return { ok: true, bytes: Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))) }
}

const checkOf = (data: readonly number[], group: number): number =>
  data.reduceRight((sum, digit) => double(sum ^ digit), 0) ^ (group % 32)

/** Times x in GF(32), modulo x^5 + x^2 + 1; x generates the field, so the weights x, x², x³, x⁴ and 1 all differ. */
const double = (value: number): number => (value & 16 ? ((value << 1) & 31) ^ 0b00101 : value << 1)
