import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { caseOfRizal } from '../../access/tests/house.ts'

const FAHMI = {
  name: 'Fahmi Hidayat',
  alias: 'Bang Jon',
  relation: 'suami',
  phones: ['0812-9900-1122'],
  plates: ['BG 1234 XY'],
}
const visit = (name: string, more = {}) => ({ name, purpose: 'seeking' as const, isLetIn: false, ...more })

describe('the gate', () => {
  let t: TestApp
  let suryani: string
  beforeAll(async () => {
    t = await startApp()
    suryani = await caseOfRizal(t)
    await t.as(cast.rizal).call('contacts.saveNoContact', { caseId: suryani, person: FAHMI })
  })
  afterAll(() => t.close())
  const guard = () => t.as(cast.guard)
  const alike = async (who: typeof cast.head | typeof cast.rizal) =>
    (await t.as(who).call('gate.likenesses', {})).visits.map((v) => `${v.name}: ${v.women.map((w) => w.by)}`).toSorted()

  it('is told who is expected without the name of a woman, as whoever announces it would know it; colleagues are named', async () => {
    const announce = { kind: 'visit' as const, on: '2026-01-12', time: '23:30', who: 'Kode 14, dua orang' }
    const rizal = t.as(cast.rizal)
    expect(await rizal.refused('gate.announce', { ...announce, who: 'Ibunya suryani' })).toBe('names_somebody')
    expect(await rizal.refused('gate.announce', { ...announce, where: 'Ruang 2, jemput SURYANI' })).toBe(
      'names_somebody',
    )
    const { expectedId } = await rizal.call('gate.announce', { ...announce, where: 'Ruang 2, dijemput Rizal' })
    await rizal.call('gate.drop', { expectedId })
  })

  it('K28 K29 gives the same bytes for a woman who lives here, one who left, and one who was never known', async () => {
    const closed = await caseOfRizal(t, 'Hartini')
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-01-12' where case_id = $1`, [closed])
    const answers = []
    for (const whom of ['Suryani', 'Hartini', 'Kenanga'])
      answers.push(await guard().call('gate.note', visit('Doni', { whom })))
    expect(answers.map((a) => JSON.stringify(a))).toEqual(Array(3).fill('{}'))
    const rows = await t.ownerSql<{ row: string }>(
      `select (to_jsonb(v) - 'visit_id' - 'arrived_at')::text as row from gate_visits v`,
    )
    expect(new Set(rows.map((r) => r.row)).size, 'and leaves the same row').toBe(1)
    expect(JSON.stringify(await guard().call('gate.today', {}))).not.toContain(suryani)
  })

  it('and for whoever is on a list by name, alias, telephone or plate, and for whoever is on none', async () => {
    const claims = [
      visit('Fahmi'),
      visit('bang jon'),
      visit('Siapa Saja', { contact: '+62 812 9900 1122' }),
      visit('Siapa Saja', { contact: 'bg 1234 xy' }),
      visit('Sumiyati', { contact: '081311112222' }),
    ]
    for (const claim of claims) expect(JSON.stringify(await guard().call('gate.note', claim))).toBe('{}')
  })

  it('is looked at by the head and her worker, who alone hear of a likeness, and of which woman', async () => {
    const found = ['Fahmi: name', 'Siapa Saja: phone', 'Siapa Saja: plate', 'bang jon: alias']
    expect(await alike(cast.head)).toEqual(found)
    expect(await alike(cast.rizal)).toEqual(found)
    expect(await t.as(cast.wulan).call('gate.likenesses', {})).toEqual({ visits: [] })
    for (const who of [cast.guard, cast.houseMother, cast.coordinator])
      expect(await t.as(who).refused('gate.likenesses', {})).toBe('not_allowed')
  })

  it('opens the lists once for each visitor and reader, and that is on the read log', async () => {
    const reads = async () =>
      (await t.ownerSql<{ n: number }>(`select count(*)::int as n from read_log where class = 'safety'`))[0]?.n
    const before = await reads()
    await alike(cast.head)
    expect(await reads()).toBe(before)
    await guard().call('gate.note', visit('Orang Baru'))
    await alike(cast.head)
    expect(await reads()).toBe((before ?? 0) + 1)
  })

  it('is seen to by each of them for herself, and the gate sees nothing of it, by API or by SQL', async () => {
    const today = () => guard().call('gate.today', {})
    const before = await today()
    const [first] = (await t.as(cast.head).call('gate.likenesses', {})).visits
    await t.as(cast.head).call('gate.seen', { visitId: first?.visitId ?? '' })
    expect(await alike(cast.head)).toHaveLength(3)
    expect(await alike(cast.rizal)).toHaveLength(4)
    expect(await today()).toEqual(before)
    for (const table of ['gate_seen', 'no_contacts', 'cases', 'case_displays'])
      expect(await guard().sql(`select 1 from ${table}`), table).toEqual([])
  })

  it('keeps who comes and goes, sealed to those who keep it and may have to act', async () => {
    await guard().call('gate.note', visit('Kurir Beras', { purpose: 'delivery', isLetIn: true, items: 'beras 50 kg' }))
    const { visits } = await t.as(cast.houseMother).call('gate.today', {})
    const kurir = visits.find((v) => v.name === 'Kurir Beras')
    expect(kurir).toMatchObject({ purpose: 'delivery', items: 'beras 50 kg', leftAt: null })
    const visitId = kurir?.visitId ?? ''
    await guard().call('gate.left', { visitId })
    expect(await guard().refused('gate.left', { visitId })).toBe('already_gone')
    expect(await guard().refused('gate.letIn', { visitId })).toBe('already_in')
    expect(JSON.stringify(await t.ownerSql('select * from gate_words'))).not.toContain('Kurir')
    expect(await t.as(cast.nurse).sql('select 1 from gate_visits')).toEqual([])
    expect(await t.as(elsewhere.head).sql('select 1 from gate_visits')).toEqual([])
  })

  it('looks at an earlier visitor anew when somebody is put on a list after he came, in the same session of the reader', async () => {
    await guard().call('gate.note', visit('Togar Siregar'))
    const seen = async () => (await alike(cast.head)).filter((line) => line.startsWith('Togar'))
    expect(await seen()).toEqual([])
    await t.as(cast.rizal).call('contacts.saveNoContact', {
      caseId: suryani,
      person: { ...FAHMI, name: 'Togar Siregar', alias: 'Togar', phones: [], plates: [] },
    })
    expect(await seen()).toEqual(['Togar Siregar: name'])
  })

  it('is told beforehand who comes, by a number and who fetches them', async () => {
    const rizal = t.as(cast.rizal)
    const told = {
      kind: 'visit' as const,
      on: '2026-01-12',
      time: '11:00',
      who: 'K-12, 1 perempuan, 1 anak',
      where: 'dijemput Yanti',
    }
    expect(await rizal.refused('gate.announce', { ...told, on: '2026-01-11' })).toBe('date_in_past')
    const { expectedId } = await rizal.call('gate.announce', told)
    expect((await guard().call('gate.today', {})).expected).toMatchObject([
      { who: told.who, by: 'Rizal', cameAt: null },
    ])
    const came = { expectedId, name: 'Siti Aminah', items: 'tas kecil', idSeen: true }
    await guard().call('gate.came', came)
    expect(await rizal.refused('gate.drop', { expectedId })).toBe('already_in')
    expect(await guard().refused('gate.came', came)).toBe('already_in')
    const inside = (await guard().call('gate.today', {})).visits.filter((v) => v.name === 'Siti Aminah')
    expect(inside, 'and stands in the book until she goes').toMatchObject([
      { purpose: 'visit', idSeen: true, items: 'tas kecil', leftAt: null, staysLong: false },
    ])
    expect(inside[0]?.enteredAt).not.toBeNull()
  })

  it('compares whoever was announced by a code as any visitor, by the name that he says', async () => {
    const told = { kind: 'visit' as const, on: '2026-01-12', time: '12:00', who: 'Kode 15, satu orang' }
    const { expectedId } = await t.as(cast.rizal).call('gate.announce', told)
    await guard().call('gate.came', { expectedId, name: 'Fahmi Hidayat' })
    expect(await alike(cast.head)).toContain('Fahmi Hidayat: name')
  })

  it('takes any number of a card: that one is refused would say which there are', async () => {
    for (const number of ['P-028', 'p 999', 'B-012'])
      expect(await guard().call('gate.pass', { number, direction: 'out' })).toEqual({})
    expect(await guard().refused('gate.pass', { number: 'Suryani!', direction: 'out' })).toBe('not_a_number')
    expect((await guard().call('gate.today', {})).passings.map((p) => p.number).toSorted()).toEqual([
      'B-012',
      'P-028',
      'P999',
    ])
  })

  it('takes back what was written of the wrong visitor, for a quarter of an hour, and the chain keeps both', async () => {
    await guard().call('gate.note', visit('Rahmat Kurir', { purpose: 'delivery' }))
    const row = async () => (await guard().call('gate.today', {})).visits.find((v) => v.name === 'Rahmat Kurir')
    const visitId = (await row())?.visitId ?? ''
    const takeBack = (touch: 'entered' | 'left') => guard().refused('gate.takeBack', { visitId, touch })
    expect([(await row())?.touch, await takeBack('entered')]).toEqual([null, 'nothing_to_take_back'])
    await guard().call('gate.letIn', { visitId })
    expect([(await row())?.touch, await takeBack('left')]).toEqual(['entered', 'nothing_to_take_back'])
    await guard().call('gate.takeBack', { visitId, touch: 'entered' })
    expect(await row()).toMatchObject({ enteredAt: null, leftAt: null, touch: null })
    await guard().call('gate.letIn', { visitId })
    await guard().call('gate.left', { visitId })
    expect((await row())?.touch).toBe('left')
    await t.as(cast.houseMother).call('gate.takeBack', { visitId, touch: 'left' })
    expect(await row()).toMatchObject({ leftAt: null, touch: 'entered' })
    for (const who of [cast.head, cast.rizal, cast.nurse])
      expect(await t.as(who).refused('gate.takeBack', { visitId, touch: 'entered' })).toBe('not_allowed')
    t.pass({ minutes: 15 })
    expect([(await row())?.touch, await takeBack('entered')]).toEqual([null, 'nothing_to_take_back'])
    await guard().call('gate.left', { visitId })
    const chain = await t.ownerSql<{ kind: string }>(
      `select kind from audit_entries where subject_id = $1 and kind like '%taken_back' order by kind`,
      [visitId],
    )
    expect(chain.map((c) => c.kind)).toEqual(['gate.entered_taken_back', 'gate.left_taken_back'])
  })

  it('waits again for whoever was announced and not let in after all, and knows him when he is let in from the book', async () => {
    const on = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString()
    const who = 'Bapak Yusuf, CV Mitra'
    const said = { kind: 'partner' as const, on, time: '23:30', who, where: 'Kantor' }
    const { expectedId } = await t.as(cast.rizal).call('gate.announce', said)
    const cameAt = async () =>
      (await t.as(cast.rizal).call('gate.coming', {})).expected.find((e) => e.expectedId === expectedId)?.cameAt ?? null
    await guard().call('gate.came', { expectedId, name: who, idSeen: true })
    const row = async () => (await guard().call('gate.today', {})).visits.find((v) => v.name === who)
    const visitId = (await row())?.visitId ?? ''
    expect([await cameAt(), (await row())?.touch]).toEqual([t.time.now.toString(), 'entered'])
    t.pass({ minutes: 2 })
    await guard().call('gate.takeBack', { visitId, touch: 'entered' })
    expect(await cameAt(), 'he is waited for').toBeNull()
    await guard().call('gate.letIn', { visitId })
    expect(await cameAt(), 'not among those who come still').toBe(t.time.now.toString())
    await guard().call('gate.takeBack', { visitId, touch: 'entered' })
    expect(await cameAt(), 'he is waited for once more').toBeNull()
    await guard().call('gate.letIn', { visitId })
    expect(await guard().refused('gate.came', { expectedId, name: who, idSeen: true })).toBe('already_in')
  })

  it('ticks off whoever was announced by a code and is let in from the book, when the gate says who it is, and is told when he has come already', async () => {
    const on = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString()
    const said = { kind: 'visit' as const, on, time: '23:40', who: 'Kode 16, satu orang' }
    const { expectedId } = await t.as(cast.rizal).call('gate.announce', said)
    const today = async () => await guard().call('gate.today', {})
    const cameAt = async () => (await today()).expected.find((e) => e.expectedId === expectedId)?.cameAt ?? null
    const row = async (name: string) => (await today()).visits.find((v) => v.name === name)
    const letIn = { ...visit('Siti Rohani'), isLetIn: true }
    await guard().call('gate.note', visit('Siti Rohani'))
    const visitId = (await row('Siti Rohani'))?.visitId ?? ''
    await guard().call('gate.letIn', { visitId, expectedId })
    expect(await cameAt()).toBe((await row('Siti Rohani'))?.enteredAt)
    expect(await guard().refused('gate.note', { ...letIn, name: 'Orang Lain', expectedId })).toBe('announced_gone')
    expect(await row('Orang Lain'), 'nothing is written by halves').toBeUndefined()
    t.pass({ minutes: 2 })
    await guard().call('gate.takeBack', { visitId, touch: 'entered' })
    expect(await cameAt(), 'he is waited for again').toBeNull()
    await guard().call('gate.note', { ...letIn, name: 'Siti Rohana', expectedId })
    expect(await cameAt()).toBe((await row('Siti Rohana'))?.enteredAt)
    t.pass({ minutes: 1 })
    await guard().call('gate.left', { visitId: (await row('Siti Rohana'))?.visitId ?? '' })
  })

  it('asks nothing of whoever was announced under his name and is written into the book, and leaves him waited for when it is another', async () => {
    const on = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString()
    const who = 'Kurir Gas'
    const announced = { kind: 'delivery' as const, on, time: '23:45', who }
    const { expectedId } = await t.as(cast.rizal).call('gate.announce', announced)
    const came = async () =>
      (await guard().call('gate.today', {})).expected.find((e) => e.expectedId === expectedId)?.cameAt !== null
    const written = { ...visit(who), purpose: 'delivery' as const, isLetIn: true }
    await guard().call('gate.note', { ...written, expectedId: null })
    expect(await came(), 'the gate says that it is not he').toBe(false)
    await guard().call('gate.note', written)
    expect(await came()).toBe(true)
    for (const v of (await guard().call('gate.today', {})).visits.filter((g) => g.name === who))
      await guard().call('gate.left', { visitId: v.visitId })
  })

  it('hands a labelled thing on or gives it back once, with who and when, and its words lie sealed', async () => {
    const thing = { number: 'b 012', cameAs: 'brought' as const, from: 'Toko Sejahtera', items: 'kain satin' }
    expect(await guard().refused('gate.takeThing', { ...thing, number: 'Suryani!' })).toBe('not_a_number')
    const { thingId } = await guard().call('gate.takeThing', thing)
    const lies = async () =>
      (await t.as(cast.houseMother).call('gate.today', {})).things.find((g) => g.thingId === thingId)
    expect(await lies()).toMatchObject({ number: 'B012', from: 'Toko Sejahtera', items: 'kain satin', end: null })
    const given = { thingId, endedAs: 'handed_on' as const, to: 'Tuti' }
    await guard().call('gate.giveThing', given)
    expect((await lies())?.end).toMatchObject({ endedAs: 'handed_on', to: 'Tuti', by: 'Joko' })
    expect(await guard().refused('gate.giveThing', given)).toBe('thing_gone')
    const twice = `insert into gate_thing_ends (centre_id, thing_id, end_id, ended_as, at, noted_by) values ($1, $2, gen_random_uuid(), 'given_back', now(), $3)`
    const { centreId, id } = guard()
    await expect(guard().sql(twice, [centreId, thingId, id])).rejects.toThrow('gate_thing_ends__pk')
    const earlier = await guard().within(async (ctx) => {
      await t.ownerSql('update sec.settings set given_clock = false')
      const { rows } = await ctx.client.query(
        `insert into gate_things (centre_id, thing_id, number, came_as, at, noted_by)
          values ($1, gen_random_uuid(), 'B013', 'brought', '2025-12-01', $2) returning at < '2026-01-01' as is_earlier`,
        [centreId, id],
      )
      await t.ownerSql('update sec.settings set given_clock = true')
      return rows
    })
    expect(earlier, 'outside of tests the hour is that of the database').toEqual([{ is_earlier: false }])
    expect(await guard().refused('gate.giveThing', { ...given, thingId: crypto.randomUUID() })).toBe('not_found')
    expect(JSON.stringify(await t.ownerSql('select * from gate_words'))).not.toContain('satin')
    for (const who of [cast.nurse, cast.administration, cast.coordinator]) {
      expect(await t.as(who).refused('gate.takeThing', thing), who.username).toBe('not_allowed')
      for (const table of ['gate_things', 'gate_thing_ends'])
        expect(await t.as(who).sql(`select 1 from ${table}`), who.username).toEqual([])
    }
    expect(await t.as(elsewhere.head).sql('select 1 from gate_things')).toEqual([])
  })

  it('keeps a book of each day, which says to the gate no longer whom a visitor named', async () => {
    await guard().call('gate.note', visit('Doni Kemarin', { whom: 'Suryani', purpose: 'visit' }))
    t.pass({ hours: 24 })
    await guard().call('gate.note', visit('Doni Hari Ini', { whom: 'Suryani' }))
    const day = async (who: typeof cast.head | typeof cast.guard, onDay: string) => {
      const { visits } = await t.as(who).call('gate.book', { onDay })
      return visits.filter((v) => v.name?.startsWith('Doni ')).map((v) => [v.name, v.whom, v.by])
    }
    for (const who of [cast.guard, cast.houseMother]) {
      expect(await day(who, '2026-01-12'), who.username).toEqual([['Doni Kemarin', null, 'Joko']])
      expect(await day(who, '2026-01-13'), who.username).toEqual([['Doni Hari Ini', null, 'Joko']])
    }
    expect(await day(cast.head, '2026-01-12')).toEqual([['Doni Kemarin', 'Suryani', 'Joko']])
    expect((await guard().call('gate.book', { onDay: '2026-01-12' })).things.map((g) => g.number)).toEqual(['B012'])
    expect((await guard().call('gate.book', { onDay: '2026-01-11' })).visits).toEqual([])
    expect(await guard().refused('gate.book', { onDay: '2026-01-14' })).toBe('day_not_come')
    for (const who of [cast.rizal, cast.coordinator, cast.nurse, cast.sewing, cast.administration])
      expect(await t.as(who).refused('gate.book', { onDay: '2026-01-12' }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).call('gate.book', { onDay: '2026-01-12' })).toEqual({ visits: [], things: [] })
  })

  it('is asked a day later for whom nobody wrote off, before it hears that nothing waits', async () => {
    const places = async () => (await guard().call('tasks.waiting', {})).places
    const { visits } = await guard().call('gate.today', {})
    const long = visits.filter((v) => v.staysLong)
    expect(long.map((v) => v.name)).toContain('Siti Aminah')
    expect(await places()).toContainEqual({ path: '/gerbang', count: long.length })
    for (const v of long) await guard().call('gate.left', { visitId: v.visitId })
    expect((await places()).map((p) => p.path)).not.toContain('/gerbang')
    // of the day before and just written off: the row stays until it can no longer be taken back
    const shown = async () => (await guard().call('gate.today', {})).visits.filter((v) => v.name === 'Siti Aminah')
    expect((await shown()).map((v) => v.touch)).toContain('left')
    t.pass({ minutes: 15 })
    expect(await shown()).toEqual([])
  })
})
