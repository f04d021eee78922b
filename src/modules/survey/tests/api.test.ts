import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openKiosk, PIN, withCard } from '../../kiosk/tests/at-kiosk.ts'
import { ELEMENTS, type Mark } from '../rules.ts'

const marks = (mark: Mark) =>
  Object.fromEntries(ELEMENTS.map((e) => [e, mark])) as Record<(typeof ELEMENTS)[number], Mark> // each of ELEMENTS
const sheet = (sheetNo: number, mark: Mark = 'good', more: object = {}) => {
  const { comfort, safety, ...service } = marks(mark)
  return { channel: 'paper' as const, sheetNo, service, house: { comfort, safety }, ...more }
}

describe('the satisfaction survey', () => {
  let t: TestApp
  let roundId = ''
  let card = { code: '', pin: PIN }
  beforeAll(async () => {
    t = await startApp()
    card = { code: (await withCard(t)).code, pin: PIN }
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const rounds = async (who: { username: string } = cast.head) => t.as(who).call('survey.rounds', {})

  it('is opened by whoever leads, one round at a time, three to sixty days', async () => {
    const hana = t.as(cast.coordinator)
    expect(await hana.refused('survey.open', { until: '2026-01-13' })).toBe('round_length')
    expect(await t.as(cast.rizal).refused('survey.open', { until: '2026-01-20' })).toBe('not_allowed')
    ;({ roundId } = await hana.call('survey.open', { until: '2026-01-20' }))
    expect(await hana.refused('survey.open', { until: '2026-01-25' })).toBe('round_runs')
    const again = `insert into survey_rounds (centre_id, round_id, opens_on, closes_on, opened_by)
      values (sec.centre(), gen_random_uuid(), '2026-01-18', '2026-01-28', sec.person())`
    await expect(hana.sql(again)).rejects.toThrow(/round_runs/)
    await expect(office().sql(again)).rejects.toThrow(/row-level security/)
    expect(
      await t.ownerSql(`select owner_role, from_on::text, due_on::text from tasks where kind = 'answer_survey'`),
    ).toEqual([{ owner_role: 'head', from_on: '2026-01-21', due_on: '2026-02-04' }])
  })

  it('is answered once at the screen of the women, and her worker reads nothing of it', async () => {
    const cookie = await openKiosk(t, cast.houseMother)
    const at = (name: string, input: object) => t.post(`kiosk.${name}`, input, { cookie })
    const { body } = await at('enter', card)
    expect(body.surveyId).toBe(roundId)
    const said = { visit: body.visit, roundId, marks: marks('very_good'), words: 'Kamarnya bersih sekali.' }
    expect((await at('survey', { ...said, marks: marks('skip') })).body.refusal?.code).toBe('nothing_said')
    expect((await at('survey', said)).status).toBe(200)
    expect((await at('survey', said)).body.refusal?.code).toBe('survey_over')
    expect((await at('enter', card)).body.surveyId).toBeNull()
    const all = await t.ownerSql('select a.*, w.body from survey_answers a, survey_words w')
    expect(all).toHaveLength(2) // a copy for the head and one for the coordinator
    expect(JSON.stringify(all)).not.toContain('bersih')
  })

  it('is typed from paper by somebody neutral, each sheet once, and by nobody who leads or carries a case', async () => {
    for (const who of [cast.head, cast.coordinator, cast.rizal, cast.houseMother])
      expect(await t.as(who).refused('survey.enter', { roundId, ...sheet(1) }), who.username).toBe('not_allowed')
    await office().call('survey.enter', { roundId, ...sheet(1, 'good', { words: 'Antre mandi.' }) })
    expect(await office().refused('survey.enter', { roundId, ...sheet(1, 'bad') })).toBe('sheet_taken')
    expect(await office().refused('survey.enter', { roundId, ...sheet(2, 'skip') })).toBe('nothing_said')
    expect(await office().refused('survey.enter', { roundId: crypto.randomUUID(), ...sheet(2) })).toBe('round_over')
    await t.as(cast.privacy).call('survey.enter', { roundId, ...sheet(2) })
    expect((await rounds(cast.administration)).mayEnter).toBe(roundId)
    expect((await rounds(cast.rizal)).mayEnter).toBeNull()
  })

  it('leaves no line of the chain, no hour and no writer, and no role reads a row', async () => {
    expect(await t.ownerSql(`select kind from audit_entries where kind like 'survey.%'`)).toEqual([
      { kind: 'survey.opened' },
    ])
    for (const who of [cast.head, cast.coordinator, cast.administration, cast.privacy, cast.rizal])
      for (const table of ['survey_answers', 'survey_ways', 'survey_words'])
        await expect(t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).rejects.toThrow(
          /permission denied/,
        )
  })

  it('tells nothing while it runs, also not to whoever asks the database', async () => {
    for (const n of [3, 4]) await office().call('survey.enter', { roundId, ...sheet(n) })
    expect((await rounds()).rounds).toMatchObject([{ state: 'open', told: null, words: [], mayAnswer: false }])
    expect(await t.as(cast.head).sql('select * from sec.survey_told($1)', [t.time.now.toString()])).toEqual([])
    expect(await t.as(cast.head).refused('survey.answer', { roundId, words: 'x' })).toBe('round_not_over')
  })

  it('K33 tells means when it is over, of an element only where five said something to it, beside what one colleague typed five as well', async () => {
    await office().call('survey.enter', {
      roundId,
      ...sheet(5, 'good', { house: { comfort: 'skip', safety: 'skip' } }),
    })
    // six answered, the one at the screen and five sheets: whoever typed four of them would take hers from the sum
    const later = `select answers, sums, counts, ways from sec.survey_told('2026-01-21T02:00:00Z')`
    expect(await office().sql(later)).toEqual([{ answers: null, sums: null, counts: null, ways: null }])
    for (const n of [6, 7, 8]) await t.as(cast.privacy).call('survey.enter', { roundId, ...sheet(n) })
    // five beside hers and five beside the other's; of comfort, which one of them left out, only four
    const comfort = async () => (await office().sql(`select answers, sums[10] from (${later}) x`))[0]
    expect(await comfort()).toEqual({ answers: 9, sums: null })
    await t.as(cast.privacy).call('survey.enter', { roundId, ...sheet(9) })
    await office().call('survey.enter', { roundId, ...sheet(10) })
    // eleven: the one at the screen and five sheets of each; one left out comfort and safety
    t.travelTo('2026-01-21T02:00:00Z')
    expect(await office().refused('survey.enter', { roundId, ...sheet(11) })).toBe('round_over')
    const [round] = (await rounds()).rounds
    expect(round?.told?.answers).toBe(11)
    expect(round?.told?.elements[0]).toEqual({ element: 'requirements', mean: Math.round((34 * 2500) / 11) })
    expect(round?.told?.elements[9]).toEqual({ element: 'comfort', mean: Math.round((31 * 2500) / 10) })
    expect(round?.words.toSorted()).toEqual(['Antre mandi.', 'Kamarnya bersih sekali.'])
    expect((await rounds(cast.sewing)).rounds[0]).toMatchObject({ told: { answers: 11 }, words: [] })
    // ten sheets and the one at the screen: of a single one nothing is told, and the others would tell it
    expect(round?.told?.ways).toBeNull()
    await t.ownerSql(`update survey_ways set answers = 5`)
    expect((await rounds()).rounds[0]?.told?.ways).toEqual([
      { way: 'kiosk', answers: 5 },
      { way: 'paper', answers: 10 },
      { way: 'neutral', answers: 0 },
    ])
    await t.ownerSql(
      `update survey_answers set marks[1] = 0 where answer_id in (select answer_id from survey_answers limit 7)`,
    )
    expect((await rounds()).rounds[0]?.told).toMatchObject({ value: null, elements: { 0: { mean: null } } })
  })

  it('of fewer than five tells that there are fewer, and no word', async () => {
    await t.ownerSql(`delete from survey_answers where answer_id in (select answer_id from survey_answers limit 7)`)
    expect((await rounds()).rounds).toMatchObject([{ state: 'over', told: null, words: [] }])
    expect(await t.as(cast.head).sql('select answers, sums, counts from sec.survey_told(now())')).toEqual([
      { answers: null, sums: null, counts: null },
    ])
    for (const who of [cast.guard, cast.socialOffice, cast.admin])
      expect(await t.as(who).sql('select 1 from sec.survey_told(now())'), who.username).toEqual([])
    expect((await t.as(elsewhere.head).call('survey.rounds', {})).rounds).toEqual([])
  })

  it('is answered by the head once, without a name, and her task ends', async () => {
    const head = t.as(cast.head)
    const answer = { roundId, words: 'Jam mandi ditambah.' }
    expect(await head.refused('survey.answer', { ...answer, words: 'Suryani mandi dulu.' })).toBe('names_somebody')
    expect(await t.as(cast.coordinator).refused('survey.answer', answer)).toBe('not_allowed')
    await head.call('survey.answer', answer)
    expect(await head.refused('survey.answer', answer)).toBe('survey_answered')
    await expect(head.sql(`update survey_rounds set answer = 'x'`)).rejects.toThrow(/survey_answered/)
    expect(await t.ownerSql(`select 1 from tasks where kind = 'answer_survey' and done_at is null`)).toEqual([])
    expect((await rounds(cast.sewing)).rounds[0]?.answer).toBe('Jam mandi ditambah.')
  })
})
