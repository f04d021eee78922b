import { dayIn } from '../kernel/dates.ts'
import { opens } from '../kernel/policy.ts'
import { Refusal } from '../kernel/refusal.ts'
import { page as aftercarePage } from '../modules/aftercare/queries/page.ts'
import { comprehensive } from '../modules/assessments/queries/comprehensive.ts'
import { readersOfCase } from '../modules/audit/queries.ts'
import auditWords from '../modules/audit/words/id.json' with { type: 'json' }
import { getCase } from '../modules/cases/facts/case.ts'
import { labelsOf } from '../modules/cases/facts/labels.ts'
import { ofCase as sittings } from '../modules/conferences/queries/read.ts'
import { resultsOf } from '../modules/instruments/queries/results.ts'
import { passesOf } from '../modules/leave/queries/passes.ts'
import { getLetter } from '../modules/letters/letter-row.ts'
import { TITLES } from '../modules/letters/papers/codes.ts'
import { MAKERS } from '../modules/letters/papers/made.ts'
import type { FilledFacts } from '../modules/letters/papers/naskah/filled-facts.ts'
import { picturesSaid } from '../modules/letters/papers/naskah/pictures.ts'
import { issuedData, letter, openWanted } from '../modules/letters/queries/letter.ts'
import { ofCase as lettersOf } from '../modules/letters/queries/list.ts'
import { isOfACase } from '../modules/letters/store.ts'
import { page as selectionPage } from '../modules/selection/queries/page.ts'
import { ofCase as notesOf } from '../modules/sessions/queries/notes.ts'
import type { LeftOut, Part, Ports } from '../modules/whole-files/ports.ts'
import { MOST_PARTS } from '../modules/whole-files/rules.ts'
import type { Ctx } from '../platform/http/context.ts'
import { EVENTS } from './events.ts'
import { FILLED } from './filled/forms.ts'
import { dayWords, sayOf } from './filled/say.ts'
import { SIGNED_LETTERS } from './signed-letters.ts'
import { BESIDE } from './whole-file-beside.ts'
import { businessBook, livingBook } from './whole-file-living.ts'
import { medicines, olderPlans, photos } from './whole-file-more.ts'
import { type Case, HERS } from './whole-file-parts.ts'

/** Forms of which she has several, and where their ids are read. */
const SEVERAL: Readonly<Record<string, (ctx: Ctx, caseId: string) => Promise<string[]>>> = {
  ...Object.fromEntries(
    ['f14', 'f20', 'f21', 'f22'].map((code) => [code, (ctx: Ctx, id: string) => notes(ctx, id, code)]),
  ),
  // the newest is printed without a number
  ...Object.fromEntries(
    ['f12', 'f12-kesehatan', 'f12-keselamatan'].map((code) => [
      code,
      async (ctx: Ctx, caseId: string) => (await comprehensive(ctx, { caseId })).versions.map((v) => String(v.number)),
    ]),
  ),
  f13: async (ctx, caseId) => (await resultsOf(ctx, caseId)).flatMap((i) => i.takings.map((k) => k.takingId)),
  f25: passesOf,
  f28: async (ctx, caseId) => sat(ctx, caseId, true),
  f29: async (ctx, caseId) => sat(ctx, caseId, false),
  f37: async (ctx, caseId) => (await aftercarePage(ctx, { caseId })).contacts.map((c) => c.contactId),
  f38: async (ctx, caseId) => (await aftercarePage(ctx, { caseId })).contacts.map((c) => c.contactId),
  f40: async (ctx, caseId) => (await selectionPage(ctx, { caseId })).complaints.map((c) => c.complaintId),
}
const OF_KIND: Readonly<Record<string, string>> = { home_visit: 'f14', counselling: 'f21', mediation: 'f22' }
const notes = async (ctx: Ctx, caseId: string, code: string) =>
  (await notesOf(ctx, { caseId, most: MOST_PARTS })).notes.flatMap((n) =>
    (OF_KIND[n.kind] ?? 'f20') === code ? [n.noteId] : [],
  )
const sat = async (ctx: Ctx, caseId: string, isReview: boolean) =>
  (await sittings(ctx, { caseId })).conferences.flatMap((c) =>
    (c.kind === 'review') === isReview ? [c.conferenceId] : [],
  )

/** What this person may not ask at all is left out like what does not open for her. */
async function asked<T>(read: () => Promise<T>): Promise<T | 'closed'> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'not_allowed' || error.code === 'not_found')) return 'closed'
    throw error
  }
}

/** Several parts of one kind each. */
const MANY = [
  { title: 'Buku usaha', read: livingBook },
  { title: 'Rencana dan jalannya usaha', read: businessBook },
  { title: 'Obat dan pemberiannya', read: medicines },
  { title: 'Rencana layanan, versi lama', read: olderPlans },
] as const

/** Every form of hers as it was filled in, in the order of the papers, each of them asked as this person. */
async function* parts(ctx: Ctx, c: Case): AsyncIterable<Part | LeftOut> {
  for (const one of [...HERS, ...BESIDE]) {
    const part = await asked(() => one.read(ctx, c))
    if (part === 'closed') yield { title: one.title, why: 'closed' }
    else if (part && one.namesHer && c.isProtected) yield { title: one.title, why: 'names_her' }
    else if (part) yield { title: one.title, table: [], ...part }
  }
  for (const { title, read } of MANY) {
    const found = await asked(() => read(ctx, c))
    if (found === 'closed') yield { title, why: 'closed' }
    else yield* found
  }
  for (const [code, read] of Object.entries(FILLED)) {
    const title = titleOf(code)
    const maker = Object.values(MAKERS).find((m) => m.code === code)
    if (
      !maker?.roles.some((r) => ctx.actor.roles.includes(r)) ||
      !isOfACase(maker.keep) ||
      !opens(ctx.actor, maker.keep, c)
    ) {
      yield { title, why: 'closed' }
      continue
    }
    const ids = await asked(async () => (await SEVERAL[code]?.(ctx, c.caseId)) ?? [null])
    if (ids === 'closed') yield { title, why: 'closed' }
    else
      for (const id of ids) {
        const facts = await asked(() => read(ctx, c.caseId, id))
        if (facts === 'closed') yield { title, why: 'closed' }
        else if (facts) yield inWords(title, facts)
      }
  }
}

/** What a paper draws stands here in words, row by row. */
const inWords = (title: string, { pictures = [], parts, ...facts }: FilledFacts): Part => ({
  ...{ title, by: null, table: [], ...facts },
  parts: [...parts, ...picturesSaid(pictures)],
})

const titles: Readonly<Record<string, string>> = TITLES.id
const titleOf = (code: string) => titles[`paper.${code}`] ?? code

/** Letters that were issued about her, byte for byte, what she signed of them on a screen, and the scans that came back; her photos. */
async function* enclosures(ctx: Ctx, caseId: string) {
  const { items } = await lettersOf(ctx, { caseId })
  for (const { letterId, paper, state, datedOn } of items) {
    if (state === 'draft' || state === 'cancelled') continue
    const title = [titleOf(paper), datedOn && dayWords(datedOn)].filter(Boolean).join(', ')
    const of = await asked(() => letter(ctx, { letterId }))
    if (of === 'closed') {
      yield { title, why: 'closed' as const }
      continue
    }
    for (const fileId of [undefined, ...of.scans.map((s) => s.fileId)]) {
      const file = await asked(() => openWanted(ctx, { letterId, fileId }))
      if (file === 'closed') yield { title, why: 'closed' as const }
      else {
        const says = fileId ? null : JSON.stringify(await issuedData(ctx, await getLetter(ctx, letterId)))
        yield { title, says, file: { kind: KIND_OF[file.type], bytes: Buffer.from(file.base64, 'base64') } }
      }
    }
    const signed = await asked(() => SIGNED_LETTERS.glassFile(ctx, letterId))
    if (signed !== 'closed') {
      const says = JSON.stringify(await issuedData(ctx, await getLetter(ctx, letterId)))
      yield { title: `${title}, ditandatangani di layar`, says, file: { kind: 'pdf' as const, bytes: signed.bytes } }
    }
  }
  const { isProtected } = await getCase(ctx, caseId)
  yield* photos(ctx, { caseId, isProtected }, asked)
}
const KIND_OF = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png' } as const

const audited = sayOf(auditWords)
const readersAs = readersOfCase({ labelsOf, mustBeThere: getCase, events: EVENTS })

async function readers(ctx: Ctx, caseId: string) {
  if (!ctx.can('audit.readers_of_case')) return null
  const { reads } = await readersAs(ctx, { caseId })
  return reads.map((r) => ({
    on: dayIn(Temporal.Instant.from(r.at), ctx.zone).toString(),
    who: r.who,
    what: audited.code('readers.class', r.class),
    times: r.times,
  }))
}

/** What the whole file of one woman is copied from: every page asks as whoever makes it. */
export const WHOLE_FILE: Ports = { parts, enclosures, readers }
