import { mediumDate } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openDoc, openDocs } from '../../platform/seal/bodies.ts'
import { isOver, type Stage, type State } from '../cases/stages.ts'
import { openIdentities } from '../clients/facts.ts'
import { openForOffice, openLetter } from './letter-words.ts'
import type { Papers, Story } from './sealed-docs.ts'

/** The referral of a case, or "not found" for whom there is none. */
export async function getReferral(ctx: Ctx, caseId: string) {
  const row = await ctx.db.selectFrom('referrals').selectAll().where('caseId', '=', caseId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type Referral = Awaited<ReturnType<typeof getReferral>>

type Changes = Partial<Omit<Referral, 'centreId' | 'caseId' | 'version' | 'source' | 'registeredBy' | 'registeredAt'>>

/**
 * Writes on the version that was read; a row that another hand changed meanwhile is refused. `stale` is a clash that shows the
 * document that was about to be written over.
 */
export async function changeReferral(
  ctx: Ctx,
  before: Pick<Referral, 'caseId'>,
  version: number,
  to: Changes,
  stale = new Refusal('stale_version'),
): Promise<void> {
  const done = await ctx.db
    .updateTable('referrals')
    .set({ ...to, version: version + 1 })
    .where('caseId', '=', before.caseId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows > 0n) return
  const now = await getReferral(ctx, before.caseId)
  if (now.version === version) throw new Refusal('not_allowed') // it is there and of this version: the policy holds it back
  throw stale
}

/** The first contact with the sender stays; two colleagues who write one at the same time are both right. */
export async function markContacted(ctx: Ctx, caseId: string, at: Temporal.Instant): Promise<void> {
  await ctx.db
    .updateTable('referrals')
    .set({ contactedAt: at.toString() })
    .where('caseId', '=', caseId)
    .where('contactedAt', 'is', null)
    .execute()
}

/** Selection is over once she is through the stage of data, or the case is closed. */
export function stillInSelection(c: { state: State; stage: Stage }): void {
  if (isOver(c)) throw new Refusal('case_closed')
  if (c.stage !== 'identification' && c.stage !== 'data') throw new Refusal('selection_over')
}

/** The letter she came with, or another of this centre; null when there is none. */
export async function letterOf(ctx: Ctx, letterId: string, caseId?: string) {
  const found = await ctx.db
    .selectFrom('referralLetters')
    .select(['letterId', 'datedOn', 'receivedOn', 'statedCount', 'intakeId', 'listId', 'body'])
    .where('letterId', '=', letterId)
    .executeTakeFirst()
  if (!found) return null
  const { body, ...letter } = found
  const words = await openLetter(ctx, found, caseId)
  return { ...letter, number: words?.number ?? null, office: words?.office ?? '', subject: words?.subject ?? null }
}

/** It was recorded before the office had an account: the office knows its letter by the day. */
const NOTHING = { number: null, office: '', subject: null }

/** The letters that whoever asks sent with the account of an office, as it wrote them. */
export async function lettersOfOffice(ctx: Ctx) {
  const letters = await ctx.db
    .selectFrom('referralLetters')
    .select(['letterId', 'datedOn', 'receivedOn', 'statedCount', 'forOffice'])
    .where('officePersonId', '=', ctx.actor.personId)
    .orderBy('receivedOn', 'desc')
    .limit(100)
    .execute()
  return letters.map(({ forOffice, ...l }) => ({
    ...l,
    ...(openForOffice(ctx, { letterId: l.letterId, forOffice }) ?? NOTHING),
  }))
}

/** What came with the referrals of these cases, for whom it opens. */
export async function papersOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Papers>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('referralPapers')
    .select(['caseId', 'caseId as id', 'body'])
    .where('caseId', 'in', [...caseIds])
    .execute()
  const docs = await openDocs<Papers>(ctx, 'identity', 'referral_papers', rows)
  return new Map(
    rows.flatMap((r, i) => {
      const doc = docs[i]
      return doc ? [[r.caseId, doc] as const] : []
    }),
  )
}

/** Why she was referred, for whom it opens. */
export async function storyOf(ctx: Ctx, caseId: string): Promise<Story | null> {
  const row = await ctx.db
    .selectFrom('referralStories')
    .select(['caseId', 'caseId as id', 'body'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return openDoc<Story>(ctx, 'narrative', 'referral_stories', row)
}

type Of = { letterId: string } | { intakeId: string }

/** Women of one letter or one batch; names and numbers where this person may open them, never of a protected woman. */
export async function candidatesOf(ctx: Ctx, of: Of) {
  const rows = await ctx.db
    .selectFrom('referrals')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'referrals.centreId').onRef('cases.caseId', '=', 'referrals.caseId'),
    )
    .select([
      'referrals.caseId',
      'referrals.listNo',
      'referrals.status',
      'referrals.waitingUntil',
      'referrals.decidedKind',
      'cases.isProtected',
      'cases.codeName',
      'cases.registerNo',
      'cases.track',
    ])
    .where((eb) =>
      'letterId' in of ? eb('referrals.letterId', '=', of.letterId) : eb('referrals.intakeId', '=', of.intakeId),
    )
    .orderBy('referrals.listNo')
    .orderBy('referrals.receivedAt')
    .execute()
  const identities = await openIdentities(
    ctx,
    rows.flatMap((r) => (r.isProtected ? [] : [r.caseId])),
  )
  return rows.map((r) => {
    const who = identities.get(r.caseId)
    const birthYear = who?.birthYear ?? (who?.birthDate ? Number(who.birthDate.slice(0, 4)) : null)
    return { ...r, name: who?.fullName ?? null, nik: who?.nik ?? null, birthYear, district: who?.district ?? null }
  })
}

/** Letters that can be answered: something of them is decided. Where number and sender are the same, the day tells them apart. */
export async function selectionLetters(ctx: Ctx): Promise<{ id: string; label: string }[]> {
  const rows = await ctx.db
    .selectFrom('referralLetters')
    .innerJoin('referrals', (j) =>
      j
        .onRef('referrals.centreId', '=', 'referralLetters.centreId')
        .onRef('referrals.letterId', '=', 'referralLetters.letterId'),
    )
    .select([
      'referralLetters.letterId',
      'referralLetters.receivedOn',
      'referralLetters.datedOn',
      'referralLetters.body',
    ])
    .where('referrals.decidedAt', 'is not', null)
    .groupBy([
      'referralLetters.letterId',
      'referralLetters.receivedOn',
      'referralLetters.datedOn',
      'referralLetters.body',
    ])
    .orderBy('referralLetters.receivedOn', 'desc')
    .execute()
  const letters: { id: string; label: string; day: string }[] = []
  for (const row of rows) {
    const words = await openLetter(ctx, row)
    const day = mediumDate(Temporal.PlainDate.from(row.datedOn ?? row.receivedOn), ctx.locale)
    letters.push({ id: row.letterId, label: [words?.number ?? day, words?.office ?? ''].join(' · '), day })
  }
  return letters.map(({ id, label, day }) => {
    const isTwice = letters.some((other) => other.id !== id && other.label === label)
    return { id, label: isTwice ? `${label} · ${day}` : label }
  })
}

/** The letter that brought her here, in the words of a minute: "surat Dinas … Nomor … tanggal …". Null when she came without one. */
export async function letterInWords(ctx: Ctx, caseId: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('referrals')
    .innerJoin('referralLetters', (j) =>
      j
        .onRef('referralLetters.centreId', '=', 'referrals.centreId')
        .onRef('referralLetters.letterId', '=', 'referrals.letterId'),
    )
    .select(['referralLetters.letterId', 'referralLetters.datedOn', 'referralLetters.body'])
    .where('referrals.caseId', '=', caseId)
    .executeTakeFirst()
  if (!row) return null
  const words = await openLetter(ctx, row, caseId)
  if (!words?.number) return null
  const dated = row.datedOn ? ` tanggal ${mediumDate(Temporal.PlainDate.from(row.datedOn))}` : ''
  return `surat ${words.office} Nomor ${words.number}${dated}`
}

/** The office whose letter brought her, as it is called there; null without a letter, or where it is closed to this person. */
export async function officeThatSent(ctx: Ctx, caseId: string): Promise<string | null> {
  const row = await ctx.db.selectFrom('referrals').select('letterId').where('caseId', '=', caseId).executeTakeFirst()
  if (!row?.letterId) return null
  return (await letterOf(ctx, row.letterId, caseId))?.office || null // sealed to others it is an empty text
}
