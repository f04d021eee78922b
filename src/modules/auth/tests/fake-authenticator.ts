import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Cbor = number | string | Buffer | [Cbor, Cbor][]

/** As much CBOR (RFC 8949) as an attestation needs: integers, byte strings, texts and maps. */
export function cbor(value: Cbor): Buffer {
  const head = (major: number, n: number) =>
    n < 24
      ? Buffer.of((major << 5) | n)
      : n < 256
        ? Buffer.of((major << 5) | 24, n)
        : Buffer.of((major << 5) | 25, n >> 8, n & 255)
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.length), ...value.flatMap(([k, v]) => [cbor(k), cbor(v)])])
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const text = (bytes: Buffer) => bytes.toString('base64url')

type Saying = {
  challenge: string
  /** where the browser says it stands; the suite's own address unless told */
  origin?: string
  rpId?: string
  verified?: boolean
  counter?: number
}

/** A key with a touch and a finger (ES256, attestation "none"), as a browser would speak for it. For tests of refusals too. */
export function fakeAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credentialId = randomBytes(32)
  const cose = cbor([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ])
  const USED = 0x01
  const VERIFIED = 0x04
  const ATTESTED = 0x40

  const clientData = (type: string, { challenge, origin = 'http://localhost:3000' }: Saying) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const authData = (s: Saying, flags: number, rest = Buffer.alloc(0)) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(s.counter ?? 1)
    return Buffer.concat([
      sha256(s.rpId ?? 'localhost'),
      Buffer.of(USED | (s.verified === false ? 0 : VERIFIED) | flags),
      counter,
      rest,
    ])
  }
  const frame = { id: text(credentialId), rawId: text(credentialId), type: 'public-key', clientExtensionResults: {} }

  return {
    id: text(credentialId),
    /** the answer of `navigator.credentials.create` */
    register: (s: Saying, more: { attachment?: 'platform' | 'cross-platform'; transports?: string[] } = {}) => {
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.of(0, credentialId.length), credentialId, cose])
      return {
        ...frame,
        authenticatorAttachment: more.attachment ?? 'cross-platform',
        response: {
          clientDataJSON: text(clientData('webauthn.create', s)),
          attestationObject: text(
            cbor([
              ['fmt', 'none'],
              ['attStmt', []],
              ['authData', authData({ counter: 0, ...s }, ATTESTED, attested)],
            ]),
          ),
          transports: more.transports ?? ['usb'],
        },
      }
    },
    /** the answer of `navigator.credentials.get` */
    assert: (s: Saying) => {
      const data = clientData('webauthn.get', s)
      const auth = authData(s, 0)
      return {
        ...frame,
        response: {
          clientDataJSON: text(data),
          authenticatorData: text(auth),
          signature: text(sign('sha256', Buffer.concat([auth, sha256(data)]), privateKey)),
        },
      }
    },
  }
}
