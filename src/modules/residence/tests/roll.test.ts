import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { openInData, openTasks } from '../../clients/tests/support.ts'
import { server } from '../server.ts'

describe('the evening roll', () => {
  let t: TestApp
  const women: string[] = []
  const one = (n: number) => women[n] ?? ''
  const late = async () =>
    (
      await t.ownerSql<{ kind: string; owner_role: string; open: boolean }>(
        `select kind, owner_role, done_at is null as open from tasks where kind in ('roll_late', 'roll_missed') order by kind`,
      )
    ).map((k) => [k.kind, k.owner_role, k.open])
  const askForRolls = async () =>
    runJob(
      t,
      (await t.ownerSql<{ id: string }>(`select centre_id as id from cases limit 1`))[0]?.id ?? '',
      server.jobs?.[0],
    )
  const tonight = async (who: { username: string }) => t.as(who).call('residence.tonight', {})

  beforeAll(async () => {
    t = await startApp()
    for (const callName of ['Suryani', 'Fitri', 'Gina', 'Hesti']) {
      const caseId = await openInData(t, { honorific: 'Ibu', callName, birthYear: 1998 })
      await livesHere(t, caseId, cast.rizal, [])
      women.push(caseId)
    }
    await t.as(cast.nurse).call('residence.notePresence', { caseId: one(3), from: 'in_house', to: 'in_hospital' })
  })
  afterAll(() => t.close())

  it('is asked for when it is late, once, and in the morning the coordinator hears that it was missed', async () => {
    t.time.now = Temporal.Instant.from('2026-01-12T14:00:00Z')
    expect(await askForRolls()).toBe(0)
    t.time.now = Temporal.Instant.from('2026-01-12T15:35:00Z')
    expect([await askForRolls(), await askForRolls()]).toEqual([1, 0])
    t.time.now = Temporal.Instant.from('2026-01-12T23:35:00Z')
    expect(await askForRolls()).toBe(1)
    expect(await late()).toEqual([
      ['roll_late', 'house_mother', true],
      ['roll_missed', 'coordinator', true],
    ])
    t.time.now = Temporal.Instant.from('2026-01-13T14:35:00Z')
  })

  it('is opened once by whoever is first, and by nobody who knows not where all are', async () => {
    for (const who of [cast.rizal, cast.sewing, cast.administration, cast.guard])
      expect(await t.as(who).refused('residence.openRoll', {}), who.username).toBe('not_allowed')
    const [a, b] = await Promise.all([
      t.as(cast.houseMother).call('residence.openRoll', {}),
      t.as(cast.nurse).call('residence.openRoll', {}),
    ])
    expect(a.rollId).toBe(b.rollId)
    expect((await tonight(elsewhere.head)).roll).toBeNull()
    expect((await tonight(cast.rizal)).roll).toBeNull()
  })

  it('is done with its counts: not seen begins the steps with their hours, sick is the nurse’s, what a colleague noted stays', async () => {
    const { roll } = await tonight(cast.houseMother)
    const rollId = roll?.rollId ?? ''
    await t.as(cast.head).call('residence.notePresence', { caseId: one(2), from: 'in_house', to: 'in_hospital' })
    const answer = await t.as(cast.houseMother).call('residence.finishRoll', {
      rollId,
      marks: [
        { caseId: one(0), mark: 'not_here', from: 'in_house' },
        { caseId: one(1), mark: 'sick', from: 'in_house' },
        { caseId: one(2), mark: 'not_here', from: 'in_house' },
        { caseId: one(3), mark: 'back', from: 'in_hospital' },
      ],
    })
    expect(answer).toEqual({ here: 2, away: 1, missing: 1, overtaken: 1 })
    const steps = (await openTasks(t, one(0))).filter((k) => k.kind.startsWith('absence_'))
    expect(
      steps
        .map((k) => k.due_at?.toISOString())
        .toSorted()[0]
        ?.slice(0, 13),
    ).toBe('2026-01-13T14')
    expect(steps).toHaveLength(5)
    expect((await openTasks(t, one(1))).find((k) => k.kind === 'roll_sick')).toMatchObject({ owner_role: 'nurse' })
    const after = await tonight(cast.houseMother)
    expect(after.roll?.done).toMatchObject({ here: 2, away: 1, missing: 1, by: 'Yanti' })
    expect(after.women.map((w) => w.where).toSorted()).toEqual(['in_hospital', 'in_house', 'in_house', 'unclear'])
    expect(await late()).toEqual([
      ['roll_late', 'house_mother', false],
      ['roll_missed', 'coordinator', true],
    ])
  })

  it('is done once, by SQL too, and its marks are read by nobody who may not know where she is', async () => {
    const [{ roll_id: rollId } = { roll_id: '' }] = await t.ownerSql<{ roll_id: string }>(
      'select roll_id from house_rolls',
    )
    expect(await t.as(cast.nurse).refused('residence.openRoll', {})).toBe('roll_done')
    expect(await t.as(cast.nurse).refused('residence.finishRoll', { rollId, marks: [] })).toBe('roll_done')
    await expect(t.as(cast.houseMother).sql('update house_rolls set here = 9')).rejects.toThrow('roll_done')
    for (const who of [cast.wulan, cast.sewing, cast.administration, cast.guard, elsewhere.head])
      expect(await t.as(who).sql('select 1 from roll_marks'), who.username).toEqual([])
    expect(await t.as(cast.rizal).sql('select 1 from roll_marks')).toHaveLength(4)
    expect(await askForRolls()).toBe(0)
  })
})
