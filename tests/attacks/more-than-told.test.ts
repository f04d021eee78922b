import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVENTS } from '../../src/app/events.ts'
import { HOUSE_STAFF, KNOW_EVERYBODY } from '../../src/kernel/roles.ts'
import { allows, type Rule } from '../../src/kernel/rule.ts'
import { toldOf } from '../../src/kernel/told.ts'
import { referred } from '../../src/modules/referrals/tests/people.ts'
import { openAt } from '../../src/modules/terminations/tests/support.ts'
import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

type Who = { username: string }
const LOUD = new Set<string>(EVENTS.filter((e) => !e.silent).map((e) => e.kind))
/** What may happen to a woman; the rest is about nobody. */
const OF_HER = EVENTS.filter((e) => e.seenBy !== toldOf.nobody).map((e) => e.kind)
const ofTheHouse = Object.values(cast).filter(
  (m) => m !== cast.ended && m.roles.some((r) => HOUSE_STAFF.some((h) => h === r)),
)

/** security-cases.md 4.2 R57: the kind of an event can be the secret itself, and whoever has SQL asks the chain for it. */
describe('the chain of one woman, by SQL under a worker’s own session', () => {
  let t: TestApp
  const women: string[] = []
  beforeAll(async () => {
    t = await startApp()
    women.push(await openAt(t), await openAt(t, { protectedCode: 'MELATI-1', stage: 'termination' }))
    const rizal = t.as(cast.rizal)
    for (const caseId of women) {
      await rizal.call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
      // everything that can happen, as the owner of the database writes it
      await t.ownerSql(
        `begin; select sec.bind('${rizal.id}|' || centre_id || '||||||') from cases where case_id = '${caseId}';
         select sec.chain_event(k.kind, '${caseId}', null, null, '{}', '${t.time.now}') from event_kinds k where k.kind = any (array['${OF_HER.join("','")}']) order by k.kind; commit`,
      )
    }
  })
  afterAll(() => t.close())

  const bySql = async (who: Who, caseId: string) => {
    const rows = await t.as(who).sql('select distinct kind from audit_entries where case_id = $1', [caseId])
    return rows.map((r) => String(r['kind'])).toSorted()
  }
  const onTheTimeline = async (who: Who, caseId: string) => {
    const kinds = new Set<string>()
    for (let before: string | null | undefined; before !== null; ) {
      const page = await t.as(who).call('cases.timeline', { caseId, group: 'all', ...(before && { before }) })
      for (const item of page.items) kinds.add(item.kind)
      before = page.next
    }
    return [...kinds].toSorted()
  }
  const theSame = async (who: Who) => {
    for (const caseId of women) {
      const actor = await t.as(who).within(async (ctx) => ctx.actor)
      const row = { centre_id: actor.centreId, case_id: caseId, is_protected: caseId === women[1] }
      const told = EVENTS.filter((e) => allows(e.seenBy, actor, row)).map((e) => e.kind)
      expect(await bySql(who, caseId), who.username).toEqual(told.toSorted())
      expect(await onTheTimeline(who, caseId)).toEqual(told.filter((kind) => LOUD.has(kind)).toSorted())
    }
  }

  it.each(ofTheHouse)('R57 $username reads what she is told, and her timeline tells no other kind', theSame)

  it('R57 nor does an emergency show more, while it lasts', async () => {
    const before = await bySql(cast.wulan, women[0] ?? '')
    const reason = 'Suaminya di gerbang panti malam ini, tim lapangan tidak bisa dihubungi.'
    await t.as(cast.wulan).call('access.breakGlass', { caseId: women[0] ?? '', category: 'danger', reason })
    await theSame(cast.wulan)
    expect((await bySql(cast.wulan, women[0] ?? '')).length).toBeGreaterThan(before.length)
  })

  it('R57 whoever reads the audit page reads all, and whoever is not of the house nothing', async () => {
    for (const caseId of women) {
      expect((await bySql(cast.privacy, caseId)).length).toBe(OF_HER.length)
      for (const who of [cast.guard, cast.socialOffice, cast.admin]) expect(await bySql(who, caseId)).toEqual([])
    }
  })

  it('how great the danger is, how she left and that she is in hospital is told by SQL to whoever kernel/told.ts says, and read in no other way', async () => {
    await t.ownerSql(
      `update cases set risk = 'high', exit_kind = 'LULUS', presence = 'away', away_as = 'in_hospital' where case_id = any ($1)`,
      [women],
    )
    for (const who of Object.values(cast)) {
      const actor = await t.as(who).within(async (ctx) => ctx.actor)
      for (const caseId of women) {
        const said = await t
          .as(who)
          .sql('select risk, exit_kind, away_as from sec.told_of_her(array[$1::uuid])', [caseId])
        const may = (rule: Rule) => allows(rule, actor, { centre_id: actor.centreId, case_id: caseId })
        const risk = may(toldOf.story) ? 'high' : null
        const exit_kind = may(toldOf.leaving) ? 'LULUS' : null
        const away_as = may(toldOf.whereabouts) ? 'in_hospital' : null
        expect(said, who.username).toEqual(risk || exit_kind || away_as ? [{ risk, exit_kind, away_as }] : [])
      }
      for (const column of ['risk', 'exit_kind', 'away_as'])
        for (const sql of [`select ${column} from cases`, `select 1 from cases where ${column} is not null`])
          await expect(t.as(who).sql(sql), who.username).rejects.toThrow(/permission denied/)
    }
    const abroad = await t.as(elsewhere.head).sql('select * from sec.told_of_her($1)', [women])
    expect(abroad).toEqual([])
  })

  it('whose sets are asked once for a list and not for each of its women: looking at a signature costs', async () => {
    const functions = await t.ownerSql<{ name: string; body: string }>(
      `select p.proname as name, p.prosrc as body from pg_proc p join pg_language l on l.oid = p.prolang
       where p.pronamespace = 'sec'::regnamespace and l.lanname = 'sql' and p.proretset`,
    )
    const SETS = /= any \(\(select sec\.cases\('\w+'\)( \|\| sec\.cases\('\w+'\))*\)::uuid\[\]\)/g
    const each = functions.filter((f) => f.body.replace(SETS, '').includes('sec.cases('))
    expect(each.map((f) => f.name)).toEqual([])
  })

  it('R58 that a woman died is answered to whoever works with her, to nobody else who guesses her case', async () => {
    const died = async (who: Who) =>
      (await t.as(who).sql('select case_id from sec.silenced($1)', [women])).map((r) => r['case_id'])
    for (const who of ofTheHouse) expect((await died(who)).length, who.username).toBe(2)
    for (const who of [cast.guard, cast.socialOffice, cast.admin]) expect(await died(who), who.username).toEqual([])
  })

  it('R58 of a candidate whom the house does not know yet nobody is told either that she died or that she is not here', async () => {
    const { caseId } = await referred(t, cast.rizal)
    await t.ownerSql(
      `begin; select sec.bind('${t.as(cast.rizal).id}|' || centre_id || '||||||') from cases where case_id = '${caseId}';
       select sec.chain_event('terminations.silenced', '${caseId}', null, null, '{}', '${t.time.now}'); commit`,
    )
    const asked = async (sql: string) => {
      const told = []
      for (const who of ofTheHouse) if ((await t.as(who).sql(sql, [[caseId]])).length > 0) told.push(who.roles[0])
      return told
    }
    const knows = ofTheHouse.flatMap((m) => m.roles).filter((r) => KNOW_EVERYBODY.some((k) => k === r))
    expect(await asked('select from sec.silenced($1)')).toEqual(knows)
    expect(await asked(`select from sec.not_here($1, '2026-01-12', '2026-01-12T02:00:00Z')`)).toEqual(
      knows.filter((r) => r !== 'administration'),
    )
  })
})
