import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, type Member } from '../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../tests/support/app.ts'
import type { Role } from '../../kernel/roles.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { tasks as groupTasks } from '../../modules/groups/tasks.ts'
import { tasks as healthTasks } from '../../modules/health/tasks.ts'
import { tasks as houseTasks } from '../../modules/house-rules/tasks.ts'
import { tasks as needTasks } from '../../modules/needs/tasks.ts'
import { tasks as weekTasks } from '../../modules/programme/tasks.ts'
import { referred } from '../../modules/referrals/tests/people.ts'
import { another } from '../../modules/selection/tests/desk.ts'
import { tasks as sessionTasks } from '../../modules/sessions/tasks.ts'
import { addTask } from '../../modules/tasks/facts.ts'
import { tasks as ownTasks } from '../../modules/tasks/tasks.ts'
import { TASKS } from '../tasks.ts'
import { measureAt } from './measure-at.ts'
import { type Ids, layDay } from './task-day.ts'

type Me = ReturnType<TestApp['as']>
/** What a page reads first, and whether it then has something to do for whoever reads it. */
type Page = (me: Me, ids: Ids, task: TaskKind) => Promise<boolean>

let t: TestApp
let ids: Ids
beforeAll(async () => {
  t = await startApp()
  ids = await layDay(t)
})
afterAll(() => t.close())

/** Open words of her case, in which somebody works. */
const works: Page = async (me, { caseId }) => {
  const page = await me.call('cases.page', { caseId })
  return page.maySeeStory && page.mayWork
}
/** What she ticks off stands beside her page. */
const ticks: Page = async (me, { caseId }, task) =>
  (await me.call('tasks.ofCase', { caseId })).tasks.some((x) => x.kind === task.kind && x.mayFinish)
/** What she ticks off on Beranda after she has read the page. */
const atHome: Page = async (me, _, task) =>
  (await me.call('tasks.home', {})).people.some((p) => p.tasks.some((x) => x.kind === task.kind && x.mayFinish))
const either =
  (...pages: Page[]): Page =>
  async (...of) => {
    for (const page of pages) if (await page(...of)) return true
    return false
  }

/** Whoever taught finds the button on the page of her session, and with it the task ends. */
async function explainsAgain(me: Me, caseId: string): Promise<boolean> {
  const held = { on: '2026-01-12', time: '08:00', minutes: 60, topic: 'Pola', method: 'practice' as const }
  const people = [{ caseId, mark: 'present' as const, needsReexplaining: true }]
  const { groupId } = await t.as(cast.head).call('groups.save', { ...held, delivererId: me.id, people })
  const page = async () => (await me.call('groups.read', { groupId })).people.find((p) => p.mayExplain)
  const waits = async () =>
    t.ownerSql('select 1 from tasks where link = $1 and done_at is null', [`/catat/kelompok/${groupId}`])
  const her = await page()
  if (!her || (await waits()).length !== 1) return false
  await me.call('groups.explain', { attendanceId: her.attendanceId, version: her.version })
  return (await waits()).length === 0 && (await page()) === undefined
}

const PAGES: Readonly<Record<string, Page>> = {
  '/beranda': atHome,
  '/pengaturan/pembukaan': async (me) => (await me.call('access.openings', {})) !== null,
  '/pengaturan/audit': async (me) => (await me.call('audit.entries', {})) !== null,
  '/penerima-manfaat/$caseId': either(ticks, works),
  '/penerima-manfaat/baru': async (me, { caseId }) => {
    await me.call('admission.intake', { caseId })
    return (await me.call('cases.page', { caseId })).maySeeIdentity
  },
  '/penerima-manfaat/$caseId/serah-terima': async (me, { caseId }) =>
    (await me.call('admission.receiptMinute', { caseId })) !== null &&
    (await me.call('cases.page', { caseId })).maySeeIdentity,
  '/penerima-manfaat/$caseId/keluarga': async (me, { caseId }) => {
    await me.call('consents.ledger', { caseId })
    return (await me.call('cases.page', { caseId })).maySeeIdentity
  },
  '/penerima-manfaat/dugaan-ganda': async (me) => (await me.call('clients.suggestions', {})) !== null,
  '/penerima-manfaat/$caseId/asesmen': async (me, { caseId }) => (await me.call('instruments.list', { caseId })).mayAsk,
  '/penerima-manfaat/$caseId/asesmen/menyeluruh': async (me, { caseId }) => {
    const { mayStart, assessment } = await me.call('assessments.comprehensive', { caseId })
    return mayStart || assessment !== null
  },
  '/penerima-manfaat/$caseId/kesehatan': either(
    ticks,
    async (me, { caseId }) => (await me.call('health.screenings', { caseId })).mayWrite,
  ),
  '/penerima-manfaat/$caseId/akses': async (me, ids, task) =>
    (await me.call('access.openingsOfCase', { caseId: ids.caseId })) !== null && ticks(me, ids, task),
  '/tertunda': async (me) => {
    const entry = {
      entryId: crypto.randomUUID(),
      kind: 'session_note',
      path: 'sessions/saveNote',
    } as const
    await me.call('outbox.putAside', { ...entry, writtenAt: '2026-01-12T02:31:00Z', body: '{}', refused: '{}' })
    return (await me.call('outbox.asides', {})).asides.length > 0
  },
  '/putaran-obat': async (me, { caseId }) => {
    const prescribed = { medicine: 'Obat contoh', dose: '1 tablet', prescribedBy: 'dr. Contoh', fromOn: '2026-01-12' }
    await me.call('medication.savePlan', { caseId, ...prescribed, times: ['23.59'] })
    return (await me.call('medication.round', {})).doses.length > 0
  },
  '/permintaan-akses': async (me) => (await me.call('lending.requests', {})) !== null,
  '/penerima-manfaat/$caseId/titipan': async (me, { caseId }) => (await me.call('custody.ofCase', { caseId })) !== null,
  '/penerima-manfaat/$caseId/kios': async (me, { caseId }) => (await me.call('kiosk.ofCase', { caseId })).may === 'may',
  '/kios-rumah': async (me) => (await me.call('kiosk.house', {})) !== null,
  '/buku-jaga': async (me) => (await me.call('household.journal', {})) !== null,
  '/periksa-kamar/lembar/$id': async (me, { inspectionId }) =>
    (await me.call('inspections.sheet', { inspectionId })).findings.some((f) => f.mendedOn === null),
  '/piket': async (me) => (await me.call('household.roster', {})) !== null,
  '/izin/$id': async (me, { passId }) => (await me.call('leave.pass', { passId })).decision === null,
  '/kebutuhan/$id': async (me, { needId, approvedNeedId }, task) =>
    task.kind === needTasks.decide_need.kind
      ? (await me.call('needs.need', { needId })).mayDecide
      : (await me.call('needs.need', { needId: approvedNeedId })).maySettle,
  '/malam': async (me, { caseId }) => (await me.call('residence.tonight', {})).women.some((w) => w.caseId === caseId),
  '/penerima-manfaat/$caseId/rencana': async (me, { caseId }) => {
    const { may } = await me.call('plans.page', { caseId })
    return may.start || may.write || may.propose || may.decide || may.rate || may.sign.length > 0
  },
  '/persetujuan/rencana/$caseId': async (me, { caseId }) => (await me.call('plans.page', { caseId })) !== null,
  '/penerima-manfaat/$caseId/evaluasi': async (me, { caseId }) =>
    (await me.call('evaluations.page', { caseId })).maySeeStory,
  '/evaluasi/laporan/baru': async (me) => (await me.call('evaluations.reportable', {})) !== null,
  '/evaluasi/laporan/$id': async (me, { reportId }) => (await me.call('evaluations.report', { reportId })) !== null,
  '/penerima-manfaat/$caseId/keselamatan': async (me, { caseId }) =>
    (await me.call('flags.ofCase', { caseId })).mayWork,
  '/penerima-manfaat/$caseId/selesai': async (me, { caseId }) =>
    (await me.call('terminations.page', { caseId })).maySeeStory,
  '/persetujuan/selesai/$caseId': async (me, { caseId }) =>
    (await me.call('terminations.page', { caseId })).maySeeStory,
  '/pembahasan/$caseId': async (me, { caseId, conferenceId }) => {
    await me.call('conferences.read', { conferenceId })
    return (await me.call('conferences.agenda', { caseId })).mayRecord
  },
  '/rujukan/$caseId': async (me, { candidate }) =>
    !(await me.call('selection.page', { caseId: candidate })).hidden.includes('identity'),
  '/penerimaan-malam/$id': async (me, { receptionId }) =>
    (await me.call('night.reception', { receptionId })).said !== null,
  // that two rolls differ is walked in groups/tests/roll.test.ts: here the page stands, with everybody on it
  '/catat/kelompok/$id': async (me, { caseId }, task) => {
    if (task.kind === groupTasks.re_explain.kind) return explainsAgain(me, caseId)
    const [her] = (await me.call('groups.people', {})).people
    const held = { on: '2026-01-12', time: '08:00', minutes: 60, topic: 'Pola', method: 'practice' as const }
    const people = [{ caseId: her?.caseId ?? '', mark: 'sick' as const }]
    const { groupId } = await me.call('groups.save', { ...held, delivererName: 'Bu Hana', people })
    return (await me.call('groups.read', { groupId })).people.length === 1
  },
  // whoever has a step reads the incident: here it is her own
  '/kejadian/$id': async (me) => {
    const when = { on: '2026-01-12', time: '08:00', place: 'yard' as const }
    const said = { what: 'Lampu padam.', done: 'Genset dinyalakan.' }
    const { incidentId } = await me.call('incidents.report', { kind: 'fire_flood', level: 'minor', ...when, ...said })
    return (await me.call('incidents.page', { incidentId })).notes.length === 1
  },
  '/rujukan/kiriman/$id': async (me, { offerId }) => (await me.call('offers.read', { offerId })).said !== null,
  '/rujukan-layanan/$id': async (me, { serviceReferralId: id }) =>
    (await me.call('serviceReferrals.chain', { id })).legs.some((l) => l.mayAnswer),
  '/tindakan/$id': async (me, of, task) =>
    task.kind === houseTasks.say_answer.kind ? atHome(me, of, task) : measureAt(t, of.caseId, task.kind, me),
  '/penerima-manfaat/$caseId/sertifikasi': async (me, { caseId }) =>
    (await me.call('training.lspOf', { caseId })).mayWrite,
  '/pengajar/$id': async (me) => {
    const said = { name: 'Bu Farida Contoh', kind: 'speaker', isActive: true, version: 0 } as const
    const { delivererId } = await me.call('deliverers.save', said)
    return (await me.call('deliverers.one', { delivererId })).standing === 'missing'
  },
  '/layanan': async (me) => (await me.call('serviceReferrals.directory', {})) !== null,
  '/surat/baru': async (me) => (await me.call('letters.papers', {})) !== null,
  '/surat/$id': async (me, { letterId }) => (await me.call('letters.letter', { letterId })) !== null,
  '/tindak-lanjut/$caseId': async (me, { caseId }) => (await me.call('aftercare.page', { caseId })).maySeePlan,
  '/jadwal': async (me, _, task) => {
    const state = task.kind === weekTasks.publish_week.kind ? 'proposed' : 'draft'
    const week = await me.call('programme.week', { onDay: state === 'draft' ? '2026-01-26' : '2026-01-19' })
    return week.state === state && week.plan !== null && week.sessions.length > 0
  },
  '/catat': async (me) => (await me.call('sessions.people', {})) !== null,
  '/catat/$id': async (me, { noteId }, task) => {
    const mine = (await me.call('tasks.home', {})).people.flatMap((p) => p.tasks)
    const of = mine.filter((x) => x.kind === task.kind)
    return of.some((x) => x.link === `/catat/${noteId}`)
      ? (await me.call('sessions.read', { noteId })) !== null
      : of.some((x) => x.mayFinish && x.link !== null && !x.link.startsWith('/catat/'))
  },
}

/** One of the cast for each role; the responsible worker is Rizal. */
const HOLDERS = Object.fromEntries(
  Object.values(cast)
    .filter((m) => m !== cast.wulan && m !== cast.ended)
    .map((m) => [m.roles[0], m]),
) as Partial<Record<Role, Member>> // the roles of the cast

/** What waits for its author alone waits at a note of her own. */
const BY_AUTHOR: readonly string[] = [sessionTasks.next_step_in_note.kind, sessionTasks.review_mediation.kind]

async function noteFor(task: TaskKind, who: Member): Promise<string> {
  if (!BY_AUTHOR.includes(task.kind) || who === cast.rizal) return ids.noteId
  const note = {
    kind: 'counselling',
    on: '2026-01-12',
    time: '08:00',
    minutes: 45,
    discussed: 'Keluhan kepala.',
  } as const
  return (await t.as(who).call('sessions.saveNote', { caseId: ids.caseId, ...note })).noteId
}

/** A worker is asked only where there is no nurse; here is one. */
const NURSE_HERE: readonly string[] = [healthTasks.screen_health.kind]

const ownersOf = (task: TaskKind) => [
  ...new Set([
    ...(task.owner ?? (['social_worker'] as const)),
    ...(NURSE_HERE.includes(task.kind) ? [] : (task.named ?? [])),
  ]),
]
const pagesOf = (task: TaskKind) => (typeof task.at === 'string' ? [task.at] : task.at)

describe('the page of a task has something to do for whoever has the task', () => {
  for (const task of TASKS)
    for (const owner of ownersOf(task))
      for (const at of pagesOf(task)) {
        const who = HOLDERS[owner]
        if (!who) continue
        it(`${task.kind}: ${owner} at ${at}`, async () => {
          const page = PAGES[at.replace(/\?.*/, '')]
          if (!page) throw new Error(`nothing is known of ${at}`)
          const caseId = at.startsWith('/rujukan/') ? ids.candidate : ids.caseId
          const noteId = at === '/catat/$id' ? await noteFor(task, who) : ids.noteId
          const about = {
            caseId,
            id: noteId,
            ...(task.kind === ownTasks.own_words.kind && { text: 'Antar berkas PAUD' }),
            ...(task.owner?.includes(owner) ? { ownerRole: owner } : { ownerId: t.as(who).id }),
            ...(typeof task.at !== 'string' && { at }),
          }
          await t.as(cast.head).within((ctx) => addTask(ctx, task, about as never)) // one of every kind
          expect(await page(t.as(who), { ...ids, noteId }, task)).toBe(true)
        })
      }
})

it('waits on her own page while nobody works for her, where whoever may take her up or assign her can', async () => {
  const { caseId } = await referred(t, cast.administration, another())
  const hers = async (who: Member) =>
    (await t.as(who).call('tasks.home', {})).people.find((p) => p.case?.caseId === caseId)
  expect((await hers(cast.rizal))?.tasks).toEqual([]) // that she waits, and not what waits
  expect((await t.as(cast.rizal).call('tasks.ofCase', { caseId })).tasks).toEqual([])
  const bySql = (who: Member) => t.as(who).sql('select kind from tasks where case_id = $1', [caseId])
  expect([await bySql(cast.rizal), (await bySql(cast.coordinator)).length > 0]).toEqual([[], true])
  const urgent = (await hers(cast.coordinator))?.tasks ?? []
  expect(urgent.map((x) => [x.kind, x.link])).toContainEqual(['triage_referral', `/penerima-manfaat/${caseId}`])
  expect((await t.as(cast.rizal).call('cases.page', { caseId })).responsible).toBeNull()
  await t.as(cast.rizal).call('access.takeUp', { caseId })
  const mine = await hers(cast.rizal)
  expect(mine?.tasks.map((x) => x.link)).toContain(`/rujukan/${caseId}`)
})
