import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Aad } from '../aad.ts'
import { TAG_BYTES } from '../aead.ts'
import { newDataKey } from '../envelope.ts'
import { collectBytes, FRAME_BYTES, openBytes, sealBytes } from '../sealed-file.ts'
import { bitTurned, codeOfAsync } from './refusals.ts'

const { kid, key } = newDataKey()
const aad: Aad = { table: 'files', row: 'f-1', column: 'content', kid }
const FRAME = FRAME_BYTES + TAG_BYTES
const HEADER = 4 + 1 + kid.length + 32

const seal = (bytes: Uint8Array, place = aad) => collectBytes(sealBytes(key, [bytes], place))
const open = (sealed: Uint8Array, place = aad) => collectBytes(openBytes(key, [sealed], place))
const openCode = (sealed: Uint8Array, place = aad) => codeOfAsync(() => open(sealed, place))
const frames = (sealed: Buffer): Buffer[] => {
  const parts: Buffer[] = []
  for (let at = HEADER; at < sealed.length; at += FRAME) parts.push(sealed.subarray(at, at + FRAME))
  return parts
}

const photo = randomBytes(3 * FRAME_BYTES + 12_345)
const sealedPhoto = await seal(photo)
const header = sealedPhoto.subarray(0, HEADER)

describe('a sealed file', () => {
  test('comes back as it was, at every length around a border', async () => {
    const room = FRAME_BYTES - 4
    for (const length of [0, 1, 4091, 4092, 4096, room - 1, room, room + 1, 2 * room, 2 * room + 1]) {
      const bytes = randomBytes(length)
      expect((await open(await seal(bytes))).equals(bytes)).toBe(true)
    }
    expect((await open(sealedPhoto)).equals(photo)).toBe(true)
  })

  test('does not care in which bites it is read or written', async () => {
    const bites = fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(bites, bites, async (inBites, outBites) => {
        const bytes = randomBytes(inBites.reduce((sum, bite) => sum + bite, 0))
        const sealed = await collectBytes(sealBytes(key, cut(bytes, inBites), aad))
        const opened = await collectBytes(openBytes(key, cut(sealed, outBites), aad))
        expect(opened.equals(bytes)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  test('tells its length only roughly: at most 4 KiB or a thirty-second more', async () => {
    const lengths = await Promise.all([1, 100, 4096].map(async (length) => (await seal(randomBytes(length))).length))
    expect(new Set(lengths).size).toBe(1)
    expect(sealedPhoto.length / photo.length).toBeLessThan(1 + 1 / 32 + 0.001)
    const [less, more] = await Promise.all([1000, 60_000].map((rest) => seal(randomBytes(3 * FRAME_BYTES + rest))))
    expect([less?.length, more?.length]).toEqual([sealedPhoto.length, sealedPhoto.length])
  })

  test('is refused as the file of another row, and under another key id (E25)', async () => {
    expect(await openCode(sealedPhoto, { ...aad, row: 'f-2' })).toBe('refused')
    expect(await openCode(sealedPhoto, { ...aad, kid: newDataKey().kid })).toBe('unknown_key')
    expect(await openCode(sealedPhoto, { ...aad, kid: 'short' })).toBe('unknown_key')
    expect(await codeOfAsync(() => collectBytes(openBytes(randomBytes(32), [sealedPhoto], aad)))).toBe('refused')
  })

  test('with frames changed over, left out, doubled or taken from another file is refused (E22)', async () => {
    const [a = header, b = header, c = header, d = header] = frames(sealedPhoto)
    const other = frames(await seal(photo))
    expect(other).toHaveLength(4)
    const wrong = [
      [b, a, c, d],
      [a, c, d],
      [a, b, c, c, d],
      [a, a, b, c, d],
      [a, b, other[2] ?? a, d],
    ]
    for (const order of wrong) expect(await openCode(Buffer.concat([header, ...order]))).toBe('refused')
    expect((await open(Buffer.concat([header, a, b, c, d]))).equals(photo)).toBe(true)
  })

  test('cut off at the end of a frame, in a frame or in the header is refused (E23)', async () => {
    for (const kept of [1, 2, 3]) {
      expect(await openCode(Buffer.concat([header, ...frames(sealedPhoto).slice(0, kept)]))).toBe('refused')
    }
    expect(await openCode(sealedPhoto.subarray(0, -1))).toBe('refused')
    for (const length of [0, 3, HEADER - 1, HEADER]) {
      expect(await openCode(sealedPhoto.subarray(0, length))).toBe('truncated')
    }
    expect(await openCode(sealedPhoto.subarray(0, HEADER + 5))).toBe('truncated')
  })

  test('with something after its end is refused (E24)', async () => {
    expect(await openCode(Buffer.concat([sealedPhoto, Buffer.of(0)]))).toBe('refused')
    expect(await openCode(Buffer.concat([sealedPhoto, ...frames(sealedPhoto).slice(3)]))).toBe('refused')
  })

  test('H19 hands on no byte of a frame that was changed', async () => {
    const changed = bitTurned(sealedPhoto, (HEADER + FRAME + 99) * 8)
    let handedOn = 0
    const code = await codeOfAsync(async () => {
      for await (const part of openBytes(key, [changed], aad)) handedOn += part.length
    })
    expect([code, handedOn]).toEqual(['refused', FRAME_BYTES - 4])
  })

  test('refuses any turned bit, in the header too', async () => {
    const sealed = await seal(Buffer.from('isi surat'))
    for (let bit = 0; bit < sealed.length * 8; bit += bit < 600 ? 1 : 97) {
      expect(await openCode(bitTurned(sealed, bit))).not.toBe('fine')
    }
  })

  test('of one and the same byte looks different in every frame, and each time it is sealed', async () => {
    const zeros = Buffer.alloc(3 * FRAME_BYTES)
    const [first, second] = await Promise.all([seal(zeros), seal(zeros)])
    const starts = [...frames(first), ...frames(second)].map((frame) => frame.toString('hex', 8, 40))
    expect(new Set(starts).size).toBe(starts.length)
  })

  test('shows nothing of what is in it', async () => {
    const sealed = await seal(Buffer.from('Suryani '.repeat(1000)))
    expect(sealed.includes('Surya')).toBe(false)
  })

  test('needs a key of 32 bytes', async () => {
    expect(await codeOfAsync(() => collectBytes(sealBytes(Buffer.alloc(16), [photo], aad)))).toBe('bad_key')
  })
})

function* cut(bytes: Buffer, bites: readonly number[]): Generator<Buffer> {
  let at = 0
  for (const bite of bites) {
    yield bytes.subarray(at, at + bite)
    at += bite
  }
  yield bytes.subarray(at)
}
