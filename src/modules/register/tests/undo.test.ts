import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { server } from '../server.ts'
import { brought, caseOf, decideWomen, fileOf, ROW, take, WOMEN, WOMEN_HEADER } from './office.ts'

let t: TestApp
let registerId = ''
const clerk = () => t.as(cast.administration)
const page = () => clerk().call('register.page', { registerId, weight: 'all' })
beforeAll(async () => {
  t = await startApp()
  registerId = (await brought(t, 'women', await fileOf(WOMEN_HEADER, WOMEN))).registerId
  await decideWomen(t, registerId)
  await take(t, registerId)
})
afterAll(() => t.close())

describe('taking an import back', () => {
  it('makes a draft of it again by one press, and leaves no case, no name, no key, no thread', async () => {
    await t.as(cast.head).call('register.undo', { registerId })
    for (const table of [
      'past_cases',
      'cases',
      'clients',
      'identities',
      'identity_marks',
      'case_displays',
      'keys.data_keys',
      'keys.key_wraps',
    ])
      expect([table, await t.ownerSql(`select count(*)::int as n from ${table}`)]).toEqual([table, [{ n: 0 }]])
    expect(await page()).toMatchObject({ state: 'draft', openQuestions: 0, toSave: 5, setAside: 1, settledAt: null })
    expect(await clerk().refused('register.undo', { registerId })).toBe('nothing_to_undo')
    expect(await t.as(cast.head).sql('select sec.verify_chain() as broken_at')).toEqual([{ broken_at: null }])
  })

  it('is for head and administration, and goes by the door alone', async () => {
    await take(t, registerId)
    expect(await t.as(cast.coordinator).refused('register.undo', { registerId })).toBe('not_allowed')
    await expect(clerk().sql('select door.undo_register($1, 30, 250, now())', [registerId])).rejects.toThrow(
      /permission denied/,
    )
    await expect(
      t.as(cast.rizal).within((ctx) => ctx.door('undo_register', registerId, 30, 250, ctx.now.toString())),
    ).rejects.toThrow(/not_allowed/)
  })

  it('is refused once somebody has worked on one of its cases, and the cases stay', async () => {
    const caseId = await caseOf(t, registerId, ROW.yuliana)
    await t.as(cast.head).call('closing.reopen', { caseId, reason: 'Nama ibunya ditambahkan.' })
    expect(await clerk().refused('register.undo', { registerId })).toBe('worked_on')
    expect(await t.ownerSql('select count(*)::int as n from past_cases')).toEqual([{ n: 5 }])
  })

  it('lets the file and the rows go after thirty days; what became of each row stays', async () => {
    const job = server.jobs?.find((j) => j.name === 'let-registers-go')
    expect(await runJob(t, clerk().centreId, job)).toBe(0)
    t.pass({ hours: 24 * 31 })
    expect(await runJob(t, clerk().centreId, job)).toBe(1)
    expect(await t.ownerSql('select count(*)::int as n from old_register_files')).toEqual([{ n: 0 }])
    expect(
      await t.ownerSql(
        'select count(*)::int as n from old_register_rows where body is not null or decisions is not null',
      ),
    ).toEqual([{ n: 0 }])
    expect(await page()).toMatchObject({ undoUntil: null, saved: 5, setAside: 1 })
    expect(await clerk().refused('register.undo', { registerId })).toBe('undo_too_late')
  })
})

it('her erasure takes the row and the file that hold her along', async () => {
  const { registerId: other } = await brought(
    t,
    'women',
    await fileOf(WOMEN_HEADER, [
      [
        1,
        '07/II/2019',
        'Maryati',
        '',
        'Indralaya, 1 Juni 1991',
        'Pemulutan',
        '',
        '8 Juli 2019',
        '6 Januari 2020',
        'Lulus',
        '',
      ],
    ]),
  )
  await take(t, other)
  const caseId = await caseOf(t, other, 2)
  await t.ownerSql('delete from cases where case_id = $1', [caseId])
  expect(
    await t.ownerSql('select body, decisions, outcome from old_register_rows where register_id = $1 and row_no = 2', [
      other,
    ]),
  ).toEqual([{ body: null, decisions: null, outcome: 'entered' }])
  expect(await t.ownerSql('select count(*)::int as n from old_register_files where register_id = $1', [other])).toEqual(
    [{ n: 0 }],
  )
  expect(await clerk().refused('register.undo', { registerId: other })).toBe('undo_too_late')
})
