import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from 'node:crypto'

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const polymod = (values: number[]) =>
  values.reduce((sum, v) => {
    const top = sum >> 25
    const next = ((sum & 0x1ffffff) << 5) ^ v
    return [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].reduce(
      (n, g, i) => ((top >> i) & 1 ? n ^ g : n),
      next,
    )
  }, 1)

/** Somebody outside with a key of her own: its public half as age writes it, and how she opens what is sealed to it. */
export function outsider() {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(12)
  const bits = [...raw]
    .map((b) => b.toString(2).padStart(8, '0'))
    .join('')
    .padEnd(260, '0')
  const values = Array.from({ length: 52 }, (_, i) => Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2))
  const name = [...'age'].map((c) => c.charCodeAt(0))
  const sum = polymod([...name.map((c) => c >> 5), 0, ...name.map((c) => c & 31), ...values, 0, 0, 0, 0, 0, 0]) ^ 1
  const check = Array.from({ length: 6 }, (_, i) => (sum >> (5 * (5 - i))) & 31)
  const key = `age1${[...values, ...check].map((v) => ALPHABET[v]).join('')}`
  const derive = (from: Buffer, salt: Buffer, what: string) => Buffer.from(hkdfSync('sha256', from, salt, what, 32))
  const unseal = (by: Buffer, nonce: Buffer, text: Buffer) => {
    const d = createDecipheriv('chacha20-poly1305', by, nonce, { authTagLength: 16 })
    d.setAuthTag(text.subarray(-16))
    return Buffer.concat([d.update(text.subarray(0, -16)), d.final()])
  }
  const open = (file: Buffer): string => {
    const end = file.indexOf('\n', file.indexOf('\n---') + 1) + 1
    const [, stanza = '', wrapped = ''] = file.subarray(0, end).toString('latin1').split('\n')
    const share = Buffer.from(stanza.split(' ')[2] ?? '', 'base64')
    const theirs = createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), share]),
      format: 'der',
      type: 'spki',
    })
    const secret = diffieHellman({
      privateKey: createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })),
      publicKey: theirs,
    })
    const wrapKey = derive(secret, Buffer.concat([share, raw]), 'age-encryption.org/v1/X25519')
    const fileKey = unseal(wrapKey, Buffer.alloc(12), Buffer.from(wrapped, 'base64'))
    const nonce = Buffer.alloc(12)
    nonce[11] = 1
    return unseal(derive(fileKey, file.subarray(end, end + 16), 'payload'), nonce, file.subarray(end + 16)).toString(
      'utf8',
    )
  }
  return { key, open }
}
