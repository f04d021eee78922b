import { Refusal } from '../../kernel/refusal.ts'
import type { Door } from '../../platform/database/door.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { hashToken } from '../../platform/http/cookies.ts'
import type { Place } from './rules.ts'

/** Bytes as a door answers them. */
export const bytesOf = (hex: string): Buffer => Buffer.from(hex.slice(2), 'hex')

export type Screen = {
  token: Buffer
  centreId: string
  place: Place
  endsAt: string
  today: Temporal.PlainDate
  time: string
}

/** The screen of this cookie, if staff have opened it today. @throws Refusal kiosk_closed */
export async function screenOf(ctx: Ctx, door: Door = ctx.door): Promise<Screen> {
  const token = ctx.session.tokenHash
  if (!token) throw new Refusal('kiosk_closed')
  type Row = { centre_id: string; place: Place; ends_at: string; zone: string }
  const [row] = await door<Row>('kiosk_screen', token, ctx.now.toString())
  if (!row) throw new Refusal('kiosk_closed')
  const here = ctx.now.toZonedDateTimeISO(row.zone)
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' })
  return { token, centreId: row.centre_id, place: row.place, endsAt: row.ends_at, today: here.toPlainDate(), time }
}

/** Whose turn it is at it. @throws Refusal kiosk_closed, visit_over */
export async function visitOf(ctx: Ctx, secret: string) {
  const screen = await screenOf(ctx)
  const hash = hashToken(secret)
  type Row = { case_id: string; box_key: string; body: string }
  const [row] = await ctx.door<Row>('kiosk_visit', screen.token, hash, ctx.now.toString())
  if (!row) throw new Refusal('visit_over')
  return {
    ...screen,
    hash,
    caseId: row.case_id,
    boxKey: bytesOf(row.box_key).toString(),
    body: bytesOf(row.body).toString(),
  }
}
