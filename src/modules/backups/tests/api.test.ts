import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { note, noteChanges } from '../../../app/backups/note.ts'
import type { DiskLevel } from '../../../kernel/disk-level.ts'
import { server } from '../server.ts'

describe('the copies of the house', () => {
  let t: TestApp
  let level: DiskLevel = 'roomy'
  const disk = { level: () => level, standing: () => ({ level, freeMegabytes: 700, reads: 90_000 }), look: () => {} }
  beforeAll(async () => {
    t = await startApp({ services: { disk } })
  })
  afterAll(() => t.close())
  const admin = () => t.as(cast.admin)
  const head = () => t.as(cast.head)
  const hour = () => runJob(t, head().centreId, server.jobs?.[0])
  const waiting = () =>
    t.ownerSql(
      `select kind, owner_role from tasks where centre_id = $1 and kind in ('make_backup', 'drill_backup') and done_at is null order by 1`,
      [head().centreId],
    )
  const good = (kind: 'backup' | 'drill') =>
    note(t.url('ownerUrl'), { kind, outcome: 'good', seconds: 90, bytes: 3_000_000, rows_kept: 700 }, t.time.now)

  it('L05 ask nobody in the first night, the head after 26 hours without a copy and after 35 days without a drill, once', async () => {
    expect(await hour()).toBe(0)
    t.pass({ hours: 27 })
    expect(await hour()).toBe(1)
    expect(await hour()).toBe(0)
    expect(await waiting()).toEqual([{ kind: 'make_backup', owner_role: 'head' }])
    t.pass({ hours: 24 * 35 })
    await hour()
    expect(await waiting()).toEqual([
      { kind: 'drill_backup', owner_role: 'head' },
      { kind: 'make_backup', owner_role: 'head' },
    ])
    const { people, missed } = await head().call('tasks.home', {})
    expect([...missed, ...people.flatMap((p) => p.tasks)].filter((task) => task.isUrgent)).toHaveLength(2)
  })

  it('end what was asked with the next good one, and tell head and IT how old it is', async () => {
    await good('backup')
    expect(await waiting(), 'a house that never tried has 35 days from its first copy').toEqual([])
    t.pass({ hours: 24 * 36 })
    await hour()
    await good('backup')
    expect(await waiting()).toEqual([{ kind: 'drill_backup', owner_role: 'head' }])
    await good('drill')
    expect(await waiting()).toEqual([])
    for (const who of [admin(), head()]) {
      const { backup, drill, runs, refusedWith } = await who.call('backups.state', {})
      expect([backup.standing, backup.bytes, drill.standing, drill.minutes]).toEqual(['good', 3_000_000, 'good', 2])
      expect([runs.map((r) => r.kind).sort(), refusedWith]).toEqual([['backup', 'backup', 'drill'], null])
    }
    t.pass({ hours: 27 })
    expect((await head().call('backups.state', {})).backup.standing).toBe('late')
  })

  it('stand beside how full the disk is, which head and IT are told, and nobody else', async () => {
    for (level of ['low', 'no_uploads', 'full'] as const)
      for (const who of [admin(), head()])
        expect((await who.call('backups.state', {})).disk).toEqual({ level, freeMegabytes: 700, reads: 90_000 })
    expect(await t.as(cast.rizal).refused('backups.state', {})).toBe('not_allowed')
    level = 'roomy'
  })

  it('H13 go on being asked for while files wait, and wait themselves on a full disk, where reading goes on', async () => {
    level = 'no_uploads'
    const base64 = 'AAAA'
    expect(await admin().refused('templates.upload', { code: 'f16', base64 })).toBe('uploads_stopped')
    expect(await admin().call('backups.ask', {})).toEqual({})
    level = 'full'
    expect(await admin().refused('backups.ask', {})).toBe('storage_full')
    expect(await t.as(cast.rizal).refused('backups.ask', {}), 'who may not is told so').toBe('not_allowed')
    expect((await admin().call('backups.state', {})).backup.isAsked).toBe(true)
    await admin().signIn()
    level = 'roomy'
    await t.ownerSql(`delete from backup_runs where outcome = 'asked'`)
  })

  it('ask again when the next one is late', async () => {
    await hour()
    expect(await waiting()).toEqual([{ kind: 'make_backup', owner_role: 'head' }])
  })

  it('are asked for by hand once at a time, and what did not come to be says why until one is good', async () => {
    await head().call('backups.ask', {})
    expect(await admin().refused('backups.ask', {})).toBe('already_asked')
    expect((await admin().call('backups.state', {})).backup.isAsked).toBe(true)
    for (let n = 0; n < 3; n++)
      await note(t.url('ownerUrl'), { kind: 'backup', outcome: 'not_made', code: 'disk_full' }, t.time.now)
    const broken = await head().call('backups.state', {})
    expect([
      broken.refusedWith,
      broken.backup.isAsked,
      broken.runs.filter((r) => r.outcome === 'not_made').length,
    ]).toEqual(['disk_full', false, 1])
    t.pass({ minutes: 1 })
    await good('backup')
    expect((await head().call('backups.state', {})).refusedWith).toBeNull()
    expect(await waiting()).toEqual([])
  })

  it('are shown to head and IT alone, of their own centre, and no SQL of the application makes one good', async () => {
    for (const who of [cast.rizal, cast.coordinator, cast.nurse, cast.guard, cast.socialOffice, cast.administration]) {
      expect(await t.as(who).refused('backups.state', {})).toBe('not_allowed')
      expect(await t.as(who).refused('backups.ask', {})).toBe('not_allowed')
      expect(await t.as(who).sql('select * from backup_runs')).toEqual([])
    }
    const put = (outcome: string, kind = 'backup') =>
      head().sql(
        `insert into backup_runs (centre_id, run_id, kind, outcome, at, asked_by) values (sec.centre(), gen_random_uuid(), '${kind}', '${outcome}', now(), sec.person())`,
      )
    for (const bad of [put('good'), put('asked', 'drill')]) await expect(bad).rejects.toThrow(/row-level security/)
    await expect(head().sql(`update backup_runs set at = now()`)).rejects.toThrow(/permission denied/)
    await expect(head().sql(`select sec.note_backup('{}', 1, 1, now())`)).rejects.toThrow(/permission denied/)
    await expect(head().sql(`select sec.follow_backups(1, 1, now())`)).rejects.toThrow(/permission denied/)
    const theirs = await t.as(elsewhere.head).call('backups.state', {})
    expect(theirs.runs.filter((r) => r.outcome === 'asked')).toEqual([])
  })

  it("tell head and IT until when the changes since are sealed away, are late after 15 minutes, say why, and are nobody else's to say", async () => {
    const changes = async (who = head()) => (await who.call('backups.state', {})).changes
    expect(await changes(), 'a server of the operator').toBeNull()
    await noteChanges(t.url('ownerUrl'), { code: 'folder_missing' }, t.time.now)
    expect(await changes()).toEqual({ standing: 'late', at: null, refusedWith: 'folder_missing' })
    await noteChanges(t.url('ownerUrl'), { through: t.time.now }, t.time.now)
    const through = t.time.now
    expect(await changes(admin())).toMatchObject({ standing: 'good', refusedWith: null })
    t.pass({ minutes: 16 })
    await noteChanges(t.url('ownerUrl'), { code: 'disk_full' }, t.time.now)
    const late = await changes()
    expect(late).toMatchObject({ standing: 'late', refusedWith: 'disk_full' })
    expect(Temporal.Instant.from(late?.at ?? '').epochMilliseconds).toBe(through.epochMilliseconds)
    for (const who of [cast.rizal, cast.coordinator, cast.nurse])
      expect(await t.as(who).sql('select * from backup_changes')).toEqual([])
    await expect(head().sql(`update backup_changes set through_at = now()`)).rejects.toThrow(/permission denied/)
    await expect(head().sql(`select sec.note_changes(now(), null, now())`)).rejects.toThrow(/permission denied/)
    await t.ownerSql('delete from backup_changes')
  })

  it('are late by the clock of today, also where one was made while the clock stood ten years ahead', async () => {
    const { now } = t.time
    await note(
      t.url('ownerUrl'),
      { kind: 'backup', outcome: 'good', bytes: 1, rows_kept: 1 },
      now.add({ hours: 24 * 3650 }),
    )
    t.pass({ hours: 27 })
    await hour()
    expect((await head().call('backups.state', {})).backup.standing).toBe('late')
    expect(await waiting()).toEqual([{ kind: 'make_backup', owner_role: 'head' }])
    await good('backup')
  })

  it('ask nothing of a second house in its first night', async () => {
    const { centreId } = t.as(elsewhere.head)
    await t.as(elsewhere.head).call('auth.setLocale', { locale: 'id' })
    await t.ownerSql('update audit_entries set at = $2 where centre_id = $1', [centreId, t.time.now.toString()])
    await t.ownerSql('delete from backup_runs where centre_id = $1', [centreId])
    await t.ownerSql(`delete from tasks where centre_id = $1 and kind in ('make_backup', 'drill_backup')`, [centreId])
    expect(await runJob(t, centreId, server.jobs?.[0])).toBe(0)
  })

  it('stand in the chain, and a restore does', async () => {
    await note(t.url('ownerUrl'), { kind: 'restore', outcome: 'good', rows_kept: 700 }, t.time.now)
    const kinds = await t.ownerSql(
      `select distinct kind from audit_entries where kind like 'backups.%' and centre_id = $1 order by 1`,
      [head().centreId],
    )
    expect(kinds.map((k) => k['kind'])).toEqual([
      'backups.asked',
      'backups.drilled',
      'backups.made',
      'backups.restored',
    ])
    expect((await head().call('audit.verify', {})).firstBroken).toBeNull()
  })
})
