import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'
import { openIdentity, saveIdentity } from '../../clients/facts.ts'

describe('the audit page', () => {
  let t: TestApp
  let caseId: string
  const readers = [cast.head, cast.privacy]
  beforeAll(async () => {
    t = await startApp()
    const rizal = t.as(cast.rizal)
    caseId = await rizal.within(
      async (ctx) =>
        (
          await openCase(ctx, {
            display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
            openedOn: '2026-01-05',
            responsibleId: rizal.id,
          })
        ).caseId,
    )
    await rizal.within((ctx) =>
      saveIdentity(ctx, caseId, { fullName: 'Suryani', nik: '9910014508980001' }, { version: 0, isProtected: false }),
    )
    await rizal.within((ctx) => openIdentity(ctx, caseId))
    t.travelTo('2026-01-12T15:30:00Z') // half past ten in the evening
    await t.as(cast.head).within((ctx) => openIdentity(ctx, caseId))
  })
  afterAll(() => t.close())

  it('A18 says who read a file to nobody for whom there is no such file', async () => {
    const { reads, weeks } = await t.as(cast.head).call('audit.readersOfCase', { caseId })
    expect(reads).not.toEqual([])
    expect(weeks.mondays.at(-1)).toBe('2026-01-12')
    expect(weeks.people.map(({ who, days }) => [who, ...days.slice(-2)]).sort()).toEqual([
      ['Ratna', 0, 1],
      ['Rizal', 0, 1],
    ])
    const none = '00000000-0000-4000-8000-000000000001'
    expect(await t.as(cast.head).refused('audit.readersOfCase', { caseId: none })).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('audit.readersOfCase', { caseId })).toBe('not_found')
  })

  it('J12 counts what each person opened, by class, and what was opened in the night', async () => {
    const { people } = await t.as(cast.head).call('audit.reads', { days: 7 })
    const [ratna, rizal] = [people.find((p) => p.who === 'Ratna'), people.find((p) => p.who === 'Rizal')]
    expect(ratna).toMatchObject({ files: 1, opened: 1, atNight: 1, classes: [{ class: 'identity', files: 1 }] })
    expect(rizal).toMatchObject({ files: 1, atNight: 0 })
    expect(rizal?.classes.map((c) => c.class)).toContain('identity')
  })

  it('A18 is for the head, the privacy officer and the auditor, each of her own centre', async () => {
    for (const who of readers) expect((await t.as(who).call('audit.verify', {})).firstBroken).toBeNull()
    for (const who of [cast.coordinator, cast.rizal, cast.admin, cast.guard]) {
      expect(await t.as(who).refused('audit.verify', {})).toBe('not_allowed')
      expect(await t.as(who).refused('audit.entries', {})).toBe('not_allowed')
      expect(await t.as(who).refused('audit.reads', { days: 7 })).toBe('not_allowed')
      expect(await t.as(who).refused('audit.checkpoint', {})).toBe('not_allowed')
      expect(await t.as(who).refused('audit.compare', { count: 1, words: 'x' })).toBe('not_allowed')
    }
    expect((await t.as(elsewhere.head).call('audit.entries', {})).items.some((i) => i.caseId === caseId)).toBe(false)
  })

  it('tells an auditor of the house that something of her story or health was done, and not of whom', async () => {
    const auditor = { personId: t.as(cast.ended).id, role: 'auditor' } as const
    await t.as(cast.head).call('access.grantRole', { ...auditor, untilOn: '2026-03-31' })
    await t.as(cast.rizal).call('instruments.start', { caseId, code: 'who-5' })
    const seen = async (who: { username: string }, kind: string) =>
      (await t.as(who).call('audit.entries', {})).items.find((i) => i.kind === kind)
    expect(await seen(cast.ended, 'instruments.started')).toMatchObject({ who: 'Rizal', caseId: null, label: null })
    expect(await seen(cast.privacy, 'instruments.started')).toMatchObject({ caseId })
    await t.as(cast.head).call('access.endRole', auditor)
  })

  it('shows what was done with codes and ids, the newest first, page after page without a gap', async () => {
    for (let i = 0; i < 60; i++) await t.as(cast.wulan).call('auth.setLocale', { locale: 'id' })
    const first = await t.as(cast.head).call('audit.entries', {})
    expect(first.items).toHaveLength(50)
    const second = await t.as(cast.head).call('audit.entries', first.next ? { after: first.next } : {})
    expect(second.items[0]?.seq).toBe((first.items.at(-1)?.seq ?? 0) - 1)
    const opened = second.items.concat(first.items).find((i) => i.kind === 'cases.opened')
    expect(opened).toMatchObject({ who: 'Rizal', caseId, label: 'Suryani' })
    // the privacy officer holds no key of a name: she sees that there was a file
    const seen = (await t.as(cast.privacy).call('audit.entries', { area: 'cases' })).items.find(
      (i) => i.kind === 'cases.opened',
    )
    expect([seen?.caseId, seen?.label]).toEqual([caseId, '–'])
  })

  it('can be narrowed to a person and to a part', async () => {
    const { items } = await t.as(cast.head).call('audit.entries', { personId: t.as(cast.rizal).id, area: 'cases' })
    expect(new Set(items.map((i) => [i.who, i.kind.split('.')[0]].join(' ')))).toEqual(new Set(['Rizal cases']))
    expect(await t.as(cast.head).refused('audit.entries', { area: 'tidak-ada' as 'cases' })).toBe('invalid_input')
    expect(await t.as(cast.head).refused('audit.entries', { after: ['terakhir'] })).toBe('invalid_input')
  })

  it('can be narrowed to the days between two, on the clock of the centre', async () => {
    const on = async (span: { from?: string; until?: string }) =>
      (await t.as(cast.head).call('audit.entries', { span, area: 'cases' })).items.length
    const today = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate()
    expect(await on({ from: String(today.subtract({ days: 1 })), until: String(today) })).toBeGreaterThan(0)
    expect(await on({ from: String(today.add({ days: 1 })) })).toBe(0)
    expect(await on({ until: String(today.subtract({ days: 1 })) })).toBe(0)
  })

  it('J13 refused attempts of a minute stand in the chain as one line for each person and endpoint, with their number', async () => {
    const chain = async () => {
      await t.ownerSql(
        `begin; select sec.begin_job('${t.as(cast.head).centreId}'); select sec.chain_denied('${t.time.now.toString()}'); commit`,
      )
      return (await t.as(cast.head).call('audit.entries', { area: 'access' })).items.filter(
        (i) => i.kind === 'access.denied',
      )
    }
    t.pass({ minutes: 1 })
    const before = (await chain()).length // what the tests above were refused
    await t.as(cast.guard).signIn()
    for (let i = 0; i < 5; i++) await t.as(cast.guard).refused('audit.verify', {})
    await t.as(cast.guard).refused('audit.checkpoint', {})
    expect(await chain()).toHaveLength(before) // the minute is not over
    t.pass({ minutes: 1 })
    const lines = (await chain()).slice(0, 2)
    expect(lines).toContainEqual(
      expect.objectContaining({ who: 'Joko', details: { endpoint: 'audit.verify', count: 5 } }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({ who: 'Joko', details: { endpoint: 'audit.checkpoint', count: 1 } }),
    )
    expect(await chain()).toHaveLength(before + 2) // counted once
  })

  it('J17 holds no name, no number and no text of anybody', async () => {
    const [all] = await t.ownerSql<{ text: string }>(
      `select string_agg(to_jsonb(a)::text, ' ') as text from audit_entries a`,
    )
    for (const word of ['Suryani', '9910014508980001', 'Rizal', 'Ratna']) expect(all?.text).not.toContain(word)
  })

  it('J20 gives eight words that belong to the entry, and takes them back with small slips', async () => {
    const c = await t.as(cast.privacy).call('audit.checkpoint', {})
    expect(c.words.split(' ')).toHaveLength(8)
    const compare = async (count: number, words: string) =>
      (await t.as(cast.head).call('audit.compare', { count, words })).result
    expect(await compare(c.count, c.words)).toBe('same')
    expect(await compare(c.count, c.words.toUpperCase().replaceAll(' ', ', '))).toBe('same')
    expect(await compare(c.count, c.words.split(' ').toReversed().join(' '))).toBe('different')
    expect(await compare(c.count - 1, c.words)).toBe('different')
    expect(await compare(c.count + 1000, c.words)).toBe('missing')
  })

  it('J23 is not for the technician, in the application or by SQL', async () => {
    expect(await t.as(cast.admin).sql('select * from audit_entries where person_id <> sec.person()')).toEqual([])
    expect(await t.as(cast.admin).sql('select * from read_log where person_id <> sec.person()')).toEqual([])
  })

  it('says in one line what one person read of one part on one day, and how often', async () => {
    const readsOf = async () => (await t.as(cast.head).call('audit.readersOfCase', { caseId })).reads
    const before = await readsOf()
    for (const _ of [1, 2]) await t.as(cast.head).within((ctx) => openIdentity(ctx, caseId))
    const [was, is] = [before, await readsOf()].map((all) =>
      all.find((r) => r.who === 'Ratna' && r.class === 'identity'),
    )
    expect(await readsOf()).toHaveLength(before.length)
    expect(is?.times).toBe((was?.times ?? 0) + 2)
  })
})
