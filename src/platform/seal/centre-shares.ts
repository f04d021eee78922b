import { createHash, randomBytes } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { publicKeyFor } from './boxes.ts'
import { printGroups, readGroups } from './printed-code.ts'
import { SealError } from './seal-error.ts'

/** One of three cards; `printed` is three lines of six groups. The hash may be stored: it names a card, it opens nothing. */
export type CentreShare = { label: ShareLabel; printed: string; hash: string }
export type ShareLabel = 1 | 2 | 3

export type JoinedShares =
  /** `doubtful`: a third card that was offered and does not belong, by its place in the input, from 0 */
  | { ok: true; privateKey: Buffer; doubtful: number[] }
  | { ok: false; problem: 'unreadable'; at: number; groups: number[] }
  | { ok: false; problem: 'too_few' | 'other_set' | 'forged'; at: number[] }

const THRESHOLD = 2
const LABELS: readonly ShareLabel[] = [1, 2, 3]
const FORM = 1
/** form 1 · label 1 · key mark 6 · set 4 · share 33: 45 bytes, 18 groups on paper */
const KEY_BYTES = 32
const MARK_BYTES = 6
const SET_BYTES = 4
const HEAD = 2 + MARK_BYTES + SET_BYTES
const CARD_BYTES = HEAD + KEY_BYTES + 1

/**
 * Splits the centre's recovery key into three cards of which any two give it back and one says nothing (Shamir; the
 * audited `shamir-secret-sharing`). Each card carries a mark of the key and of this splitting, so that cards of an older
 * splitting are not mixed in. Throws SealError bad_key.
 */
export async function splitCentreKey(privateKey: Buffer): Promise<CentreShare[]> {
  if (privateKey.length !== KEY_BYTES) throw new SealError('bad_key')
  const mark = markOf(publicKeyFor(privateKey))
  const set = randomBytes(SET_BYTES)
  const shares = await split(Uint8Array.from(privateKey), LABELS.length, THRESHOLD) // takes no Buffer
  return LABELS.map((label, at) => {
    const card = Buffer.concat([Buffer.of(FORM, label), mark, set, shares[at] ?? Buffer.alloc(0)])
    const groups = printGroups(card)
    const lines = [0, 6, 12].map(from => groups.slice(from, from + 6).join('-'))
    const printed = lines.join('\n')
    const hash = hashOf(card)
    card.fill(0)
    return { label, printed, hash }
  })
}

/**
 * Joins two or three cards. The result is compared with the public key (from the database, or else the mark on the
 * cards), so a forged card, one of another centre or of an earlier splitting never gives a key. `hashes` from the day of
 * splitting tell which card is forged; without them, with two cards, both are named.
 */
export async function joinShares(typed: readonly string[], publicKey?: string, hashes?: readonly string[]): Promise<JoinedShares> {
  const cards: Buffer[] = []
  for (const [at, text] of typed.entries()) {
    const read = readGroups(text, CARD_BYTES)
    if (!read.ok) return { ok: false, problem: 'unreadable', at, groups: read.groups }
    cards.push(read.bytes)
  }
  if (new Set(cards.map(card => hashOf(card))).size < THRESHOLD) return { ok: false, problem: 'too_few', at: [] }

  const wanted = publicKey === undefined ? undefined : markOf(publicKey)
  for (const [i, one] of cards.entries()) {
    for (const [j, other] of cards.entries()) {
      if (j <= i || !sameSet(one, other) || (wanted && !markOn(one).equals(wanted))) continue
      const privateKey = await joinTwo(one, other)
      if (!privateKey) continue
      if (publicKey === undefined ? markOf(publicKeyFor(privateKey)).equals(markOn(one)) : publicKeyFor(privateKey) === publicKey) {
        return { ok: true, privateKey, doubtful: await notOnLine(cards, [one, other], privateKey) }
      }
      privateKey.fill(0)
    }
  }
  return explain(cards, wanted, hashes)
}

/** The other cards that do not give the same key together with a good one. */
async function notOnLine(cards: Buffer[], good: [Buffer, Buffer], key: Buffer): Promise<number[]> {
  const doubtful: number[] = []
  for (const [at, card] of cards.entries()) {
    if (good.some(fine => fine.equals(card))) continue
    const joined = sameSet(card, good[0]) ? await joinTwo(card, good[0]) : undefined
    if (!joined?.equals(key)) doubtful.push(at)
    joined?.fill(0)
  }
  return doubtful
}

function explain(cards: Buffer[], wanted: Buffer | undefined, hashes: readonly string[] | undefined): JoinedShares {
  const all = cards.map((_, at) => at)
  const foreign = hashes && all.filter(at => !hashes.includes(hashOf(cards[at] ?? Buffer.alloc(0))))
  if (wanted && cards.some(card => !markOn(card).equals(wanted))) {
    return { ok: false, problem: 'other_set', at: all.filter(at => !markOn(cards[at] ?? wanted).equals(wanted)) }
  }
  if (cards.some(card => !sameSet(card, cards[0] ?? card))) return { ok: false, problem: 'other_set', at: foreign?.length ? foreign : all }
  return { ok: false, problem: 'forged', at: foreign?.length ? foreign : all }
}

async function joinTwo(one: Buffer, other: Buffer): Promise<Buffer | undefined> {
  const shares = [one, other].map(card => Uint8Array.from(card.subarray(HEAD)))
  const [x, y] = shares.map(share => share[KEY_BYTES])
  if (x === y || !x || !y) return undefined // the same point twice, or a forged one at zero: no line through them
  return Buffer.from(await combine(shares))
}

const markOf = (publicKey: string): Buffer => createHash('sha256').update(publicKey).digest().subarray(0, MARK_BYTES)
const markOn = (card: Buffer): Buffer => card.subarray(2, 2 + MARK_BYTES)
const sameSet = (one: Buffer, other: Buffer): boolean => one.subarray(2, HEAD).equals(other.subarray(2, HEAD))
const hashOf = (card: Buffer): string => createHash('sha256').update(card).digest('base64url')
