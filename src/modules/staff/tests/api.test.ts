import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'

describe('a colleague’s name and post', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const rizal = async () => {
    const one = (await t.as(cast.head).call('access.people', {})).people.find((p) => p.username === 'rizal')
    if (!one) throw new Error('Rizal works here')
    return {
      personId: one.id,
      version: one.version,
      name: one.name,
      callName: one.callName,
      position: one.position,
      rank: one.rank,
      nip: one.nip,
    }
  }

  it('are changed by the head, the office and the technician, and stand on the list', async () => {
    for (const [who, rank] of [
      [cast.head, 'Penata'],
      [cast.administration, 'Penata Tk. I'],
      [cast.admin, 'Pembina'],
    ] as const) {
      await t.as(who).call('staff.save', { ...(await rizal()), rank })
      expect((await rizal()).rank).toBe(rank)
    }
    const [event] = await t.ownerSql(
      `select kind, details from audit_entries where kind = 'staff.person_saved' order by seq desc limit 1`,
    )
    expect(event).toEqual({ kind: 'staff.person_saved', details: { version: (await rizal()).version } })
  })

  it('are not for the others, not of another centre, and not with an older version', async () => {
    const mine = await rizal()
    for (const who of [cast.rizal, cast.coordinator, cast.nurse])
      expect(await t.as(who).refused('staff.save', { ...mine, name: 'Lain' })).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('staff.save', { ...mine, name: 'Lain' })).toBe('not_found')
    await t.as(cast.head).call('staff.save', { ...mine, position: 'Pekerja Sosial Ahli Muda' })
    const stale = await t
      .as(cast.administration)
      .call('staff.save', { ...mine, position: 'Staf' })
      .catch((e: unknown) => e)
    if (!(stale instanceof Refused)) throw new Error('a stale version was saved')
    expect([stale.refusal.code, stale.refusal.theirs]).toEqual([
      'stale_version',
      expect.objectContaining({ position: 'Pekerja Sosial Ahli Muda' }),
    ])
    expect(await t.as(cast.head).refused('staff.save', { ...(await rizal()), name: '  ' })).toBe('invalid_input')
  })
})
