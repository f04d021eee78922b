import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Door } from '../../../platform/database/door.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { hashToken, newToken } from '../../../platform/http/cookies.ts'
import { openWithSlip, slipHash } from '../../../platform/seal/slips.ts'
import type { HourKind } from '../../programme/rules.ts'
import { toRateAt } from '../../ratings/facts.ts'
import { surveyFor } from '../../survey/facts.ts'
import { bytesOf, type Screen, screenOf } from '../at-screen.ts'
import { type CardRow, codeOf, openCardKey, slipsOf, tagOf } from '../card-key.ts'
import type { kiosk } from '../contract.ts'
import type { BoxKind, WANTED } from '../rules.ts'
import { BOX, openSheet, sealVisit } from '../sealed.ts'

/** How many free slips a visit may use. */
const SLIPS_A_VISIT = 10
/** What she put in and what became of it: the youngest. */
const SHOWN = 6

/**
 * Card and PIN. Whether there is such a card is told neither by the sentence nor by the time: each try writes one row and stretches one
 * PIN. What is shown is opened by her code and PIN and by nothing else; the screen holds no key.
 */
export async function enter(ctx: Ctx, input: z.output<typeof kiosk.enter.input>) {
  const code = codeOf(input.code)
  const found = await ctx.apart(async (door) => {
    const screen = await screenOf(ctx, door)
    const rows = await door<CardRow>('kiosk_try', screen.token, tagOf(ctx.services.pepper, code), ctx.now.toString())
    return {
      screen,
      card: rows.map((r) => ({ ...r, verifier: textOf(r.verifier), key_by_pin: textOf(r.key_by_pin) }))[0],
    }
  })
  const { screen, card } = found
  const key = await openCardKey(ctx.services, { centreId: screen.centreId, card, code, pin: input.pin })
  if (!key || !card) throw new Refusal('card_or_pin')
  return ctx.apart((door) => welcome(ctx, door, screen, { cardId: card.card_id, key }))
}

const textOf = (hex: string) => bytesOf(hex).toString()

async function welcome(ctx: Ctx, door: Door, screen: Screen, { cardId, key }: { cardId: string; key: Buffer }) {
  const { token, centreId, today } = screen
  const now = ctx.now.toString()
  const { free, box } = await boxOf(door, token, key, now)
  const secret = newToken()
  type Seen = { case_id: string; sheet: string; has_comfort: boolean; asked: (typeof WANTED)[number][] }
  // the sheet is opened before the visit begins: it holds her name for what she signs with it
  const enterAs = (body: Buffer) =>
    door<Seen>('kiosk_enter', token, cardId, hashToken(secret), body, today.toString(), now)
  const [first] = await enterAs(Buffer.of())
  if (!first) throw new Refusal('card_or_pin')
  const { name, goal, steps } = openSheet(key, { centreId, cardId }, textOf(first.sheet))
  key.fill(0)
  await enterAs(sealVisit(secret, { name, slips: free }))
  const day = await door<{
    starts: string
    ends: string
    kind: HourKind
    title: string
    place: string | null
    deliverer: string | null
  }>('day_of_woman', centreId, first.case_id, today.toString())
  return {
    visit: secret,
    ...{ name, goal, steps, box },
    today: today.toString(),
    time: screen.time,
    day: day.map((d) => ({ ...d, starts: d.starts.slice(0, 5), ends: d.ends.slice(0, 5) })),
    hasComfort: first.has_comfort,
    toRate: await toRateAt(ctx, door, { centreId, caseId: first.case_id, today, time: screen.time }),
    surveyId: await surveyFor(ctx, door, { centreId, caseId: first.case_id, today }),
    asked: [...new Set(first.asked)],
  }
}

/** What she put in the box, by her slips; and slips that are free. */
async function boxOf(door: Door, token: Buffer, key: Buffer, now: string) {
  const slips = slipsOf(key).map((slip) => ({ slip, hash: slipHash(BOX, slip).toString('hex') }))
  type Row = { slip_hash: string; kind: BoxKind; put_on: string; answer: string | null }
  const rows = await door<Row>(
    'kiosk_slips',
    token,
    slips.map((s) => s.hash),
    now,
  )
  const used = new Map(rows.map((r) => [r.slip_hash.slice(2), r]))
  const box = slips.flatMap(({ slip, hash }) => {
    const row = used.get(hash)
    if (!row) return []
    return [{ kind: row.kind, putOn: row.put_on, answer: row.answer && openWithSlip(BOX, slip, textOf(row.answer)) }]
  })
  const free = slips.filter((s) => !used.has(s.hash)).slice(0, SLIPS_A_VISIT)
  return {
    free: free.map((s) => s.slip.toString('base64url')),
    box: box.toSorted((a, b) => b.putOn.localeCompare(a.putOn)).slice(0, SHOWN),
  }
}
