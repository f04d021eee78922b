import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { exif, jpeg, pdfScan } from '../../../platform/files/tests/scans.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

describe('the proofs of a session', () => {
  let t: TestApp
  let [groupId, aminah] = ['', '']
  const rizal = () => t.as(cast.rizal)
  const picture = () => ({ groupId, kind: 'photo' as const, faces: 'none' as const, base64: jpeg().toString('base64') })
  const seenBy = async (who: (typeof cast)[keyof typeof cast]) =>
    (await t.as(who).call('proofs.ofSession', { groupId })).proofs.map((p) => p.kind)

  beforeAll(async () => {
    t = await startApp()
    const session = { on: '2026-01-12', time: '08:00', minutes: 60, topic: 'Buku kas', method: 'practice' as const }
    aminah = await openInHouse(t, 'Aminah')
    const people = [{ caseId: aminah, mark: 'present' as const }]
    groupId = (await rizal().call('groups.save', { ...session, delivererName: 'Bu Hana', people })).groupId
  })
  afterAll(() => t.close())

  it('are brought by whoever wrote its roll, gave it or leads, and seen by those who answer for it', async () => {
    expect(await t.as(cast.wulan).refused('proofs.add', picture())).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('proofs.add', picture())).toBe('not_found')
    expect(await t.as(cast.guard).refused('proofs.ofSession', { groupId })).toBe('not_allowed')
    await rizal().call('proofs.add', picture())
    await t.as(cast.coordinator).call('proofs.add', { ...picture(), kind: 'signed_list' })
    for (const who of [cast.head, cast.classes, cast.administration])
      expect(await seenBy(who)).toEqual(['photo', 'signed_list'])
    expect([await seenBy(cast.rizal), await seenBy(cast.wulan)]).toEqual([['photo'], []])
  })

  it('are pictures, written anew without place and camera, sealed, and each look is written down', async () => {
    expect(await rizal().refused('proofs.add', { ...picture(), base64: pdfScan().toString('base64') })).toBe(
      'proof_no_picture',
    )
    expect(await rizal().refused('proofs.add', { ...picture(), base64: 'AAAA' })).toBe('scan_kind')
    const taken = jpeg({ parts: [exif(1)] })
    const { proofId } = await rizal().call('proofs.add', { ...picture(), base64: taken.toString('base64') })
    const got = await t.as(cast.head).call('proofs.picture', { proofId })
    expect(got.type).toBe('image/jpeg')
    expect(Buffer.from(got.base64, 'base64').includes('104.6E')).toBe(false)
    const [row] = await t.ownerSql<{ file: Buffer }>('select file from session_proofs where proof_id = $1', [proofId])
    expect(row?.file.includes(Buffer.from(got.base64, 'base64').subarray(0, 40))).toBe(false)
    expect(await t.ownerSql(`select 1 from read_log where action = 'proofs.picture'`)).toHaveLength(1)
    expect(await t.as(cast.wulan).refused('proofs.picture', { proofId })).toBe('not_found')
  })

  it('are laid by SQL to no session of somebody else, and no picture becomes another one', async () => {
    const insert = `insert into session_proofs (centre_id, proof_id, group_id, kind, faces, format, file, saved_by, saved_at)
      values (sec.centre(), gen_random_uuid(), $1, 'photo', 'none', 'jpeg', 'x', sec.person(), now())`
    await expect(t.as(cast.wulan).sql(insert, [groupId])).rejects.toThrow(/not_allowed/)
    await expect(rizal().sql(`update session_proofs set file = 'x'`)).rejects.toThrow(/not_found/)
  })

  it('show a face only where everybody of the roll agreed and nobody is protected, said by the taker and kept by the database', async () => {
    const { faces: _, ...unsaid } = picture()
    const face = { ...unsaid, faces: 'perhaps' as const }
    const insert = `insert into session_proofs (centre_id, proof_id, group_id, kind, faces, format, file, saved_by, saved_at)
      values (sec.centre(), gen_random_uuid(), $1, 'photo', 'perhaps', 'jpeg', 'x', sec.person(), now())`
    expect(await rizal().refused('proofs.add', unsaid)).toBe('faces_unsaid')
    expect(await rizal().refused('proofs.add', face)).toBe('face_not_allowed')
    await expect(rizal().sql(insert, [groupId])).rejects.toThrow(/face_not_allowed/)
    const consent = (answer: 'agree' | 'refuse', purpose: 'photo' | 'face_public' = 'photo') =>
      rizal().call('consents.record', {
        ...{ caseId: aminah, form: 'oral_witnessed', witness: 'Yanti', language: 'Ogan', explainedBy: rizal().id },
        answers: [{ purpose, answer }],
      })
    await consent('agree')
    const { proofId } = await rizal().call('proofs.add', face)
    expect((await rizal().call('proofs.picture', { proofId })).type).toBe('image/jpeg')
    const printed = async () =>
      (await rizal().call('proofs.ofSession', { groupId })).proofs.map((p) => [p.proofId === proofId, p.mayPrint])
    expect(await printed(), 'a photo for the file is none for an office').toContainEqual([true, false])
    expect(await printed()).toContainEqual([false, true])
    t.time.now = t.time.now.add({ minutes: 1 })
    await consent('agree', 'face_public')
    expect(await printed()).toContainEqual([true, true])
    await t.ownerSql(`update cases set is_protected = true, code_name = 'M-01' where case_id = $1`, [aminah])
    await expect(rizal().sql(insert, [groupId])).rejects.toThrow(/face_not_allowed/)
    await t.ownerSql('update cases set is_protected = false, code_name = null where case_id = $1', [aminah])
    t.time.now = t.time.now.add({ minutes: 1 }) // what she says later holds
    await consent('refuse')
    expect(await rizal().refused('proofs.picture', { proofId })).toBe('not_found')
    const kept = (await rizal().call('proofs.ofSession', { groupId })).proofs.filter((p) => p.isKeptBack)
    expect(kept.map((p) => p.proofId)).toEqual([proofId])
    await rizal().call('proofs.remove', { proofId })
  })

  it('are taken away by whoever brought them or leads: the picture is gone, the line stays', async () => {
    const { proofs } = await t.as(cast.coordinator).call('proofs.ofSession', { groupId })
    const [first, second] = proofs.map((p) => p.proofId)
    expect(await rizal().refused('proofs.remove', { proofId: second ?? '' })).toBe('not_found')
    await rizal().call('proofs.remove', { proofId: first ?? '' })
    expect(await rizal().refused('proofs.picture', { proofId: first ?? '' })).toBe('not_found')
    const rows = await t.ownerSql('select file, removed_by from session_proofs where proof_id = $1', [first])
    expect(rows).toEqual([{ file: null, removed_by: rizal().id }])
  })
})
