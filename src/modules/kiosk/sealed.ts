import type { Ctx } from '../../platform/http/context.ts'
import { openWith, sealTo, unwrapKey, wrapKey } from '../../platform/seal/boxes.ts'
import { deriveKey } from '../../platform/seal/derive-key.ts'
import { FACES, type LadderStep } from './rules.ts'

/** What the screen shows of her beside her timetable: what she chose. */
export type Sheet = { name: string; goal: string | null; steps: LadderStep[] }
/** The same for her worker, and the key of what the screen seals for him. */
export type Body = Sheet & { boxKey: string }
/** What was put in the box, in the copy of a reader. */
export type Put = { words: string; name: string | null; slip: string }
/** Of one visit: under the secret that her page holds. */
export type Visit = { name: string; slips: string[] }

export const BOX = 'kiosk box'

const sheetPlace = (centreId: string, cardId: string) => ['kiosk sheet', centreId, cardId]

export const sealSheet = (publicKey: string, of: { centreId: string; cardId: string }, sheet: Sheet): Buffer =>
  Buffer.from(sealTo(publicKey, Buffer.from(JSON.stringify(sheet)), sheetPlace(of.centreId, of.cardId)))

export const openSheet = (privateKey: Buffer, of: { centreId: string; cardId: string }, sheet: string): Sheet =>
  JSON.parse(openWith(privateKey, sheet, sheetPlace(of.centreId, of.cardId)).toString()) as Sheet // sealed by sealSheet, authenticated with its card

const facePlace = (of: { centreId: string; caseId: string; onDay: string }) => [
  'kiosk face',
  of.centreId,
  of.caseId,
  of.onDay,
]

export const sealFace = (boxKey: string, of: Parameters<typeof facePlace>[0], face: number): Buffer =>
  Buffer.from(sealTo(boxKey, Buffer.from(String(face)), facePlace(of)))

export function openFace(boxKey: string, of: Parameters<typeof facePlace>[0], body: Buffer) {
  const said = openWith(Buffer.from(boxKey, 'base64url'), body.toString(), facePlace(of)).toString()
  const face = FACES.find((f) => String(f) === said)
  if (!face) throw new Error('a face that is none')
  return face
}

export const sealBody = (ctx: Ctx, of: { caseId: string; cardId: string }, body: Body) =>
  ctx.seal.sealJson('narrative', of.caseId, { table: 'kiosk_cards', row: of.cardId, column: 'body' }, body)

export const openBody = (ctx: Ctx, of: { caseId: string; cardId: string; body: string }) =>
  ctx.seal.openJson<Body>('narrative', of.caseId, { table: 'kiosk_cards', row: of.cardId, column: 'body' }, of.body)

const visitKey = (secret: string) => deriveKey(Buffer.from(secret), ['kiosk visit'])

export const sealVisit = (secret: string, visit: Visit): Buffer =>
  Buffer.from(wrapKey(visitKey(secret), Buffer.from(JSON.stringify(visit)), ['kiosk visit']))

export const openVisit = (secret: string, body: string): Visit =>
  JSON.parse(unwrapKey(visitKey(secret), body, ['kiosk visit']).toString()) as Visit // sealed by sealVisit under a secret of this visit
