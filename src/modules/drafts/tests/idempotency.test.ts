import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'

/** security-cases.md 4.2 G: what is sent twice is done once. */
describe('a command that is sent again', () => {
  let t: TestApp
  let caseId: string
  let cookie: string
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
    cookie = await rizal.signIn()
  })
  afterAll(() => t.close())

  const add = (text: string, key: string, as = cookie) =>
    t.post('tasks.add', { caseId, text, dueOn: '2026-01-20' }, { cookie: as, 'idempotency-key': key })
  const count = async () =>
    (
      await t.ownerSql<{ tasks: number; events: number }>(
        `select (select count(*) from tasks where kind = 'own_words')::int as tasks, (select count(*) from audit_entries where kind = 'tasks.added')::int as events`,
      )
    )[0]

  it('G04 and G05 has one effect and the same answer, a moment or a day later', async () => {
    const key = randomUUID()
    const first = await add('Telepon Dinas', key)
    const before = await count()
    expect((await add('Telepon Dinas', key)).body).toEqual(first.body)
    t.pass({ hours: 24 })
    cookie = await t.as(cast.rizal).signIn()
    expect((await add('Telepon Dinas', key)).body).toEqual(first.body)
    expect(await count()).toEqual(before)
  })

  it('G06 is refused when the same key comes with another body, or for another command', async () => {
    const key = randomUUID()
    await add('Antar ke Disdukcapil', key)
    const before = await count()
    const other = await add('Antar ke Puskesmas', key)
    expect([other.status, other.body.refusal.code]).toEqual([422, 'key_reused'])
    const elsewhere = await t.post('tasks.finish', { taskId: randomUUID() }, { cookie, 'idempotency-key': key })
    expect([elsewhere.status, elsewhere.body.refusal.code]).toEqual([422, 'key_reused'])
    expect(await count()).toEqual(before)
  })

  it('G06 belongs to its sender: the same key of a colleague is another key', async () => {
    const key = randomUUID()
    const mine = await t.post('auth.setLocale', { locale: 'en' }, { cookie, 'idempotency-key': key })
    const hers = await t.post(
      'auth.setLocale',
      { locale: 'id' },
      { cookie: await t.as(cast.wulan).signIn(), 'idempotency-key': key },
    )
    expect([mine.status, hers.status]).toEqual([200, 200])
  })

  it('G08 has one effect when fifty come at the same moment, and all fifty get its answer', async () => {
    const key = randomUUID()
    const before = await count()
    const answers = await Promise.all(Array.from({ length: 50 }, () => add('Lima puluh kali', key)))
    expect(new Set(answers.map((a) => a.status))).toEqual(new Set([200]))
    expect(new Set(answers.map((a) => a.body.taskId)).size).toBe(1)
    const after = await count()
    expect([(after?.tasks ?? 0) - (before?.tasks ?? 0), (after?.events ?? 0) - (before?.events ?? 0)]).toEqual([1, 1])
  })

  it('has no effect and keeps no answer when the first was refused: the same key may then succeed', async () => {
    const key = randomUUID()
    const task = await add('Sekali', randomUUID())
    const done = () => t.post('tasks.finish', { taskId: task.body.taskId }, { cookie, 'idempotency-key': key })
    await t.ownerSql('update tasks set done_at = now() where task_id = $1', [task.body.taskId])
    expect((await done()).body.refusal.code).toBe('already_done')
    await t.ownerSql('update tasks set done_at = null where task_id = $1', [task.body.taskId])
    expect((await done()).status).toBe(200)
    expect((await done()).status).toBe(200)
  })

  it('needs a key, and one that is a key', async () => {
    const bare = await t.post('tasks.add', { caseId, text: 'Tanpa kunci', dueOn: '2026-01-20' }, { cookie })
    expect(bare.body.refusal.code).toBe('idempotency_key_needed')
    expect((await add('Tanpa kunci', 'bukan-kunci')).body.refusal.code).toBe('idempotency_key_needed')
  })

  it('is stored without its text, and with an answer that only its sender can open', async () => {
    await add('Rahasia Suryani', randomUUID())
    const [all] = await t.ownerSql<{ text: string }>(
      `select string_agg(to_jsonb(k)::text, '') as text from idempotency_keys k`,
    )
    expect(all?.text).not.toContain('Rahasia')
    const { caseId: hers, codeName } = (
      await t.post(
        'referrals.register',
        {
          source: 'self',
          noLetterReason: 'came_herself',
          callName: 'Rosdiana',
          identity: {},
          reason: 'Datang sendiri.',
          isProtected: true,
        },
        { cookie, 'idempotency-key': randomUUID() },
      )
    ).body
    const [again] = await t.ownerSql<{ text: string }>(
      `select string_agg(to_jsonb(k)::text, '') as text from idempotency_keys k`,
    )
    expect([hers, codeName]).toEqual([expect.any(String), '0-1'])
    expect(again?.text, 'what was answered').not.toMatch(new RegExp(`${hers}|0-1"`))
  })
})
