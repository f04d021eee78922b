/**
 * "+62 812-3456-7890 / 0813.1111.2222 (kakak)" → "081234567890, 081311112222 (kakak)". A spreadsheet drops the zero in front; every mobile number of
 * the country begins 08. What is no number in one way only stays as it was written.
 */
export function readPhone(text: string): string {
  const numbers = text.split(/\s*(?:[;,/]|\batau\b|\bdan\b)\s*/).map(oneNumber)
  return numbers.length > 0 && numbers.every((n) => n !== null) ? numbers.join(', ') : text
}

function oneNumber(text: string): string | null {
  const [, written = '', whose = ''] = /^(\+?[\d\s().-]*\d)\s*\(?([\p{L} .]*)\)?$/u.exec(text.trim()) ?? []
  const digits = written.replace(/\D/g, '').replace(/^(?:0062|62)(?=\d{8})/, '0')
  const number = /^8\d{8,11}$/.test(digits) ? `0${digits}` : digits
  if (!/^0\d{7,12}$/.test(number)) return null
  return whose.trim() === '' ? number : `${number} (${whose.trim()})`
}
