import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'

describe('a data breach', () => {
  let t: TestApp
  let breachId = ''
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const officer = () => t.as(cast.privacy)
  const page = () => officer().call('privacy.breach', { breachId })
  const recorded = (more: object = {}) => ({
    ...{ title: 'Tablet presensi hilang', foundOn: '2026-01-12', foundTime: '08:20', womenCount: 14 },
    ...{ kinds: ['names' as const], what: 'Nama panggilan dan presensi 14 orang.', ...more },
  })
  const told = (more: object = {}) => ({
    ...{ breachId, whom: 'authority' as const, channel: 'letter' as const, on: '2026-01-12', time: '09:00' },
    ...{ name: 'Direktorat pengawasan', ...more },
  })
  const waits = () =>
    t.ownerSql(
      `select owner_role from tasks where kind = 'tell_of_breach' and link = $1 and done_at is null order by owner_role`,
      [`/pelindungan-data/insiden/${breachId}`],
    )

  it('K20 has a number, three days, and a task that is urgent; its words are sealed', async () => {
    ;({ breachId } = await t.as(cast.administration).call('privacy.recordBreach', recorded()))
    expect(await page()).toMatchObject({
      ...{ number: 'IN-2026-01', title: 'Tablet presensi hilang', dueAt: '2026-01-15T01:20:00Z' },
      ...{ mustTell: ['subjects', 'authority'], missing: ['how', 'handling'], mayLead: true, mayClose: false },
    })
    expect((await waits()).map((x) => x['owner_role'])).toEqual(['data_protection_officer', 'head'])
    expect(JSON.stringify(await t.ownerSql('select * from privacy_words'))).not.toContain('Tablet')
    expect(await officer().refused('privacy.recordBreach', recorded({ foundOn: '2026-02-01' }))).toBe('in_the_future')
  })

  it('stands first on the home of the officer and of the head, as urgent, with its hour', async () => {
    for (const who of [cast.privacy, cast.head]) {
      const { people } = await t.as(who).call('tasks.home', {})
      const told = people.flatMap((p) => p.tasks).filter((x) => x.kind === 'tell_of_breach')
      expect(told, who.username).toMatchObject([{ isUrgent: true, dueAt: '2026-01-15T01:20:00Z' }])
    }
  })

  it('makes no letter without the three parts of the law, and then one to each', async () => {
    const letter = {
      breachId,
      to: 'authority' as const,
      addressee: 'Lembaga Pelindungan Data Pribadi',
      city: 'Jakarta',
    }
    expect(await officer().refused('privacy.makeBreachLetter', letter)).toBe('parts_missing')
    await officer().call('privacy.addPart', { breachId, part: 'how', words: 'Hilang saat ganti jaga.' })
    await officer().call('privacy.addPart', { breachId, part: 'handling', words: 'Akses dicabut 08.41.' })
    expect(await t.as(cast.administration).refused('privacy.addPart', { breachId, part: 'how', words: 'x' })).toBe(
      'not_allowed',
    )
    expect((await page()).missing).toEqual([])
  })

  it('K21 is told to the women and the authority, in one’s own name, not before it was known; then the clock ends', async () => {
    expect(await officer().refused('privacy.tellBreach', told({ time: '08:00' }))).toBe('told_before_found')
    expect(await officer().refused('privacy.tellBreach', told({ on: '2026-01-13' }))).toBe('in_the_future')
    expect(await officer().refused('privacy.closeBreach', { breachId, lesson: 'Rantai untuk tablet.' })).toBe(
      'not_told_yet',
    )
    await officer().call('privacy.tellBreach', told())
    expect(await waits()).toHaveLength(2)
    await t
      .as(cast.head)
      .call('privacy.tellBreach', told({ whom: 'subjects', channel: 'in_person', peopleCount: 14, name: '14 orang' }))
    expect(await waits()).toHaveLength(0)
    expect(await page()).toMatchObject({
      mustTell: [],
      mayClose: true,
      tellings: [{ whom: 'authority' }, { peopleCount: 14 }],
    })
    const forged = `insert into privacy_breach_tellings (centre_id, telling_id, breach_id, whom, channel, told_at, noted_by, noted_at)
      values (sec.centre(), gen_random_uuid(), $1, 'public', 'letter', $3, $2, $3) returning noted_by`
    const rows = await officer().sql(forged, [breachId, t.as(cast.head).id, '2026-01-12T02:00:00Z'])
    expect(rows, 'nobody tells in another’s name').toEqual([{ noted_by: officer().id }])
    await expect(
      t.as(cast.administration).sql(forged, [breachId, t.as(cast.head).id, '2026-01-12T02:00:00Z']),
    ).rejects.toThrow(/row-level security/)
  })

  it('is closed with what was learned, and stays closed', async () => {
    await officer().call('privacy.closeBreach', { breachId, lesson: 'Rantai untuk tablet.' })
    expect(await officer().refused('privacy.addPart', { breachId, part: 'how', words: 'Lagi.' })).toBe('breach_closed')
    expect(await officer().refused('privacy.tellBreach', told())).toBe('breach_closed')
    const again = `update privacy_breaches set closed_at = null where breach_id = $1`
    await expect(officer().sql(again, [breachId])).rejects.toThrow(/breach_closed/)
    const { breachId: next } = await officer().call('privacy.recordBreach', recorded({ womenCount: 0 }))
    expect((await officer().call('privacy.breach', { breachId: next })).number).toBe('IN-2026-02')
  })

  it('stands in a register of what is processed that is printed from the tables themselves', async () => {
    const { classes } = await officer().call('privacy.processing', {})
    const health = classes.find((c) => c.class === 'health')
    expect(health).toMatchObject({ roles: ['nurse'], byTeam: false })
    expect(health?.tables).toContain('service_referral_health')
    expect(classes.find((c) => c.class === 'narrative')).toMatchObject({ byTeam: true })
    expect(classes.every((c) => c.columns > 0)).toBe(true)
  })
})
