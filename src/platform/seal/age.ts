import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  scrypt,
} from 'node:crypto'
import { promisify } from 'node:util'
import { privateKeyOf, publicKeyOf, rawOf } from './raw-keys.ts'

/** Files for somebody outside, in the format of age (age-encryption.org/v1): whoever has the other half of the key opens it, and nobody here. */

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const LINE = 'age-encryption.org/v1'
export const CHUNK = 64 * 1024
export const FILE_KEY = 16
const TAG = 16
export const SEALED_CHUNK = CHUNK + TAG
const WRAP = Buffer.alloc(12)

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

const bare = (b: Buffer) => b.toString('base64').replaceAll('=', '')
const derive = (from: Buffer, salt: Buffer, what: string) => Buffer.from(hkdfSync('sha256', from, salt, what, 32))

function shut(key: Buffer, nonce: Buffer, text: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG })
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

function opened(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer | null {
  if (sealed.length < TAG) return null
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG })
  decipher.setAuthTag(sealed.subarray(-TAG))
  const text = decipher.update(sealed.subarray(0, -TAG))
  try {
    decipher.final()
    return text
  } catch {
    return null // not authentic: the caller says what that means
  }
}

/** What a file begins with: the file's own key, shut for each of these recipients. @throws RangeError where one of the keys is none */
export function headFor(fileKey: Buffer, recipients: readonly Buffer[]): Buffer {
  const stanzas = recipients.map((theirs) => {
    const { publicKey, privateKey } = generateKeyPairSync('x25519')
    const share = rawOf(publicKey)
    const wrapped = shut(
      wrapKey(diffieHellman({ privateKey, publicKey: publicKeyOf('x25519', theirs) }), share, theirs),
      WRAP,
      fileKey,
    )
    return `-> X25519 ${bare(share)}\n${bare(wrapped)}\n`
  })
  return headOf(fileKey, stanzas)
}

function headOf(fileKey: Buffer, stanzas: readonly string[]): Buffer {
  const head = `${LINE}\n${stanzas.join('')}---`
  return Buffer.from(`${head} ${bare(macOf(fileKey, head))}\n`)
}

/** The file's key, for the holder of this private key; null where no stanza is for it. @throws RangeError when the head was changed */
export function openHead(head: string, privateKey: Buffer): Buffer | null {
  const own = privateKeyOf('x25519', privateKey)
  const mine = rawOf(createPublicKey(own))
  for (const [, share, body] of head.matchAll(/^-> X25519 ([\w+/]{43})\n([\w+/]{43})\n/gm)) {
    const theirs = Buffer.from(share ?? '', 'base64')
    const key = wrapKey(diffieHellman({ privateKey: own, publicKey: publicKeyOf('x25519', theirs) }), theirs, mine)
    const fileKey = opened(key, WRAP, Buffer.from(body ?? '', 'base64'))
    if (fileKey?.length !== FILE_KEY) continue
    const cut = head.lastIndexOf('---') + 3
    if (head.slice(cut) !== ` ${bare(macOf(fileKey, head.slice(0, cut)))}\n`)
      throw new RangeError('the head was changed')
    return fileKey
  }
  return null
}

const macOf = (fileKey: Buffer, head: string) =>
  createHmac('sha256', derive(fileKey, Buffer.alloc(0), 'header'))
    .update(head)
    .digest()

function wrapKey(secret: Buffer, share: Buffer, recipient: Buffer): Buffer {
  if (secret.every((byte) => byte === 0)) throw new RangeError('a key of low order')
  return derive(secret, Buffer.concat([share, recipient]), `${LINE}/X25519`)
}

/** The key of what follows the head; `nonce` are the sixteen bytes between them. */
export const payloadKey = (fileKey: Buffer, nonce: Buffer): Buffer => derive(fileKey, nonce, 'payload')

/** One piece of STREAM: its number and whether it is the last stand in its nonce, so none can be moved, left out or cut off. */
export const shutChunk = (key: Buffer, at: number, isLast: boolean, text: Buffer): Buffer =>
  shut(key, chunkNonce(at, isLast), text)
export const openChunk = (key: Buffer, at: number, isLast: boolean, sealed: Buffer): Buffer | null =>
  opened(key, chunkNonce(at, isLast), sealed)

function chunkNonce(at: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(at, 7)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** The file as only this recipient opens it. @throws RangeError where the key is none */
export function sealForRecipient(text: Buffer, recipient: string): Buffer {
  const theirs = recipientOf(recipient)
  if (!theirs) throw new RangeError('not a public key of age')
  const fileKey = randomBytes(FILE_KEY)
  return sealedUnder(fileKey, headFor(fileKey, [theirs]), text)
}

const stretched = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)
/** 32 MB of memory for a guess: a small machine has them, and the passphrase is of six words that the machine chose. */
const LOG_N = 15

/** The file as whoever knows this passphrase opens it (`newPassphrase`, never one that somebody thought of). */
export async function sealWithPassphrase(text: Buffer, passphrase: string): Promise<Buffer> {
  const fileKey = randomBytes(FILE_KEY)
  const salt = randomBytes(16)
  const cost = { N: 2 ** LOG_N, r: 8, p: 1, maxmem: 2 ** 26 }
  const key = await stretched(passphrase, Buffer.concat([Buffer.from(`${LINE}/scrypt`), salt]), 32, cost)
  const stanza = `-> scrypt ${bare(salt)} ${LOG_N}\n${bare(shut(key, WRAP, fileKey))}\n`
  return sealedUnder(fileKey, headOf(fileKey, [stanza]), text)
}

/** What follows a head: the text in pieces under the file's own key. */
function sealedUnder(fileKey: Buffer, head: Buffer, text: Buffer): Buffer {
  const nonce = randomBytes(FILE_KEY)
  const key = payloadKey(fileKey, nonce)
  const chunks: Buffer[] = []
  for (let i = 0; i === 0 || i * CHUNK < text.length; i++)
    chunks.push(shutChunk(key, i, (i + 1) * CHUNK >= text.length, text.subarray(i * CHUNK, (i + 1) * CHUNK)))
  return Buffer.concat([head, nonce, ...chunks])
}
