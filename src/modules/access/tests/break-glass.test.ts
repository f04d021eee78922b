import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { inAnEmergency, REASON } from './emergency.ts'
import { caseOfRizal } from './house.ts'
import { openingReviewed } from './opening-reviewed.ts'

let t: TestApp
let suryani: string
let rukmini: string
let counselling: string
let health: string
const place = { table: 'tests', row: 'r', column: 'c' }
beforeAll(async () => {
  t = await startApp()
  suryani = await caseOfRizal(t, 'Suryani')
  rukmini = await caseOfRizal(t, 'Rukmini')
  health = await t.as(cast.nurse).within((ctx) => ctx.seal.seal('health', suryani, place, 'alergi'))
  await t
    .as(cast.rizal)
    .call('access.assign', { caseId: suryani, personId: t.as(cast.psychologist).id, part: 'psychologist' })
  counselling = await t
    .as(cast.psychologist)
    .within((ctx) => ctx.seal.seal('counselling', suryani, place, 'konseling', `${ctx.actor.personId}:own`))
})
afterAll(() => t.close())
const at = () => ({ t, suryani, rukmini })

/** security.md 3.2, A50–A56: four hours, one file, the head at once, a review within three days. */
describe('an emergency opening', () => {
  const { open, name, tasksOf } = inAnEmergency(at)

  it('tells the head, the privacy officer and her worker at once, with a task each that they can do', async () => {
    await t.stepUp(cast.wulan)
    await open(cast.wulan)
    const told = await t.ownerSql(
      `select kind, owner_role, p.call_name, link from tasks t left join people p on p.person_id = t.owner_id
       where kind in ('review_opening', 'read_opening') and done_at is null order by kind desc, owner_role`,
    )
    expect(told).toEqual([
      { kind: 'review_opening', owner_role: 'data_protection_officer', call_name: null, link: '/pengaturan/pembukaan' },
      { kind: 'review_opening', owner_role: 'head', call_name: null, link: '/pengaturan/pembukaan' },
      { kind: 'read_opening', owner_role: null, call_name: 'Rizal', link: `/penerima-manfaat/${suryani}/akses` },
    ])
    expect(await tasksOf(cast.privacy)).toHaveLength(1)
    const { openings } = await t.as(cast.rizal).call('access.openingsOfCase', { caseId: suryani })
    expect(openings).toMatchObject([{ who: 'Wulan', category: 'danger', verdict: null }])
    const reads = await t.as(cast.rizal).call('audit.readersOfCase', { caseId: suryani })
    expect(await name(cast.wulan)).toBe('Suryani')
    expect(reads.reads.every((r) => r.who !== 'Wulan')).toBe(true)
    for (const who of [cast.nurse, cast.sewing]) {
      expect(await t.as(who).refused('access.openingsOfCase', { caseId: suryani })).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from break_glass')).toEqual([])
    }
    // reviewed once, the task of both ends
    const [mine] = (await t.as(cast.privacy).call('access.openings', {})).openings
    await t.as(cast.privacy).call('access.reviewOpening', { openingId: mine?.id ?? '', verdict: 'right' })
    expect(await tasksOf(cast.head)).toEqual([])
    await t.ownerSql(`delete from break_glass`)
    await t.ownerSql(`delete from tasks where kind in ('review_opening', 'read_opening')`)
  })

  it('A51 and A52 needs a category and a reason of twenty letters', async () => {
    for (const input of [
      { category: 'danger', reason: '' },
      { category: 'danger', reason: 'penting' },
      { category: 'danger', reason: `${' '.repeat(20)}x` },
      { category: 'lain', reason: REASON },
    ])
      expect(await t.as(cast.wulan).refused('access.breakGlass', { caseId: suryani, ...input } as never)).toBe(
        'invalid_input',
      )
    expect(await name(cast.wulan)).toBeNull()
  })

  it('is not for everybody, not for another centre, and not for a file that is open already', async () => {
    for (const who of [
      cast.head,
      cast.administration,
      cast.sewing,
      cast.guard,
      cast.admin,
      cast.privacy,
      cast.houseMother,
    ])
      expect(
        await t.as(who).refused('access.breakGlass', { caseId: suryani, category: 'danger', reason: REASON }),
      ).toBe('not_allowed')
    for (const who of [elsewhere.stranger, cast.rizal]) await t.stepUp(who)
    expect(
      await t
        .as(elsewhere.stranger)
        .refused('access.breakGlass', { caseId: suryani, category: 'danger', reason: REASON }),
    ).toBe('not_found')
    expect(
      await t.as(cast.rizal).refused('access.breakGlass', { caseId: suryani, category: 'danger', reason: REASON }),
    ).toBe('already_open')
  })

  it('opens name, identity, story and safety of the one file, and the head is told at once', async () => {
    const { expiresAt } = await open(cast.wulan)
    expect(Temporal.Instant.from(expiresAt).since(t.time.now).total('hours')).toBe(4)
    expect(await name(cast.wulan)).toBe('Suryani')
    expect((await t.as(cast.wulan).call('access.myOpening', { caseId: suryani })).opening).toEqual({
      category: 'danger',
      expiresAt,
    })
    const [task] = await tasksOf(cast.head)
    expect([task?.caseId, task?.link]).toEqual([null, '/pengaturan/pembukaan'])
    expect((await t.as(cast.rizal).call('tasks.ofCase', { caseId: suryani })).tasks.map((x) => x.kind)).not.toContain(
      'review_opening',
    )
    expect(
      Temporal.Instant.from(task?.dueAt ?? '')
        .since(Temporal.Instant.from(expiresAt))
        .total('hours'),
    ).toBe(68)
  })

  it('A53 offers no work on what is only read: no step, no plan, no question', async () => {
    const page = await t.as(cast.wulan).call('cases.page', { caseId: suryani })
    expect([page.maySeeStory, page.mayWork]).toEqual([true, false])
    expect((await t.as(cast.rizal).call('cases.page', { caseId: suryani })).mayWork).toBe(true)
    const asks = async (who: { username: string }) =>
      (await t.as(who).call('instruments.list', { caseId: suryani })).mayAsk
    const plans = async (who: { username: string }) =>
      (await t.as(who).call('plans.page', { caseId: suryani })).may.start
    expect([await asks(cast.rizal), await plans(cast.rizal)]).toEqual([true, true])
    expect([await asks(cast.wulan), await plans(cast.wulan)]).toEqual([false, false])
  })

  it('A54 opens no other file, and neither counselling notes nor health', async () => {
    expect(await name(cast.wulan, rukmini)).toBeNull()
    const value = (cls: 'counselling' | 'health', envelope: string) =>
      t.as(cast.wulan).within((ctx) => ctx.seal.open(cls, suryani, place, envelope))
    expect([await value('counselling', counselling), await value('health', health)]).toEqual([null, null])
  })

  it('leaves its reason sealed: the head and the coordinator read it, the privacy officer sees that it was', async () => {
    const [seen] = (await t.as(cast.head).call('access.openings', {})).openings
    expect(seen).toMatchObject({
      who: 'Wulan',
      label: 'Suryani',
      category: 'danger',
      reason: REASON,
      reviewedAt: null,
      isMine: false,
    })
    expect((await t.as(cast.coordinator).call('access.openings', {})).openings[0]?.reason).toBe(REASON)
    expect((await t.as(cast.privacy).call('access.openings', {})).openings[0]).toMatchObject({
      who: 'Wulan',
      reason: null,
    })
    const [row] = await t.ownerSql<{ reason: string }>('select reason from break_glass')
    expect(row?.reason).not.toContain('menelepon')
    for (const who of [cast.rizal, cast.wulan])
      expect(await t.as(who).refused('access.openings', {})).toBe('not_allowed')
  })

  it('A53 ends after four hours, also for what was opened and for writing', async () => {
    t.pass({ hours: 3, minutes: 58 }) // her screen has locked long since: a new sign-in, and the file is still open
    expect(await name(cast.wulan)).toBe('Suryani')
    t.pass({ minutes: 2 })
    expect(await name(cast.wulan)).toBeNull()
    expect((await t.as(cast.wulan).call('access.myOpening', { caseId: suryani })).opening).toBeNull()
    expect(
      await t
        .as(cast.wulan)
        .within(
          async (ctx) =>
            (await ctx.client.query('select * from sec.glass_wraps($1, $2)', [suryani, ctx.now.toString()])).rows,
        ),
    ).toEqual([])
    expect(
      await t
        .as(cast.wulan)
        .within(async (ctx) => (await ctx.client.query('select sec.glass_half($1) as h', [ctx.now.toString()])).rows),
    ).toEqual([{ h: null }])
  })
})

// one server: this part goes on where the other ended
openingReviewed(at)
