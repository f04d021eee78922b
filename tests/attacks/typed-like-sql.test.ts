import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInHouse } from '../../src/modules/sessions/tests/support.ts'
import { cast } from '../cast.ts'
import { startApp, type TestApp } from '../support/app.ts'

/** security-cases.md 4.2 C03–C07, C35: what was typed and looks like a language of the database. */
describe('typed like SQL', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await openInHouse(t, 'Suryani')
    await openInHouse(t, 'Dewi')
  })
  afterAll(() => t.close())
  const found = async (text: string) =>
    (await t.as(cast.rizal).call('clients.search', { text })).people.map((p) => p.name)

  it('C04 signs that stand for any letter find nobody', async () => {
    expect(await found('Suryani')).toEqual([expect.stringContaining('Suryani')]) // the search bites
    for (const text of ['%', '%%', '_', '_______', '*', '.*', '[a-z]+', '\\%', '%e%', '_e_i'])
      expect(await found(text), text).toEqual([])
    expect(await found('Sur%')).toEqual(await found('Sur'))
    expect(await found('%ryani')).toEqual(await found('ryani'))
  })

  it('C05 signs of a full-text search are letters like others', async () => {
    const plain = await found('suryani dewi')
    for (const text of [
      'suryani | dewi',
      'suryani & !dewi',
      "'suryani' <-> dewi",
      '"suryani" -dewi',
      '(suryani) !dewi',
    ])
      expect(await found(text), text).toEqual(plain)
    for (const text of ['!', '<->', '(', ':*', '|']) expect(await found(text), text).toEqual([])
  })

  it('C03 C04 C05 no query of the application makes a path into JSON, a pattern or a search of typed text', () => {
    const golden = readFileSync(new URL('../../db/queries.golden.sql', import.meta.url), 'utf8').split('\n')
    const made =
      /(?:->>?|#>>?|@\?|@@|jsonb_path_\w+\([^)]*,) ?\$|\b(?:i?like|similar to|~\*?) ?\$|to_tsquery|websearch_|plainto_/i
    // a letter is found by a part of its subject, whose signs are made letters; a kind of event begins with a code of ours
    const known = /"letter_numbers"\."number" ilike \$ or "letters"\."subject" ilike \$|"kind" like \$/g
    expect(golden.filter((sql) => made.test(sql.replaceAll(known, '')))).toEqual([])
    expect('select 1 where name ilike $ and body ->> $ = $').toMatch(made) // the search bites
    expect(golden.length).toBeGreaterThan(1_000)
  })

  it('C07 what was kept is letters when it is read again, in lists, searches and the next command', async () => {
    const names = ["Ros'; drop table cases; --", "x' or '1'='1", '$1', '${sql}', 'E\\x27'.slice(0, 6)]
    for (const name of names) {
      const caseId = await openInHouse(t, name)
      expect(await found(name), name).toContainEqual(expect.stringContaining(name))
      expect((await t.as(cast.rizal).call('cases.page', { caseId })).stage).toBe('intervention')
      const note = {
        caseId,
        kind: 'counselling' as const,
        on: '2026-01-12',
        time: '08:00',
        minutes: 30,
        discussed: name,
      }
      const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', note)
      const { versions } = await t.as(cast.rizal).call('sessions.read', { noteId })
      expect(versions[0]?.words?.discussed).toBe(name)
    }
    expect(Number((await t.ownerSql('select count(*)::int as n from cases'))[0]?.['n'])).toBe(2 + names.length)
  })

  it('C35 nobody gets a name for signing in that looks like a colleague’s in letters of another alphabet', async () => {
    await t.stepUp(cast.admin)
    const person = { callName: 'Penyusup', fullName: 'Penyusup' }
    for (const username of ['rіzal', 'rizаl', 'ｒizal', 'rizal\u200b', 'rı' + 'zal', 'rízal']) {
      const answer = await t
        .as(cast.admin)
        .raw(
          'access.invite',
          { person: { ...person, username }, roles: [{ role: 'guard' }] },
          { cookie: await t.as(cast.admin).signIn() },
        )
      expect(
        [answer.status, answer.body.refusal?.issues?.some((i: { path: unknown[] }) => i.path.includes('username'))],
        username,
      ).toEqual([400, true])
    }
  })
})
