import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { withGoals } from '../../sessions/tests/support.ts'

const BOGA = { nameId: 'Tata boga', nameEn: 'Cooking', lessonHours: 160, criteria: ['* Tangan bersih', 'Rasa'] }

describe('the tracks of a centre', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal)
    await t.ownerSql(`update cases set stage = 'intervention' where case_id = $1`, [caseId])
    await withGoals(t, caseId, []) // a trade is learned once her plan is in force
  })
  afterAll(() => t.close())
  const all = async (who: Parameters<TestApp['as']>[0] = cast.classes) =>
    (await t.as(who).call('tracks.all', {})).tracks
  const boga = async () => (await all()).find((x) => x.track === 'tata_boga')
  const group = (track: string) => ({ name: `Kelas ${track}`, track, fromOn: '2026-01-05' })

  it('are two in the beginning, 240 lesson hours each, told to whoever works here', async () => {
    const seeded = ['sewing', 'salon'].map((track) =>
      expect.objectContaining({ track, lessonHours: 240, isOffered: true }),
    )
    for (const who of [cast.classes, cast.rizal, cast.houseMother, elsewhere.head])
      expect((await all(who)).toSorted((a, b) => b.track.localeCompare(a.track))).toEqual(seeded)
    expect(await t.as(cast.guard).refused('tracks.all', {})).toBe('not_allowed')
  })

  it('are added to without a line of code, once each, by whoever leads or coordinates the classes', async () => {
    expect(await t.as(cast.rizal).refused('tracks.save', BOGA)).toBe('not_allowed')
    expect(await t.as(cast.classes).call('tracks.save', BOGA)).toEqual({ track: 'tata_boga' })
    expect(await t.as(cast.head).refused('tracks.save', { ...BOGA, nameId: 'TATA BOGA' })).toBe('track_name_taken')
    expect(await t.as(cast.head).refused('tracks.save', { ...BOGA, nameId: 'Boga' })).toBe('track_name_taken')
    const twice = { ...BOGA, nameId: 'Kue', nameEn: 'Cakes', criteria: ['Rasa', '* rasa'] }
    expect(await t.as(cast.head).refused('tracks.save', twice)).toBe('criterion_twice')
    const both = await Promise.allSettled(
      [cast.head, cast.classes].map((who) =>
        t.as(who).call('tracks.save', { ...BOGA, nameId: 'Batik', nameEn: 'Batik' }),
      ),
    )
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await all(elsewhere.head)).map((x) => x.track)).not.toContain('tata_boga')
  })

  it('carry a woman through class, practice, rating and the test at the end, by the units and criteria of the centre', async () => {
    const classes = t.as(cast.classes)
    const { groupId } = await t.as(cast.coordinator).call('programme.saveGroup', group('tata_boga'))
    await t
      .as(cast.head)
      .within((ctx) => import('../../cases/facts/case.ts').then((m) => m.setTrack(ctx, caseId, 'tata_boga')))
    expect(await classes.refused('training.layIn', { track: 'tata_boga' })).toBe('no_outline')
    expect(await classes.refused('training.saveUnit', { track: 'nowhere', title: 'Roti', lessonHours: 40 })).toBe(
      'not_found',
    )
    const { unitId } = await classes.call('training.saveUnit', {
      track: 'tata_boga',
      title: 'Roti',
      lessonHours: 40,
      isInUse: true,
    })
    await t.as(cast.coordinator).call('programme.enrol', { groupId, caseIds: [caseId] })
    const practised = { unitId, on: '2026-01-12', minutes: 90, made: 'Roti sobek', caseIds: [caseId] }
    await classes.call('training.practise', practised)
    const rating = { caseId, unitId, round: 'final' as const, heldOn: '2026-01-12', made: 'Roti sobek' }
    expect(await classes.refused('training.rate', { ...rating, marks: { blow_dry: 4 } })).toBe('marks_unknown')
    const rated = await classes.call('training.rate', { ...rating, marks: { tangan_bersih: 4, rasa: 3 } })
    expect(rated.isCompetent).toBe(true)
    const test = { caseId, track: 'tata_boga', heldOn: '2026-01-12', marks: { tangan_bersih: 2, rasa: 4 } as const }
    expect(await classes.call('evaluations.recordSkill', test)).toMatchObject({
      isCompetent: false,
      criticalBelow: ['tangan_bersih'],
    })
    expect((await t.as(cast.coordinator).call('cases.list', { track: 'tata_boga' })).items).toHaveLength(1)
    expect((await t.as(cast.coordinator).call('cases.list', { track: 'salon' })).items).toHaveLength(0)
  })

  it('are not rated by anything that nobody wrote', async () => {
    const { track } = await t
      .as(cast.head)
      .call('tracks.save', { nameId: 'Pijat', nameEn: 'Massage', lessonHours: 100 })
    const test = { caseId, track, heldOn: '2026-01-12', marks: { rasa: 4 } as const }
    expect(await t.as(cast.classes).refused('evaluations.recordSkill', test)).toBe('no_criteria')
  })

  it('are changed by version, keep their code, and are chosen for nobody once they are no longer offered', async () => {
    const of = await boga()
    const change = { ...BOGA, track: 'tata_boga', version: of?.version ?? 0, nameId: 'Boga dan roti', isOffered: false }
    await t.as(cast.coordinator).call('tracks.save', change)
    expect(await t.as(cast.coordinator).refused('tracks.save', change)).toBe('stale_version')
    expect(
      await t
        .as(cast.coordinator)
        .refused('tracks.save', { ...change, track: 'nowhere', nameId: 'Lain', nameEn: 'Other' }),
    ).toBe('not_found')
    expect(await boga()).toMatchObject({ nameId: 'Boga dan roti', isOffered: false })
    const again = { ...group('tata_boga'), name: 'Boga B' }
    expect(await t.as(cast.coordinator).refused('programme.saveGroup', again)).toBe('track_not_offered')
    const other = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
    const by = (sql: string) => t.as(cast.coordinator).sql(sql, [other])
    await expect(by(`update cases set track = 'tata_boga' where case_id = $1`)).rejects.toThrow(/track_not_offered/)
    await expect(by(`update cases set track = 'nowhere' where case_id = $1`)).rejects.toThrow(/cases__track/)
    expect((await t.as(cast.coordinator).call('training.ofCase', { caseId })).track).toBe('tata_boga') // she goes on
  })

  it('are never deleted, and written by nobody else', async () => {
    const head = t.as(cast.head)
    await expect(head.sql(`delete from tracks where track = 'batik'`)).rejects.toThrow(/permission denied/)
    await expect(head.sql(`update tracks set track = 'x_y' where track = 'batik'`)).rejects.toThrow(/permission denied/)
    expect(await t.as(cast.rizal).sql(`update tracks set lesson_hours = 1 returning 1`)).toEqual([])
    const theirs = `insert into tracks (centre_id, track, name_id, name_en, lesson_hours) values ($1, 'mine', 'Milik', 'Mine', 1)`
    await expect(t.as(cast.rizal).sql(theirs, [head.centreId])).rejects.toThrow(/row-level security/)
    await expect(t.as(elsewhere.head).sql(theirs, [head.centreId])).rejects.toThrow(/row-level security/)
  })
})
