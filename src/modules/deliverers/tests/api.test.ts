import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { pdfScan } from '../../../platform/files/tests/scans.ts'

describe('whoever comes from outside', () => {
  let t: TestApp
  let delivererId = ''
  const PHONE = '0812-0099-7788'
  const hana = () => t.as(cast.coordinator)
  const paper = (more: object = {}) => ({
    ...{ delivererId, kind: 'vetting' as const, checks: ['identity' as const], doneOn: '2026-01-12' },
    ...{ validUntil: '2026-03-31', keptAt: 'Map 3', ...more },
  })
  const statement = (more: object = {}) => paper({ kind: 'statement', checks: undefined, ...more })
  const session = (more: object = {}) => ({
    ...{ kind: 'social' as const, title: 'Gizi', meantFor: 'everyone' as const, onDay: '2026-01-14' },
    ...{ starts: '15:30', ends: '16:30', delivererId, ...more },
  })
  const open = (kind: string) =>
    t.ownerSql('select link, from_on::text, due_on::text from tasks where kind = $1 and done_at is null', [kind])

  beforeAll(async () => {
    t = await startApp()
    const said = { name: 'Bu Farida Contoh', kind: 'speaker', topics: 'Gizi', contact: PHONE, isActive: true } as const
    delivererId = (await hana().call('deliverers.save', { ...said, version: 0 })).delivererId
  })
  afterAll(() => t.close())

  it('is asked for both papers, and is on no session before they hold; the database says it too', async () => {
    expect(await open('vet_deliverer')).toMatchObject([{ link: `/pengajar/${delivererId}` }])
    expect(await open('sign_statement')).toHaveLength(1)
    expect(await t.as(cast.classes).refused('programme.saveSession', session())).toBe('deliverer_not_cleared')
    await hana().call('deliverers.recordPaper', paper())
    expect(await open('vet_deliverer')).toMatchObject([{ due_on: '2026-03-31', from_on: '2026-03-01' }])
    const row = `insert into scheduled_sessions (centre_id, session_id, on_day, starts, ends, kind, title, meant_for, deliverer_id, saved_by, saved_at)
      select centre_id, gen_random_uuid(), '2026-01-14', '09:00', '10:00', 'social', 'Gizi', 'everyone', deliverer_id, recorded_by, now() from deliverer_papers limit 1`
    await expect(t.ownerSql(row)).rejects.toThrow('deliverer_not_cleared')
    await hana().call('deliverers.recordPaper', statement({ validUntil: '2026-02-28' }))
    await t.as(cast.classes).call('programme.saveSession', session())
    expect(await t.as(cast.classes).refused('programme.saveSession', session({ onDay: '2026-03-02' }))).toBe(
      'deliverer_not_cleared',
    )
    const series = session({ onDay: '2026-02-27', repeats: true, weekdays: ['fri', 'mon'], untilOn: '2026-03-06' })
    expect(await t.as(cast.classes).refused('programme.saveSession', series)).toBe('deliverer_not_cleared')
    expect(await t.as(cast.classes).call('programme.saveSession', { ...series, leavesOut: true })).toMatchObject({
      sessionIds: [expect.any(String)],
      leftOut: ['2026-03-02', '2026-03-06'],
    })
  })

  it('has the sheet to sign made from the page of each, and of nobody else of the directory', async () => {
    const other = { name: 'Bapak Hasan Contoh', kind: 'speaker', isActive: true } as const
    const { delivererId: first } = await hana().call('deliverers.save', { ...other, version: 0 })
    const names = async (subjectId: string) =>
      (await hana().call('letters.prepare', { code: 'pernyataan-rahasia', subjectId, fields: {} })).values[
        'pembawa.nama'
      ]
    expect([await names(delivererId), await names(first)]).toEqual(['Bu Farida Contoh', 'Bapak Hasan Contoh'])
  })

  it('is judged by the papers of its own day: dates that can not be are refused, and nobody records her own', async () => {
    expect(await hana().refused('deliverers.recordPaper', paper({ validUntil: '2026-01-11' }))).toBe('paper_over')
    expect(await hana().refused('deliverers.recordPaper', paper({ doneOn: '2026-01-20' }))).toBe('in_the_future')
    expect(await hana().refused('deliverers.recordPaper', paper({ delivererId: hana().id }))).toBe('own_paper')
    expect(await hana().refused('deliverers.recordPaper', paper({ checks: [] }))).toBe('invalid_input')
    expect(await hana().refused('deliverers.save', { kind: 'speaker', isActive: true, version: 0 })).toBe(
      'deliverer_unnamed',
    )
    const joko = { personId: t.as(cast.guard).id, kind: 'volunteer', isActive: true, version: 0 } as const
    expect(await hana().refused('deliverers.save', joko)).toBe('no_outside_account')
  })

  it('is a psychologist too, though she has an account', async () => {
    const dian = t.as(cast.psychologist).id
    const hers = session({ delivererId: dian, starts: '08:00', ends: '09:00' })
    expect(await t.as(cast.classes).refused('programme.saveSession', hers)).toBe('deliverer_not_cleared')
    expect((await hana().call('deliverers.accounts', {})).people.map((p) => p.personId)).toContain(dian)
    await hana().call('deliverers.save', { personId: dian, kind: 'psychologist', isActive: true, version: 0 })
    expect(await t.as(cast.classes).refused('programme.saveSession', hers)).toBe('deliverer_not_cleared')
    for (const said of [paper({ delivererId: dian }), statement({ delivererId: dian })])
      await hana().call('deliverers.recordPaper', said)
    await t.as(cast.classes).call('programme.saveSession', hers)
  })

  it('is in a directory that planners read, and is reached by whoever writes the letters', async () => {
    const read = async (who: (typeof cast)[keyof typeof cast]) => t.as(who).call('deliverers.one', { delivererId })
    expect(await read(cast.administration)).toMatchObject({ contact: PHONE, standing: 'cleared' })
    expect(await read(cast.classes)).toMatchObject({ contact: null, name: 'Bu Farida Contoh' })
    expect(await t.as(cast.houseMother).refused('deliverers.directory', {})).toBe('not_allowed')
    expect(await t.as(cast.classes).refused('deliverers.recordPaper', paper())).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('deliverers.one', { delivererId })).toBe('not_found')
    const stored = await t.ownerSql('select contact from deliverers where deliverer_id = $1', [delivererId])
    expect(JSON.stringify(stored)).not.toContain(PHONE)
  })

  it('has its paper as a scan, looked at apart and sealed, for whoever holds the key of the registry', async () => {
    const bytes = pdfScan()
    expect(await hana().refused('deliverers.recordPaper', paper({ scan: 'AAAA' }))).toBe('scan_kind')
    const { paperId } = await hana().call('deliverers.recordPaper', paper({ scan: bytes.toString('base64') }))
    const seen = (await t.as(cast.classes).call('deliverers.one', { delivererId })).papers
    expect(seen.map((p) => p.hasScan).filter(Boolean)).toHaveLength(1)
    const got = await t.as(cast.administration).call('deliverers.scan', { paperId })
    expect([got.type, Buffer.from(got.base64, 'base64').subarray(0, 5).toString()]).toEqual([
      'application/pdf',
      '%PDF-',
    ])
    expect(await t.as(cast.classes).refused('deliverers.scan', { paperId })).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('deliverers.scan', { paperId })).toBe('not_found')
    const [row] = await t.ownerSql<{ scan: Buffer }>('select scan from deliverer_papers where paper_id = $1', [paperId])
    expect(row?.scan.includes('%PDF-')).toBe(false)
  })

  it('is not written over: of two who change the same line the second hears it', async () => {
    const { version } = await hana().call('deliverers.one', { delivererId })
    const line = { delivererId, kind: 'speaker', name: 'Farida Contoh, S.Gz.', isActive: true, version } as const
    await hana().call('deliverers.save', { ...line, contact: PHONE })
    expect(await t.as(cast.head).refused('deliverers.save', line)).toBe('stale_version')
    const gone = { ...line, isActive: false, version: version + 1 }
    await hana().call('deliverers.save', gone)
    const later = session({ onDay: '2026-01-15' })
    expect(await t.as(cast.classes).refused('programme.saveSession', later)).toBe('deliverer_not_cleared')
  })
})
