import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { said, signInApart } from '../../auth/tests/keyboard.ts'

/** security-cases.md 4.2 B61: a telephone that was left behind, while its owner stays with the house. */
describe('the sessions of a colleague', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('B61 are ended by the head or by IT: whoever is inside is out, and the card opens as before', async () => {
    const personId = t.as(cast.rizal).id
    const enter = () => signInApart(t, cast.rizal)
    for (const who of [cast.admin, cast.head]) {
      const cookie = await enter()
      expect(said(await t.post('drafts.list', {}, { cookie }))).toBe('ok')
      await t.stepUp(who)
      expect((await t.as(who).call('access.endSessions', { personId })).sessionsEnded).toBeGreaterThan(0)
      expect(said(await t.post('drafts.list', {}, { cookie }))).toBe('signed_out')
      t.pass({ hours: 2 })
    }
    expect(said(await t.post('drafts.list', {}, { cookie: await enter() }))).toBe('ok')
    const chain = `select kind, person_id from audit_entries where subject_id = $1 and kind like 'access.%' order by seq desc limit 1`
    expect(await t.ownerSql(chain, [personId])).toEqual([
      { kind: 'access.sessions_ended', person_id: t.as(cast.head).id },
    ])
  })

  it('B61 are not ended by anybody else, nor one’s own, nor those of another house', async () => {
    for (const who of [cast.wulan, cast.coordinator, cast.administration])
      expect(await t.as(who).refused('access.endSessions', { personId: t.as(cast.rizal).id })).toBe('not_allowed')
    await t.stepUp(cast.head)
    const refused = (who: { username: string }) =>
      t.as(cast.head).refused('access.endSessions', { personId: t.as(who).id })
    expect(await refused(cast.head)).toBe('own_sessions')
    expect(await refused(elsewhere.head)).toBe('not_found')
  })
})
