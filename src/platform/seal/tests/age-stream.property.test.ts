import { randomBytes } from 'node:crypto'
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageIdentity } from '../../../../tests/support/age-identity.ts'
import { failure } from '../../../../tests/support/failure.ts'
import { AgeError, openStream, sealStream } from '../age-stream.ts'
import { newKeyPair } from '../boxes.ts'

const raw = (publicKey: string) => Buffer.from(publicKey, 'base64url')
const all = async (source: AsyncIterable<Buffer>) => Buffer.concat(await Array.fromAsync(source))
const inPieces = (bytes: Buffer, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))

const lengths = fc.oneof(
  fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 200_000),
  fc.integer({ min: 0, max: 150_000 }),
)

describe('a file sealed in pieces', () => {
  it('opens for each of its recipients, however it was cut into pieces, and for whoever holds its own key', async () => {
    await fc.assert(
      fc.asyncProperty(lengths, fc.integer({ min: 1, max: 90_000 }), async (length, size) => {
        const text = randomBytes(length)
        const [one, two] = [newKeyPair(), newKeyPair()]
        const fileKey = randomBytes(16)
        const sealed = await all(sealStream(inPieces(text, size), [raw(one.publicKey), raw(two.publicKey)], fileKey))
        for (const by of [{ privateKey: one.privateKey }, { privateKey: two.privateKey }, { fileKey }])
          expect((await all(openStream(inPieces(sealed, size), by))).equals(text)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('is what the program age writes and reads', async () => {
    const { publicKey, privateKey } = newKeyPair()
    const text = randomBytes(150_000)
    const age = new Decrypter()
    age.addIdentity(ageIdentity(privateKey))
    const sealed = await all(sealStream([text], [raw(newKeyPair().publicKey), raw(publicKey)]))
    expect(Buffer.from(await age.decrypt(sealed)).equals(text)).toBe(true)
    const theirs = new Encrypter()
    theirs.addRecipient(await identityToRecipient(ageIdentity(privateKey)))
    expect((await all(openStream([Buffer.from(await theirs.encrypt(text))], { privateKey }))).equals(text)).toBe(true)
  })

  it('gives no whole file after one flipped bit or a cut anywhere', async () => {
    const { publicKey, privateKey } = newKeyPair()
    const sealed = await all(sealStream([randomBytes(140_000)], [raw(publicKey)]))
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(sealed)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        expect(await failure(all(openStream([flipped], { privateKey })))).toBeInstanceOf(AgeError)
        expect(await failure(all(openStream([sealed.subarray(0, at)], { privateKey })))).toBeInstanceOf(AgeError)
      }),
      { numRuns: 150 },
    )
  })

  it('says whether it is another key, no file of age, one that was changed, or one that ends too early', async () => {
    const { publicKey, privateKey } = newKeyPair()
    const sealed = await all(sealStream([randomBytes(140_000)], [raw(publicKey)]))
    const problem = async (bytes: Buffer, key = privateKey) => {
      const error = await failure(all(openStream([bytes], { privateKey: key })))
      return error instanceof AgeError ? error.problem : error
    }
    expect(await problem(sealed, newKeyPair().privateKey)).toBe('other_key')
    expect(await problem(Buffer.from('PK\u0003\u0004 no archive of ours, though it is long enough'))).toBe('not_age')
    expect(await problem(sealed.subarray(0, 100_000))).toBe('cut')
    const middle = Buffer.from(sealed)
    middle[70_000] = (middle[70_000] ?? 0) ^ 1
    expect(await problem(middle)).toBe('changed')
  })
})
