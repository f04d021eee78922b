import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { caseOfRizal } from '../../access/tests/house.ts'

const NO = '2026-I-009'

describe('what is told to others', () => {
  let t: TestApp
  let disclosureId = ''
  beforeAll(async () => {
    t = await startApp()
    await t.ownerSql(`update cases set register_no = $1 where case_id = $2`, [NO, await caseOfRizal(t)])
    const ask = { ...asked(), recipient: 'Penyidik PPA Polres Contoh' }
    ;({ disclosureId } = await t.as(cast.rizal).call('privacy.askDisclosure', ask))
  })
  afterAll(() => t.close())
  const asked = () => ({
    ...{
      herNo: NO,
      recipient: 'Pengadilan',
      askedOn: '2026-01-12',
      basis: 'court' as const,
      ground: 'Penetapan 12/2026',
    },
    ...{ asked: 'Seluruh berkas.', given: 'Surat keterangan bahwa ia tinggal di sini.' },
  })
  const handsOver = () =>
    t.ownerSql<{ owner: string | null; role: string | null }>(
      `select owner_id as owner, owner_role as role from tasks where kind = 'give_disclosure' and done_at is null`,
    )
  const giving = () => ({ disclosureId, channel: 'letter' as const, name: 'Brigadir Ayu' })

  it('waits for the head and the officer, and for nobody else', async () => {
    expect(await t.as(cast.rizal).refused('privacy.approveDisclosure', { disclosureId })).toBe('not_allowed')
    expect(await t.as(cast.rizal).refused('privacy.giveDisclosure', giving())).toBe('two_needed')
    const own = `update privacy_disclosures set head_at = now() where disclosure_id = $1`
    await expect(t.as(cast.rizal).sql(own, [disclosureId])).rejects.toThrow(/not_allowed/)
    await expect(t.as(cast.privacy).sql(own, [disclosureId])).rejects.toThrow(/not_allowed/)
    await t.as(cast.head).call('privacy.approveDisclosure', { disclosureId })
    expect(await t.as(cast.head).refused('privacy.approveDisclosure', { disclosureId })).toBe('another_person')
    expect(await t.as(cast.rizal).refused('privacy.giveDisclosure', giving())).toBe('two_needed')
    const give = `update privacy_disclosures set given_at = now() where disclosure_id = $1`
    await expect(t.as(cast.rizal).sql(give, [disclosureId])).rejects.toThrow(/two_needed/)
    expect(await handsOver(), 'not before both have approved').toEqual([])
    await t.as(cast.privacy).call('privacy.approveDisclosure', { disclosureId })
  })

  it('is then the task of whoever asked for it, until it is handed over', async () => {
    expect(await handsOver()).toEqual([{ owner: t.as(cast.rizal).id, role: null }])
    const { people } = await t.as(cast.rizal).call('tasks.home', {})
    const [task] = people.flatMap((p) => p.tasks).filter((x) => x.kind === 'give_disclosure')
    expect(task?.link).toBe(`/pelindungan-data/keluar/${disclosureId}`)
  })

  it('is given once, with to whom and by what', async () => {
    await t.as(cast.rizal).call('privacy.giveDisclosure', giving())
    expect(await handsOver()).toEqual([])
    expect(await t.as(cast.rizal).refused('privacy.giveDisclosure', giving())).toBe('already_done')
    expect(await t.as(cast.privacy).call('privacy.disclosure', { disclosureId })).toMatchObject({
      ...{ state: 'given', head: 'Ratna', officer: 'Maya', handing: { name: 'Brigadir Ayu', channel: 'letter' } },
      scope: { recipient: 'Penyidik PPA Polres Contoh', given: 'Surat keterangan bahwa ia tinggal di sini.' },
    })
    expect(JSON.stringify(await t.ownerSql('select * from privacy_words'))).not.toContain('Penyidik')
  })

  it('is not approved by who asked for it, and a no of one is a no', async () => {
    const { disclosureId: heads } = await t.as(cast.head).call('privacy.askDisclosure', asked())
    expect(await t.as(cast.head).refused('privacy.approveDisclosure', { disclosureId: heads })).toBe('own_request')
    const own = `update privacy_disclosures set head_at = now() where disclosure_id = $1`
    await expect(t.as(cast.head).sql(own, [heads])).rejects.toThrow(/own_request/)
    await t.as(cast.privacy).call('privacy.refuseDisclosure', { disclosureId: heads, words: 'Dasarnya tidak cukup.' })
    expect(await t.as(cast.privacy).refused('privacy.approveDisclosure', { disclosureId: heads })).toBe('already_done')
    expect(await t.as(cast.privacy).refused('privacy.refuseDisclosure', { disclosureId: heads, words: 'x' })).toBe(
      'already_done',
    )
  })

  it('falls to the head where whoever asked for it is gone, and ends with a no that comes late', async () => {
    const { disclosureId: left } = await t.as(cast.wulan).call('privacy.askDisclosure', asked())
    await t.as(cast.privacy).call('privacy.approveDisclosure', { disclosureId: left })
    await t.ownerSql(`update people set is_active = false where person_id = $1`, [t.as(cast.wulan).id])
    await t.as(cast.head).call('privacy.approveDisclosure', { disclosureId: left })
    await t.ownerSql(`update people set is_active = true where person_id = $1`, [t.as(cast.wulan).id])
    expect(await handsOver()).toEqual([{ owner: null, role: 'head' }])
    await t.as(cast.head).call('privacy.refuseDisclosure', { disclosureId: left, words: 'Penetapannya dicabut.' })
    expect(await handsOver()).toEqual([])
  })

  it('is closed to whoever neither leads nor asked', async () => {
    expect(await t.as(cast.wulan).refused('privacy.disclosure', { disclosureId })).toBe('not_found')
    expect(await t.as(cast.nurse).refused('privacy.disclosures', {})).toBe('not_allowed')
  })
})
