/** The time part of a version 7 identifier is 48 bits of milliseconds (RFC 9562 §5.7). */
const LAST_MILLISECOND = 2 ** 48 - 1

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * A new identifier: UUID version 7, lower case, so that rows made one after another lie near each other in an index.
 * The random bits come from Web Crypto, which the server and the browser share: a phone without a connection makes ids too.
 * The first twelve hexadecimal digits tell when the record was made; do not put an id where that must stay unknown.
 *
 * @param now the moment of the request, from the clock that the caller was given
 * @throws RangeError before 1970 or after the year 10889, where the time does not fit
 */
export function newId(now: Temporal.Instant): string {
  const ms = now.epochMilliseconds
  if (ms < 0 || ms > LAST_MILLISECOND) throw new RangeError(`An identifier cannot hold the moment ${now.toString()}.`)
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(ms / 2 ** 32))
  view.setUint32(2, ms % 2 ** 32)
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70)
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Is this an identifier as `newId` writes it: version 7, lower case, with hyphens? */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}
