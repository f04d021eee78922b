import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../tests/support/app.ts'
import { giveTask } from '../../../tests/support/task-named.ts'
import { hardGates } from '../../modules/cases/stages.ts'
import { doCheck, openAt, openExit, openTasksOf, stateOf, todayOf } from '../../modules/terminations/tests/support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)
const version = async (caseId: string) => (await head().call('terminations.page', { caseId })).current?.version ?? 0

/** What is asked about her end, of everything that waits. */
const asked = async (caseId: string) =>
  (await openTasksOf(t, caseId)).filter((kind) =>
    ['prepare_termination', 'termination_returned', 'approve_termination', 'open_early_end'].includes(kind),
  )

/** From the evaluation into the last stage, as the head lets it pass. */
async function goOn(caseId: string): Promise<void> {
  for (const { name } of hardGates('evaluation'))
    await head().call('cases.overrideGate', { caseId, gate: name, reason: 'Dinilai bersama tim pembinaan.' })
  await rizal().call('cases.move', { caseId, to: 'termination' })
}

describe('in the last stage her worker is asked to prepare how she leaves', () => {
  let caseId: string
  beforeEach(async () => {
    caseId = await openAt(t, { stage: 'evaluation' })
  })
  const propose = () =>
    rizal().call('terminations.propose', { caseId, effectiveOn: todayOf(t), basis: 'Program beliau sudah selesai.' })
  async function proposed(): Promise<void> {
    await goOn(caseId)
    await openExit(t, caseId, 'MUNDUR')
    for (const name of ['own_statement_recorded', 'risk_talk_held', 'exit_conference_held', 'short_evaluation_written'])
      await doCheck(t, caseId, name)
    await propose()
  }

  it('from the day she comes into it, on the page where that is done, within two weeks', async () => {
    expect(await asked(caseId)).toEqual([])
    await goOn(caseId)
    const { tasks } = await rizal().call('tasks.ofCase', { caseId })
    expect(tasks.find((x) => x.kind === 'prepare_termination')).toMatchObject({
      isMine: true,
      dueOn: todayOf(t, 14),
      link: `/penerima-manfaat/${caseId}/selesai`,
      mayFinish: false,
    })
    await openExit(t, caseId, 'LULUS')
    expect(await asked(caseId)).toEqual(['prepare_termination'])
  })

  it('in place of the step that asked for an early end', async () => {
    await rizal().within((ctx) => giveTask(ctx, 'open_early_end', { caseId }))
    await goOn(caseId)
    expect(await asked(caseId)).toEqual(['prepare_termination'])
  })

  it('until the closing is proposed: what is sent back or decided has a task of its own', async () => {
    await proposed()
    expect(await asked(caseId)).toEqual(['approve_termination'])
    await head().call('terminations.return', {
      caseId,
      version: await version(caseId),
      note: 'Tanyakan dulu soal tempat tinggalnya.',
    })
    expect(await asked(caseId)).toEqual(['termination_returned'])
    await propose()
    await rizal().call('terminations.withdrawProposal', { caseId })
    expect(await asked(caseId)).toEqual(['prepare_termination'])
  })

  it('until she goes back to the stage before', async () => {
    await goOn(caseId)
    await rizal().call('cases.move', { caseId, to: 'evaluation', reason: 'Praktik kerjanya diulang.' })
    expect(await asked(caseId)).toEqual([])
  })

  it('again, once, when the way out is given up while she is in that stage, and not elsewhere', async () => {
    await proposed()
    const giveUp = async (of: string) =>
      rizal().call('terminations.abandon', {
        caseId: of,
        version: await version(of),
        reason: 'Beliau memilih jalan yang lain.',
      })
    await giveUp(caseId)
    expect(await asked(caseId)).toEqual(['prepare_termination'])
    await openExit(t, caseId, 'LULUS')
    await giveUp(caseId)
    expect(await asked(caseId)).toEqual(['prepare_termination'])
    const elsewhere = await openAt(t)
    await openExit(t, elsewhere, 'MUNDUR')
    await giveUp(elsewhere)
    expect(await asked(elsewhere)).toEqual([])
  })

  it('whoever she is: a new responsible worker takes it over', async () => {
    await goOn(caseId)
    await head().call('access.assign', { caseId, personId: t.as(cast.wulan).id, part: 'responsible' })
    const { tasks } = await t.as(cast.wulan).call('tasks.ofCase', { caseId })
    expect(tasks.find((x) => x.kind === 'prepare_termination')).toMatchObject({ isMine: true, owner: 'Wulan' })
  })

  it('and nobody is once the stay has ended', async () => {
    await proposed()
    await doCheck(t, caseId, 'belongings_and_savings_returned')
    await rizal().within((ctx) => giveTask(ctx, 'prepare_termination', { caseId })) // left over, however that came
    await head().call('terminations.approve', { caseId, version: await version(caseId) })
    expect(await stateOf(t, caseId)).toMatchObject({ state: 'closed' })
    expect(await openTasksOf(t, caseId)).toEqual([])
  })
})
