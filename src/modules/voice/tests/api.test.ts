import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'

const SAID = 'Bu Ani memukul tangan saya dengan penggaris.'

describe('what is said past the house', () => {
  let t: TestApp
  let code = ''
  beforeAll(async () => {
    t = await startApp()
    for (const who of [cast.head, cast.coordinator, cast.sewing, cast.houseMother]) await t.as(who).signIn()
  })
  afterAll(() => t.close())

  /** Everything by which somebody could hear of it: homes, numbers, the chain, lists. */
  async function heard(who: Member): Promise<string> {
    const me = t.as(who)
    const answers = [
      await me.raw('tasks.home', {}),
      await me.raw('audit.entries', {}),
      await me.raw('audit.verify', { from: 1 }),
      await me.raw('incidents.book', {}),
      await me.raw('tasks.late', {}),
      await me.raw('voice.inbox', {}),
    ]
    const rows = await Promise.all(
      [
        'select * from voices',
        'select * from voice_words',
        'select * from tasks',
        'select seq, kind from audit_entries',
      ].map((sql) => me.sql(sql)),
    )
    return JSON.stringify([answers.map((a) => [a.status, a.body]), rows])
  }

  it('A57 is not heard of by the accused nor by whoever leads: no row, no task, no line of the chain, no number', async () => {
    const before = await Promise.all([cast.head, cast.coordinator, cast.sewing].map(heard))
    const said = {
      speaker: 'resident' as const,
      topic: 'staff_violence' as const,
      aboutIds: [t.as(cast.sewing).id],
      what: SAID,
    }
    code = (await t.as(cast.houseMother).call('voice.speak', said)).code
    expect(await Promise.all([cast.head, cast.coordinator, cast.sewing].map(heard))).toEqual(before)
  })

  it('is received outside the house by the privacy officer and the office, sealed to each, with a fortnight for the answer', async () => {
    for (const who of [cast.privacy, cast.socialOffice]) {
      const { voices } = await t.as(who).call('voice.inbox', {})
      expect(voices).toMatchObject([
        { what: SAID, about: ['Ani Kusuma'], name: null, answerBy: '2026-01-26', isLate: false },
      ])
    }
    expect(await t.as(cast.privacy).sql('select person_id from voice_words')).toEqual([
      { person_id: t.as(cast.privacy).id },
    ])
    expect(await t.as(elsewhere.head).sql('select * from voices')).toEqual([])
    for (const who of [cast.houseMother, cast.admin, cast.guard])
      expect(await t.as(who).refused('voice.inbox', {}), who.username).toBe('not_allowed')
  })

  it('holds neither who wrote it nor the hour, and no word in clear', async () => {
    const whole = JSON.stringify([
      await t.ownerSql('select * from voices'),
      await t.ownerSql('select * from voice_words'),
    ])
    const dump = whole.replace(/"b1\.[\w-]+"/g, '') // what is sealed may hold any three letters
    expect(dump.length).toBeLessThan(whole.length)
    for (const word of [SAID, 'Ani', code, t.as(cast.houseMother).id]) expect(dump).not.toContain(word)
    const [row] = await t.ownerSql<{ said_on: string; police_by: string | null; version: string }>(
      'select said_on::text, police_by, substr(voice_id::text, 15, 1) as version from voices',
    )
    expect(row).toMatchObject({ said_on: '2026-01-12', police_by: null, version: '4' })
  })

  it('has no reader added by SQL, and is taken out by nobody', async () => {
    const [{ voice_id: voiceId } = { voice_id: '' }] = await t.ownerSql<{ voice_id: string }>(
      'select voice_id from voices',
    )
    const copy = `insert into voice_words (centre_id, voice_id, person_id, body) values (sec.centre(), $1, sec.person(), 'x')`
    for (const who of [cast.head, cast.sewing])
      await expect(t.as(who).sql(copy, [voiceId])).rejects.toThrow(/not_allowed/)
    for (const who of [cast.privacy, cast.head])
      await expect(t.as(who).sql('delete from voices')).rejects.toThrow(/permission denied/)
  })

  it('is answered once, and read with the code alone', async () => {
    const mine = await t.as(cast.privacy).call('voice.inbox', {})
    const voiceId = mine.voices[0]?.voiceId ?? ''
    const read = () => t.as(cast.nurse).call('voice.answerOf', { code })
    expect(await read()).toEqual({ answerBy: '2026-01-26', answer: null })
    await t.as(cast.privacy).call('voice.answer', { voiceId, text: 'Kami datang hari Kamis.' })
    expect((await read()).answer).toBe('Kami datang hari Kamis.')
    expect(await t.as(cast.socialOffice).refused('voice.answer', { voiceId, text: 'Lagi.' })).toBe('already_answered')
    expect(await t.as(cast.nurse).refused('voice.answerOf', { code: 'AAAAA-AAAAA-AAAAA-AAAAA' })).toBe('code_wrong')
    expect(JSON.stringify(await t.ownerSql('select answer from voices'))).not.toContain('Kamis')
  })

  it('of sexual violence has the clock of the police, and of the head goes past the office as well', async () => {
    const said = {
      speaker: 'staff' as const,
      topic: 'staff_sexual' as const,
      aboutIds: [t.as(cast.head).id],
      what: 'Di kantor.',
    }
    await t.as(cast.guard).call('voice.speak', said)
    const hers = (await t.as(cast.privacy).call('voice.inbox', {})).voices.filter((v) => v.policeBy)
    expect(hers).toMatchObject([{ policeBy: expect.stringMatching(/^2026-01-15/), policeToldAt: null }])
    expect((await t.as(cast.socialOffice).call('voice.inbox', {})).voices).toHaveLength(1)
    const voiceId = hers[0]?.voiceId ?? ''
    const told = {
      ...{ voiceId, whom: 'police' as const, on: '2026-01-12', time: '08:00', name: 'Aiptu Rini, Unit PPA' },
      proof: 'LP/B/12',
    }
    expect(await t.as(cast.socialOffice).refused('voice.tell', told)).toBe('not_found')
    await t.as(cast.privacy).call('voice.answer', { voiceId, text: 'Kami datang.' })
    const first = (await t.as(cast.privacy).call('voice.inbox', {})).voices.find((v) => v.voiceId === voiceId)
    expect(first, 'it is of the upper levels').toMatchObject({ level: 'serious', isPastOffice: true })
    const me = t.as(cast.privacy)
    expect(await me.refused('voice.tell', { ...told, time: '23:59' })).toBe('told_in_future')
    expect(await me.refused('voice.tell', { ...told, on: '2026-01-11' })).toBe('told_before_said')
    expect(await me.refused('voice.tell', { ...told, whom: 'office' })).toBe('office_leads_her')
    await me.call('voice.tell', told)
    const since = async () => (await me.call('voice.inbox', {})).voices.find((v) => v.voiceId === voiceId)
    expect(await since()).toMatchObject({ policeToldAt: expect.stringContaining('2026-01-12'), outsideToldAt: null })
    expect((await since())?.notes).toMatchObject([{ kind: 'telling', whom: 'police', proof: 'LP/B/12', by: 'Maya' }])
    await me.call('voice.tell', { ...told, whom: 'uptd_ppa' })
    expect((await since())?.outsideToldAt).toContain('2026-01-12')
    const [open] = (await me.call('voice.inbox', {})).voices
    expect(open, 'what waits stands before what is answered and told').not.toMatchObject({ voiceId })
  })

  it('of somebody who would receive it is not touched by him blindly: an update that names no row finds none of what he may not see', async () => {
    const what = { speaker: 'staff' as const, topic: 'staff_conduct' as const, what: 'Ia membaca surat saya.' }
    const office = t.as(cast.socialOffice)
    await t.as(cast.houseMother).call('voice.speak', { ...what, aboutIds: [office.id] })
    await office.sql('with done as (update voices set police_told_at = now()) select 1')
    const touched = await t.ownerSql('select topic from voices where police_told_at is not null')
    expect(
      touched.map((v) => v['topic']),
      'what was sealed to him',
    ).toContain('staff_violence')
    expect(
      touched.map((v) => v['topic']),
      'and not what accuses him',
    ).not.toContain('staff_conduct')
  })

  it('is not sent when nobody outside could receive it', async () => {
    const aboutIds = [cast.head, cast.privacy].map((who) => t.as(who).id)
    const said = { speaker: 'resident' as const, topic: 'service' as const, aboutIds, what: 'Keduanya.' }
    expect(await t.as(cast.nurse).refused('voice.speak', said)).toBe('nobody_outside')
  })
})
