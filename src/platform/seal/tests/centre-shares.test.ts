import { describe, expect, test } from 'vitest'
import { newKeyPair } from '../boxes.ts'
import { joinShares, splitCentreKey } from '../centre-shares.ts'
import { printGroups, readGroups } from '../printed-code.ts'
import { bitTurned, codeOfAsync } from './refusals.ts'

const { publicKey, privateKey } = newKeyPair()
const shares = await splitCentreKey(privateKey)
const [one = '', two = '', three = ''] = shares.map((share) => share.printed)
const hashes = shares.map((share) => share.hash)

/** A card that reads well but says something else: made by somebody who knows the form. */
function forge(printed: string, bit: number): string {
  const read = readGroups(printed, 50)
  if (!read.ok) throw new Error('the card itself must be readable')
  return printGroups(bitTurned(read.bytes, bit)).join('-')
}
const SHARE_STARTS = 17 * 8

describe('the three cards of the centre', () => {
  test('are four lines of five groups, each with its own label', () => {
    expect(shares.map((share) => share.label)).toEqual([1, 2, 3])
    for (const { printed } of shares) {
      expect(printed).toMatch(/^(?:(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}\n){3}(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}$/)
    }
    expect(new Set(hashes).size).toBe(3)
  })

  test.each([
    ['1 and 2', [0, 1]],
    ['1 and 3', [0, 2]],
    ['3 and 2', [2, 1]],
    ['all three', [0, 1, 2]],
  ])('%s give the key back (B44)', async (_, which) => {
    const typed = which.map((at) => [one, two, three][at]?.toLowerCase().replaceAll('\n', '  ') ?? '')
    const joined = await joinShares(typed, publicKey)
    expect(joined.ok && joined.privateKey.equals(privateKey)).toBe(true)
    expect(joined.ok && joined.doubtful).toEqual([])
  })

  test('give it back without a database as well, by the mark they carry', async () => {
    const joined = await joinShares([three, one])
    expect(joined.ok && joined.privateKey.equals(privateKey)).toBe(true)
  })

  test('of which there is only one give nothing, typed twice neither (B43)', async () => {
    for (const typed of [[], [one], [one, one], [one, one, one]]) {
      expect(await joinShares(typed, publicKey)).toEqual({ ok: false, problem: 'too_few', at: [] })
    }
  })

  test('say which group of which card was read wrongly', async () => {
    const wrong = two.replace(
      /^(.{6})(.)/,
      (_, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A'),
    )
    expect(await joinShares([one, wrong], publicKey)).toEqual({ ok: false, problem: 'unreadable', at: 1, groups: [2] })
  })

  test('of which one is forged give no key (B45)', async () => {
    for (let bit = SHARE_STARTS; bit < 50 * 8; bit += 7) {
      const forged = forge(two, bit)
      expect(await joinShares([one, forged], publicKey, hashes)).toEqual({ ok: false, problem: 'forged', at: [1] })
      expect((await joinShares([one, forged])).ok).toBe(false)
    }
    expect(await joinShares([one, forge(two, SHARE_STARTS)], publicKey)).toEqual({
      ok: false,
      problem: 'forged',
      at: [0, 1],
    })
  })

  test('of which one claims the place of the other, or the place of the key itself, give no key', async () => {
    const [first, second] = [one, two].map((printed) => readGroups(printed, 50))
    if (!first?.ok || !second?.ok) throw new Error('the cards themselves must be readable')
    for (const place of [first.bytes.at(-1) ?? 0, 0]) {
      second.bytes[49] = place
      const forged = printGroups(second.bytes).join('-')
      expect(await joinShares([one, forged], publicKey, hashes)).toEqual({ ok: false, problem: 'forged', at: [1] })
    }
  })

  test('of which the third is forged give the key and name the forged one', async () => {
    const joined = await joinShares([forge(one, SHARE_STARTS + 3), two, three], publicKey)
    expect(joined.ok && joined.privateKey.equals(privateKey)).toBe(true)
    expect(joined.ok && joined.doubtful).toEqual([0])
  })

  test('of which one is changed in bits that X25519 ignores still never give another key', async () => {
    for (let round = 0; round < 40; round += 1) {
      const pair = newKeyPair()
      const [a, b] = (await splitCentreKey(pair.privateKey)).map((share) => share.printed)
      for (let bit = 0; bit < 8; bit += 1) {
        expect((await joinShares([a ?? '', forge(b ?? '', SHARE_STARTS + bit)], pair.publicKey)).ok).toBe(false)
      }
    }
  })

  test('of another centre are named as foreign', async () => {
    const foreign = (await splitCentreKey(newKeyPair().privateKey)).map((share) => share.printed)
    expect(await joinShares([one, foreign[1] ?? ''], publicKey)).toEqual({ ok: false, problem: 'other_set', at: [1] })
    expect(await joinShares([foreign[0] ?? '', foreign[1] ?? ''], publicKey)).toEqual({
      ok: false,
      problem: 'other_set',
      at: [0, 1],
    })
    expect(await joinShares([one, foreign[1] ?? ''])).toEqual({ ok: false, problem: 'other_set', at: [0, 1] })
  })

  test('of an earlier splitting of the same key do not mix with the new ones', async () => {
    const earlier = (await splitCentreKey(privateKey)).map((share) => share.printed)
    expect(await joinShares([one, earlier[1] ?? ''], publicKey, hashes)).toEqual({
      ok: false,
      problem: 'other_set',
      at: [1],
    })
    const joined = await joinShares([one, earlier[1] ?? '', three], publicKey)
    expect(joined.ok && joined.doubtful).toEqual([1])
  })

  test('are made only of a key of 32 bytes, and a card does not hold the key in clear', async () => {
    expect(await codeOfAsync(() => splitCentreKey(Buffer.alloc(31)))).toBe('bad_key')
    for (const { printed } of shares) {
      const read = readGroups(printed, 50)
      expect(read.ok && read.bytes.includes(privateKey.subarray(0, 4))).toBe(false)
    }
  })
})
