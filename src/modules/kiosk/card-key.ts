import { createHmac, randomBytes } from 'node:crypto'
import type { Services } from '../../platform/http/context.ts'
import { newKeyPair, unwrapKey, wrapKey } from '../../platform/seal/boxes.ts'
import { fromText, toText } from '../../platform/seal/bytes-text.ts'
import { deriveKey } from '../../platform/seal/derive-key.ts'
import type { KdfParams } from '../../platform/seal/passwords.ts'
import { derive, deriveForNobody, newSalt, paramsOf, verifierMatches } from '../../platform/seal/passwords.ts'
import { printGroups, readGroups } from '../../platform/seal/printed-code.ts'
import { stretch } from '../../platform/seal/stretch.ts'
import { SLIPS } from './rules.ts'

/** Forty bits on paper, ten characters with their checks: with the pepper and five tries nobody guesses them, and she can type them. */
const CODE_BYTES = 5

export const newCode = () => {
  const code = randomBytes(CODE_BYTES)
  return { code, printed: printGroups(code).join('-') }
}

/** The code as it was typed or scanned. What is no code becomes one that no card has, so that it costs what every other costs. */
export function codeOf(typed: string): Buffer {
  const read = readGroups(typed, CODE_BYTES)
  return read.ok ? read.bytes : randomBytes(CODE_BYTES)
}

/** By this a card is found: worth nothing without the pepper, which stands in no database. */
export const tagOf = (pepper: Buffer, code: Buffer): Buffer =>
  createHmac('sha256', pepper).update('kiosk card').update(code).digest()

type Kdf = KdfParams & { salt: string }
export type CardRow = { card_id: string; kdf: Kdf; verifier: string; key_by_pin: string }
type Of = { centreId: string; cardId: string }

const place = ({ centreId, cardId }: Of) => ['kiosk card', centreId, cardId]
const lockOf = (kek: Buffer, code: Buffer) => deriveKey(kek, ['kiosk card'], code)

/** A new pair of keys; the private half opens with PIN and code together, on this server. */
export async function makeCardKey(services: Services, of: Of, code: Buffer, pin: string) {
  const salt = newSalt()
  const params = paramsOf(services.passphraseCost, 'own')
  const { kek, verifier } = await stretch(services, () => derive(pin, salt, params, services.pepper))
  const { publicKey, privateKey } = newKeyPair()
  const kdf: Kdf = { ...params, salt: toText(salt) }
  return { kdf, verifier, publicKey, keyByPin: wrapKey(lockOf(kek, code), privateKey, place(of)) }
}

/** The private key of the card, or null. Costs the same without one. */
export async function openCardKey(
  services: Services,
  { centreId, card, code, pin }: { centreId: string; card: CardRow | undefined; code: Buffer; pin: string },
): Promise<Buffer | null> {
  if (!card) {
    await stretch(services, () => deriveForNobody(pin, services.pepper, services.passphraseCost))
    return null
  }
  const { kdf } = card
  const derived = await stretch(services, () => derive(pin, fromText(kdf.salt), kdf, services.pepper))
  if (!verifierMatches(card.verifier, derived)) return null
  return unwrapKey(lockOf(derived.kek, code), card.key_by_pin, place({ centreId, cardId: card.card_id }))
}

/** Her slips in order: the key of her card gives them again, and nothing in the database says whose they are. */
export const slipsOf = (privateKey: Buffer): Buffer[] =>
  Array.from({ length: SLIPS }, (_, at) => deriveKey(privateKey, ['kiosk slip', String(at)]))
