import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { sheetRows } from '../../../../tests/support/sheet-rows.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import { referred } from '../../referrals/tests/people.ts'
import { another } from '../../selection/tests/desk.ts'

describe('letters that come in', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const letter = (more: object = {}) => ({
    ...{
      sender: 'Pengadilan Negeri Contoh',
      number: '77/Pdt/2026',
      subject: 'Panggilan sidang',
      nature: 'prompt' as const,
    },
    ...{ receivedOn: '2026-01-12', datedOn: '2026-01-09', ...more },
  })
  const enter = async (more: object = {}) =>
    (await t.as(cast.administration).call('agenda.enter', letter(more))).letterId
  const read = (letterId: string, who = cast.head) => t.as(who).call('agenda.letter', { letterId })
  const order = (letterId: string, more: object = {}) => ({
    ...{ letterId, people: [t.as(cast.psychologist).id], what: 'represent' as const, dueOn: '2026-01-20', ...more },
  })
  const openTasks = (link: string) =>
    t.ownerSql('select kind, owner_role, owner_id, params from tasks where link like $1 and done_at is null', [
      `%${link}%`,
    ])

  it('are numbered in the year without gaps, also when two enter at once and one of them fails', async () => {
    for (const who of [cast.administration, cast.coordinator]) await t.as(who).signIn()
    const tries = await Promise.allSettled([
      enter(),
      enter({ receivedOn: '2026-01-13' }),
      t.as(cast.coordinator).call('agenda.enter', letter()),
      enter(),
    ])
    expect(tries.map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    const { letters, year } = await t.as(cast.head).call('agenda.book', {})
    expect(year).toBe(2026)
    expect(letters.map((l) => l.no).sort()).toEqual([1, 2, 3])
    for (const l of letters)
      expect(await openTasks(l.letterId)).toMatchObject([{ kind: 'order_letter', params: { no: l.no } }])
  })

  it('are sealed: the database holds no word of them', async () => {
    const letterId = await enter({ sender: 'Bapak Penandawangi', subject: 'Tentang Penandasari', number: 'PENANDA-9' })
    const rows = await t.ownerSql('select l::text as text from incoming_letters l where letter_id = $1', [letterId])
    expect(JSON.stringify(rows)).not.toContain('PENANDA')
    expect(JSON.stringify(rows)).not.toContain('Penanda')
    expect(await read(letterId, cast.administration)).toMatchObject({ sender: 'Bapak Penandawangi', mark: '4/2026' })
  })

  it('get the scan that nobody could make when they came, once, before they are given, and no secret one', async () => {
    const administration = t.as(cast.administration)
    const scan = jpeg().toString('base64')
    const letterId = await enter()
    expect(await read(letterId, cast.administration)).toMatchObject({ hasScan: false, mayScan: true })
    expect(await t.as(cast.rizal).refused('agenda.addScan', { letterId, scan })).toBe('not_allowed')
    await administration.call('agenda.addScan', { letterId, scan })
    expect(await read(letterId, cast.administration)).toMatchObject({ hasScan: true, mayScan: false })
    expect((await t.as(cast.head).call('agenda.scan', { letterId })).type).toBe('image/jpeg')
    expect(await administration.refused('agenda.addScan', { letterId, scan })).toBe('scanned_already')
    const bySql = (id: string) =>
      administration.sql(`update incoming_letters set scan = '\\x00', scan_format = 'png' where letter_id = '${id}'`)
    await expect(bySql(letterId), 'nor by SQL').rejects.toThrow(/scanned_already/)
    const secret = await enter({ nature: 'secret' })
    expect(await administration.refused('agenda.addScan', { letterId: secret, scan })).toBe('secret_not_scanned')
    await expect(bySql(secret)).rejects.toThrow(/secret_not_scanned/)
    const given = await enter()
    await t.as(cast.head).call('agenda.order', order(given))
    expect(await administration.refused('agenda.addScan', { letterId: given, scan })).toBe('given_unscanned')
    await expect(bySql(given)).rejects.toThrow(/given_unscanned/)
    const struck = await enter()
    await administration.call('agenda.strike', { letterId: struck, why: 'Salah alamat.' })
    expect(await administration.refused('agenda.addScan', { letterId: struck, scan })).toBe('letter_struck')
  })

  it('are given by the head to a colleague, who reads her letter, its scan and the word of the head, and no other letter', async () => {
    const letterId = await enter({ scan: jpeg().toString('base64') })
    await t.as(cast.head).call('agenda.order', order(letterId, { words: 'Dampingi beliau.' }))
    expect(await openTasks(letterId), 'the head is asked no more').toEqual([])
    const psychologist = t.as(cast.psychologist)
    const [mine] = (await psychologist.call('agenda.given', {})).orders
    expect(mine).toMatchObject({
      subject: 'Panggilan sidang',
      words: 'Dampingi beliau.',
      what: 'represent',
      hasScan: true,
    })
    const orderId = mine?.orderId ?? ''
    expect(await openTasks(orderId)).toMatchObject([{ kind: 'follow_order', owner_id: psychologist.id }])
    expect((await psychologist.call('agenda.givenScan', { orderId })).type).toBe('image/jpeg')
    expect(await psychologist.sql('select 1 from incoming_letters')).toEqual([])
    expect(await psychologist.refused('agenda.book', {})).toBe('not_allowed')
    // nobody else has it: not by the page, not by its scan, not by SQL
    for (const who of [cast.rizal, cast.nurse]) {
      expect((await t.as(who).call('agenda.given', {})).orders).toEqual([])
      expect(await t.as(who).refused('agenda.givenScan', { orderId })).toBe('not_found')
      expect(await t.as(who).refused('agenda.done', { orderId, words: 'Sudah.' })).toBe('not_found')
      expect(await t.as(who).sql('select 1 from letter_orders')).toEqual([])
    }
    expect(await t.as(elsewhere.head).refused('agenda.letter', { letterId })).toBe('not_found')
    // administration sees that it was given, and not what the head said
    expect(await read(letterId, cast.administration)).toMatchObject({ whose: 'Dian', orders: [{ answer: null }] })
    expect(JSON.stringify(await read(letterId, cast.administration))).not.toContain('Dampingi')
    await psychologist.call('agenda.done', { orderId, words: 'Sidang ditunda dua minggu.' })
    expect(await openTasks(orderId)).toEqual([])
    expect(await read(letterId)).toMatchObject({ state: 'done', orders: [{ answer: 'Sidang ditunda dua minggu.' }] })
    expect((await read(letterId, cast.coordinator)).orders[0]?.answer, 'for whoever gave it').toBeNull()
    expect(await psychologist.refused('agenda.done', { orderId, words: 'Lagi.' })).toBe('order_done')
  })

  it('say no in a sentence: twice to one, a day that is over, nobody of the house, a struck one, a confidential scan', async () => {
    const letterId = await enter()
    const head = t.as(cast.head)
    expect(await head.refused('agenda.order', order(letterId, { dueOn: '2026-01-11' }))).toBe('due_in_past')
    expect(await head.refused('agenda.order', order(letterId, { people: [t.as(cast.socialOffice).id] }))).toBe(
      'not_of_the_house',
    )
    await head.call('agenda.order', order(letterId))
    expect(await head.refused('agenda.order', order(letterId))).toBe('given_already')
    const desk = t.as(cast.administration)
    expect(await desk.refused('agenda.strike', { letterId, why: 'Salah.' })).toBe('letter_given')
    const wrong = await enter()
    await desk.call('agenda.strike', { letterId: wrong, why: 'Surat untuk kantor sebelah.' })
    expect(await read(wrong)).toMatchObject({
      state: 'struck',
      struckWhy: 'Surat untuk kantor sebelah.',
      mayOrder: false,
    })
    expect(await openTasks(wrong)).toEqual([])
    expect(await desk.refused('agenda.strike', { letterId: wrong, why: 'Lagi.' })).toBe('letter_struck')
    expect(await head.refused('agenda.order', order(wrong))).toBe('letter_struck')
    const scan = jpeg().toString('base64')
    expect(await desk.refused('agenda.enter', letter({ nature: 'secret', scan }))).toBe('secret_not_scanned')
    expect(await desk.refused('agenda.enter', letter({ datedOn: '2026-01-13' }))).toBe('dated_after_received')
    expect(
      await desk.refused('agenda.enter', letter({ scan: Buffer.from('%PDF-nonsense').toString('base64') })),
    ).toMatch(/^scan_/)
    expect(await desk.refused('agenda.order', order(letterId))).toBe('not_allowed')
  })

  it('are not rewritten by SQL: neither number, nor words, nor who gave and did what', async () => {
    const letterId = await enter()
    const desk = t.as(cast.administration)
    for (const set of ['no = 99', `body = 'x'`, `received_on = '2020-01-01'`, 'struck_by = null'])
      await expect(
        desk.sql(`update incoming_letters set ${set} where letter_id = $1`, [letterId]),
        set,
      ).rejects.toThrow(/permission denied/)
    await expect(desk.sql('delete from incoming_letters')).rejects.toThrow(/permission denied/)
    await expect(
      desk.sql(
        `insert into letter_orders (centre_id, order_id, letter_id, person_id, what, due_on, body, given_by, given_at)
         values (sec.centre(), gen_random_uuid(), $1, sec.person(), 'know', '2026-01-20', 'x', sec.person(), now())`,
        [letterId],
      ),
    ).rejects.toThrow(/row-level security/)
    for (const who of [cast.psychologist, cast.guard])
      await expect(t.as(who).sql('select sec.next_incoming(now())'), 'nor how many came').rejects.toThrow('not_allowed')
    await expect(
      t.as(cast.rizal).sql(
        `insert into incoming_letters (centre_id, letter_id, nature, received_on, body, recorded_by, recorded_at)
         values (sec.centre(), gen_random_uuid(), 'ordinary', '2026-01-12', 'x', sec.person(), now())`,
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('of an office that sends somebody stand in the book by themselves, once for all women of that letter', async () => {
    const before = (await t.as(cast.head).call('agenda.book', {})).letters.length
    await referred(t, cast.rizal, another())
    const { letters } = await t.as(cast.head).call('agenda.book', {})
    const fresh = letters.filter((l) => l.state === 'selection')
    expect([letters.length - before, fresh.length]).toEqual([1, 1])
    expect(fresh[0]?.sender, 'its words stand where it was registered').not.toBe('')
    expect(await openTasks(fresh[0]?.letterId ?? '-'), 'the selection asks for what is next').toEqual([])
    await referred(t, cast.rizal, another())
    const again = (await t.as(cast.head).call('agenda.book', {})).letters
    const rows = await t.ownerSql('select distinct letter_id from referrals where letter_id is not null')
    expect(again.filter((l) => l.state === 'selection')).toHaveLength(rows.length)
  })

  it('that are very prompt look urgent to the head and to whoever is given them, and come before what waits longer', async () => {
    const [head, desk, psychologist] = [t.as(cast.head), t.as(cast.administration), t.as(cast.psychologist)]
    const letterId = await enter({ nature: 'very_prompt' })
    const [first] = (await head.call('tasks.approvals', {})).items
    expect(first).toMatchObject({ kind: 'order_letter_now', isUrgent: true, link: `/surat-masuk/${letterId}` })
    await head.call('agenda.order', order(letterId))
    expect(await openTasks(letterId)).toEqual([])
    const { people } = await psychologist.call('tasks.home', {})
    expect(people.flatMap((p) => p.tasks)[0]).toMatchObject({ kind: 'follow_order_now', isUrgent: true })
    const given = (await psychologist.call('agenda.given', {})).orders.find((o) => o.isPressing)
    expect(given).toMatchObject({ nature: 'very_prompt', isPressing: true })
    await psychologist.call('agenda.done', { orderId: given?.orderId ?? '', words: 'Sudah.' })
    expect((await psychologist.call('agenda.given', {})).orders.some((o) => o.isPressing)).toBe(false)
    // struck by the desk: the task of the head goes with it, whatever its kind
    const wrong = await enter({ nature: 'very_prompt' })
    await desk.call('agenda.strike', { letterId: wrong, why: 'Tercatat dua kali.' })
    expect(await openTasks(wrong)).toEqual([])
  })

  it('go out as the agenda book, in the order of their numbers', async () => {
    const sheet = async (year: number) =>
      sheetRows(await t.as(cast.administration).call('agenda.bookSheet', { year, state: 'waits' }))
    const marks = (await sheet(2026)).map((r) => r['Nomor agenda'])
    expect(marks.length).toBeGreaterThan(1)
    expect(marks).toEqual(marks.toSorted((a, b) => Number.parseInt(`${a}`, 10) - Number.parseInt(`${b}`, 10)))
    expect(await sheet(2025), 'of the year that is asked for').toEqual([])
    expect(await t.as(cast.psychologist).refused('agenda.bookSheet', { year: 2026 })).toBe('not_allowed')
  })
})
