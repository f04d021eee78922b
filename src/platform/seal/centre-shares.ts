import { createHash, createHmac, randomBytes } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { publicKeyFor } from './boxes.ts'
import { printGroups, readGroups } from './printed-code.ts'
import { SealError } from './seal-error.ts'

/** One of three cards; `printed` is four lines of five groups. The hash may be stored: it names a card, it opens nothing. */
export type CentreShare = { label: ShareLabel; printed: string; hash: string }
export type ShareLabel = 1 | 2 | 3

/** Places of cards are counted from 0, groups on a card from 1. */
export type JoinedShares =
  /** `doubtful`: a third card that was offered and does not belong to the two that gave the key */
  | { ok: true; privateKey: Buffer; doubtful: number[] }
  | { ok: false; problem: 'unreadable'; at: number; groups: number[] }
  | { ok: false; problem: 'too_few' | 'other_set' | 'forged'; at: number[] }

const THRESHOLD = 2
const LABELS: readonly ShareLabel[] = [1, 2, 3]
const FORM = 1
const KEY_BYTES = 32
/** On a card: form 1 · label 1 · mark of the public key 5 · number of the splitting 4 · proof 6 · share 33, 50 bytes. */
const MARK = { from: 2, to: 7 }
const PROOF = { from: 11, to: 17 }
const CARD_BYTES = PROOF.to + KEY_BYTES + 1
const GROUPS_PER_LINE = 5

/**
 * Splits the centre's recovery key into three cards of which any two give it back and one says nothing (Shamir; the
 * audited `shamir-secret-sharing`). Each card names the key and this splitting, so that cards of an older splitting are
 * not mixed in, and carries a proof of the key's very bytes. Throws SealError bad_key.
 */
export async function splitCentreKey(privateKey: Buffer): Promise<CentreShare[]> {
  if (privateKey.length !== KEY_BYTES) throw new SealError('bad_key')
  const head = Buffer.concat([markOf(publicKeyFor(privateKey)), randomBytes(PROOF.from - MARK.to), proofOf(privateKey)])
  const shares = await split(Uint8Array.from(privateKey), LABELS.length, THRESHOLD) // takes no Buffer
  return LABELS.map((label, at) => {
    const card = Buffer.concat([Buffer.of(FORM, label), head, shares[at] ?? Buffer.alloc(0)])
    const groups = printGroups(card)
    const lines = Array.from({ length: groups.length / GROUPS_PER_LINE }, (_, line) =>
      groups.slice(line * GROUPS_PER_LINE, (line + 1) * GROUPS_PER_LINE).join('-'),
    )
    const share = { label, printed: lines.join('\n'), hash: hashOf(card) }
    card.fill(0)
    return share
  })
}

/**
 * Joins two or three cards. A result counts only when the proof on the cards holds and it belongs to the public key (from
 * the database, or else the mark on the cards), so a forged card, one of another centre or of an earlier splitting never
 * gives a key. `hashes` from the day of splitting tell which card is forged; without them, of two, both are named.
 */
export async function joinShares(
  typed: readonly string[],
  publicKey?: string,
  hashes: readonly string[] = [],
): Promise<JoinedShares> {
  const cards: Buffer[] = []
  for (const [at, text] of typed.entries()) {
    const read = readGroups(text, CARD_BYTES)
    if (!read.ok) return { ok: false, problem: 'unreadable', at, groups: read.groups }
    cards.push(read.bytes)
  }
  if (new Set(cards.map(hashOf)).size < THRESHOLD) return { ok: false, problem: 'too_few', at: [] }

  for (const [i, one] of cards.entries()) {
    for (const other of cards.slice(i + 1)) {
      const privateKey = await joinTwo(one, other)
      if (!privateKey) continue
      const found = publicKeyFor(privateKey)
      if (publicKey === undefined ? markOf(found).equals(markOn(one)) : found === publicKey) {
        return { ok: true, privateKey, doubtful: await doubtfulAmong(cards, one, other) }
      }
      privateKey.fill(0)
    }
  }
  return explain(cards, publicKey, hashes)
}

/** The key of two cards, or undefined when the proof does not hold: a forged card, or two splittings. */
async function joinTwo(one: Buffer, other: Buffer): Promise<Buffer | undefined> {
  const shares = [one, other].map((card) => Uint8Array.from(card.subarray(PROOF.to)))
  const [x, y] = shares.map((share) => share[KEY_BYTES])
  if (x === y || !x || !y) return undefined // the same point twice, or a forged one at zero: no line through them
  const key = Buffer.from(await combine(shares))
  if (proofOf(key).equals(one.subarray(PROOF.from, PROOF.to))) return key
  key.fill(0)
  return undefined
}

/** The cards beside two good ones that do not fit to them. */
async function doubtfulAmong(cards: readonly Buffer[], one: Buffer, other: Buffer): Promise<number[]> {
  const doubtful: number[] = []
  for (const [at, card] of cards.entries()) {
    if (card.equals(one) || card.equals(other)) continue
    const joined = await joinTwo(one, card)
    if (!joined) doubtful.push(at)
    joined?.fill(0)
  }
  return doubtful
}

function explain(cards: readonly Buffer[], publicKey: string | undefined, hashes: readonly string[]): JoinedShares {
  const placesOf = (isIt: (card: Buffer) => boolean): number[] => cards.flatMap((card, at) => (isIt(card) ? [at] : []))
  const wanted = publicKey === undefined ? undefined : markOf(publicKey)
  const foreign = placesOf((card) => wanted !== undefined && !markOn(card).equals(wanted))
  if (foreign.length > 0) return { ok: false, problem: 'other_set', at: foreign }
  const unknown = hashes.length === 0 ? [] : placesOf((card) => !hashes.includes(hashOf(card)))
  const mixed = cards.some((card) => !sameSet(card, cards[0] ?? card))
  return { ok: false, problem: mixed ? 'other_set' : 'forged', at: unknown.length > 0 ? unknown : placesOf(() => true) }
}

const markOf = (publicKey: string): Buffer =>
  createHash('sha256')
    .update(publicKey)
    .digest()
    .subarray(0, MARK.to - MARK.from)

/**
 * The public key is no proof of the bytes: X25519 ignores five bits of a private key, and what is derived from the key
 * would differ. 48 bits of an HMAC under 256 random bits give nothing away.
 */
const proofOf = (privateKey: Buffer): Buffer =>
  createHmac('sha256', privateKey)
    .update('titian centre share')
    .digest()
    .subarray(0, PROOF.to - PROOF.from)

const markOn = (card: Buffer): Buffer => card.subarray(MARK.from, MARK.to)
const sameSet = (one: Buffer, other: Buffer): boolean =>
  one.subarray(MARK.from, PROOF.to).equals(other.subarray(MARK.from, PROOF.to))
/** The stored name of a card as it was typed; null when it cannot be read. */
export function hashOfTyped(text: string): string | null {
  const read = readGroups(text, CARD_BYTES)
  return read.ok ? hashOf(read.bytes) : null
}

const hashOf = (card: Buffer): string => createHash('sha256').update(card).digest('base64url')
