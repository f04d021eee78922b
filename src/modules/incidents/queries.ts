import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { openFile } from './files.ts'
import { lackingOf, readerIds } from './readers.ts'
import { notesOf } from './words-of-incident.ts'

const MOST = 300

const heads = (ctx: Ctx) =>
  ctx.db
    .selectFrom('incidents as i')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'i.centreId').onRef('p.personId', '=', 'i.reportedBy'))
    .select([
      'i.incidentId',
      'i.kind',
      'i.level',
      'i.place',
      'i.happenedAt',
      'i.knownAt',
      'i.reportedAt',
      'i.closedAt',
      'p.callName as by',
    ])

export async function getIncident(ctx: Ctx, incidentId: string) {
  const row = await heads(ctx).where('i.incidentId', '=', incidentId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

const isPast = (ctx: Ctx, at: string | null) =>
  at !== null && Temporal.Instant.compare(Temporal.Instant.from(at), ctx.now) < 0

export async function book(ctx: Ctx) {
  const rows = await heads(ctx).orderBy('i.happenedAt', 'desc').limit(MOST).execute()
  const duties = await ctx.db
    .selectFrom('incidentTellings')
    .select(['incidentId', 'whom', 'dueAt'])
    .where('toldAt', 'is', null)
    .orderBy('dueAt')
    .limit(MOST)
    .execute()
  return {
    incidents: rows.map(({ knownAt: _known, reportedAt: _reported, ...r }) => {
      const next = duties.find((d) => d.incidentId === r.incidentId)
      const waits = next?.dueAt ? { whom: next.whom, dueAt: next.dueAt, isLate: isPast(ctx, next.dueAt) } : null
      return { ...r, waits }
    }),
  }
}

/** Women whose name this person may read, while they are here; at the gate nobody. */
export async function whom(ctx: Ctx) {
  const open = await ctx.db
    .selectFrom('cases')
    .innerJoin('caseDisplays as d', (j) =>
      j.onRef('d.centreId', '=', 'cases.centreId').onRef('d.caseId', '=', 'cases.caseId'),
    )
    .select('cases.caseId')
    .where('cases.state', '=', 'open')
    .execute()
  const labels = await labelsOf(
    ctx,
    open.map((c) => c.caseId),
  )
  const women = [...labels.values()].sort((a, b) => a.label.localeCompare(b.label))
  const staff = await ctx.db.selectFrom('people').select(['personId', 'callName']).orderBy('callName').execute()
  return { women: women.map(shown), staff }
}

const shown = (l: { caseId: string; label: string; honorific: string | null; isProtected: boolean }) => ({
  caseId: l.caseId,
  label: l.label,
  honorific: l.honorific,
  isProtected: l.isProtected,
})

const namesOf = async (ctx: Ctx, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : ctx.db
        .selectFrom('people')
        .select(['personId', 'callName'])
        .where('personId', 'in', [...ids])
        .execute()

export async function page(ctx: Ctx, { incidentId }: { incidentId: string }) {
  const head = await getIncident(ctx, incidentId)
  const notes = await notesOf(ctx, incidentId)
  const docs = new Map(notes.map((n) => [n.noteId, n.doc]))
  const cases = await ctx.db.selectFrom('incidentWomen').select('caseId').where('incidentId', '=', incidentId).execute()
  const labels = await labelsOf(
    ctx,
    cases.map((c) => c.caseId),
  )
  const tellings = await ctx.db
    .selectFrom('incidentTellings as d')
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.notedBy'))
    .select(['d.tellingId', 'd.whom', 'd.dueAt', 'd.toldAt', 'd.channel', 'p.callName as notedBy'])
    .where('d.incidentId', '=', incidentId)
    .orderBy('d.dueAt')
    .orderBy('d.toldAt')
    .execute()
  const steps = await ctx.db
    .selectFrom('incidentSteps as s')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 's.centreId').onRef('p.personId', '=', 's.ownerId'))
    .select(['s.stepId', 's.ownerId', 's.dueOn', 's.doneAt', 'p.callName as owner'])
    .where('s.incidentId', '=', incidentId)
    .orderBy('s.dueOn')
    .execute()
  const staffIds = notes.flatMap((n) => n.doc.staffIds ?? [])
  return {
    ...head,
    notes: notes
      .filter((n) => n.kind === 'report' || n.kind === 'addition' || n.kind === 'lesson')
      .map(({ doc, ...n }) => ({ ...n, text: doc.text, done: doc.done ?? null, others: doc.others ?? null })),
    women: [...labels.values()].map(shown),
    staff: (await namesOf(ctx, staffIds)).map((p) => p.callName),
    tellings: tellings.map((d) => ({
      ...d,
      isLate: d.toldAt === null && isPast(ctx, d.dueAt),
      name: docs.get(d.tellingId)?.name ?? null,
      proof: docs.get(d.tellingId)?.proof ?? null,
    })),
    steps: steps.map(({ ownerId, ...s }) => ({
      ...s,
      isMine: ownerId === ctx.actor.personId,
      text: docs.get(s.stepId)?.text ?? null,
    })),
    letters: lettersOf(notes, tellings),
    readers: await namesOf(ctx, await readerIds(ctx, incidentId)),
    lacking: await namesOf(ctx, await lackingOf(ctx, incidentId)),
    mayLead: ctx.can('incidents.lead'),
  }
}

type Notes = Awaited<ReturnType<typeof notesOf>>

/** Letters that reported it, with the receipt that came back. */
const lettersOf = (notes: Notes, tellings: readonly { tellingId: string; toldAt: string | null }[]) =>
  notes.flatMap(({ noteId: letterId, doc: { letter, name } }) => {
    if (!letter) return []
    const receipt = notes.find((n) => n.doc.letterId === letterId)
    const toldAt = tellings.find((d) => d.tellingId === receipt?.noteId)?.toldAt ?? null
    const receiptId = receipt?.doc.file ? receipt.noteId : null
    return [{ letterId, ...letter, addressee: name ?? '', deliveredAt: toldAt, receiptId }]
  })

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** A letter as it was printed, or the receipt that came back; its name says neither what nor whom. */
export async function file(ctx: Ctx, { incidentId, noteId }: { incidentId: string; noteId: string }) {
  const doc = (await notesOf(ctx, incidentId)).find((n) => n.noteId === noteId)?.doc
  if (!doc?.file) throw new Refusal('not_found')
  const { type } = doc.file
  const bytes = await openFile(ctx, doc.file)
  const tail = (doc.letter?.number ?? 'tanda-terima').replace(/[^A-Za-z0-9]+/g, '-')
  return { fileName: `surat-${tail}.${ENDINGS[type] ?? 'pdf'}`, type, base64: bytes.toString('base64') }
}

/** For the timeline: what was reported, where the copy is this reader's. */
export async function tell(ctx: Ctx, _caseId: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const said = new Map<string, string | null>(ids.map((id) => [id, null]))
  for (const id of ids) {
    const report = (await notesOf(ctx, id)).find((n) => n.kind === 'report')
    if (report) said.set(id, report.doc.text)
  }
  return said
}
