import { cast } from '../../../tests/cast.ts'
import type { TestApp } from '../../../tests/support/app.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { tasks as budgetTasks } from '../../modules/budget/tasks.ts'
import { START } from '../../modules/builder/rules.ts'
import { tasks as reportTasks } from '../../modules/builder/tasks.ts'
import { tasks as machineTasks } from '../../modules/equipment/tasks.ts'
import { tasks as exhibitionTasks } from '../../modules/exhibitions/tasks.ts'
import { tasks as extractTasks } from '../../modules/extracts/tasks.ts'
import { COPY } from '../../modules/extracts/tests/asked.ts'
import { tasks as groupTasks } from '../../modules/groups/tasks.ts'
import { tasks as houseTasks } from '../../modules/house-rules/tasks.ts'
import { tasks as needTasks } from '../../modules/needs/tasks.ts'
import { tasks as privacyTasks } from '../../modules/privacy/tasks.ts'
import { tasks as weekTasks } from '../../modules/programme/tasks.ts'
import { tasks as retentionTasks } from '../../modules/retention/tasks.ts'
import { notAdmitted, night as retentionNight } from '../../modules/retention/tests/support.ts'
import { tasks as spendingTasks } from '../../modules/spending/tasks.ts'
import { addTask } from '../../modules/tasks/facts.ts'
import { measureAt } from './measure-at.ts'
import type { Ids } from './task-day.ts'

type Me = ReturnType<TestApp['as']>
/** What a page reads first, and whether it then has something to do for whoever reads it. */
export type Page = (me: Me, ids: Ids, task: TaskKind) => Promise<boolean>

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
async function explainsAgain(t: TestApp, me: Me, caseId: string): Promise<boolean> {
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

/** Of what she asked for herself, or who approves of a colleague, both have said yes. */
async function handsOver(t: TestApp, me: Me): Promise<boolean> {
  const two = [t.as(cast.head), t.as(cast.privacy)]
  const [row] = await t.ownerSql<{ no: string }>('select register_no as no from cases where register_no is not null')
  const asker = two.some((p) => p.id === me.id) ? t.as(cast.rizal) : me
  const { disclosureId } = await asker.call('privacy.askDisclosure', {
    ...{ herNo: row?.no ?? '', askedOn: '2026-01-12', recipient: 'Pengadilan', basis: 'court' },
    ...{ ground: 'Penetapan 2', asked: 'Berkas.', given: 'Surat.' },
  })
  const mayGive = async () => (await me.call('privacy.disclosure', { disclosureId })).mayGive
  const early = await mayGive()
  for (const p of two) await p.call('privacy.approveDisclosure', { disclosureId })
  return !early && (await mayGive())
}

/** Each page that a task leads to, by its address. */
export const pagesIn = (t: TestApp): Readonly<Record<string, Page>> => ({
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
  '/penerima-manfaat/$caseId/usaha/rencana': async (me, { caseId }) =>
    (await me.call('enterprise.ofCase', { caseId })).mayWrite,
  '/penerima-manfaat/$caseId/usaha/kerja': async (me, { caseId }) =>
    (await me.call('livelihood.book', { caseId })).mayWrite,
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
  '/alat-kelas/$id': async (me, { machineId }, task) => {
    const page = await me.call('equipment.machine', { machineId })
    return task.kind === machineTasks.decide_write_off.kind ? page.mayDecide : page.mayWork
  },
  '/bahan/$id': async (me, { materialId }) => (await me.call('materials.material', { materialId })).mayGive,
  '/bahan/opname/$id': async (me) => (await me.call('materials.taking', { store: 'class' })).mayBegin,
  '/alat-kelas/opname': async (me) => (await me.call('equipment.taking', {})).mayBegin,
  '/pameran/$id': async (me, { outingId, outId }, task) => {
    if (task.kind === exhibitionTasks.agree_outing.kind)
      return (await me.call('exhibitions.outing', { outingId })).mayAgree
    if (task.kind === exhibitionTasks.confirm_outing.kind) {
      const one = me.id === t.as(cast.coordinator).id ? cast.administration : cast.coordinator
      await t.as(one).call('exhibitions.settle', { outingId: outId, cashRupiah: 0, countedWith: me.id })
      return (await me.call('exhibitions.outing', { outingId: outId })).mayConfirm
    }
    return (await me.call('exhibitions.outing', { outingId: outId })).maySettle
  },
  '/mitra/$id': async (me, { partnerId }) => (await me.call('partners.partner', { partnerId })).maySign,
  '/karya/aturan': async (me) => (await me.call('products.rules', {})).rules.some((r) => r.mayAgree),
  '/anggaran/$id': async (me, { planId, givenBackPlanId }, task) =>
    task.kind === budgetTasks.decide_budget.kind
      ? (await me.call('budget.plan', { planId })).mayDecide
      : (await me.call('budget.plan', { planId: givenBackPlanId })).mayPropose,
  '/kepegawaian/$id': async (me) => (await me.call('staffFiles.file', { personId: t.as(cast.rizal).id })).mayWrite,
  '/bukti-kerja/$id': async (me) => {
    const span = { from: '2026-01-01', until: '2026-03-31', words: 'Berjalan.', with: [] }
    const { reviewId } = await t.as(cast.rizal).call('supervision.send', span)
    return (await me.call('supervision.review', { reviewId })).mayAnswer
  },
  '/survei': async (me) => {
    const { rounds } = await me.call('survey.rounds', {})
    return rounds.some((r) => r.mayAnswer)
  },
  '/mutu/tindakan/$id': async (me) => {
    const asked = { what: 'Supervisi tiap Kamis', ownerId: me.id, dueOn: '2026-12-31', origin: 'other' } as const
    const { improvementId } = await t.as(cast.head).call('quality.improveOtherwise', asked)
    return (await me.call('quality.improvement', { improvementId })).mayFinish
  },
  '/laporan/penyusun/$id': async (me) => {
    const { builtId } = await me.call('builder.save', {
      ...{ title: 'Selesai per jurusan', shared: 'only_me', isMonthly: true, built: null, definition: START },
    })
    const asked = { id: builtId, ownerId: me.id }
    await t.as(cast.head).within((ctx) => addTask(ctx, reportTasks.look_at_report, asked))
    const { isAsked } = await me.call('builder.one', { builtId })
    await me.call('builder.lookedAt', { builtId })
    return isAsked && !(await me.call('builder.one', { builtId })).isAsked
  },
  '/laporan/salinan/$id': async (me, _, task) => {
    const asker =
      task.kind === extractTasks.make_extract.kind
        ? me
        : t.as(me.id === t.as(cast.head).id ? cast.coordinator : cast.head)
    const decider = me.id === asker.id ? t.as(cast.privacy) : me
    const { extractId } = await asker.call('extracts.ask', COPY)
    if (me.id !== asker.id) return (await me.call('extracts.one', { extractId })).mayDecide
    await decider.call('extracts.decide', { extractId, decision: 'approved' })
    return (await me.call('extracts.one', { extractId })).mayMake
  },
  '/surat-masuk/$id': async (me, { incomingId }) => (await me.call('agenda.letter', { letterId: incomingId })).mayOrder,
  '/disposisi': async (me, { incomingId }) => {
    const head = t.as(cast.head)
    const asked = { what: 'follow_up' as const, dueOn: '2026-12-31' }
    // two kinds lead here, and nobody is given a letter twice
    if ((await me.call('agenda.given', {})).orders.length === 0)
      await head.call('agenda.order', { letterId: incomingId, people: [me.id], ...asked })
    return (await me.call('agenda.given', {})).orders.some((o) => o.doneAt === null)
  },
  '/belanja/$id': async (me, { requestId, approvedRequestId }, task) =>
    task.kind === spendingTasks.decide_spending.kind
      ? (await me.call('spending.one', { requestId })).mayDecide
      : (await me.call('spending.one', { requestId: approvedRequestId })).mayProve,
  '/pelindungan-data/permintaan/$id': async (me, { rightId, appealedId }, task) =>
    task.kind === privacyTasks.answer_right.kind
      ? (await me.call('privacy.request', { requestId: rightId })).mayAnswer
      : (await me.call('privacy.request', { requestId: appealedId })).mayDecide,
  '/pelindungan-data/insiden/$id': async (me, { breachId }) => (await me.call('privacy.breach', { breachId })).mayLead,
  '/pelindungan-data/keluar/$id': async (me, { disclosureId }, task) =>
    task.kind === privacyTasks.approve_disclosure.kind
      ? (await me.call('privacy.disclosure', { disclosureId })).mayApprove
      : handsOver(t, me),
  '/pelindungan-data/retensi': async (me, _, task) => {
    const mine = task.kind === retentionTasks.decide_erasure.kind ? 'mayErase' : 'mayPropose'
    const listed = async () => (await me.call('retention.page', {})).items.some((i) => i[mine])
    if (await listed()) return true
    const caseId = await notAdmitted(t)
    await retentionNight(t)
    if (mine === 'mayErase') await t.as(cast.privacy).call('retention.propose', { caseIds: [caseId] })
    return listed()
  },
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
  // that two rolls differ is walked in groups/tests/two-rolls.test.ts: here the page stands, with everybody on it
  '/catat/kelompok/$id': async (me, { caseId }, task) => {
    if (task.kind === groupTasks.re_explain.kind) return explainsAgain(t, me, caseId)
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
})
