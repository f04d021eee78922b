import {
  createCipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

/** Files for somebody outside, in the format of age (age-encryption.org/v1): whoever has the other half of the key opens it, and nobody here. */

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const LINE = 'age-encryption.org/v1'
const CHUNK = 64 * 1024

function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [i, by] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries())
      if ((top >> i) & 1) sum ^= by
  }
  return sum
}

/** The 32 bytes of a public key that is written "age1…"; null where one letter of it is wrong. */
export function recipientOf(said: string): Buffer | null {
  if (!/^age1[a-z0-9]{58}$/.test(said)) return null
  const values = [...said.slice(4)].map((letter) => ALPHABET.indexOf(letter))
  if (values.includes(-1)) return null
  const name = [...'age'].map((c) => c.charCodeAt(0))
  if (polymod([...name.map((c) => c >> 5), 0, ...name.map((c) => c & 31), ...values]) !== 1) return null
  const bits = values
    .slice(0, -6)
    .map((v) => v.toString(2).padStart(5, '0'))
    .join('')
  if (bits.slice(256).includes('1')) return null
  return Buffer.from(Array.from({ length: 32 }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2)))
}

const X25519_HEAD = Buffer.from('302a300506032b656e032100', 'hex')
const publicOf = (raw: Buffer) =>
  createPublicKey({ key: Buffer.concat([X25519_HEAD, raw]), format: 'der', type: 'spki' })
const bare = (b: Buffer) => b.toString('base64').replaceAll('=', '')
const derive = (from: Buffer, salt: Buffer, what: string) => Buffer.from(hkdfSync('sha256', from, salt, what, 32))

function sealed(key: Buffer, nonce: Buffer, text: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

/** The file as only this recipient opens it. @throws RangeError where the key is none */
export function sealForRecipient(text: Buffer, recipient: string): Buffer {
  const theirs = recipientOf(recipient)
  if (!theirs) throw new RangeError('not a public key of age')
  const fileKey = randomBytes(16)
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const share = publicKey.export({ format: 'der', type: 'spki' }).subarray(X25519_HEAD.length)
  const secret = diffieHellman({
    privateKey: createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })),
    publicKey: publicOf(theirs),
  })
  if (secret.every((byte) => byte === 0)) throw new RangeError('a key of low order')
  const wrapKey = derive(secret, Buffer.concat([share, theirs]), `${LINE}/X25519`)
  const wrapped = sealed(wrapKey, Buffer.alloc(12), fileKey)
  const head = `${LINE}\n-> X25519 ${bare(share)}\n${bare(wrapped)}\n---`
  const mac = createHmac('sha256', derive(fileKey, Buffer.alloc(0), 'header'))
    .update(head)
    .digest()
  const nonce = randomBytes(16)
  const key = derive(fileKey, nonce, 'payload')
  const chunks: Buffer[] = []
  for (let i = 0; i === 0 || i * CHUNK < text.length; i++) {
    const counter = Buffer.alloc(12)
    counter.writeUInt32BE(i, 7)
    counter[11] = (i + 1) * CHUNK >= text.length ? 1 : 0
    chunks.push(sealed(key, counter, text.subarray(i * CHUNK, (i + 1) * CHUNK)))
  }
  return Buffer.concat([Buffer.from(`${head} ${bare(mac)}\n`), nonce, ...chunks])
}
