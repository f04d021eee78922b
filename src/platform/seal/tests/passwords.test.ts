import { availableParallelism } from 'node:os'
import { setImmediate as breathe } from 'node:timers/promises'
import { hashRaw } from '@node-rs/argon2'
import { describe, expect, test } from 'vitest'
import { unwrapKey, wrapKey } from '../boxes.ts'
import {
  COST,
  derive,
  deriveForNobody,
  type KdfParams,
  kekFromPasskey,
  LEAST_COST,
  LONGEST_PASSPHRASE,
  needsRehash,
  newPepper,
  newSalt,
  paramsOf,
  stretchingTurns,
  verifierMatches,
} from '../passwords.ts'
import { codeOf, codeOfAsync } from './refusals.ts'

const salt = newSalt()
const pepper = newPepper()
/** The floor, so that the tests are short. */
const light: KdfParams = paramsOf(LEAST_COST, 'own')
const card = 'jeruk perahu melati kereta kertas sungai'

describe('a stretched passphrase', () => {
  test('gives a key and a verifier that say nothing about one another', async () => {
    const { kek, verifier } = await derive(card, salt, paramsOf(COST, 'generated'), pepper)
    expect(kek).toHaveLength(32)
    expect(Buffer.from(verifier, 'base64url')).toHaveLength(32)
    expect(kek.toString('base64url')).not.toBe(verifier)
  })

  test('is Argon2id under HKDF: what the library gives is neither the key nor the verifier', async () => {
    const raw = await hashRaw(card, {
      algorithm: 2,
      memoryCost: 19_456,
      timeCost: 2,
      parallelism: 1,
      outputLen: 32,
      salt,
    })
    const { kek, verifier } = await derive(card, salt, light, pepper)
    expect(kek.equals(raw)).toBe(false)
    expect(verifier).not.toBe(raw.toString('base64url'))
  })

  test('is the same today as at the first release', async () => {
    const first: KdfParams = { ...light, entry: 'generated' }
    const { kek, verifier } = await derive('jeruk perahu', Buffer.alloc(16, 1), first, Buffer.alloc(32, 2))
    expect(kek.toString('hex')).toBe('c53341f59d0919bb2c94cedde67d51dfce89e0d3b0204bbc2117d4849d056be6')
    expect(verifier).toBe('crSkyZ7HgOrQ6aWc8TVZ_VQ3bYOwWdvBSBafTen1Sn4')
  })

  test('is another one with another salt, pepper, cost or word (B53)', async () => {
    const one = await derive(card, salt, light, pepper)
    const others = await Promise.all([
      derive(card, newSalt(), light, pepper),
      derive(card, salt, light, newPepper()),
      derive(card, salt, { ...light, passes: 3 }, pepper),
      derive(card, salt, { ...light, memoryKiB: 20_480 }, pepper),
      derive(`${card} danau`, salt, light, pepper),
    ])
    for (const other of others) {
      expect(verifierMatches(one.verifier, other)).toBe(false)
      expect(other.kek.equals(one.kek)).toBe(false)
    }
    expect(verifierMatches(one.verifier, await derive(card, salt, light, pepper))).toBe(true)
  })

  test('of a generated card forgives capitals, dashes and a slip; an own passphrase forgives nothing', async () => {
    const typed = 'Jeruk-Perahu melati  kereta KERTAAS sungai'
    const generated: KdfParams = { ...light, entry: 'generated' }
    const kept = await derive(card, salt, generated, pepper)
    expect(verifierMatches(kept.verifier, await derive(typed, salt, generated, pepper))).toBe(true)
    const own = await derive(card, salt, light, pepper)
    expect(verifierMatches(own.verifier, await derive(typed, salt, light, pepper))).toBe(false)
  })

  test('does not depend on how the keyboard composes letters (B49)', async () => {
    const composed = await derive('r\u00e9n\u00e9 ﬁle', salt, light, pepper)
    expect(verifierMatches(composed.verifier, await derive('re\u0301ne\u0301 file', salt, light, pepper))).toBe(true)
  })

  test('counts 500 characters and more to the last one (B48)', async () => {
    const long = 'x'.repeat(500)
    const kept = await derive(long, salt, light, pepper)
    expect(verifierMatches(kept.verifier, await derive(`${long.slice(0, -1)}y`, salt, light, pepper))).toBe(false)
    expect(verifierMatches(kept.verifier, await derive(long, salt, light, pepper))).toBe(true)
    expect(await codeOfAsync(() => derive('x'.repeat(LONGEST_PASSPHRASE), salt, light, pepper))).toBe('fine')
    expect(await codeOfAsync(() => derive('x'.repeat(LONGEST_PASSPHRASE + 1), salt, light, pepper))).toBe('too_long')
  })

  test('counts what comes after a null byte (B50)', async () => {
    const kept = await derive('abc\0def', salt, light, pepper)
    for (const other of ['abc', 'abc\0', 'abc\0deg', 'abcdef']) {
      expect(verifierMatches(kept.verifier, await derive(other, salt, light, pepper))).toBe(false)
    }
  })

  test('wraps a private key, and after a change the old passphrase opens nothing (B46)', async () => {
    const privateKey = newPepper()
    const { kek } = await derive('lama sekali', salt, light, pepper)
    const { kek: next } = await derive('baru sekali', salt, light, pepper)
    const wrapped = wrapKey(next, unwrapKey(kek, wrapKey(kek, privateKey, ['own key', 'p-1']), ['own key', 'p-1']), [
      'own key',
      'p-1',
    ])
    expect(unwrapKey(next, wrapped, ['own key', 'p-1']).equals(privateKey)).toBe(true)
    expect(codeOf(() => unwrapKey(kek, wrapped, ['own key', 'p-1']))).toBe('refused')
  })
})

describe('deriving refuses', () => {
  test('costs below the floor or above reason, which only an attacker would store', async () => {
    const odd = [
      { memoryKiB: 8 },
      { memoryKiB: 19_455 },
      { passes: 1 },
      { passes: 21 },
      { lanes: 0 },
      { lanes: 9 },
      { memoryKiB: 2 ** 21 },
      { memoryKiB: 19_456.5 },
      { passes: Number.NaN },
    ]
    for (const change of odd)
      expect(await codeOfAsync(() => derive('x', salt, { ...light, ...change }, pepper))).toBe('weak_parameters')
    const other = JSON.parse('{"algorithm":"argon2i"}') as Partial<KdfParams> // what a damaged row could hold
    expect(await codeOfAsync(() => derive('x', salt, { ...light, ...other }, pepper))).toBe('weak_parameters')
  })

  test('a short salt, a short pepper, and half a letter', async () => {
    expect(await codeOfAsync(() => derive('x', Buffer.alloc(8), light, pepper))).toBe('bad_key')
    expect(await codeOfAsync(() => derive('x', salt, light, Buffer.alloc(0)))).toBe('bad_key')
    expect(await codeOfAsync(() => derive('x\ud800', salt, light, pepper))).toBe('malformed')
  })
})

test('a verifier of another length is a damaged row and does not match', async () => {
  const derived = await derive('x', salt, light, pepper)
  for (const stored of ['', derived.verifier.slice(1), `${derived.verifier}A`])
    expect(verifierMatches(stored, derived)).toBe(false)
})

test('a cost that has risen since asks for a new derivation, the current one does not (B47)', () => {
  expect(needsRehash(light, COST)).toBe(true)
  expect(needsRehash({ ...COST, passes: 2 }, COST)).toBe(true)
  expect(needsRehash({ ...COST, memoryKiB: 65_535 }, COST)).toBe(true)
  expect(needsRehash(COST, { ...COST, lanes: 2 })).toBe(true)
  expect(needsRehash(COST, COST)).toBe(false)
  expect(needsRehash({ ...COST, memoryKiB: 131_072 }, COST)).toBe(false)
})

test('a name without an account costs what a sign-in costs and is never let in (B01)', async () => {
  // what the whole process had of the processor, its threads for passwords included: a busy machine changes nothing in that
  const cost = async (work: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const real: number[] = []
  const nobody: number[] = []
  for (let round = 0; round < 7; round += 1) {
    real.push(await cost(() => derive(card, salt, paramsOf(COST, 'generated'), pepper)))
    nobody.push(await cost(() => deriveForNobody(card, pepper, COST)))
  }
  const median = (list: number[]): number => list.toSorted((a, b) => a - b)[3] ?? 0
  expect(median(nobody)).toBeGreaterThan(median(real) / 2)
  expect(median(nobody)).toBeLessThan(median(real) * 2)
})

test('a passkey gives a key of its own for each credential', () => {
  const prf = newPepper()
  expect(kekFromPasskey(prf, 'a').equals(kekFromPasskey(prf, 'a'))).toBe(true)
  expect(kekFromPasskey(prf, 'a').equals(kekFromPasskey(prf, 'b'))).toBe(false)
  expect(kekFromPasskey(prf, 'a').equals(prf)).toBe(false)
  expect(codeOf(() => kekFromPasskey(Buffer.alloc(16), 'a'))).toBe('bad_key')
})

test('one core is left to those inside, a hundred wait, and whoever comes then is sent away at once (B51)', async () => {
  const inTurn = stretchingTurns()
  const width = Math.max(1, availableParallelism() - 1)
  let atOnce = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++atOnce)
    await breathe()
    atOnce--
  }
  const codes = await Promise.all(Array.from({ length: width + 108 }, () => codeOfAsync(() => inTurn(work))))
  expect(most).toBe(width)
  expect(codes.filter((code) => code === 'fine')).toHaveLength(width + 100)
  expect(codes.slice(width + 100)).toEqual(Array.from({ length: 8 }, () => 'busy'))
})
