import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused } from '../../../../tests/support/app.ts'
import { f01Fields, startDesk } from './desk.ts'

describe('the numbering book', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId: string
  beforeAll(async () => {
    ;({ t, close, intakeId } = await startDesk())
  })
  afterAll(() => close())
  const order = () => ({ code: 'f01' as const, subjectId: intakeId, fields: f01Fields })
  const taken = async (year: number, book = 'main') =>
    (
      await t.ownerSql(`select running_no from letter_numbers where year = $1 and book = $2 order by running_no`, [
        year,
        book,
      ])
    ).map((r) => (r as { running_no: number }).running_no)

  /** Sends again, as the page does, when the machine is too busy to keep somebody waiting. */
  const patient = async (who: { username: string }, key = randomUUID()): Promise<{ number: string | null }> =>
    t
      .as(who)
      .call('letters.issue', order(), key)
      .catch((e: unknown) => {
        if (e instanceof Refused && e.refusal.code === 'busy_retry') return patient(who, key)
        throw e
      })

  it('G16 gives fifty letters at once fifty numbers without a gap', async () => {
    const who = [cast.administration, cast.head, cast.coordinator]
    for (const m of who) await t.as(m).call('letters.papers', {})
    const made = await Promise.all(Array.from({ length: 50 }, (_, i) => patient(who[i % 3] ?? cast.head)))
    expect(new Set(made.map((m) => m.number)).size).toBe(50)
    expect(await taken(2026)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
  }, 60_000)

  it('G16 takes no number for a letter that could not be printed: the next one gets it', async () => {
    const before = (await taken(2026)).length
    const unprintable = { ...order(), fields: { ...f01Fields, daerah: 'Kabupaten \u{1f343}' } }
    expect(await t.as(cast.head).refused('letters.issue', unprintable)).toBe('letter_unprintable')
    expect(await taken(2026)).toHaveLength(before)
    const { number } = await t.as(cast.head).call('letters.issue', order())
    expect(number).toBe(`400.9/${String(before + 1).padStart(3, '0')}/PANTI/2026`)
  })

  it('gives one number to one intention, however often it is sent', async () => {
    const key = randomUUID()
    const first = await t.as(cast.head).call('letters.issue', order(), key)
    const again = await t.as(cast.head).call('letters.issue', order(), key)
    expect(again).toEqual(first)
    expect((await taken(2026)).at(-1)).toBe((await taken(2026)).length)
  })

  it('makes one letter of a draft that two people issue at once', async () => {
    const d = await t.as(cast.administration).call('letters.saveDraft', order())
    const both = await Promise.allSettled(
      [cast.administration, cast.head].map((who) => t.as(who).call('letters.issue', { ...order(), ...d })),
    )
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      both.flatMap((r) => (r.status === 'rejected' && r.reason instanceof Refused ? [r.reason.refusal.code] : []))[0],
    ).toBe('letter_already_issued') // never a clash without the other text: the screen would have nothing to say
    expect(await t.ownerSql('select 1 from letter_numbers where letter_id = $1', [d.letterId])).toHaveLength(1)
    expect(await taken(2026)).toEqual((await taken(2026)).map((_, i) => i + 1))
  })

  it('keeps the number of a cancelled letter with its reason, and gives it to nobody else', async () => {
    const made = await t.as(cast.administration).call('letters.issue', order())
    await t.as(cast.administration).call('letters.cancel', {
      letterId: made.letterId,
      version: 1,
      reason: 'wrong_addressee',
      note: 'Alamat kantor lama.',
    })
    expect(
      await t.ownerSql('select cancel_reason, cancelled_by from letter_numbers where letter_id = $1', [made.letterId]),
    ).toEqual([{ cancel_reason: 'wrong_addressee', cancelled_by: t.as(cast.administration).id }])
    const next = await t.as(cast.administration).call('letters.issue', order())
    expect(next.number).not.toBe(made.number)
    const { items } = await t.as(cast.head).call('letters.list', { tab: 'archive' })
    expect(items.find((i) => i.letterId === made.letterId)).toMatchObject({
      state: 'cancelled',
      number: made.number,
      cancelReason: 'wrong_addressee',
    })
    expect(
      await t
        .as(cast.administration)
        .refused('letters.cancel', { letterId: made.letterId, version: 2, reason: 'not_needed' }),
    ).toBe('letter_no_such_step')
    expect(
      await t.as(cast.administration).refused('letters.attachScan', { letterId: made.letterId, base64: 'AAAA' }),
    ).toBe('letter_cancelled')
    expect(
      await t.ownerSql(
        `select 1 from letter_files_shared where letter_id = $1 and kind = 'note' and body not like '%lama%'`,
        [made.letterId],
      ),
    ).toHaveLength(1)
  })

  it('follows the pattern, the class and the unit of the centre', async () => {
    await t.ownerSql(
      `update centres set letter_pattern = '{nomor}/{bulan}/{unit}/{tahun}', letter_class = '460', letter_unit = 'SM' where centre_id = $1`,
      [t.as(cast.head).centreId],
    )
    const { number } = await t.as(cast.head).call('letters.issue', order())
    expect(number).toMatch(/^\d{3}\/1\/SM\/2026$/)
  })

  it('begins again with the new year, and each centre has a book of its own', async () => {
    t.travelTo('2027-01-04T02:00:00Z')
    expect((await t.as(cast.head).call('letters.issue', order())).number).toBe('001/1/SM/2027')
    expect(await taken(2027)).toEqual([1])
    await t.ownerSql(
      `update centres set letterhead = letterhead || '{"pemda":"YAYASAN","dinas":"KENANGA"}' where centre_id = $1`,
      [t.as(elsewhere.head).centreId],
    )
    await t.ownerSql(
      `insert into intakes (centre_id, intake_id, year, ordinal, name, starts_on, ends_on, quota) values ($1, $2, 2027, 1, 'I/2027', '2027-01-12', '2027-07-10', 5)`,
      [t.as(elsewhere.head).centreId, '01900000-0000-7000-8000-0000000000ff'],
    )
    const theirs = await t
      .as(elsewhere.head)
      .call('letters.issue', { ...order(), subjectId: '01900000-0000-7000-8000-0000000000ff' })
    expect(theirs.number).toBe('400.9/001/PANTI/2027')
  })

  it('can not be bent by SQL of the application itself', async () => {
    const sql = (text: string) => t.as(cast.head).sql(text)
    await expect(sql('update number_books set last_no = last_no + 2')).rejects.toThrow(/goes up by one/)
    await expect(sql('update number_books set last_no = last_no - 1')).rejects.toThrow(/goes up by one/)
    await expect(sql('update number_books set last_no = last_no + 1 where year = 2027')).rejects.toThrow(
      /number_books__no_gap/,
    )
    await expect(sql('delete from number_books')).rejects.toThrow(/permission denied/)
    await expect(sql('delete from letter_numbers')).rejects.toThrow(/permission denied/)
    await expect(sql(`update letter_numbers set number = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(
      sql(`insert into letter_numbers (centre_id, book, year, running_no, letter_id, number, taken_at, taken_by)
           select centre_id, 'main', 2027, 9, letter_id, 'x', now(), made_by from letters where state = 'draft' or true limit 1`),
    ).rejects.toThrow(/not the next one/)
    await expect(sql(`update letters set sha256 = 'x'`)).rejects.toThrow(/does not change/)
    await expect(sql(`update letters set state = 'draft'`)).rejects.toThrow(/no such step|does not change|letters__/)
    await expect(sql(`delete from letters returning 1`)).resolves.toEqual([])
  })
})
