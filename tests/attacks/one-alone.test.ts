import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT_CODES, EXITS } from '../../src/modules/cases/exits.ts'
import { openAt } from '../../src/modules/terminations/tests/support.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

/** security-cases.md 4.2 R74: what two people do is done by two, also where one of them has SQL and both roles. */
describe('what two must do, done by one', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const hana = () => t.as(cast.coordinator)

  it('R74 is no exit against her wish that was opened as one that needs no second: the kind of exit says it', async () => {
    const opened = async (kind: string, saysTwo: boolean) => {
      const caseId = await openAt(t, { stage: 'intervention' })
      const [row] = await rizal().sql(
        `insert into terminations (centre_id, termination_id, case_id, exit_kind, needs_four_eyes, missing_since, opened_by, opened_at)
          values (sec.centre(), gen_random_uuid(), $1, $2, $3, $4, sec.person(), now()) returning needs_four_eyes as two`,
        [caseId, kind, saysTwo, kind === 'LARI' ? '2026-01-10' : null],
      )
      return row?.['two']
    }
    for (const kind of EXIT_CODES) expect(await opened(kind, !EXITS[kind].fourEyes), kind).toBe(EXITS[kind].fourEyes)
  })

  it('R74 is no need that whoever asked for it approves as she stands in for the head', async () => {
    const needId = crypto.randomUUID()
    await hana().sql(
      `insert into needs (centre_id, need_id, no, kind, what, women_count, cost_rupiah, source, asked_by, asked_at)
        values (sec.centre(), $1, 1, 'tools', 'Gunting', 1, 1, 'centre', sec.person(), now())`,
      [needId],
    )
    await t.ownerSql(
      `insert into role_grants (centre_id, grant_id, person_id, role, from_at, until_at, granted_by, acts_for, signs_as)
        values ($1, gen_random_uuid(), $2, 'head', $3::timestamptz - interval '1 hour', $3::timestamptz + interval '1 day', $4, $4, 'plh')`,
      [hana().centreId, hana().id, t.time.now.toString(), t.as(cast.head).id],
    )
    const say = `update needs set decision = 'approved', decided_at = now(), answer = 'x' where need_id = $1`
    await expect(hana().sql(say, [needId])).rejects.toThrow('needs__two_people')
    await t.as(cast.head).sql(say, [needId])
  })

  it('R74 is no vetting and no statement that somebody from outside wrote down of herself', async () => {
    const paper = (of: string) =>
      hana().sql(
        `insert into deliverer_papers (centre_id, paper_id, deliverer_id, kind, checks, done_on, valid_until, kept_at, recorded_by, recorded_at)
          values (sec.centre(), gen_random_uuid(), $1, 'vetting', '{identity}', '2026-01-02', '2027-01-02', 'Map', sec.person(), now())`,
        [of],
      )
    const guest = (id: string, personId: string | null) =>
      t.ownerSql(
        `insert into deliverers (centre_id, deliverer_id, person_id, kind, name) values ($1, $2, $3, 'volunteer', case when $3::uuid is null then 'Bu Lastri' end)
          on conflict (centre_id, deliverer_id) do update set kind = 'volunteer'`,
        [hana().centreId, id, personId],
      )
    const other = crypto.randomUUID()
    await guest(hana().id, hana().id)
    await guest(other, null)
    await paper(other)
    await expect(paper(hana().id)).rejects.toThrow('row-level security')
  })
})
