import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openKiosk, PIN, withCard } from '../../kiosk/tests/at-kiosk.ts'

describe('what a woman thinks of a session', () => {
  let t: TestApp
  let card = { caseId: '', code: '' }
  let screen = ''
  const at = (name: string, input: object) => t.post(`kiosk.${name}`, input, { cookie: screen })
  const enter = async () => (await at('enter', { code: card.code, pin: PIN })).body
  const summary = (who: (typeof cast)[keyof typeof cast]) => t.as(who).call('ratings.summary', {})

  beforeAll(async () => {
    t = await startApp()
    card = await withCard(t)
    screen = await openKiosk(t, cast.houseMother)
  })
  afterAll(() => t.close())

  it('is asked when the session is over, and not of one in which the roll says that she was missing', async () => {
    expect((await enter()).toRate).toEqual([])
    t.travelTo('2026-01-12T08:30:00Z')
    const { toRate, visit } = await enter()
    expect(toRate).toMatchObject([{ title: 'Kelas jahit', on: '2026-01-12', deliverer: 'Ani' }])
    const { sessionId } = toRate[0]
    const said = { visit, session: 4, deliverer: 5 }
    expect((await at('rate', { ...said, sessionId: card.caseId })).body.refusal?.code).toBe('not_to_rate')
    expect((await at('rate', { ...said, sessionId, session: 6 })).body.refusal?.code).toBe('invalid_input')
    const group = '01930000-0000-7000-8000-000000000001'
    await t.ownerSql(
      `begin; set local session_replication_role = replica;
       insert into group_attendances (centre_id, attendance_id, group_id, case_id, held_on, mark, planned_id, saved_by)
         values ('${t.as(cast.head).centreId}', gen_random_uuid(), '${group}', '${card.caseId}', '2026-01-12', 'sick', '${sessionId}', '${t.as(cast.sewing).id}'); commit`,
    )
    expect((await at('rate', { ...said, sessionId })).body.refusal?.code).toBe('not_to_rate')
    await t.ownerSql('delete from group_attendances where group_id = $1', [group])
  })

  it('is taken once, also from two presses at once and with a new card, and names her nowhere', async () => {
    const { toRate, visit } = await enter()
    const said = { visit, sessionId: toRate[0].sessionId, session: 4, deliverer: 2, words: 'Terlalu cepat.' }
    const answers = await Promise.all([at('rate', said), at('rate', said)])
    expect(answers.map((a) => a.status)).toEqual([200, 200])
    await at('rate', { ...said, deliverer: 5 })
    expect((await enter()).toRate).toEqual([])
    const { code } = await t.as(cast.rizal).call('kiosk.makeCard', { caseId: card.caseId, name: 'Bu Sur', pin: PIN })
    card = { ...card, code }
    expect((await enter()).toRate).toEqual([])
    const [all] = await t.ownerSql<{ n: number; said: string }>(
      `select count(*)::int as n, json_agg(r)::text || (select json_agg(w)::text from rating_words w) as said from session_ratings r`,
    )
    expect(all?.n).toBe(1)
    for (const word of [card.caseId, 'Sur', 'cepat', '2026-01-12T']) expect(all?.said).not.toContain(word)
  })

  it('is read by nobody as a row, and as no sum while its week goes on or when it may be of fewer than five', async () => {
    for (const who of [cast.head, cast.coordinator, cast.sewing, cast.rizal]) await noRow(who)
    expect(await summary(cast.coordinator)).toMatchObject({ weeks: [], words: [] })
    // of last Sunday somebody may still say something until the night of Tuesday: a number that grew would be hers who stood there
    t.travelTo('2026-01-20T16:00:00Z')
    expect(await summary(cast.coordinator)).toMatchObject({ weeks: [], words: [] })
    t.travelTo('2026-01-21T02:00:00Z')
    const { weeks, words } = await summary(cast.coordinator)
    expect(weeks).toMatchObject([{ weekOn: '2026-01-12', who: 'Ani', told: null }])
    expect(words).toMatchObject([{ said: 'Terlalu cepat.', title: 'Kelas jahit', who: 'Ani' }])
    expect(await summary(cast.sewing)).toEqual({ mine: null, weeks: null, words: [] })
    expect((await summary(cast.head)).words).toEqual([])
  })

  it('is a sum to whoever gave it when five women at least rated one session, and a picture of weeks and trainers to whoever leads', async () => {
    const most = '(select session_id from session_ratings group by session_id order by count(*) desc limit 1)'
    const add = (n: number, session = most) =>
      t.ownerSql(
        `insert into session_ratings select centre_id, gen_random_uuid(), ${session}, deliverer_id, week_on, uuid_send(gen_random_uuid()), 5, 3
           from session_ratings, generate_series(1, $1) limit $1`,
        [n],
      )
    await add(3)
    await add(1, 'gen_random_uuid()')
    expect((await summary(cast.sewing)).mine, 'five ratings, of four women perhaps').toBeNull()
    await add(1)
    expect(await summary(cast.sewing)).toEqual({
      mine: { ratings: 6, sessionTenths: 48, delivererTenths: 28 },
      ...{ weeks: null, words: [] },
    })
    expect((await summary(cast.salon)).mine).toBeNull()
    expect((await summary(cast.head)).weeks).toMatchObject([
      { told: { ratings: 6, session: [0, 0, 0, 1, 5], deliverer: [0, 1, 5, 0, 0] } },
    ])
    expect((await t.as(elsewhere.head).call('ratings.summary', {})).weeks).toEqual([])
    expect(await t.as(cast.guard).refused('ratings.summary', {})).toBe('not_allowed')
    t.travelTo('2026-04-20T02:00:00Z')
    expect((await summary(cast.sewing)).mine).toBeNull()
  })

  /** No row, and of words not their number: one more while the week goes on is hers who just stood at the screen. */
  const noRow = async (who: (typeof cast)[keyof typeof cast]) => {
    for (const table of ['session_ratings', 'rating_words'])
      await expect(t.as(who).sql(`select 1 from ${table}`), who.username).rejects.toThrow(/permission denied/)
    expect(await t.as(who).sql(`select 1 from sec.rating_words_told('2026-01-12T08:40:00Z')`)).toEqual([])
  }
})
