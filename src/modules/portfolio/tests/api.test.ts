import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { Refused, startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { exif, jpeg } from '../../../platform/files/tests/scans.ts'
import { sealTo } from '../../../platform/seal/boxes.ts'
import { openInData } from '../../clients/tests/support.ts'
import { boundToPicture } from '../../outbox/boxes.ts'
import { RUBRICS } from '../../training/rules.ts'

const base64 = (bytes: Buffer) => bytes.toString('base64')

describe('her portfolio', () => {
  let t: TestApp
  let [caseId, other, ratingId, entryId, photoId] = ['', '', '', '', '']
  const photo = (more: object = {}) => ({
    ...{ caseId, of: 'rating' as const, subjectId: ratingId, faces: 'none' as const, caption: 'Rok lipit' },
    base64: base64(jpeg({ parts: [exif(6)] })),
    ...more,
  })
  const read = (who: (typeof cast)[keyof typeof cast]) => t.as(who).call('portfolio.ofCase', { caseId })

  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    other = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
    for (const id of [caseId, other]) await livesHere(t, id, cast.rizal, [cast.sewing])
    await t.ownerSql(`update cases set track = 'sewing', stage = 'intervention' where case_id = any ($1)`, [
      [caseId, other],
    ])
    await t.as(cast.classes).call('training.layIn', { track: 'sewing' })
    const tutor = t.as(cast.sewing)
    const { units } = await tutor.call('training.units', {})
    const unitId = units[0]?.unitId ?? ''
    const one = { unitId, made: 'Rok lipit' }
    await tutor.call('training.practise', { ...one, on: '2026-01-12', minutes: 90, caseIds: [caseId] })
    const marks = Object.fromEntries(RUBRICS.sewing.criteria.map((c) => [c.code, 3] as const))
    const rated = { ...one, caseId, round: 'final' as const, heldOn: '2026-01-12', marks }
    ratingId = (await tutor.call('training.rate', rated)).ratingId
    entryId = (await tutor.call('training.ofCase', { caseId })).entries[0]?.entryId ?? ''
  })
  afterAll(() => t.close())

  it('A06 E04 takes a photo of a result and of a practice, and leaves out place and camera; it is read by who reads the result', async () => {
    photoId = (await t.as(cast.sewing).call('portfolio.addPhoto', photo())).photoId
    await t.as(cast.rizal).call('portfolio.addPhoto', photo({ of: 'practice', subjectId: entryId, caption: undefined }))
    const kept = Buffer.from((await t.as(cast.houseMother).call('portfolio.photo', { photoId })).base64, 'base64')
    expect(kept.includes('GPS')).toBe(false)
    expect((await read(cast.head)).photos.toSorted((a, b) => a.of.localeCompare(b.of))).toMatchObject([
      { of: 'practice', caption: null, by: 'Rizal' },
      { of: 'rating', subjectId: ratingId, caption: 'Rok lipit', faces: 'none' },
    ])
    for (const who of [cast.salon, cast.wulan])
      expect(await t.as(who).refused('portfolio.photo', { photoId })).toBe('not_found')
    expect(await t.as(cast.nurse).refused('portfolio.ofCase', { caseId })).toBe('not_allowed')
    const [row] = await t.ownerSql<{ file: Buffer; body: string }>('select file, body from work_photos limit 1')
    expect(row?.file.includes(Buffer.of(0xff, 0xd8, 0xff))).toBe(false)
  })

  it('E29 hands a file over in JSON, which no browser opens as a page of the house', async () => {
    const sent = await t.as(cast.sewing).raw('portfolio.photo', { photoId })
    expect(sent.body.base64.length, 'the control').toBeGreaterThan(100)
    expect(sent.headers).toMatchObject({
      ...{ 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' },
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    for (const url of [
      `/api/portfolio/photo?photoId=${photoId}`,
      `/api/portfolio/photo/${photoId}`,
      `/files/${photoId}`,
    ])
      expect((await t.app.inject({ url, headers: { host: 'localhost' } })).headers['content-type'], url).not.toMatch(
        /image/,
      )
  })

  it('F19 takes twenty at once, each once: who comes when too many wait hears that it is busy, and the same press later is taken', async () => {
    const tutor = t.as(cast.sewing)
    let busy = 0
    const press = async (n: number, key: string): Promise<string> => {
      try {
        return (await tutor.call('portfolio.addPhoto', photo({ caption: `Karya ${n}` }), key)).photoId
      } catch (error) {
        if (!(error instanceof Refused) || error.refusal.code !== 'busy_retry') throw error
        busy++
        await pause(20)
        return press(n, key)
      }
    }
    const keys = Array.from({ length: 20 }, () => crypto.randomUUID())
    const sent = Promise.all(keys.flatMap((key, n) => [press(n, key), press(n, key)]))
    await t.as(cast.rizal).call('tasks.waiting', {}) // others are answered meanwhile
    const added = new Set(await sent)
    expect([added.size, busy > 0]).toEqual([20, true])
    const kept = (await read(cast.sewing)).photos.filter((one) => added.has(one.photoId))
    expect(new Set(kept.map((one) => one.caption)).size).toBe(20)
    for (const photoId of added) {
      expect((await tutor.call('portfolio.photo', { photoId })).base64.length).toBeGreaterThan(100)
      await tutor.call('portfolio.removePhoto', { photoId })
    }
  })

  it('E21 comes from a phone in parts that an upload cut in the middle left behind, sealed on the way, and only whole', async () => {
    const tutor = t.as(cast.sewing)
    const entryId = crypto.randomUUID()
    const { base64: picture, ...words } = photo({ caption: 'Diambil tanpa sambungan' })
    const { publicKey } = await tutor.call('outbox.key', {})
    const box = sealTo(publicKey, Buffer.from(picture), boundToPicture(tutor.id, entryId))
    const parts = [box.slice(0, 40), box.slice(40, 90), box.slice(90)]
    const put = (part: number, who: { username: string } = cast.sewing) =>
      t.as(who).call('outbox.putPart', { entryId, part, box: parts[part] ?? '' })
    const add = () => tutor.refused('portfolio.addPhoto', { ...words, upload: { uploadId: entryId, parts: 3 } })
    const long = `insert into outbox_parts (centre_id, person_id, entry_id, part_no, box, put_at) values (sec.centre(), sec.person(), $1, 9, repeat('x', 48001), now())`
    await expect(tutor.sql(long, [entryId])).rejects.toThrow(/outbox_parts__size/)
    await put(2)
    await put(0)
    await put(0)
    expect(await add()).toBe('upload_cut')
    expect((await tutor.call('outbox.parts', { entryId })).have.toSorted()).toEqual([0, 2])
    await put(1, cast.rizal) // another’s part under the same number is his alone
    expect(await add()).toBe('upload_cut')
    await put(1)
    expect((await tutor.call('outbox.picture', { entryId })).base64).toBe(picture)
    expect((await t.as(cast.rizal).raw('outbox.picture', { entryId })).body.base64).toBeUndefined()
    const { photoId: taken } = await tutor.call('portfolio.addPhoto', {
      ...{ ...words, upload: { uploadId: entryId, parts: 3 } },
    })
    expect((await tutor.call('outbox.parts', { entryId })).have).toEqual([])
    const kept = Buffer.from((await tutor.call('portfolio.photo', { photoId: taken })).base64, 'base64')
    expect([kept.length > 100, kept.includes('GPS')]).toEqual([true, false])
    await tutor.call('portfolio.removePhoto', { photoId: taken })
    expect(await tutor.refused('portfolio.addPhoto', words), 'nor without any picture').toBe('upload_cut')
  })

  it('is refused as a PDF, as 60,000 pixels a side, as too small, damaged, of a result of another, and from the house mother', async () => {
    const refused = (more: object) => t.as(cast.sewing).refused('portfolio.addPhoto', photo(more))
    expect(await refused({ base64: base64(jpeg({ width: 60_000, height: 60_000 })) })).toBe('scan_too_many_pixels')
    expect(await refused({ base64: base64(jpeg({ width: 100, height: 100 })) })).toBe('scan_too_small')
    expect(await refused({ base64: base64(Buffer.from('%PDF-1.4 and no more')) })).toMatch(/^scan_/)
    expect(await refused({ base64: base64(Buffer.alloc(1_600_000, 1)) })).toBe('photo_too_large')
    expect(await refused({ caseId: other })).toBe('not_found')
    expect(await refused({ faces: undefined })).toBe('invalid_input')
    expect(await t.as(cast.houseMother).refused('portfolio.addPhoto', photo())).toBe('not_allowed')
    expect((await read(cast.sewing)).photos).toHaveLength(2)
  })

  it('K27 has a face only on a photo of a woman who agreed to be photographed, and keeps it back once she did not', async () => {
    const face = photo({ faces: 'perhaps', caption: 'Di mesin jahit' })
    expect(await t.as(cast.sewing).refused('portfolio.addPhoto', face)).toBe('face_not_allowed')
    const insert = `insert into work_photos (centre_id, photo_id, case_id, rating_id, faces, taken_on, taken_at, taken_by, body, file)
      values ($1, gen_random_uuid(), $2, $3, 'perhaps', '2026-01-12', now(), $4, 'x', 'x')`
    const tutor = t.as(cast.sewing)
    await expect(tutor.sql(insert, [tutor.centreId, caseId, ratingId, tutor.id])).rejects.toThrow('face_not_allowed')
    await answer('agree')
    expect(await read(cast.sewing), 'for her file, and on no paper').toMatchObject({
      mayShowFace: true,
      mayPrintFace: false,
    })
    const shown = await tutor.call('portfolio.addPhoto', face)
    expect((await read(cast.sewing)).photos).toHaveLength(3)
    await answer('refuse')
    expect(await read(cast.sewing)).toMatchObject({ keptBack: 1, mayShowFace: false })
    expect(await tutor.refused('portfolio.photo', shown)).toBe('not_found')
  })

  it('gathers what the other modules know, and neither category nor story', async () => {
    const hers = await read(cast.sewing)
    expect(hers.ratings).toMatchObject([{ ratingId, isCompetent: true }])
    expect(hers).toMatchObject({ practicum: null, lsp: [], certificates: [], progress: { practised: 2, whole: 240 } })
    expect(JSON.stringify(hers)).not.toMatch(/categor|narrative|risk|stage/)
  })

  it('is emptied of a photo by whoever took it or goes with her, not by another tutor; of a protected woman it is hers alone', async () => {
    expect(await t.as(cast.classes).refused('portfolio.removePhoto', { photoId })).toBe('not_found')
    await t.as(cast.head).signIn()
    await t.as(cast.head).call('cases.protect', { caseId, isProtected: true, reason: 'Ia dicari suaminya.' })
    expect(await t.as(cast.sewing).refused('portfolio.photo', { photoId })).toBe('not_found')
    expect(await t.as(cast.sewing).refused('portfolio.addPhoto', photo())).toMatch(/words_not_yours|not_found/)
    expect((await t.as(cast.rizal).call('portfolio.photo', { photoId })).type).toBe('image/jpeg')
    await t.as(cast.rizal).call('portfolio.removePhoto', { photoId })
    expect(await t.as(cast.rizal).refused('portfolio.removePhoto', { photoId })).toBe('not_found')
  })

  const answer = (said: 'agree' | 'refuse') => {
    t.pass({ minutes: 1 }) // two answers of one moment have no order
    return t.as(cast.rizal).call('consents.record', {
      ...{ caseId, form: 'oral_witnessed', witness: 'Yanti', language: 'Ogan', explainedBy: t.as(cast.rizal).id },
      answers: [{ purpose: 'photo', answer: said }],
    })
  }
})
