import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openKiosk, PIN, withCard } from './at-kiosk.ts'

/** One house, one screen in its common room, a woman with a card. */
describe('the screen of the women', () => {
  let t: TestApp
  let caseId: string
  let code = ''
  let screen = ''
  beforeAll(async () => {
    t = await startApp()
    const made = await withCard(t)
    caseId = made.caseId
    code = made.code
    screen = await openKiosk(t, cast.houseMother)
  })
  afterAll(() => t.close())

  const at = (name: string, input: object, cookie = screen) => t.post(`kiosk.${name}`, input, { cookie })
  const enter = () => at('enter', { code, pin: PIN })
  const visit = async () => String((await enter()).body.visit)
  const refusal = async (answer: Promise<{ body: { refusal?: { code: string } } }>) => (await answer).body.refusal?.code

  it('shows her day, her goal and the name that she chose, to whoever has her card and PIN', async () => {
    const { status, body } = await enter()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'Bu Sur',
      goal: 'Saya bisa jahit pesanan',
      today: '2026-01-12',
      time: expect.stringMatching(/^09:/),
      hasComfort: false,
    })
    expect(body.day).toContainEqual(
      expect.objectContaining({ starts: '13:00', ends: '15:00', title: 'Kelas jahit', kind: 'skills' }),
    )
  })

  it('shows what she changed her mind to, and of two who change it at once one is refused', async () => {
    const steps = [{ what: 'Jahit lurus', isDone: true }, { what: 'Rok' }]
    const said = { caseId, name: 'Bu Sur', goal: 'Saya bisa jahit seragam', steps, version: 1 }
    await t.as(cast.rizal).call('kiosk.changeSheet', said)
    expect((await enter()).body).toMatchObject({
      goal: 'Saya bisa jahit seragam',
      steps: [
        { what: 'Jahit lurus', isDone: true },
        { what: 'Rok', isDone: false },
      ],
    })
    expect(await t.as(cast.rizal).refused('kiosk.changeSheet', said)).toBe('stale_version')
  })

  it('takes one face a day, for her worker and nobody else', async () => {
    const me = await visit()
    await at('comfort', { visit: me, face: 2 })
    await at('comfort', { visit: me, face: 5 })
    expect((await enter()).body.hasComfort).toBe(true)
    expect((await t.as(cast.rizal).call('kiosk.ofCase', { caseId })).comforts).toEqual([
      { onDay: '2026-01-12', face: 2 },
    ])
    for (const who of [cast.head, cast.coordinator, cast.wulan, cast.houseMother])
      expect(await t.as(who).sql('select * from kiosk_comforts'), who.username).toEqual([])
    expect(await t.as(cast.coordinator).refused('kiosk.ofCase', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('kiosk.ofCase', { caseId })).toBe('not_found')
  })

  it('gives her worker a task when she wants to talk, once, and the coordinator when it is not him, unseen by him', async () => {
    const me = await visit()
    expect((await at('talk', { visit: me, wanted: 'worker' })).body).toEqual({ goesTo: 'worker' })
    await at('talk', { visit: me, wanted: 'worker' })
    expect((await at('talk', { visit: me, wanted: 'other' })).body).toEqual({ goesTo: 'coordinator' })
    const [rizal, hana] = [t.as(cast.rizal), t.as(cast.coordinator)]
    const { talks } = await rizal.call('kiosk.ofCase', { caseId })
    expect(talks).toHaveLength(1)
    for (const sql of ['select * from kiosk_talks', 'select * from tasks', 'select kind from audit_entries'])
      expect(JSON.stringify(await rizal.sql(sql)), sql).not.toMatch(/coordinator|elsewhere/)
    const theirs = (await hana.call('kiosk.house', {})).talks
    expect(theirs).toMatchObject([{ caseId, label: 'Suryani' }])
    expect((await t.as(cast.head).call('kiosk.house', {})).talks).toEqual([])
    expect(await rizal.refused('kiosk.talked', { talkId: theirs[0]?.talkId ?? '' })).toBe('already_talked')
    await rizal.call('kiosk.talked', { talkId: talks[0]?.talkId ?? '' })
    await hana.call('kiosk.talked', { talkId: theirs[0]?.talkId ?? '' })
    expect(await t.ownerSql(`select 1 from tasks where kind like 'talk_wanted%' and done_at is null`)).toEqual([])
    expect((await enter()).body.asked).toEqual([])
    for (const set of ['done_at = null, done_by = null', `done_by = '${t.as(cast.head).id}'`])
      await expect(rizal.sql(`update kiosk_talks set ${set} where goes_to = 'worker'`), set).rejects.toThrow(
        'already_talked',
      )
  })

  it('lets no worker read that she wants somebody else, though he leads the programme as well', async () => {
    const rizal = t.as(cast.rizal)
    await at('talk', { visit: await visit(), wanted: 'other' })
    await t.ownerSql(
      `insert into role_grants (centre_id, grant_id, person_id, role, from_at, granted_by)
        values ($1, gen_random_uuid(), $2, 'coordinator', '2026-01-01', $2)`,
      [rizal.centreId, rizal.id],
    )
    expect(await rizal.sql('select * from kiosk_talks where goes_to <> $1', ['worker'])).toEqual([])
    expect((await at('talk', { visit: await visit(), wanted: 'other' })).body).toEqual({ goesTo: 'head' })
    await t.ownerSql(`delete from role_grants where person_id = $1 and role = 'coordinator'`, [rizal.id])
  })

  it('takes a question without a name; the answer finds her, and nothing in the database says whose it was', async () => {
    const me = await visit()
    await at('put', { visit: me, kind: 'question', words: 'Kapan benang biru datang?', named: false })
    await at('put', { visit: me, kind: 'suggestion', words: 'Tambah kipas di aula.', named: true })
    const ani = t.as(cast.sewing)
    const { box } = await ani.call('kiosk.house', {})
    expect(box).toMatchObject([{ kind: 'question', words: 'Kapan benang biru datang?', name: null }])
    expect((await t.as(cast.head).call('kiosk.house', {})).box).toMatchObject([{ kind: 'suggestion', name: 'Bu Sur' }])
    expect((await t.as(cast.rizal).call('kiosk.house', {})).box).toEqual([])
    const itemId = box[0]?.itemId ?? ''
    await ani.call('kiosk.answer', { itemId, text: 'Hari Kamis.' })
    expect(await t.as(cast.coordinator).refused('kiosk.answer', { itemId, text: 'Jumat.' })).toBe('already_answered')
    expect(await t.ownerSql(`select 1 from tasks where kind = 'answer_box' and done_at is not null`)).toHaveLength(1)
    expect((await enter()).body.box).toEqual([
      { kind: 'question', putOn: '2026-01-12', answer: 'Hari Kamis.' },
      { kind: 'suggestion', putOn: '2026-01-12', answer: null },
    ])
    const [all] = await t.ownerSql<{ said: string }>(
      `select json_agg(i)::text || (select json_agg(w)::text from kiosk_words w) as said from kiosk_items i`,
    )
    for (const word of [caseId, 'benang', 'Sur', 'Kamis']) expect(all?.said).not.toContain(word)
  })

  it('tells whoever leads since later what lies there, until when and whom to ask, and not its words', async () => {
    await at('put', { visit: await visit(), kind: 'question', words: 'Bolehkah bawa kain?', named: false })
    const wulan = t.as(cast.wulan)
    expect(await wulan.sql('select * from sec.box_waits()')).toEqual([])
    await t.ownerSql(
      `insert into role_grants (centre_id, grant_id, person_id, role, from_at, granted_by)
        values ($1, gen_random_uuid(), $2, 'coordinator', '2026-01-01', $2)`,
      [wulan.centreId, wulan.id],
    )
    await wulan.signIn()
    const { box, elsewhere } = await wulan.call('kiosk.house', {})
    expect(box).toEqual([])
    const told = {
      kind: 'question',
      putOn: '2026-01-12',
      dueOn: '2026-01-19',
      readers: ['Ani', 'Budi', 'Hana', 'Lina'],
    }
    expect(elsewhere).toContainEqual(told)
    expect((await t.as(cast.coordinator).call('kiosk.house', {})).elsewhere).toEqual([])
    expect(await t.as(cast.sewing).sql('select * from sec.box_waits()')).toEqual([])
    await t.ownerSql(`delete from role_grants where person_id = $1 and role = 'coordinator'`, [wulan.id])
    await wulan.signIn()
  })

  it('a complaint goes past whoever leads the house, and lies nowhere here', async () => {
    const what = 'Bu Yanti mengunci kamar mandi.'
    const { people } = (await at('colleagues', {})).body
    expect(people.map((p: { callName: string }) => p.callName)).toContain('Yanti')
    const before = await t.ownerSql(`select count(*)::int as n from audit_entries`)
    const said = await at('complain', { topic: 'staff_conduct', aboutIds: [t.as(cast.houseMother).id], what })
    expect(said.body.answerBy).toBe('2026-01-26')
    expect(await t.ownerSql(`select count(*)::int as n from audit_entries`)).toEqual(before)
    const { voices } = await t.as(cast.privacy).call('voice.inbox', {})
    expect(voices).toMatchObject([{ what, about: ['Yanti Rahayu'], speaker: 'resident', name: null }])
    expect(await t.as(cast.head).sql('select * from voices')).toEqual([])
    await t.as(cast.privacy).call('voice.answer', { voiceId: voices[0]?.voiceId ?? '', text: 'Sudah dibicarakan.' })
    expect((await at('complaintAnswer', { code: said.body.code })).body.answer).toBe('Sudah dibicarakan.')
  })

  it('forgets her when she leaves, when somebody else comes, and after five minutes', async () => {
    const first = await visit()
    const second = await visit()
    expect(await refusal(at('talk', { visit: first, wanted: 'worker' }))).toBe('visit_over')
    await at('leave', {})
    expect(await refusal(at('talk', { visit: second, wanted: 'worker' }))).toBe('visit_over')
    const third = await visit()
    t.pass({ minutes: 6 })
    expect(await refusal(at('talk', { visit: third, wanted: 'worker' }))).toBe('visit_over')
  })

  it('a card ends in the moment in which her death is told, whoever tells of it, and none is made for her', async () => {
    const me = await visit()
    await t.as(cast.head).call('terminations.open', { caseId, exit: 'MENINGGAL' })
    expect(await refusal(at('talk', { visit: me, wanted: 'worker' }))).toBe('visit_over')
    expect(await refusal(enter())).toBe('card_or_pin')
    const make = { caseId, name: 'Bu Sur', pin: PIN }
    expect(await t.as(cast.rizal).refused('kiosk.makeCard', make)).toBe('no_card_for_her')
    const guess = `insert into kiosk_cards (centre_id, card_id, case_id, made_by, made_at) values (sec.centre(), gen_random_uuid(), $1, sec.person(), now())`
    for (const who of [cast.sewing, cast.guard, cast.administration]) {
      await t.as(who).signIn()
      await expect(t.as(who).sql(guess, [caseId]), 'nor hears of it').rejects.toThrow('row-level security')
    }
    expect(await t.as(cast.rizal).call('kiosk.ofCase', { caseId })).toMatchObject({ may: 'not_here', card: null })
    const { current } = await t.as(cast.head).call('terminations.page', { caseId })
    await t
      .as(cast.head)
      .call('terminations.abandon', { caseId, version: current?.version ?? 0, reason: 'Salah orang.' })
    await t.as(cast.rizal).call('kiosk.makeCard', make)
  })

  it('a card ends at once when she is protected or leaves, and none is made for her', async () => {
    t.travelTo('2026-01-13T02:00:00Z')
    const rizal = t.as(cast.rizal)
    expect(await t.as(cast.wulan).refused('kiosk.makeCard', { caseId, name: 'x', pin: PIN })).toBe('not_found')
    expect(await rizal.refused('kiosk.makeCard', { caseId, name: 'x', pin: '123456' })).toBe('pin_easy')
    const change = (set: string) => t.ownerSql(`update cases set ${set} where case_id = $1`, [caseId])
    const ended = (as: string) => t.ownerSql('select 1 from kiosk_cards where ended_as = $1', [as])
    const make = { caseId, name: 'Bu Sur', pin: PIN }
    await change(`is_protected = true, code_name = 'R-9'`)
    expect(await ended('protected')).toHaveLength(1)
    expect(await rizal.refused('kiosk.makeCard', make)).toBe('no_card_for_her')
    await change('is_protected = false, code_name = null')
    await rizal.call('kiosk.makeCard', make)
    await rizal.call('kiosk.endCard', { caseId, as: 'her_wish' })
    expect(await rizal.refused('kiosk.endCard', { caseId, as: 'lost' })).toBe('no_card')
    await rizal.call('kiosk.makeCard', make)
    const before = (await ended('left')).length
    await change(`state = 'closed', closed_on = '2026-01-13', exit_kind = 'LULUS'`)
    expect(await ended('left')).toHaveLength(before + 1)
    expect(await rizal.refused('kiosk.makeCard', make)).toBe('no_card_for_her')
  })
})
