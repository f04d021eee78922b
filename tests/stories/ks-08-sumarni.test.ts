import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareHouse } from '../../db/demo/house.ts'
import type { Scene } from '../../db/demo/scene.ts'
import { play } from '../../db/demo/scene.ts'
import { versionOf } from '../../db/demo/steps/selection.ts'
import { NO_WITH_CARE, sumarni, sumarniAnswered, sumarniChecked, sumarniNews } from '../../db/demo/women/sumarni.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { standsPlain } from '../support/typed.ts'
import { days, LONG, openTasksOf, stageOf } from './stage.ts'

describe('KS-08, Sumarni, two years too old by the rule', { timeout: LONG }, () => {
  let t: TestApp
  let rest: Scene[]
  const her = sumarni()
  const until = async (iso: string) => {
    rest = await play(stageOf(t), rest, days.at(iso, '20:00'))
  }
  const page = () => t.as(cast.head).call('selection.page', { caseId: her.caseId })
  beforeAll(async () => {
    t = await startApp()
    await prepareHouse(stageOf(t))
    rest = [...sumarniChecked(her, days), ...sumarniAnswered(her, days), sumarniNews(her, days)]
  }, LONG)
  afterAll(() => t.close())

  it('was written down two years younger than her papers say, and the rule of age holds her back at 37', async () => {
    await until('2026-01-08')
    const { check } = await page()
    expect(check).toMatchObject({
      age: 37,
      verdict: 'outside_rules',
      taken: 'id_card',
      rules: [{ code: 'rule_age_above', params: { age: 37, max: 35 } }],
    })
    expect(check?.warnings.length).toBeGreaterThan(0)
    expect(check?.warnings.every((x) => /differs/.test(x.code) && x.params?.['taken'] === '1988-04-14')).toBe(true)
  })

  it('could be let in by the head alone, with a reason, and by no override of a gate', async () => {
    const reason = 'Hanya dua tahun di atas batas umur.'
    const asked = { caseId: her.caseId, version: await versionOf(stageOf(t), her), reason }
    for (const who of [cast.rizal, cast.coordinator, cast.administration])
      expect(await t.as(who).refused('screening.overrideEligibility', asked)).toBe('not_allowed')
    expect(
      await t.as(cast.head).refused('cases.overrideGate', { caseId: her.caseId, gate: 'eligibility_checked', reason }),
    ).toBe('override_impossible')
    expect(await t.as(cast.head).refused('screening.overrideEligibility', { ...asked, reason: 'ok' })).toBe(
      'invalid_input',
    )
  })

  it('is not sent home with empty hands: rule, another place and the way to complain are named', async () => {
    await until('2026-01-09')
    expect(await page()).toMatchObject({
      status: 'referred',
      answer: NO_WITH_CARE,
      decision: { byId: t.as(cast.head).id },
    })
    expect(await t.as(cast.head).call('cases.page', { caseId: her.caseId })).toMatchObject({
      stage: 'identification',
      state: 'closed',
      exitKind: 'DIRUJUK_LAIN',
      registerNo: null,
    })
    expect(await openTasksOf(t, her.caseId)).toEqual([])
  })

  it('complains and is answered in time, by somebody who took no part', async () => {
    await until('2026-01-20')
    const { complaints } = await page()
    expect(complaints).toMatchObject([
      { channel: 'spoken', receivedOn: days.day('2026-01-12'), answeredOn: days.day('2026-01-20'), answeredBy: 'Hana' },
    ])
    expect((complaints[0]?.answeredOn ?? '9') <= (complaints[0]?.dueOn ?? '')).toBe(true)
    expect(await openTasksOf(t, her.caseId)).not.toContain('answer_complaint')
  })

  it('joined the class of the other place', async () => {
    await until('2026-03-02')
    expect((await page()).outcomes).toMatchObject([{ outcome: 'joined', notedOn: days.day('2026-03-02') }])
  })

  it('leaves nothing plain of what was typed about her', async () => {
    expect(await standsPlain(t)).toEqual([])
  })
})
