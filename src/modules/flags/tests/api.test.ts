import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCaseInAssessment, openTasks } from '../../assessments/tests/support.ts'
import { raiseDanger } from '../facts.ts'

const REASON = 'Sudah bicara, aman, dan didampingi psikolog.'
const talk = { said: 'Capek saja, tidak mau meninggalkan adik.', means: 'none', sitsOut: true } as const
const plan = { triggers: ['Malam hari, sendirian'], people: [{ name: 'Dini', number: '0812' }], codeWord: 'hujan' }

describe('a danger that is said in an instrument', () => {
  let t: TestApp
  let caseId: string
  let takingId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInAssessment(t)
    const rizal = t.as(cast.rizal)
    await rizal.call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    await rizal.call('access.assign', { caseId, personId: t.as(cast.sewing).id, part: 'class' })
    // where she lives is no matter of this test: she has arrived
    await t.ownerSql(`update cases set admitted_on = '2026-01-12' where case_id = '${caseId}'`)
    const begun = await rizal.call('instruments.start', { caseId, code: 'srq-20' })
    takingId = begun.takingId
    await rizal.call('instruments.saveAnswers', { takingId, answers: { srq17: 1 }, version: begun.version })
  })
  afterAll(() => t.close())

  const rizal = () => t.as(cast.rizal)
  type Somebody = { username: string }
  const kindsFor = async (who: Somebody) =>
    (
      await t
        .as(who as typeof cast.rizal)
        .call('cases.page', { caseId })
        .catch(() => ({ flags: [] }))
    ).flags.map((f) => f.kind)
  const homeOf = async (who: Somebody) =>
    (await t.as(who as typeof cast.rizal).call('tasks.home', {})).urgent.map((f) => f.kind)
  const flagId = async () => {
    const [flag] = (await rizal().call('flags.ofCase', { caseId })).open.filter((f) => f.kind === 'safety')
    if (!flag) throw new Error('no open flag')
    return flag.flagId
  }

  it('stands in her head, in the list, in the search, at a sitting about her and on the homes of whoever reads her story, with the answer that said it', async () => {
    for (const who of [cast.rizal, cast.head, cast.coordinator, cast.psychologist]) {
      expect(await kindsFor(who)).toContain('safety')
      expect(await homeOf(who)).toEqual(['safety'])
    }
    const { items } = await rizal().call('cases.list', {})
    expect(items.find((c) => c.caseId === caseId)?.flags.map((f) => f.kind)).toContain('safety')
    expect((await rizal().call('conferences.agenda', { caseId })).flags).toContain('safety')
    expect(await openTasks(t, caseId)).toEqual(['safety_talk_today 2026-01-12'])
  })

  it('tells the house mother and the nurse what to do and not why, her class and the rest nothing at all', async () => {
    for (const who of [cast.houseMother, cast.nurse]) {
      expect(await kindsFor(who)).toEqual(['accompany'])
      expect(await homeOf(who)).toEqual(['accompany'])
      const { open, closed, talks } = await t.as(who).call('flags.ofCase', { caseId })
      expect([open.map((f) => [f.kind, f.team]), closed, talks]).toEqual([[['accompany', null]], [], []])
      expect((await t.as(who).call('flags.stop', { caseId })).stop).toBeNull()
    }
    for (const who of [cast.sewing, cast.salon, cast.administration, cast.wulan]) {
      expect(await kindsFor(who)).toEqual([])
      expect(await homeOf(who)).toEqual([])
      expect(await t.as(who).sql('select 1 from flags')).toEqual([])
      const { items } = await t
        .as(who)
        .call('cases.timeline', { caseId })
        .catch(() => ({ items: [] as { kind: string }[] }))
      expect(items.filter((i) => i.kind.startsWith('flags.'))).toEqual([])
    }
    expect(await t.as(elsewhere.stranger).sql('select 1 from flags')).toEqual([])
  })

  it('stops the screen until it is written who is with her, whatever is closed or loaded again meanwhile', async () => {
    const { stop } = await rizal().call('flags.stop', { caseId })
    expect(stop).toMatchObject({ source: 'instrument', causes: ['self_harm'], isHouseTold: true })
    expect((await rizal().call('instruments.taking', { takingId })).body).toMatchObject({
      answers: { srq17: 1 },
      passed: [],
    })
    expect(await rizal().refused('flags.close', { caseId, flagId: await flagId(), reason: REASON })).toBe('stay_first')
    await rizal().call('flags.stay', { caseId, flagId: await flagId(), feelsSafe: 'yes', withHer: 'Saya, Rizal' })
    expect((await rizal().call('flags.stop', { caseId })).stop).toBeNull()
    expect((await rizal().call('instruments.taking', { takingId })).body?.passed).toEqual(['srq20_item_17'])
  })

  it('lets her class know only that she sits out today, when her worker says so in the talk; that day ends it', async () => {
    await rizal().call('flags.saveTalk', { caseId, ...talk })
    expect(await openTasks(t, caseId)).toEqual([])
    expect(await kindsFor(cast.sewing)).toEqual(['sit_out'])
    expect(await kindsFor(cast.salon)).toEqual([])
    const { open } = await t.as(cast.sewing).call('flags.ofCase', { caseId })
    expect(open.map((f) => [f.kind, f.untilOn, f.team])).toEqual([['sit_out', '2026-01-12', null]])
    expect((await t.as(cast.coordinator).call('flags.ofCase', { caseId })).talks[0]?.said).toMatchObject(talk)
  })

  it('keeps her plan (form 17) for the worker and the head, version by version, and shows both when two write', async () => {
    expect(await rizal().call('flags.savePlan', { caseId, version: 0, ...plan })).toEqual({ version: 1 })
    expect(await t.as(cast.head).refused('flags.savePlan', { caseId, version: 0, ...plan })).toBe('stale_version')
    await t.as(cast.head).call('flags.savePlan', { caseId, version: 1, ...plan, codeWord: 'payung' })
    expect((await rizal().call('flags.ofCase', { caseId })).plan).toMatchObject({
      version: 2,
      said: { codeWord: 'payung' },
    })
    const psychologist = await t.as(cast.psychologist).call('flags.ofCase', { caseId })
    expect([psychologist.plan, psychologist.isPlanHidden]).toEqual([null, true])
    expect(await t.as(cast.psychologist).refused('flags.savePlan', { caseId, version: 2, ...plan })).toBe('not_allowed')
  })

  it('is closed by a named person of her team with a reason, once, and not by anybody else', async () => {
    const id = await flagId()
    for (const who of [cast.houseMother, cast.nurse, cast.sewing, cast.wulan])
      expect(await t.as(who).refused('flags.close', { caseId, flagId: id, reason: REASON })).toBe('not_allowed')
    expect(await rizal().refused('flags.close', { caseId, flagId: id, reason: 'ya' })).toBe('invalid_input')
    await t.as(cast.psychologist).call('flags.close', { caseId, flagId: id, reason: REASON })
    expect(await t.as(cast.head).refused('flags.close', { caseId, flagId: id, reason: REASON })).toBe('flag_closed')
    const { closed } = await rizal().call('flags.ofCase', { caseId })
    expect(closed.find((f) => f.flagId === id)?.team).toMatchObject({ closedBy: 'Dian', reason: REASON })
    for (const who of [cast.rizal, cast.houseMother, cast.sewing]) expect(await kindsFor(who)).toEqual([])
    await expect(
      t.as(cast.head).sql(`update flags set closed_at = null, closed_by = null where flag_id = $1`, [id]),
    ).rejects.toThrow('flag_closed')
  })

  it('is one flag where two of the team hear it at once, and what both heard stands with it', async () => {
    const danger = {
      caseId,
      source: 'instrument',
      recordId: crypto.randomUUID(),
      sealedAs: 'narrative',
      talk: false,
    } as const
    let both = 0
    const together = Promise.withResolvers<void>()
    const heard = (who: typeof cast.rizal | typeof cast.head, cause: 'harm' | 'threat') =>
      t.as(who).within(async (ctx) => {
        await ctx.client.query('select 1 from flags where case_id = $1', [caseId])
        if (++both === 2) together.resolve()
        await together.promise
        return raiseDanger(ctx, { ...danger, causes: [cause] })
      })
    const ids = await Promise.all([heard(cast.rizal, 'harm'), heard(cast.head, 'threat')])
    expect(new Set(ids).size).toBe(1)
    const { open } = await rizal().call('flags.ofCase', { caseId })
    expect(open.find((f) => f.flagId === ids[0])?.team?.causes).toEqual(['harm', 'threat'])
    await t.ownerSql('delete from flags where case_id = $1 and closed_at is null', [caseId])
  })

  it('tells the house to stay with her although somebody told it so until a day that is over', async () => {
    await rizal().call('flags.raise', { caseId, kind: 'accompany', words: 'Baru datang.', untilOn: '2026-01-12' })
    const danger = { caseId, source: 'instrument', sealedAs: 'narrative', talk: false } as const
    await rizal().within((ctx) => raiseDanger(ctx, { ...danger, recordId: crypto.randomUUID(), causes: ['self_harm'] }))
    const open = await t.ownerSql(
      `select source, until_on::text from flags where case_id = $1 and kind = 'accompany' and closed_at is null order by source`,
      [caseId],
    )
    expect(open).toMatchObject([
      { source: 'instrument', until_on: null },
      { source: 'person', until_on: '2026-01-12' },
    ])
    await t.ownerSql('delete from flags where case_id = $1 and closed_at is null', [caseId])
  })

  it('said before she lives here tells the house from the day on which she does', async () => {
    const hers = await openCaseInAssessment(t, 'Mawar')
    await t.ownerSql('update cases set admitted_on = null where case_id = $1', [hers])
    const danger = { caseId: hers, source: 'triage', sealedAs: 'narrative', talk: false } as const
    await rizal().within((ctx) => raiseDanger(ctx, { ...danger, recordId: crypto.randomUUID(), causes: ['self_harm'] }))
    const kinds = async () =>
      (await t.ownerSql('select kind from flags where case_id = $1 order by kind', [hers])).map((f) => f['kind'])
    expect(await kinds()).toEqual(['safety'])
    await t.ownerSql(`update cases set admitted_on = '2026-01-12' where case_id = $1`, [hers])
    expect(await kinds()).toEqual(['accompany', 'safety'])
  })

  it('is raised by a person as well, and by a risk rated high where none stands; a lower rating raises none', async () => {
    await rizal().call('flags.raise', {
      caseId,
      kind: 'accompany',
      untilOn: '2026-01-13',
      words: 'Demam, tidak mau makan.',
    })
    expect(await kindsFor(cast.houseMother)).toEqual(['accompany'])
    expect(
      await rizal().refused('flags.raise', { caseId, kind: 'sit_out', untilOn: '2026-01-11', words: 'Lelah.' }),
    ).toBe('until_in_the_past')
    const rate = async (level: 'low' | 'high') => {
      const { version } = await rizal().call('cases.page', { caseId })
      await rizal().call('cases.rateRisk', { caseId, level, reason: 'Dinilai ulang hari ini.', version })
    }
    await rate('low')
    expect(await kindsFor(cast.rizal)).toEqual(['accompany'])
    await rate('high')
    await rate('high')
    expect((await kindsFor(cast.rizal)).filter((k) => k === 'safety')).toHaveLength(1)
    t.pass({ hours: 48 })
    expect(await kindsFor(cast.houseMother)).toEqual([])
    expect(await kindsFor(cast.rizal)).toEqual(['safety'])
  })
})
