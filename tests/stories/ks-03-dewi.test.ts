import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, prepareHouse } from '../../db/demo/house.ts'
import type { Scene } from '../../db/demo/scene.ts'
import { play } from '../../db/demo/scene.ts'
import {
  dewi,
  dewiLeft,
  dewiMissing,
  dewiReturns,
  dewiUntilAssessment,
  dewiUntilIntervention,
} from '../../db/demo/women/dewi.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { standsPlain } from '../support/typed.ts'
import { days, gatesOf, LONG, stageOf } from './stage.ts'

describe('KS-03, Dewi, who left and came back by herself', { timeout: LONG }, () => {
  let t: TestApp
  let rest: Scene[]
  const [her, again] = [dewi(), dewi()]
  const until = async (iso: string, time = '23:30') => {
    rest = await play(stageOf(t), rest, days.at(iso, time))
  }
  beforeAll(async () => {
    t = await startApp()
    const w = stageOf(t)
    await prepareHouse(w)
    await openIntake(w, { startsOn: days.day('2026-01-12'), endsOn: days.day('2026-07-10'), ordinal: 1, quota: 22 })
    rest = [
      ...dewiUntilAssessment(her, days),
      ...dewiUntilIntervention(her, days),
      ...dewiMissing(her, days),
      ...dewiLeft(her, days),
      ...dewiReturns(her, again, days),
    ]
  }, LONG)
  afterAll(() => t.close())

  it('is sheltered without a name; she may postpone, and nobody photographs her', async () => {
    await until('2026-01-29')
    expect(await t.as(cast.wulan).call('cases.page', { caseId: her.caseId })).toMatchObject({
      stage: 'data',
      presence: 'in_house',
      label: 'Dewi',
    })
    for (const who of [cast.wulan, cast.coordinator, cast.administration])
      expect(await t.as(who).call('consents.ledger', { caseId: her.caseId })).toMatchObject({
        photoAllowed: false,
        serviceStands: false,
      })
    expect((await t.as(cast.wulan).call('clients.identity', { caseId: her.caseId })).photoAllowed).toBe(false)
    expect(await gatesOf(t, her.caseId)).not.toContain('consent_recorded')
    expect(await t.as(cast.wulan).refused('cases.move', { caseId: her.caseId, to: 'assessment' })).toBe('gates_missing')
  })

  it('says yes after three talks, and her no to photographs stays', async () => {
    await until('2026-02-11')
    expect(await t.as(cast.wulan).call('consents.ledger', { caseId: her.caseId })).toMatchObject({
      photoAllowed: false,
      serviceStands: true,
    })
    expect((await t.as(cast.wulan).call('contacts.list', { caseId: her.caseId })).never.map((p) => p.name)).toEqual([
      'Bang Jefri',
    ])
    expect((await t.as(cast.wulan).call('cases.page', { caseId: her.caseId })).stage).toBe('intervention')
  })

  it('is an incident and no exit before seventy-two hours, whoever asks', async () => {
    await until('2026-02-21')
    expect(await t.as(cast.wulan).call('cases.page', { caseId: her.caseId })).toMatchObject({
      presence: 'unclear',
      state: 'open',
    })
    t.travelTo(days.at('2026-02-23', '21:20').toString())
    for (const who of [cast.wulan, cast.head])
      expect(await t.as(who).refused('terminations.confirmAbsence', { caseId: her.caseId })).toBe('before_72_hours')
    t.travelTo(days.at('2026-02-23', '22:00').toString())
  })

  it('has no kit on this way out', async () => {
    const kit = (await t.as(cast.administration).call('stock.toolkits', { state: 'in_stock', track: 'salon' }))
      .toolkits[0]
    const handing = {
      caseId: her.caseId,
      toolkitId: kit?.toolkitId ?? '',
      on: days.day('2026-02-23'),
      time: '10:00',
      place: 'Aula',
      witnessId: t.as(cast.coordinator).id,
    }
    expect(await t.as(cast.administration).refused('terminations.handOverToolkit', handing)).toBe(
      'toolkit_not_for_this_exit',
    )
  })

  it('is never reported to whoever is on her list', async () => {
    const on = days.day('2026-02-23')
    expect(
      await t.as(cast.wulan).refused('terminations.reportAbsence', {
        caseId: her.caseId,
        on,
        to: 'family',
        name: 'Jefri',
        how: 'Lewat telepon.',
      }),
    ).toBe('on_no_contact_list')
    expect(
      await t.as(cast.wulan).refused('terminations.reportAbsence', {
        caseId: her.caseId,
        on,
        to: 'family',
        name: 'Seseorang',
        phone: '+62 812 0000 3099',
        how: 'Lewat telepon.',
      }),
    ).toBe('on_no_contact_list')
  })

  it('G15 then has left without notice: no kit, her bed is free, and nothing about her waits any more', async () => {
    await until('2026-02-24')
    expect(await t.as(cast.wulan).call('cases.page', { caseId: her.caseId })).toMatchObject({
      state: 'closed',
      exitKind: 'LARI',
      presence: 'gone',
    })
    expect((await t.as(cast.wulan).call('tasks.ofCase', { caseId: her.caseId })).tasks).toEqual([])
    expect((await t.as(cast.wulan).call('residence.ofCase', { caseId: her.caseId })).now).toBeNull()
    expect(await t.ownerSql(`select count(*)::int as n from toolkits where case_id = $1`, [her.caseId])).toEqual([
      { n: 0 },
    ])
  })

  it('is spoken of with respect on every screen and paper', () => {
    const words = (path: string): Record<string, string> =>
      JSON.parse(readFileSync(new URL(`../../src/modules/${path}`, import.meta.url), 'utf8'))
    expect(words('cases/words/rules.id.json')['exit.LARI']).toBe('Meninggalkan layanan tanpa pemberitahuan')
    expect(words('terminations/words/paper.id.json')['reason.early']).toBe('layanan selesai lebih awal')
    const files = readdirSync(new URL('../../src/modules', import.meta.url), { recursive: true })
      .map(String)
      .filter((f) => /words\/.*id\.json$/.test(f))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files)
      for (const [key, said] of Object.entries(words(file)))
        expect([file, key, /\b(melarikan diri|kabur|lari)\b/i.test(String(said))]).toEqual([file, key, false])
  })

  it('comes back: one person, two stays, the earlier file with her worker', async () => {
    await until('2026-04-27')
    expect(again.caseId).not.toBe(her.caseId)
    expect(again.clientId).toBe(her.clientId)
    const page = await t.as(cast.wulan).call('cases.page', { caseId: again.caseId })
    expect(page).toMatchObject({ episode: 2, stage: 'assessment', state: 'open' })
    expect(
      page.episodes.map((e) => [e.caseId, e.episode, e.state]).sort((a, b) => Number(a[1]) - Number(b[1])),
    ).toEqual([
      [her.caseId, 1, 'closed'],
      [again.caseId, 2, 'open'],
    ])
    const wordsFor = async (who: (typeof cast)['rizal' | 'wulan']) =>
      (await t.as(who).call('sessions.ofCase', { caseId: her.caseId })).notes.map((n) => n.words !== null)
    expect([await wordsFor(cast.wulan), await wordsFor(cast.rizal)]).toEqual([[true], []])
  })

  it('leaves in August for work of her own, by her own wish', async () => {
    await until('2026-08-24')
    expect(await t.as(cast.wulan).call('cases.page', { caseId: again.caseId })).toMatchObject({
      state: 'closed',
      exitKind: 'MUNDUR',
    })
  })

  it('leaves nothing plain of what was typed about her', async () => {
    expect(await standsPlain(t)).toEqual([])
  })
})
