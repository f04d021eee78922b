import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { sealTo } from '../../../platform/seal/boxes.ts'
import { caseOfRizal, lastEvents } from '../../access/tests/house.ts'
import { noteOf } from '../../sessions/tests/support.ts'
import { boundTo, boundToDraft } from '../boxes.ts'
import { server } from '../server.ts'

describe('what was written without a connection', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await caseOfRizal(t)
  })
  afterAll(() => t.close())

  const rizal = () => t.as(cast.rizal)
  const sealed = async (entryId: string, input: object, path = 'sessions/saveNote') => {
    const { publicKey } = await rizal().call('outbox.key', {})
    const text = JSON.stringify({ path, input: JSON.stringify(input), draft: null })
    return sealTo(publicKey, Buffer.from(text), boundTo(rizal().id, entryId, 'session_note'))
  }
  const open = (entryId: string, box: string) => ({ entryId, kind: 'session_note', box }) as const

  it('E20 leaves nothing of an upload that was given up: its parts are no file, and gone after thirty days', async () => {
    const entryId = randomUUID()
    await rizal().call('outbox.putPart', { entryId, part: 0, box: 'AAAA' })
    const kept = () => t.ownerSql('select part_no from outbox_parts where entry_id = $1', [entryId])
    const forget = () => runJob(t, rizal().centreId, server.jobs?.[0])
    expect([await kept(), (await rizal().raw('outbox.picture', { entryId })).body.base64]).toEqual([
      [{ part_no: 0 }],
      undefined,
    ])
    const days = (n: number) => t.ownerSql(`update outbox_parts set put_at = put_at - interval '${n} days'; select 1`)
    await days(29)
    expect([await forget(), (await kept()).length]).toEqual([0, 1])
    await days(2)
    expect([await forget(), (await kept()).length]).toEqual([1, 0])
  })

  it('A10 opens for its writer alone, and not after it was changed', async () => {
    const entryId = randomUUID()
    const box = await sealed(entryId, noteOf(caseId))
    const opened = await rizal().call('outbox.open', open(entryId, box))
    expect(JSON.parse(opened.input)).toEqual(noteOf(caseId))
    expect(await t.as(cast.wulan).refused('outbox.open', open(entryId, box))).toBe('box_closed')
    expect(await rizal().refused('outbox.open', open(randomUUID(), box))).toBe('box_closed')
    expect(await rizal().refused('outbox.open', open(entryId, `${box.slice(0, -4)}AAAA`))).toBe('box_closed')
    expect(await t.as(cast.admin).refused('outbox.key', {})).toBe('not_allowed')
  })

  it('A73 is nothing but what a phone keeps: a box that somebody laid there names no other command', async () => {
    for (const path of ['groups/save', 'access/grantRole', 'constructor']) {
      const entryId = randomUUID()
      const box = await sealed(entryId, noteOf(caseId), path)
      expect(await rizal().refused('outbox.open', open(entryId, box)), path).toBe('box_closed')
    }
  })

  it('and not saved opens as a draft for its writer alone, and is laid beside what is newer', async () => {
    const draftId = 'ab'.repeat(32)
    const { publicKey } = await rizal().call('outbox.key', {})
    const text = JSON.stringify({ key: 'catat/jalan', body: 'Ditulis di jalan.' })
    const box = sealTo(publicKey, Buffer.from(text), boundToDraft(rizal().id, draftId))
    const opened = await rizal().call('outbox.openDraft', { draftId, box })
    expect(await t.as(cast.wulan).refused('outbox.openDraft', { draftId, box })).toBe('box_closed')
    expect(await rizal().refused('outbox.openDraft', { draftId: 'cd'.repeat(32), box })).toBe('box_closed')
    await rizal().call('drafts.save', { key: 'catat/jalan', body: 'Ditulis di rumah.', version: null })
    await rizal().call('drafts.save', { ...opened, version: null, leaving: true })
    expect(await rizal().call('drafts.get', { key: 'catat/jalan' })).toMatchObject({
      ...{ body: 'Ditulis di rumah.', late: 'Ditulis di jalan.' },
    })
    await rizal().call('drafts.drop', { key: 'catat/jalan' })
  })

  it('A09 that is refused becomes a task of hers with both texts, once, sealed to her alone', async () => {
    const entryId = randomUUID()
    const aside = {
      ...({ entryId, kind: 'session_note', path: 'sessions/saveNote' } as const),
      ...{ writtenAt: '2026-01-12T02:31:00.000Z', body: JSON.stringify({ discussed: 'Ia ingin menabung.' }) },
      refused: JSON.stringify({ code: 'before_arrival' }),
    }
    await rizal().call('outbox.putAside', aside)
    expect(await lastEvents(t, 1)).toEqual(['outbox.put_aside'])
    expect((await rizal().call('outbox.asides', {})).asides).toMatchObject([{ entryId, body: aside.body }])
    expect((await t.as(cast.wulan).call('outbox.asides', {})).asides).toEqual([])
    const stored = await t.ownerSql<{ row: string }>('select a::text as row from outbox_asides a')
    expect(stored.map(({ row }) => row).join()).not.toContain('menabung')
    const tasks = () =>
      t.ownerSql("select owner_id, link, done_at is null as open from tasks where kind = 'check_unsent'")
    expect(await tasks()).toEqual([{ owner_id: rizal().id, link: `/tertunda?nomor=${entryId}`, open: true }])
    expect(await rizal().refused('outbox.putAside', { ...aside, entryId: randomUUID(), path: 'cases/move' })).toBe(
      'not_kept',
    )
    await rizal().call('outbox.settle', { entryId, outcome: 'written_anew' })
    expect(await tasks()).toMatchObject([{ open: false }])
    expect(await rizal().refused('outbox.settle', { entryId, outcome: 'not_needed' })).toBe('already_settled')
  })
})
