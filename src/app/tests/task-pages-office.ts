import { cast } from '../../../tests/cast.ts'
import type { TestApp } from '../../../tests/support/app.ts'
import { tasks as budgetTasks } from '../../modules/budget/tasks.ts'
import { START } from '../../modules/builder/rules.ts'
import { tasks as reportTasks } from '../../modules/builder/tasks.ts'
import { tasks as machineTasks } from '../../modules/equipment/tasks.ts'
import { tasks as exhibitionTasks } from '../../modules/exhibitions/tasks.ts'
import { tasks as extractTasks } from '../../modules/extracts/tasks.ts'
import { COPY } from '../../modules/extracts/tests/asked.ts'
import { tasks as needTasks } from '../../modules/needs/tasks.ts'
import { tasks as privacyTasks } from '../../modules/privacy/tasks.ts'
import { REPORTS, spanOf } from '../../modules/releases/rules.ts'
import { tasks as retentionTasks } from '../../modules/retention/tasks.ts'
import { notAdmitted, night as retentionNight } from '../../modules/retention/tests/support.ts'
import { tasks as spendingTasks } from '../../modules/spending/tasks.ts'
import { addTask } from '../../modules/tasks/facts.ts'
import type { Me, Page } from './page-of-task.ts'

/** The pages of what the house owns, plans, spends, counts and answers for. */
export const officePages = (t: TestApp): Readonly<Record<string, Page>> => ({
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
  // it is read, and refused for its sum alone
  '/tabungan': async (me) =>
    (await me.refused('custody.countCash', { bookedRupiah: 1, countedRupiah: 1 })) === 'books_moved_on',
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
  ...Object.fromEntries(
    REPORTS.map((report): [string, Page] => [
      `/laporan/susun/${report}`,
      // it opens for whoever may let it go, at the period that the task is about
      async (me) => {
        const until = spanOf(report, t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate()).until
        return (await me.call('releases.draft', { report, endsOn: until })).back === 0
      },
    ]),
  ),
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
    if (task.kind === extractTasks.recall_extract.kind || task.kind === extractTasks.weigh_lost_copy.kind) {
      const { extractId } = await t.as(cast.head).call('extracts.ask', COPY)
      await t.ownerSql(
        `set session_replication_role = replica; update extracts set decision = 'approved', decided_by = '${t.as(cast.privacy).id}', decided_at = asked_at, made_at = asked_at,
           taken_at = asked_at, gone_at = asked_at, withdrawn_at = asked_at, rows_out = 5, left_out = 0, file_hash = 'x' where extract_id = '${extractId}'; reset session_replication_role`,
      )
      if (task.kind === extractTasks.recall_extract.kind)
        return (await me.call('extracts.one', { extractId })).mayRecall
      const lost = { outcome: 'lost', how: 'letter', on: t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate() }
      await t.as(cast.head).call('extracts.recall', { extractId, ...lost, on: lost.on.toString() } as never)
      // the page leads to where a breach is written down
      await me.call('privacy.breaches', {})
      return (await me.call('extracts.one', { extractId })).state === 'not_back'
    }
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
  '/pelindungan-data/permintaan/$id': async (me, { rightId, appealedId, copyId }, task) =>
    task.kind === privacyTasks.answer_right.kind
      ? (await me.call('privacy.request', { requestId: rightId })).mayAnswer
      : task.kind === privacyTasks.make_copy.kind
        ? Boolean((await me.call('privacy.request', { requestId: copyId })).copy?.caseId)
        : (await me.call('privacy.request', { requestId: appealedId })).mayDecide,
  '/pelindungan-data/insiden/$id': async (me, { breachId }) => (await me.call('privacy.breach', { breachId })).mayLead,
  '/pelindungan-data/keluar/$id': async (me, { disclosureId }, task) =>
    task.kind === privacyTasks.approve_disclosure.kind
      ? (await me.call('privacy.disclosure', { disclosureId })).mayApprove
      : handsOver(t, me),
  '/pengaturan/cadangan': async (me) => (await me.call('backups.state', {})).backup.standing !== 'good',
  '/pelindungan-data/retensi': async (me, _, task) => {
    const mine = task.kind === retentionTasks.decide_erasure.kind ? 'mayErase' : 'mayPropose'
    const listed = async () => (await me.call('retention.page', {})).items.some((i) => i[mine])
    if (await listed()) return true
    const caseId = await notAdmitted(t)
    await retentionNight(t)
    if (mine === 'mayErase') await t.as(cast.privacy).call('retention.propose', { of: [{ caseId, part: 'whole' }] })
    return listed()
  },
})

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
