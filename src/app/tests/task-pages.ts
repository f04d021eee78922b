import { cast } from '../../../tests/cast.ts'
import type { TestApp } from '../../../tests/support/app.ts'
import { tasks as groupTasks } from '../../modules/groups/tasks.ts'
import { tasks as houseTasks } from '../../modules/house-rules/tasks.ts'
import { tasks as weekTasks } from '../../modules/programme/tasks.ts'
import { measureAt } from './measure-at.ts'
import { atHome, either, type Me, type Page, ticks, works } from './page-of-task.ts'
import { officePages } from './task-pages-office.ts'

/** Each page that a task leads to, by its address. */
export const pagesIn = (t: TestApp): Readonly<Record<string, Page>> => ({
  '/beranda': atHome,
  '/pengaturan/pembukaan': async (me) => (await me.call('access.openings', {})) !== null,
  '/pengaturan/banyak-berkas': async (me) => (await me.call('bulkReading.bulkReads', {})) !== null,
  // the menu of each colleague, with the card that may be closed
  '/pengaturan/pengguna': async (me) => (await me.call('access.people', {})).people.some((p) => p.isActive),
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
  ...officePages(t),
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
  '/surat/baru': async (me, { caseId }, task) => {
    const { papers } = await me.call('letters.papers', {})
    const [, code] = /surat=([a-z0-9-]+)/.exec(String(task.at)) ?? []
    if (!String(task.at).includes('case=')) return papers.some((p) => p.code === code)
    const ready = await me.call('letters.prepare', { code: 'laporan-perkembangan', caseId, fields: {} })
    return papers.some((p) => p.code === code) && Object.keys(ready.asks).includes('keadaan')
  },
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
