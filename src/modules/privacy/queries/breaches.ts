import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { copyNamed } from '../../extracts/facts.ts'
import { clockOf, MUST_BE_TOLD, numberOf, PARTS } from '../rules.ts'
import { type Doc, notesOf } from '../words-of.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('privacyBreaches as b')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'b.centreId').onRef('p.personId', '=', 'b.recordedBy'))
    .select([
      ...([
        'b.breachId',
        'b.year',
        'b.ordinal',
        'b.kinds',
        'b.womenCount',
        'b.foundAt',
        'b.dueAt',
        'b.recordedBy',
        'b.extractId',
      ] as const),
      ...(['b.closedAt', 'p.callName as by'] as const),
    ])

export async function getBreach(ctx: Ctx, breachId: string) {
  const row = await rows(ctx).where('b.breachId', '=', breachId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
type Row = Awaited<ReturnType<typeof getBreach>>
type Notes = Awaited<ReturnType<typeof notesOf>>

/** What was written last of each part of the notice. */
export function partsOf(notes: readonly { kind: string; doc: Doc }[]) {
  const last = (kind: string) => notes.findLast((n) => n.kind === kind)?.doc.text
  return { title: last('title'), what: last('what'), how: last('how'), handling: last('handling') }
}

const shownOf = (ctx: Ctx, b: Row, notes: Notes, tellings: readonly { breachId: string; whom: string }[]) => {
  const parts = partsOf(notes.filter((n) => n.of === b.breachId))
  const told = new Set(tellings.filter((d) => d.breachId === b.breachId).map((d) => d.whom))
  const mustTell = MUST_BE_TOLD.filter((whom) => (whom === 'authority' || b.womenCount > 0) && !told.has(whom))
  return {
    ...{
      breachId: b.breachId,
      number: numberOf('breach', b),
      foundAt: b.foundAt,
      dueAt: b.dueAt,
      closedAt: b.closedAt,
      by: b.by,
    },
    ...{ kinds: b.kinds, womenCount: b.womenCount, title: parts.title ?? null, mustTell },
    missing: PARTS.filter((p) => !parts[p]),
    clock: clockOf(Temporal.Instant.from(b.foundAt), ctx.now),
  }
}

const tellingsOf = (ctx: Ctx, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : ctx.db
        .selectFrom('privacyBreachTellings')
        .select(['tellingId', 'breachId', 'whom', 'channel', 'toldAt', 'peopleCount'])
        .where('breachId', 'in', [...ids])
        .orderBy('toldAt')
        .execute()

export async function breaches(ctx: Ctx) {
  const all = await rows(ctx).orderBy('b.foundAt', 'desc').limit(100).execute()
  const ids = all.map((b) => b.breachId)
  const [notes, tellings] = [await notesOf(ctx, 'breachId', ids), await tellingsOf(ctx, ids)]
  return { breaches: all.map((b) => shownOf(ctx, b, notes, tellings)) }
}

export async function breach(ctx: Ctx, { breachId }: { breachId: string }) {
  const b = await getBreach(ctx, breachId)
  const [notes, tellings] = [await notesOf(ctx, 'breachId', [breachId]), await tellingsOf(ctx, [breachId])]
  const docs = new Map(notes.map((n) => [n.noteId, n.doc]))
  const leads = ctx.can('privacy.lead')
  const shown = shownOf(ctx, b, notes, tellings)
  return {
    ...shown,
    copy: b.extractId === null ? null : await copyNamed(ctx, b.extractId),
    notes: notes
      .filter((n) => !['title', 'telling', 'letter'].includes(n.kind))
      .map((n) => ({ noteId: n.noteId, kind: n.kind, at: n.at, by: n.by, text: n.doc.text })),
    tellings: tellings.map(({ breachId: _of, tellingId, ...d }) => ({
      ...d,
      ...{ name: docs.get(tellingId)?.name ?? null, proof: docs.get(tellingId)?.proof ?? null },
    })),
    letters: notes.flatMap((n) => {
      const l = n.doc.letter
      return l ? [{ noteId: n.noteId, to: l.to, number: l.number, on: l.on, addressee: n.doc.text }] : []
    }),
    mayLead: leads && b.closedAt === null,
    mayClose: leads && b.closedAt === null && shown.mustTell.length === 0,
  }
}

export async function breachLetter(ctx: Ctx, { breachId, noteId }: { breachId: string; noteId: string }) {
  await getBreach(ctx, breachId)
  const letter = (await notesOf(ctx, 'breachId', [breachId])).find((n) => n.noteId === noteId)?.doc.letter
  if (!letter) throw new Refusal('not_found')
  return { fileName: `${letter.number.replaceAll('/', '-')}.pdf`, type: 'application/pdf', base64: letter.pdf }
}
