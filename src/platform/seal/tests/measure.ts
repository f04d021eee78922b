/**
 * Prints what sealing costs here: `node src/platform/seal/tests/measure.ts`. The promises are security.md 3.5, 3.6 and 4.3
 * (P9, P18, P20, P21); each figure is the median of several rounds, in milliseconds.
 */
import { randomBytes } from 'node:crypto'
import { groupSecret, newKeyPair, openWith, sealTo, unwrapKey, wrapKey } from '../boxes.ts'
import { chainHash, chainStart, verifyChain } from '../canonical.ts'
import { newDataKey, openText, sealText } from '../envelope.ts'
import { buildNameIndex } from '../name-index.ts'
import { COST, derive, newPepper, newSalt, paramsOf } from '../passwords.ts'
import { collectBytes, openBytes, sealBytes } from '../sealed-file.ts'
import { dice, makeNames, WAYS, written } from './name-cast.ts'

const MANY = 5000
const ROUNDS = 7

async function time(what: string, work: () => unknown, rounds = ROUNDS): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now()
    await work()
    times.push(performance.now() - before)
  }
  const sorted = times.toSorted((a, b) => a - b)
  say(what, sorted[Math.floor(sorted.length / 2)] ?? 0)
}

const say = (what: string, ms: number, note = ''): void => {
  process.stdout.write(`${what.padEnd(58)} ${ms.toFixed(ms < 1 ? 3 : 1).padStart(9)} ms ${note}\n`)
}

const head = newKeyPair()
const secret = groupSecret(head.privateKey)
const names = makeNames(MANY, 7)
const places = names.map((_, at) => ({
  table: 'persons',
  row: `01a2b3c4-0000-7000-8000-${String(at).padStart(12, '0')}`,
  column: 'full_name',
}))
const keys = names.map(() => newDataKey())
const contextOf = (kid: string): string[] => ['data key', 'centre-1', kid]
const wraps = keys.map(({ kid, key }) => wrapKey(secret, key, contextOf(kid)))
const zip = names.map((name, at) => ({
  name,
  place: { ...(places[at] ?? places[0]), kid: keys[at]?.kid ?? '' },
  key: keys[at]?.key ?? secret,
  wrap: wraps[at] ?? '',
}))
const sealedOf = (text: (name: string) => string) =>
  zip.map(({ name, place, key }) => ({ envelope: sealText(key, text(name), aadOf(place)), aad: aadOf(place), key }))
const aadOf = (place: { table?: string; row?: string; column?: string; kid: string }) => ({
  table: 'persons',
  row: 'r',
  column: 'c',
  ...place,
})
const short = sealedOf((name) => name)
const long = sealedOf((name) => name.padEnd(2000, ' x'))

await time(`wrap ${MANY} keys under a group secret`, () => {
  for (const { kid, key } of keys) wrapKey(secret, key, contextOf(kid))
})
await time(`unwrap ${MANY} keys`, () => {
  for (const { place, wrap } of zip) unwrapKey(secret, wrap, contextOf(place.kid))
})
await time(`open ${MANY} names`, () => {
  for (const { envelope, aad, key } of short) openText(key, envelope, aad)
})
await time(`unwrap ${MANY} keys and open ${MANY} names with them`, () => {
  for (const [at, { place, wrap }] of zip.entries()) {
    const sealed = short[at]
    if (sealed) openText(unwrapKey(secret, wrap, contextOf(place.kid)), sealed.envelope, sealed.aad)
  }
})
await time(`seal ${MANY} names`, () => sealedOf((name) => name))
await time(`seal ${MANY} notes of 2,000 letters`, () => sealedOf((name) => name.padEnd(2000, ' x')))
await time(`open ${MANY} notes of 2,000 letters`, () => {
  for (const { envelope, aad, key } of long) openText(key, envelope, aad)
})
await time(`rotate ${MANY} keys: unwrap, wrap under a new secret (P21)`, () => {
  const next = randomBytes(32)
  for (const { place, wrap } of zip) wrapKey(next, unwrapKey(secret, wrap, contextOf(place.kid)), contextOf(place.kid))
})
const box = sealTo(head.publicKey, secret, ['group'])
await time('seal 100 boxes to a public key', () => {
  for (let at = 0; at < 100; at += 1) sealTo(head.publicKey, secret, ['group'])
})
await time('open 100 boxes', () => {
  for (let at = 0; at < 100; at += 1) openWith(head.privateKey, box, ['group'])
})

const file = randomBytes(20 * 1024 * 1024)
const { kid, key } = newDataKey()
const place = { table: 'files', row: 'f-1', column: 'content', kid }
const sealedFile = await collectBytes(sealBytes(key, [file], place))
await time('seal a file of 20 MB', () => collectBytes(sealBytes(key, [file], place)))
await time('open a file of 20 MB', () => collectBytes(openBytes(key, [sealedFile], place)))

const [salt, pepper] = [newSalt(), newPepper()]
await time('stretch one passphrase (P9: 40 to 120 ms)', () =>
  derive('jeruk perahu melati', salt, paramsOf(COST, 'generated'), pepper),
)
await time(
  'stretch 16 passphrases that come at once',
  () =>
    Promise.all(
      Array.from({ length: 16 }, () => derive('jeruk perahu melati', salt, paramsOf(COST, 'generated'), pepper)),
    ),
  3,
)

for (const count of [1000, MANY, 20_000]) {
  const all = makeNames(count, 7)
  const begun = performance.now()
  const index = buildNameIndex(all)
  say(`index ${count} names`, performance.now() - begun)
  const die = dice(11)
  const times: number[] = []
  const shares = WAYS.map((way) => {
    let hit = 0
    for (let tried = 0; tried < 400; ) {
      const name = die.of(all)
      const query = written(name, way, die)
      if (query === null) continue
      tried += 1
      const before = performance.now()
      const hits = index.search(query, 10)
      times.push(performance.now() - before)
      if (hits.some(({ position }) => all[position] === name)) hit += 1
    }
    return { way, share: hit / 400 }
  })
  times.sort((a, b) => a - b)
  const recall = shares.reduce((sum, { share }) => sum + share, 0) / shares.length
  const each = shares.map(({ way, share }) => `${way} ${(share * 100).toFixed(0)}`).join(', ')
  say(
    `search ${count} names, p95 (P20)`,
    times[Math.floor(times.length * 0.95)] ?? 0,
    `recall@10 ${(recall * 100).toFixed(1)} % (${each})`,
  )
}

const start = chainStart('centre-1')
let last = start
const chain = Array.from({ length: 100_000 }, (_, at) => {
  const entry = {
    at,
    actor: 'p-12',
    verb: 'case.opened',
    ref: `01a2b3c4-0000-7000-8000-${String(at).padStart(12, '0')}`,
    on: '2026-11-24T05:00:00Z',
  }
  last = chainHash(last, entry)
  return { entry, hash: last }
})
await time('verify 100,000 entries of the audit chain (P18: 1 M < 60 s)', () => verifyChain(start, chain), 3)
