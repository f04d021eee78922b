import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { withGoals } from '../../sessions/tests/support.ts'
import { learnedOf } from '../facts.ts'
import { RUBRICS } from '../rules.ts'

describe('practice in a class', () => {
  let t: TestApp
  let [suryani, dewi, groupId, unitId] = ['', '', '', '']
  const practice = (more: object = {}) => ({
    ...{ unitId, on: '2026-01-12', minutes: 135, made: 'Rok lipit', caseIds: [suryani, dewi] },
    ...more,
  })
  const her = (who: (typeof cast)[keyof typeof cast], caseId = suryani) => t.as(who).call('training.ofCase', { caseId })

  beforeAll(async () => {
    t = await startApp()
    suryani = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    dewi = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
    for (const caseId of [suryani, dewi]) await livesHere(t, caseId, cast.rizal)
    // a trade is learned once her plan is approved
    await t.ownerSql(`update cases set track = 'sewing', stage = 'intervention' where case_id = any ($1)`, [
      [suryani, dewi],
    ])
    for (const caseId of [suryani, dewi]) await withGoals(t, caseId, [])
    const group = { name: 'Jahit A', track: 'sewing' as const, fromOn: '2026-01-05' }
    groupId = (await t.as(cast.coordinator).call('programme.saveGroup', group)).groupId
    await t.as(cast.classes).call('programme.enrol', { groupId, caseIds: [suryani, dewi] })
  })
  afterAll(() => t.close())

  it('follows a curriculum that is laid in once and then is the centre’s own, changed by whoever coordinates the classes', async () => {
    const classes = t.as(cast.classes)
    expect(await classes.call('training.layIn', { track: 'sewing' })).toEqual({ added: 9 })
    expect(await classes.refused('training.layIn', { track: 'sewing' })).toBe('track_has_units')
    expect(await t.as(cast.sewing).refused('training.layIn', { track: 'salon' })).toBe('not_allowed')
    const { units } = await classes.call('training.units', {})
    expect(units.reduce((sum, u) => sum + u.lessonHours, 0)).toBe(240)
    const [first, second] = units
    unitId = first?.unitId ?? ''
    const change = {
      unitId,
      track: 'sewing' as const,
      title: 'Alat, mesin, K3',
      lessonHours: 16,
      skkni: 'GAR.CM01.004.01',
    }
    await classes.call('training.saveUnit', { ...change, isInUse: true, version: 1 })
    expect(await classes.refused('training.saveUnit', { ...change, version: 1 })).toBe('stale_version')
    expect(await classes.refused('training.saveUnit', { ...change, title: second?.title ?? '', version: 2 })).toBe(
      'title_taken',
    )
    expect(await classes.refused('training.saveUnit', { ...change, track: 'salon', version: 2 })).toBe('track_stays')
    const made = { track: 'sewing' as const, title: 'Bordir', lessonHours: 8 }
    await classes.call('training.saveUnit', { ...made, isInUse: false })
    expect((await classes.call('training.units', {})).units.at(-1)).toMatchObject({ title: 'Bordir', position: 10 })
    expect((await t.as(elsewhere.head).call('training.units', {})).units).toEqual([])
  })

  it('is written down for a whole class at once, and is how far each of them is', async () => {
    expect(await t.as(cast.sewing).call('training.practise', practice())).toMatchObject({ count: 2 })
    const { women, lessons } = await t.as(cast.sewing).call('training.ofClass', { groupId })
    expect(women.map((w) => [w.label, w.progress.practised, w.progress.whole])).toEqual([
      ['Dewi', 3, 248],
      ['Suryani', 3, 248],
    ])
    expect(lessons).toMatchObject([{ made: 'Rok lipit', unit: 'Alat, mesin, K3', minutes: 135, women: 2 }])
    expect((await t.as(cast.sewing).call('training.classes', {})).classes).toMatchObject([
      { name: 'Jahit A', women: 2, lastOn: '2026-01-12' },
    ])
  })

  it('is refused for a day to come, before she came, for a unit that is not taught and for who is not known', async () => {
    const refused = (more: object) => t.as(cast.sewing).refused('training.practise', practice(more))
    expect(await refused({ on: '2026-01-13' })).toBe('in_the_future')
    expect(await refused({ on: '2026-01-04' })).toBe('before_arrival')
    expect(await refused({ on: '2026-02-30' })).toBe('invalid_input')
    expect(await refused({ caseIds: [suryani, suryani] })).toBe('invalid_input')
    expect(await refused({ caseIds: [randomUUID()] })).toBe('not_found')
    const candidate = await openInData(t, { honorific: 'Mbak', callName: 'Ratih', birthYear: 2000 })
    expect(await t.as(cast.coordinator).refused('training.practise', practice({ caseIds: [candidate] }))).toBe(
      'not_in_house',
    )
    const { units } = await t.as(cast.classes).call('training.units', {})
    expect(await refused({ unitId: units.at(-1)?.unitId })).toBe('unit_not_in_use')
    expect(await t.as(cast.houseMother).refused('training.practise', practice())).toBe('not_allowed')
    expect((await her(cast.sewing)).entries).toHaveLength(1)
  })

  it('has what her tutor said to her, written over by a second saying and not by two at once', async () => {
    const [entry] = (await her(cast.sewing)).entries
    const say = { entryId: entry?.entryId ?? '', said: 'Setikan rapi. Berikutnya: jepit ritsleting.', version: 0 }
    expect(await t.as(cast.sewing).call('training.sayFeedback', say)).toEqual({ version: 1 })
    expect(await t.as(cast.coordinator).refused('training.sayFeedback', say)).toBe('stale_version')
    await t.as(cast.sewing).call('training.sayFeedback', { ...say, said: 'Setikan rapi dan rata.', version: 1 })
    for (const who of [cast.rizal, cast.houseMother, cast.administration])
      expect((await her(who)).entries).toMatchObject([{ feedback: { said: 'Setikan rapi dan rata.', by: 'Ani' } }])
    expect((await her(cast.wulan)).entries).toEqual([])
    expect(await t.as(cast.nurse).refused('training.ofCase', { caseId: suryani })).toBe('not_allowed')
    const { items } = await t.as(cast.rizal).call('cases.timeline', { caseId: suryani })
    expect(JSON.stringify(items)).toContain('Setikan rapi dan rata.')
  })

  it('is rated with the rubric before, midway and at the end; what was marked last at the end is offered to the final test', async () => {
    const rating = { caseId: suryani, unitId, heldOn: '2026-01-12', made: 'Rok lipit', round: 'pre' as const }
    const three = Object.fromEntries(RUBRICS.sewing.criteria.map((c) => [c.code, 3 as const]))
    const rate = (more: object) => t.as(cast.sewing).call('training.rate', { ...rating, marks: three, ...more })
    const refused = (more: object) => t.as(cast.sewing).refused('training.rate', { ...rating, marks: three, ...more })
    expect(await rate({ heldOn: '2026-01-08', marks: { overlock: 2 } })).toMatchObject({ isCompetent: null })
    expect(await refused({ round: 'final', marks: { overlock: 3 } })).toBe('marks_missing')
    expect(await refused({ marks: { singing: 3 } })).toBe('marks_unknown')
    expect(await refused({ marks: {} })).toBe('no_marks')
    expect(await refused({ heldOn: '2026-01-13' })).toBe('in_the_future')
    expect(await t.as(cast.rizal).refused('training.rate', { ...rating, marks: three })).toBe('not_allowed')
    expect(
      await rate({ round: 'final', heldOn: '2026-01-09', marks: { ...three, machine_and_safety: 2 } }),
    ).toMatchObject({
      isCompetent: false,
    })
    expect(await rate({ round: 'final', marks: { ...three, overlock: 4 } })).toMatchObject({ isCompetent: true })
    expect((await her(cast.houseMother)).ratings).toMatchObject([
      { round: 'final', isCompetent: true, times: 2, made: 'Rok lipit', by: 'Ani' },
      { round: 'pre', isCompetent: null, times: 1 },
    ])
    expect((await her(cast.wulan)).ratings).toEqual([])
    const learned = await t.as(cast.rizal).within((ctx) => learnedOf(ctx, suryani))
    expect(learned).toMatchObject({ fromOn: '2026-01-12', assessor: expect.stringContaining('Ani') })
    expect(learned?.units).toEqual([
      { title: 'Alat, mesin, K3', skkni: 'GAR.CM01.004.01', hours: 3, isCompetent: true },
    ])
    expect(await t.as(cast.wulan).within((ctx) => learnedOf(ctx, suryani))).toBeNull()
    const { offered } = await t.as(cast.sewing).call('evaluations.page', { caseId: suryani })
    expect(offered).toMatchObject({ overlock: 4, machine_and_safety: 3 })
  })

  it('is rated for a whole class in one go, all of them or none', async () => {
    const three = Object.fromEntries(RUBRICS.sewing.criteria.map((c) => [c.code, 3 as const]))
    const women = [suryani, dewi].map((caseId) => ({ caseId, marks: three }))
    const all = { unitId, round: 'mid' as const, heldOn: '2026-01-12', made: 'Rok lipit', women }
    const refused = (more: object) => t.as(cast.sewing).refused('training.rateClass', { ...all, ...more })
    expect(await refused({ women: [...women, ...women] })).toBe('listed_twice')
    expect(await refused({ women: [...women.slice(0, 1), { caseId: dewi, marks: {} }] })).toBe('no_marks')
    expect((await her(cast.sewing)).ratings.some((r) => r.round === 'mid')).toBe(false)
    expect(await t.as(cast.sewing).call('training.rateClass', all)).toEqual({ count: 2, competent: 2 })
    expect((await her(cast.sewing, dewi)).ratings).toMatchObject([{ round: 'mid', isCompetent: true }])
  })

  it('is tested outside, again after a BK and once for each, and her certificate asks to be renewed before it runs out', async () => {
    const sewing = t.as(cast.sewing)
    const one = { caseId: suryani, lsp: 'LSP Garmen Contoh', scheme: 'Menjahit', registeredOn: '2026-01-08' }
    const refused = (more: object) => sewing.refused('training.registerLsp', { ...one, ...more })
    expect(await refused({ registeredOn: '2026-01-13' })).toBe('in_the_future')
    expect(await refused({ heldOn: '2026-01-07' })).toBe('dates_turned')
    const { certificationId } = await sewing.call('training.registerLsp', { ...one, heldOn: '2026-01-09' })
    expect(await refused({ retestOf: certificationId })).toBe('retest_after_bk')
    const bk = { certificationId, version: 1, heldOn: '2026-01-09', result: 'not_yet' as const }
    expect(await sewing.refused('training.saveLspResult', { ...bk, result: 'competent' })).toBe('invalid_input')
    await sewing.call('training.saveLspResult', bk)
    expect(await sewing.refused('training.saveLspResult', { ...bk, version: 2 })).toBe('has_result')
    const again = await sewing.call('training.registerLsp', {
      ...one,
      registeredOn: '2026-01-10',
      retestOf: certificationId,
    })
    expect(await refused({ retestOf: certificationId })).toBe('retested')
    const k = { heldOn: '2026-01-12', result: 'competent' as const, number: 'MET-0012', validUntil: '2029-01-12' }
    await sewing.call('training.saveLspResult', { ...k, certificationId: again.certificationId, version: 1 })
    const { items } = await t.as(cast.rizal).call('training.lspOf', { caseId: suryani })
    expect(items.map((i) => [i.result, i.number, i.mayRetest])).toEqual([
      ['competent', 'MET-0012', false],
      ['not_yet', null, false],
    ])
    expect((await t.as(cast.wulan).call('training.lspOf', { caseId: suryani })).items).toEqual([])
    for (const who of [cast.wulan, cast.nurse])
      expect(await t.as(who).sql('select result from certifications'), who.username).toEqual([])
    expect(
      await t.ownerSql(
        `select kind, from_on::text, due_on::text from tasks where done_at is null and kind in ('enter_lsp_result', 'renew_certificate')`,
      ),
    ).toEqual([{ kind: 'renew_certificate', from_on: '2028-11-13', due_on: '2029-01-12' }])
  })

  it('of a protected woman has no words of her tutor, and keeps those that were said before', async () => {
    await t.as(cast.head).signIn()
    await t.as(cast.head).call('cases.protect', { caseId: suryani, isProtected: true, reason: 'Ia dicari suaminya.' })
    const { entries, maySay } = await her(cast.sewing)
    expect([entries.length, entries[0]?.feedback, maySay]).toEqual([1, null, false])
    expect((await t.as(cast.sewing).call('training.lspOf', { caseId: suryani })).items).toEqual([])
    expect((await t.as(cast.rizal).call('training.lspOf', { caseId: suryani })).items[0]?.number).toBe('MET-0012')
    const say = { entryId: entries[0]?.entryId ?? '', said: 'Ritsleting sudah lurus.', version: 2 }
    expect(await t.as(cast.sewing).refused('training.sayFeedback', say)).toBe('words_not_yours')
    expect((await her(cast.rizal)).entries[0]?.feedback?.said).toBe('Setikan rapi dan rata.')
  })
})
