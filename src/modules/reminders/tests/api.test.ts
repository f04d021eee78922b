import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { caseOfRizal } from '../../access/tests/house.ts'
import { untilOf } from '../rules.ts'

describe('what is new for me', () => {
  let t: TestApp
  let suryani: string
  let rizal: string
  beforeAll(async () => {
    t = await startApp()
    suryani = await caseOfRizal(t)
    rizal = t.as(cast.rizal).id
  })
  afterAll(() => t.close())

  const news = (who: Pick<Member, 'username'>) => t.as(who).call('reminders.news', {})
  const lines = async (who: Pick<Member, 'username'>, kind?: string) =>
    (await news(who)).lines.filter((l) => kind === undefined || l.kind === kind)
  const bell = async (who: Pick<Member, 'username'>) =>
    (await t.as(who).call('tasks.waiting', {})).places.find((p) => p.path === '/kabar')?.count ?? 0
  const seeAll = async (who: Pick<Member, 'username'>) =>
    t.as(who).call('reminders.seeAll', { until: untilOf((await news(who)).lines) || t.time.now.toString() })

  it('is work that a colleague gave her, with the way to where it is done, and not what she took upon herself', async () => {
    await seeAll(cast.rizal)
    expect(await bell(cast.rizal)).toBe(0)
    const dueOn = '2026-01-20'
    await t.as(cast.rizal).call('tasks.add', { caseId: suryani, text: 'telepon ibunya', dueOn })
    expect(await bell(cast.rizal)).toBe(0)
    await t.as(cast.coordinator).call('tasks.add', { caseId: suryani, text: 'antar ke puskesmas', dueOn })
    expect(await bell(cast.rizal)).toBe(1)
    const [line] = await lines(cast.rizal, 'own_words')
    expect(line).toMatchObject({ what: 'given', isNew: true, caseId: suryani, link: `/penerima-manfaat/${suryani}` })
    expect(line?.who?.label).toBe('Suryani')
    expect(JSON.stringify(await news(cast.rizal))).not.toContain('puskesmas')
  })

  it('is read line by line or as a whole, each person for herself', async () => {
    const [line] = await lines(cast.rizal, 'own_words')
    await t.as(cast.rizal).call('reminders.see', { line: line?.line ?? '' })
    expect((await lines(cast.rizal, 'own_words')).map((l) => l.isNew)).toEqual([false])
    expect(await bell(cast.rizal)).toBe(0)
    const until = untilOf((await news(cast.rizal)).lines)
    t.pass({ minutes: 5 })
    await t.as(cast.coordinator).call('tasks.add', { caseId: suryani, text: 'cari ijazah', dueOn: '2026-01-20' })
    await t.as(cast.rizal).call('reminders.seeAll', { until })
    expect(await bell(cast.rizal), 'what came while she read').toBe(1)
    await seeAll(cast.rizal)
    expect(await bell(cast.rizal)).toBe(0)
    expect(await t.ownerSql('select line from news_seen where person_id = $1', [rizal])).toEqual([{ line: '*' }])
    expect(await t.as(cast.wulan).sql('select 1 from news_seen')).toEqual([])
    const forged = `insert into news_seen (centre_id, person_id, line, seen_at) values (sec.centre(), $1, '*', now())`
    await expect(t.as(cast.wulan).sql(forged, [rizal])).rejects.toThrow(/row-level security/)
  })

  it('is new again at the end of its window, and those who lead hear of it a week later, a line for each kind', async () => {
    t.travelTo('2026-01-20T02:00:00Z')
    expect((await lines(cast.rizal, 'own_words')).map((l) => [l.what, l.isNew])).toEqual(Array(3).fill(['due', true]))
    t.travelTo('2026-01-22T02:00:00Z')
    expect((await lines(cast.rizal, 'own_words')).map((l) => l.what)).toEqual(Array(3).fill('late'))
    expect(await lines(cast.coordinator, 'own_words')).toEqual([])
    t.travelTo('2026-01-28T02:00:00Z')
    for (const who of [cast.head, cast.coordinator])
      expect(await lines(who, 'own_words')).toMatchObject([
        { what: 'leads', count: 3, caseId: null, who: null, link: '/beranda?terlambat=own_words' },
      ])
    expect(await lines(cast.wulan, 'own_words')).toEqual([])
  })

  it('is an answer to what she asked, on the page where she reads it', async () => {
    const week = {
      kind: 'publish_week',
      params: '{"on":"2026-02-02"}',
      link: '/jadwal?hari=2026-02-02',
    }
    const given = await t.as(cast.classes).within(async (ctx) => {
      const taskId = crypto.randomUUID()
      await ctx.client.query(
        `insert into tasks (centre_id, task_id, kind, params, owner_role, made_at, link) values (sec.centre(), $1, $2, $3, 'head', $4, $5)`,
        [taskId, week.kind, week.params, ctx.now.toString(), week.link],
      )
      return taskId
    })
    expect(await lines(cast.classes, week.kind)).toEqual([])
    expect(await lines(cast.head, week.kind)).toMatchObject([{ what: 'given', isNew: true }])
    await t.as(cast.head).within(async (ctx) => {
      await ctx.client.query('update tasks set done_at = $1, done_by = sec.person() where task_id = $2', [
        ctx.now.toString(),
        given,
      ])
    })
    expect(await lines(cast.classes, week.kind)).toMatchObject([{ what: 'answered', link: week.link, isNew: true }])
    expect(await lines(cast.sewing, week.kind)).toEqual([])
    const forged = `insert into tasks (centre_id, task_id, kind, owner_role, made_at, made_by) values (sec.centre(), gen_random_uuid(), 'publish_week', 'head', now(), $1)`
    await expect(t.as(cast.sewing).sql(forged, [rizal])).rejects.toThrow(/permission denied/)
  })

  it('goes with the right to read of it: a case that she left, a centre that is not hers', async () => {
    expect((await lines(cast.rizal)).some((l) => l.caseId === suryani)).toBe(true)
    await t.as(cast.head).call('access.assign', { caseId: suryani, personId: t.as(cast.wulan).id, part: 'responsible' })
    expect((await lines(cast.rizal)).filter((l) => l.caseId === suryani)).toEqual([])
    expect((await lines(cast.wulan, 'own_words')).map((l) => l.who?.label)).toEqual(Array(3).fill('Suryani'))
    expect(await lines(elsewhere.head)).toEqual([])
  })

  it('says the code of a protected woman, and no name', async () => {
    await t.as(cast.head).call('cases.protect', { caseId: suryani, isProtected: true, reason: 'Dicari suaminya.' })
    const told = JSON.stringify(await news(cast.wulan))
    expect(told).not.toContain('Suryani')
  })

  it('is gone after two weeks, while the work stays on Beranda', async () => {
    t.travelTo('2026-02-20T02:00:00Z')
    expect(await lines(cast.wulan, 'own_words')).toEqual([])
    expect((await t.as(cast.wulan).call('tasks.home', {})).missed.filter((m) => m.kind === 'own_words')).toHaveLength(3)
  })
})
