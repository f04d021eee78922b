import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saidOfErasures, saidOfFigures, saidOfPeople } from '../../../../bin/titian/say.ts'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { erasures } from '../../../modules/retention/standing.ts'
import { notAdmitted } from '../../../modules/retention/tests/support.ts'
import { asOwner } from '../../backups/as-owner.ts'
import { figures, readFigures } from '../figures.ts'
import { peopleWithoutKeys } from '../people-without-keys.ts'
import { personCode } from '../person-code.ts'

describe('what an operator asks without signing in', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const url = () => t.url('ownerUrl')
  const erasuresNow = () => asOwner(url(), (client) => erasures(client, t.time.now))
  /** Nothing that a person could be known by: no sign-in name, no name, no id. */
  const namesNobody = async (answer: unknown) => {
    const people = await t.ownerSql<{ username: string; person_id: string; name: string }>(
      `select a.username, a.person_id::text, p.name from accounts a join people p using (centre_id, person_id)`,
    )
    const text = JSON.stringify(answer)
    for (const p of people) for (const word of [p.username, p.person_id, p.name]) expect(text).not.toContain(word)
  }

  it('who waits for a key is told by a code, her roles and the group, and nobody is when all have theirs', async () => {
    const before = await peopleWithoutKeys(url(), t.time.now)
    await t.ownerSql(`delete from keys.group_members where person_id = $1 and group_code = 'health'`, [
      t.as(cast.nurse).id,
    ])
    const after = await peopleWithoutKeys(url(), t.time.now)
    const mine = after.filter(
      (row) => !before.some((b) => b.person === row.person && b.groups.length === row.groups.length),
    )
    expect(mine).toMatchObject([
      { person: personCode(t.as(cast.nurse).id), roles: ['nurse'], groups: ['health'], isInvitedOnly: false },
    ])
    await namesNobody(after)
    const said = saidOfPeople(mine)
      .map((line) => line.id)
      .join('\n')
    expect(said).toContain(`orang ${mine[0]?.person} (Perawat) menunggu kunci kesehatan, sejak`)
    expect(saidOfPeople([])[0]?.id).toBe('Setiap orang memegang kunci perannya.')
  })

  it('who was invited and never came stands there, and a role that ended asks for no key', async () => {
    const nurse = t.as(cast.nurse)
    await t.ownerSql('update accounts set must_change = true where person_id = $1', [nurse.id])
    const row = () =>
      peopleWithoutKeys(url(), t.time.now).then((all) => all.find((p) => p.person === personCode(nurse.id)))
    expect(await row()).toMatchObject({ isInvitedOnly: true })
    expect(saidOfPeople([await row()].flatMap((r) => r ?? []))[1]?.id).toContain('belum membuat frasa sandi')
    await t.ownerSql('update accounts set must_change = false where person_id = $1', [nurse.id])
    await t.ownerSql('update role_grants set until_at = from_at where person_id = $1', [nurse.id])
    expect(await row()).toBeUndefined()
  })

  it('what is due, laid before the head, held and erased is told by the number of the case, in that order', async () => {
    const centre = t.as(cast.head).centreId
    const ids: string[] = []
    for (let n = 0; n < 3; n++) ids.push(await notAdmitted(t))
    const list = (caseId: string | undefined, no: string) =>
      t.ownerSql(
        `insert into retention_items (centre_id, case_id, part, her_no, reason, due_on, is_longer, listed_at) values ($1, $2, 'whole', $3, 'not_admitted', ('2026-01-0' || $4)::date, false, $5)`,
        [centre, caseId, no, no.slice(-1), t.time.now.toString()],
      )
    for (const [n, caseId] of ids.entries()) await list(caseId, `R-${n + 1}`)
    await t.ownerSql(
      `insert into legal_holds (centre_id, hold_id, case_id, her_no, ground, placed_by, placed_at) values ($1, gen_random_uuid(), $2, 'R-1', 'police', $3, $4)`,
      [centre, ids[0], t.as(cast.head).id, t.time.now.toString()],
    )
    await t.ownerSql('update retention_items set proposed_at = $2, proposed_by = $3 where case_id = $1', [
      ids[1],
      t.time.now.toString(),
      t.as(cast.head).id,
    ])
    const rows = await erasuresNow()
    expect(rows.map((row) => [row.case, row.state, row.on])).toEqual([
      ['R-3', 'listed', '2026-01-03'],
      ['R-2', 'proposed', '2026-01-02'],
      ['R-1', 'held', null],
    ])
    await namesNobody(rows)
    expect(saidOfErasures(rows).map((line) => line.id)).toEqual([
      '3 berkas menunggu, 0 sudah dihapus:',
      'kasus R-3 boleh dihapus sejak 2026-01-03 (tidak diterima).',
      'kasus R-2 menunggu keputusan Kepala, jatuh tempo 2026-01-02 (tidak diterima).',
      'kasus R-1 ditahan karena hukum sampai dicabut (tidak diterima).',
    ])
    expect(saidOfErasures([])).toHaveLength(1)
    const standsAs = async () => (await erasuresNow()).find((row) => row.case === 'R-1')?.state
    await t.ownerSql(`update legal_holds set until_on = '2020-01-01' where her_no = 'R-1'`)
    expect(await standsAs(), 'a hold whose last day is over holds nothing').toBe('listed')
    await t.ownerSql('update legal_holds set until_on = null, lifted_at = $1, lifted_by = placed_by', [
      t.time.now.toString(),
    ])
    expect(await standsAs(), 'nor does one that was lifted').toBe('listed')
  })

  it('the figures of this version stand beside the size of this installation', async () => {
    const answer = await figures(url(), '/')
    expect(answer.installation).toMatchObject({ centres: 2, cases: 3 })
    expect(answer.installation.databaseMegabytes).toBeGreaterThan(5)
    expect(answer.measured.rows.length).toBeGreaterThan(5)
    expect(
      saidOfFigures(answer)
        .map((line) => line.id)
        .join('\n'),
    ).toMatch(/2 balai, \d+ akun, 3 kasus/)
    expect(readFigures('')).toEqual({ machine: null, rows: [] })
    expect(readFigures('Machine: X.\n\n| what | measured |\n| --- | --- |\n| list | 9/s |\n')).toEqual({
      machine: 'X.',
      rows: [{ what: 'list', measured: '9/s' }],
    })
    expect(saidOfFigures({ ...answer, measured: readFigures('') })[2]?.id).toContain('tidak disertakan')
  })

  it('says of which centre it speaks when there are several', () => {
    const row = { case: 'R-1', state: 'listed' as const, reason: null, on: '2026-01-01' }
    expect(
      saidOfErasures([
        { ...row, centre: 1 },
        { ...row, centre: 2 },
      ])
        .slice(1)
        .map((line) => line.id),
    ).toEqual([
      'Balai 1: kasus R-1 boleh dihapus sejak 2026-01-01.',
      'Balai 2: kasus R-1 boleh dihapus sejak 2026-01-01.',
    ])
  })
})
