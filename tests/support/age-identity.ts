const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** A private key as the program `age` writes it (BIP 173), so that a test opens with `age` what we sealed. */
export function ageIdentity(privateKey: Buffer): string {
  const name = 'age-secret-key-'
  const bits = [...privateKey].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const values = (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2))
  const head = [...name].map((c) => c.charCodeAt(0))
  const sum = polymod([...head.map((c) => c >> 5), 0, ...head.map((c) => c & 31), ...values, 0, 0, 0, 0, 0, 0]) ^ 1
  const check = Array.from({ length: 6 }, (_, at) => (sum >> (5 * (5 - at))) & 31)
  return `${name}1${[...values, ...check].map((v) => ALPHABET[v]).join('')}`.toUpperCase()
}

function polymod(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >> 25
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].reduce(
      (s, by, i) => ((top >> i) & 1 ? s ^ by : s),
      next,
    )
  }, 1)
}
