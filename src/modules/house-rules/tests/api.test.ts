import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('rules of the house', () => {
  let t: TestApp
  let caseId: string
  let ruleId: string
  const SAID = 'Pulang pukul sembilan malam, mengetuk pintu samping.'
  const HERS = 'Angkotnya mogok, saya sudah menelepon pos.'
  const as = (name: keyof typeof cast) => t.as(cast[name])
  const noted = async (by: 'houseMother' | 'rizal' = 'houseMother') =>
    (await as(by).call('houseRules.note', { caseId, ruleId, happenedOn: '2026-01-11', what: SAID })).measureId
  const waits = async (kind: string) =>
    (
      await t.ownerSql<{ who: string }>(
        `select coalesce(owner_role, owner_id::text) as who from tasks where case_id = $1 and kind = $2 and done_at is null order by made_at`,
        [caseId, kind],
      )
    ).map((k) => k.who)
  const heard = async (measureId: string) =>
    as('rizal').call('houseRules.hear', { measureId, how: 'spoke', beside: 'resident', said: HERS })
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, caseId, cast.rizal)
  })
  afterAll(() => t.close())

  it('are written by whoever leads, a version at a time, and told to each woman until she says them in her own words', async () => {
    const rules = [{ text: 'Keluar panti dengan izin.', why: 'Supaya ada yang tahu bila terjadi apa-apa.' }]
    expect(await as('houseMother').refused('houseRules.saveRules', { version: 0, rules })).toBe('not_allowed')
    expect(await as('head').call('houseRules.saveRules', { version: 0, rules })).toEqual({ version: 1 })
    expect(await as('coordinator').refused('houseRules.saveRules', { version: 0, rules })).toBe('stale_version')
    expect(await as('coordinator').refused('houseRules.saveRules', { version: 1, rules })).toBe('nothing_changed')
    expect(await as('head').refused('houseRules.saveRules', { version: 1, rules: [...rules, ...rules] })).toBe(
      'rule_twice',
    )
    const untold = async () => (await as('houseMother').call('houseRules.rules', {})).untold?.map((w) => w.before)
    expect(await untold()).toEqual([null])
    await as('houseMother').call('houseRules.tell', { caseId, how: 'read_together', understood: 'once_more' })
    expect(await untold()).toEqual(['once_more'])
    await as('rizal').call('houseRules.tell', { caseId, how: 'in_her_language', understood: 'own_words' })
    expect(await untold()).toEqual([])
    expect((await as('rizal').call('houseRules.toldTo', { caseId })).told.map((x) => x.by).toSorted()).toEqual([
      'Rizal',
      'Yanti',
    ])
    const now = await as('sewing').call('houseRules.rules', {})
    ruleId = now.rules[0]?.ruleId ?? ''
    expect([now.version, now.untold]).toEqual([1, null])
  })

  it('lead to nothing before she was heard, by another than noted it', async () => {
    expect(await as('head').refused('houseRules.note', { caseId, ruleId, happenedOn: '2026-01-11', what: SAID })).toBe(
      'not_allowed',
    )
    const measureId = await noted('rizal')
    expect(await waits('hear_before_measure')).toEqual(['coordinator'])
    const hearing = { measureId, how: 'kept_silent', beside: 'nobody' } as const
    expect(await as('rizal').refused('houseRules.hear', hearing)).toBe('noted_by_you')
    const talk = { measureId, decision: 'talk', endsOn: '2026-01-13', why: 'Bicara berdua.' } as const
    expect(await as('head').refused('houseRules.decide', talk)).toBe('not_heard')
    await as('coordinator').call('houseRules.hear', hearing)
    expect(await as('rizal').refused('houseRules.decide', talk)).toBe('not_allowed')
    await as('coordinator').call('houseRules.decide', { measureId, decision: 'nothing', why: 'Angkot mogok.' })
    expect((await as('rizal').call('houseRules.measure', { measureId })).state).toBe('nothing')
  })

  it('know no measure but those of a short list, and no way round it by SQL', async () => {
    const measureId = await noted()
    await heard(measureId)
    const by = (who: 'head' | 'houseMother', decision: string, endsOn = '2026-01-14') =>
      as(who).sql(`update measures set decision = $2, decided_at = now(), ends_on = $3 where measure_id = $1`, [
        measureId,
        decision,
        endsOn,
      ])
    for (const never of ['no_food', 'isolation', 'haircut', 'no_contact_with_children', 'Tidak makan malam'])
      await expect(by('head', never), never).rejects.toThrow(/measures__decision/)
    await expect(by('houseMother', 'talk')).rejects.toThrow('measure_moved_on')
    await expect(by('head', 'talk', '2031-04-01')).rejects.toThrow('measure_too_long')
    const decide = (input: object) =>
      as('head').refused('houseRules.decide', { measureId, decision: 'talk', endsOn: '2026-01-14', why: 'x', ...input })
    expect(await decide({ decision: 'no_food' })).toBe('invalid_input')
    expect(await decide({ endsOn: '2026-03-01' })).toBe('measure_too_long')
    expect(await decide({ endsOn: undefined })).toBe('invalid_input')
    await as('coordinator').call('houseRules.decide', { measureId, decision: 'nothing', why: 'Cukup didengar.' })
    await expect(by('head', 'talk')).rejects.toThrow('measure_moved_on')
  })

  it('are decided, told to her worker, objected to, and the objection answered by another', async () => {
    const measureId = await noted()
    expect(await waits('hear_before_measure')).toEqual([as('rizal').id])
    await heard(measureId)
    expect(await waits('decide_measure')).toEqual(['coordinator'])
    const limit = {
      measureId,
      decision: 'outings_limited',
      endsOn: '2026-01-20',
      why: 'Sampai jalur pulang disepakati.',
    } as const
    await as('coordinator').call('houseRules.decide', limit)
    expect([await waits('decide_measure'), (await waits('say_measure')).at(-1)]).toEqual([[], as('rizal').id])
    await as('rizal').call('houseRules.sayToHer', { measureId })
    const never = `update measures set objected_at = now(), answer_due_on = '2031-01-01' where measure_id = $1`
    await expect(as('houseMother').sql(never, [measureId])).rejects.toThrow('measures__answered_in_time')
    await as('houseMother').call('houseRules.object', { measureId, said: HERS })
    expect(await waits('answer_objection')).toContain('head')
    const answer = { measureId, answer: 'upheld', why: 'Ia sudah memberi kabar.' } as const
    expect(await as('coordinator').refused('houseRules.answer', answer)).toBe('decided_by_you')
    await expect(
      as('coordinator').sql(`update measures set answer = 'declined', answered_at = now() where measure_id = $1`, [
        measureId,
      ]),
    ).rejects.toThrow('decided_by_you')
    await as('head').call('houseRules.answer', answer)
    expect(await waits('say_answer')).toEqual([as('rizal').id])
    const forged = (who: 'houseMother' | 'rizal', kind: string, writtenBy = as(who).id) =>
      as(who).sql(
        `insert into measure_words (centre_id, note_id, person_id, measure_id, case_id, kind, written_by, written_at, body)
          values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, now(), 'x')`,
        [as(who).centreId, as('head').id, measureId, caseId, kind, writtenBy],
      )
    for (const kind of ['report', 'hearing', 'decision', 'objection', 'answer'])
      for (const who of ['houseMother', 'rizal'] as const)
        await expect(forged(who, kind), `${who} ${kind}`).rejects.toThrow('measure_moved_on')
    const shown = await as('rizal').call('houseRules.measure', { measureId })
    expect([shown.state, shown.words.map((w) => w.kind)]).toEqual([
      'lifted',
      ['report', 'hearing', 'decision', 'objection', 'answer'],
    ])
    const { months } = await as('head').call('houseRules.counts', {})
    expect(months.at(-1)).toEqual({ month: '2026-01', measures: 1, nothing: 2, objections: 1, upheld: 1 })
  })

  it('never stand in the way of her family: a leave for illness is asked for and given as ever', async () => {
    const measureId = await noted()
    await heard(measureId)
    await as('head').call('houseRules.decide', {
      measureId,
      decision: 'outings_limited',
      endsOn: '2026-01-20',
      why: 'Sementara.',
    })
    const times = { fromOn: '2026-01-13', fromTime: '08:00', backOn: '2026-01-14', backTime: '16:00' }
    const { passId } = await as('rizal').call('leave.ask', { caseId, kind: 'home', times, isFamily: true, said: {} })
    const checked = ['safe_address', 'receiver_unlisted', 'transport'] as const
    await as('head').call('leave.decide', { passId, decision: 'given', checked: [...checked] })
    t.pass({ hours: 24 * 9 })
    expect((await as('houseMother').call('houseRules.measure', { measureId })).state).toBe('over')
  })

  it('are read by nobody beside those who lead, her worker and the nights; words by who had a copy', async () => {
    const { measures } = await as('houseMother').call('houseRules.measures', {})
    expect(measures).toHaveLength(4)
    const measureId = measures[0]?.measureId ?? ''
    for (const who of ['sewing', 'nurse', 'administration', 'guard', 'psychologist'] as const) {
      expect(await as(who).refused('houseRules.measures', {}), who).toBe('not_allowed')
      expect(await as(who).sql('select 1 from measures union all select 1 from measure_words'), who).toEqual([])
    }
    expect((await as('wulan').call('houseRules.measures', {})).measures).toEqual([])
    expect(await as('wulan').refused('houseRules.measure', { measureId })).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('houseRules.measure', { measureId })).toBe('not_found')
    expect(JSON.stringify(await t.ownerSql('select * from measure_words'))).not.toContain('Angkot')
    // who noted it reads all of it; the row of another's note she sees without its words, and who can tell her
    const seen = await as('houseMother').call('houseRules.measure', { measureId: measures.at(-1)?.measureId ?? '' })
    expect([seen.words, seen.readers]).toEqual([[], ['Rizal', 'Hana']])
  })

  it('wait for the head in a house that has no coordinator', async () => {
    await t.ownerSql(`update role_grants set until_at = from_at where role = 'coordinator'`)
    await noted('rizal')
    expect((await waits('hear_before_measure')).at(-1)).toBe('head')
  })
})
