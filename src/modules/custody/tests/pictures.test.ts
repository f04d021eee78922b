import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('the photo of a thing that is kept for her', () => {
  let t: TestApp
  let [caseId, bag, back] = ['', '', '']
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal)
    const items = ['tas pakaian', 'koper'].map((item) => ({ item, quantity: 1, kept: 'store' as const }))
    const made = await yanti().call('custody.listBelongings', { caseId, items })
    ;[bag = '', back = ''] = made.belongingIds
    await yanti().call('custody.returnBelongings', { caseId, belongingIds: [back], to: 'herself' })
  })
  afterAll(() => t.close())
  const yanti = () => t.as(cast.houseMother)
  const base64 = jpeg().toString('base64')
  const seen = async (who = cast.rizal) =>
    (await t.as(who).call('custody.ofCase', { caseId })).belongings.find((b) => b.belongingId === bag)

  it('is taken once, of what is still here, and lies sealed without what the camera wrote beside it', async () => {
    expect(await seen()).toMatchObject({ hasPicture: false, mayRemovePicture: false })
    expect(await yanti().refused('custody.addPicture', { belongingId: back, base64 })).toBe('already_returned')
    const bad = Buffer.from('no picture at all').toString('base64')
    expect(await yanti().refused('custody.addPicture', { belongingId: bag, base64: bad })).toBe('scan_kind')
    await yanti().call('custody.addPicture', { belongingId: bag, base64 })
    expect(await yanti().refused('custody.addPicture', { belongingId: bag, base64 })).toBe('picture_there')
    const [row] = await t.ownerSql<{ file: string }>(
      `select encode(file, 'escape') as file from belonging_pictures where belonging_id = $1`,
      [bag],
    )
    expect(row?.file).not.toContain('JFIF')
  })

  it('is looked at by whoever keeps her things, and that it was stands in the read log of her case', async () => {
    expect(await seen()).toMatchObject({ hasPicture: true, mayRemovePicture: false })
    const { type, base64: shown } = await t.as(cast.rizal).call('custody.picture', { belongingId: bag })
    expect([type, Buffer.from(shown, 'base64').subarray(0, 2).toString('hex')]).toEqual(['image/jpeg', 'ffd8'])
    const reads = await t.ownerSql(`select case_id from read_log where action = 'custody.picture'`)
    expect(reads).toEqual([{ case_id: caseId }])
    for (const who of [cast.wulan, cast.psychologist]) {
      const code = await t.as(who).refused('custody.picture', { belongingId: bag })
      expect([who.username, code === 'not_found' || code === 'not_allowed']).toEqual([who.username, true])
      expect(await t.as(who).sql('select file from belonging_pictures')).toEqual([])
    }
  })

  it('is taken away by whoever took it or leads, and by nobody else', async () => {
    expect(await t.as(cast.rizal).refused('custody.removePicture', { belongingId: bag })).toBe('not_found')
    expect(await seen(cast.coordinator)).toMatchObject({ mayRemovePicture: true })
    await t.as(cast.coordinator).call('custody.removePicture', { belongingId: bag })
    expect(await seen()).toMatchObject({ hasPicture: false })
    const put = `insert into belonging_pictures (centre_id, belonging_id, case_id, format, file, taken_by, taken_at)
      select centre_id, $1, case_id, 'jpeg', 'x', $2, now() from cases where case_id = $3`
    await expect(yanti().sql(put, [bag, t.as(cast.rizal).id, caseId])).rejects.toThrow(/row-level security/)
    await expect(yanti().sql(put, [back, yanti().id, caseId])).rejects.toThrow(/already_returned/)
  })
})
