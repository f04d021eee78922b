import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Row, Rule, SetName } from '../../src/kernel/rule.ts'
import { allows, toSql } from '../../src/kernel/rule.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

const IDS = [
  '00000000-0000-7000-8000-00000000000a',
  '00000000-0000-7000-8000-00000000000b',
  '00000000-0000-7000-8000-00000000000c',
]
const ROLES = ['head', 'social_worker', 'nurse'] as const
const id = fc.constantFrom(...IDS)
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: null })
const sets: SetName[] = ['caseload', 'counselled', 'taught', 'tended', 'lent', 'opened', 'housed']

const rule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ role: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 2 }) }),
    fc.record({ column: fc.constant('kind'), is: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }) }),
    fc.record({ column: fc.constant('flag'), is: fc.constant([true]) }),
    fc.record({ column: fc.constant('kind'), empty: fc.constant(true as const) }),
    fc.record({ column: fc.constantFrom('case_id', 'person_id'), among: fc.constantFrom<SetName>('me', ...sets) }),
    fc.record({ column: fc.constant('centre_id'), among: fc.constant<SetName>('centre') }),
    fc.record({ all: fc.array(tie('rule'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
})).rule

const actor: fc.Arbitrary<Actor> = fc.record({
  personId: id,
  centreId: id,
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
  caseload: fc.uniqueArray(id),
  counselled: fc.uniqueArray(id),
  taught: fc.uniqueArray(id),
  tended: fc.uniqueArray(id),
  lent: fc.uniqueArray(id),
  opened: fc.uniqueArray(id),
  housed: fc.uniqueArray(id),
})
const row: fc.Arbitrary<Row> = fc.record({
  centre_id: id,
  case_id: maybe(id),
  person_id: maybe(id),
  kind: maybe(fc.constantFrom('x', 'y')),
  flag: maybe(fc.boolean()),
})

describe('memory and database agree on a rule', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('for random rules, actors and rows, nulls included', async () => {
    const literal = (v: unknown) =>
      v === null || v === undefined ? 'null' : typeof v === 'boolean' ? String(v) : `'${String(v)}'`
    await fc.assert(
      fc.asyncProperty(rule, actor, fc.array(row, { minLength: 1, maxLength: 6 }), async (r, a, rows) => {
        const payload = [
          a.personId,
          a.centreId,
          a.roles.join(','),
          a.caseload.join(','),
          a.counselled.join(','),
          a.taught.join(','),
          a.tended.join(','),
          a.opened.join(','),
          a.housed.join(','),
          a.lent.join(','),
        ].join('|')
        const values = rows
          .map(
            (x, i) =>
              `(${i}, ${literal(x['centre_id'])}::uuid, ${literal(x['case_id'])}::uuid, ${literal(x['person_id'])}::uuid, ${literal(x['kind'])}::text, ${literal(x['flag'])}::boolean)`,
          )
          .join(', ')
        const found = await t.ownerSql(
          `begin; select sec.bind('${payload}'); select n from (values ${values}) as v (n, centre_id, case_id, person_id, kind, flag) where ${toSql(r)} order by n; commit`,
        )
        expect(found.map((x) => x['n'])).toEqual(rows.flatMap((x, i) => (allows(r, a, x) ? [i] : [])))
      }),
      { numRuns: 400 },
    )
  })

  it('and the actor that the database answers is the one that the memory reads', async () => {
    const [bound] = await t.as(cast.rizal).sql('select sec.person() as person, sec.roles() as roles')
    expect(bound).toEqual({ person: t.as(cast.rizal).id, roles: ['social_worker'] })
  })
})
