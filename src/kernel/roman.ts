const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/**
 * 1 to 12 as I to XII: the months of a letter's number, the intakes of a year.
 *
 * @throws RangeError outside 1 to 12
 */
export function toRoman(n: number): string {
  const roman = ROMANS[n - 1]
  if (roman === undefined) throw new RangeError(`A Roman numeral here is 1 to 12, not ${n}.`)
  return roman
}

/** I to XII in either case, or null */
export function fromRoman(text: string): number | null {
  const at = ROMANS.indexOf(text.trim().toUpperCase())
  return at < 0 ? null : at + 1
}
