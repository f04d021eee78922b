/**
 * Seals a text so that this device can not open it again: the same box as src/platform/seal/boxes.ts makes, by the browser's own
 * cryptography. Ephemeral X25519, HKDF-SHA-256 over both public keys, AES-256-GCM under that one-use key.
 */
export async function sealBox(publicKey: string, text: string, context: readonly string[]): Promise<string> {
  const { subtle } = crypto
  const recipient = bytesOf(publicKey)
  const to = await subtle.importKey('raw', recipient, 'X25519', false, [])
  const own = (await subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair // this algorithm makes two
  const sender = new Uint8Array(await subtle.exportKey('raw', own.publicKey))
  const shared = await subtle.deriveBits({ name: 'X25519', public: to }, own.privateKey, 256)
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const key = await subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: joined(sender, recipient), info: bound(['titian', 'box']) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  )
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: bound(['b1.', ...context]) },
    key,
    utf8.encode(text),
  )
  return `b1.${textOf(joined(sender, new Uint8Array(sealed)))}`
}

const utf8 = new TextEncoder()

/** Several texts as one, each with its length in bytes, as `bindParts` of the server. */
const bound = (parts: readonly string[]) =>
  utf8.encode(parts.map((part) => `${utf8.encode(part).length}:${part},`).join(''))

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

function textOf(bytes: Uint8Array): string {
  let signs = ''
  for (const byte of bytes) signs += String.fromCharCode(byte)
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
