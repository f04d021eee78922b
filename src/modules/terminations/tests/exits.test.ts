import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { EXIT_CODES, EXITS, type ExitCode } from '../../cases/exits.ts'
import type { ChecklistItem } from '../rules.ts'
import { checklistOf } from '../rules.ts'
import { doCheck, kindsOf, openAt, openExit, openTasksOf, stateOf, todayOf } from './support.ts'

/** Where each exit is left from in these tests; the in-house form of the three that are no admission is tested apart. */
const STAGE_OF: Readonly<Record<ExitCode, string>> = {
  LULUS: 'termination',
  MANDIRI_DINI: 'intervention',
  REUNIFIKASI: 'review',
  ALIH_LEMBAGA: 'assessment',
  RUJUK_MEDIS: 'plan',
  MUNDUR: 'evaluation',
  LARI: 'intervention',
  DO: 'intervention',
  PROSES_HUKUM: 'data',
  MENINGGAL: 'intervention',
  DITOLAK: 'identification',
  DIRUJUK_LAIN: 'identification',
  BATAL: 'identification',
}
const required = (exit: ExitCode): ChecklistItem[] =>
  checklistOf(exit, STAGE_OF[exit]).filter((i) => i.kind === 'required' && i.when !== 'by_decision')

describe('every way out', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const prepare = async (exit: ExitCode, without?: string): Promise<string> => {
    const caseId = await openAt(t, { stage: STAGE_OF[exit] })
    await openExit(t, caseId, exit)
    // whoever was not cleared receives nothing: the minute is then not signed either
    const skipped = without === 'receiver_cleared' ? [without, 'handover_minute_signed'] : [without]
    for (const { name } of required(exit)) if (!skipped.includes(name)) await doCheck(t, caseId, name)
    return caseId
  }
  const propose = (caseId: string) =>
    t
      .as(cast.rizal)
      .call('terminations.propose', { caseId, effectiveOn: todayOf(t), basis: 'Dibahas bersama beliau dan tim.' })
  const version = async (caseId: string) =>
    (await t.as(cast.head).call('terminations.page', { caseId })).current?.version ?? 0
  const approve = async (caseId: string) =>
    t.as(cast.head).call('terminations.approve', { caseId, version: await version(caseId) })

  it.each(EXIT_CODES)('%s ends the stay when its whole list stands, and the record says which way', async (exit) => {
    const caseId = await prepare(exit)
    await propose(caseId)
    expect(await openTasksOf(t, caseId)).toContain('approve_termination')
    expect(await approve(caseId)).toEqual({ isClosed: true, missing: [] })
    const isAgreed = required(exit).some((i) => i.name === 'aftercare_arranged')
    const now = await stateOf(t, caseId)
    expect(now).toMatchObject({ stage: STAGE_OF[exit], state: isAgreed ? 'aftercare' : 'closed', exit_kind: exit })
    expect(now['presence']).toBe(STAGE_OF[exit] === 'identification' ? 'not_arrived' : 'gone')
    expect((await kindsOf(t, caseId)).slice(-4)).toEqual([
      'terminations.decision_recorded',
      'terminations.closing_approved',
      'cases.closed',
      'terminations.closed',
    ])
    expect(await openTasksOf(t, caseId)).toEqual(
      isAgreed ? ['aftercare_contact_1', 'aftercare_contact_12', 'aftercare_contact_3', 'aftercare_contact_6'] : [],
    )
    const page = await t.as(cast.rizal).call('terminations.page', { caseId })
    expect(page.current?.state).toBe('closed')
    expect(page.current?.checklist.filter((i) => i.kind === 'required').every((i) => i.met)).toBe(true)
  })

  const omissions = EXIT_CODES.flatMap((exit) => required(exit).map((i) => [exit, i.name, i.when] as const))
  it.each(omissions)('%s does not end without %s', async (exit, name, when) => {
    const caseId = await prepare(exit, name)
    if (when === 'before_proposal') {
      const refused = await propose(caseId).catch((e: unknown) => e)
      expect(refused).toBeInstanceOf(Refused)
      expect((refused as Refused).refusal).toMatchObject({ code: 'checks_missing' }) // just tested
      expect((refused as Refused).refusal.params?.['missing']).toContain(name) // likewise
    } else {
      await propose(caseId)
      expect(await approve(caseId)).toEqual({ isClosed: false, missing: [name] })
      expect(await t.as(cast.head).refused('terminations.close', { caseId })).toBe('gates_missing')
    }
    expect((await stateOf(t, caseId))['exit_kind']).toBeNull()
  })

  it.each(EXIT_CODES.filter((e) => EXITS[e].fourEyes))(
    '%s is never decided by the one who proposed it',
    async (exit) => {
      const caseId = await prepare(exit)
      await t
        .as(cast.head)
        .call('terminations.propose', { caseId, effectiveOn: todayOf(t), basis: 'Dibahas bersama beliau dan tim.' })
      expect(await t.as(cast.head).refused('terminations.approve', { caseId, version: await version(caseId) })).toBe(
        'own_proposal',
      )
      await expect(
        t
          .as(cast.head)
          .sql(
            `update terminations set state = 'approved', decided_by = proposed_by, decided_at = now() where case_id = $1`,
            [caseId],
          ),
      ).rejects.toThrow(/four_eyes/)
      const [me, other] = [t.as(cast.head).id, t.as(cast.rizal).id]
      for (const [by, decided] of [
        [other, me],
        [me, other],
      ])
        await expect(
          t
            .as(cast.head)
            .sql(
              `update terminations set state = 'approved', proposed_by = $2, decided_by = $3, decided_at = now() where case_id = $1`,
              [caseId, by, decided],
            ),
          'nor in the name of somebody else',
        ).rejects.toThrow(/not_allowed/)
      await t.as(cast.head).call('terminations.withdrawProposal', { caseId })
      await propose(caseId)
      expect((await approve(caseId)).isClosed).toBe(true)
    },
  )

  it('asks for belongings too when a woman who was admitted in an emergency is not accepted after all', async () => {
    for (const exit of ['DITOLAK', 'DIRUJUK_LAIN'] as const) {
      const caseId = await openAt(t, { stage: 'data' })
      await openExit(t, caseId, exit)
      await doCheck(t, caseId, 'non_admission_decided')
      await propose(caseId)
      expect(await approve(caseId)).toEqual({ isClosed: false, missing: ['belongings_and_savings_returned'] })
      await doCheck(t, caseId, 'belongings_and_savings_returned')
      await t.as(cast.head).call('terminations.close', { caseId })
      expect(await stateOf(t, caseId)).toMatchObject({ state: 'closed', exit_kind: exit, presence: 'gone' })
    }
  })

  it('leaves only from a stage that the table names', async () => {
    const early = await openAt(t, { stage: 'intervention' })
    for (const exit of ['LULUS', 'DITOLAK', 'BATAL'] as const)
      expect(await t.as(cast.rizal).refused('terminations.open', { caseId: early, exit })).toBe('exit_not_from_here')
    const candidate = await openAt(t, { stage: 'identification' })
    for (const exit of EXIT_CODES.filter((e) => !EXITS[e].from.includes('identification') && e !== 'LARI'))
      expect(await t.as(cast.rizal).refused('terminations.open', { caseId: candidate, exit })).toBe(
        'exit_not_from_here',
      )
  })
})
