import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sealForRecipient } from '../../../platform/seal/age.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { agree, agreed } from './agreed.ts'
import { askedAt } from './asked.ts'
import { outsider } from './opened.ts'

const NOW = '2026-04-10T03:00:00Z'

describe('copies of rows', () => {
  let t: TestApp
  let extractId = ''
  let office: Awaited<ReturnType<typeof outsider>>
  let study: typeof office
  beforeAll(async () => {
    office = await outsider()
    study = await outsider()
    t = await startApp()
    await seedCentre(t)
    t.travelTo(NOW)
    await agree(t, 'data_report_to_office')
  }, 180_000)
  afterAll(() => t.close())

  const head = () => t.as(cast.head)
  const hana = () => t.as(cast.coordinator)
  const officer = () => t.as(cast.privacy)

  const asked = (more: object = {}) => askedAt({ recipientKey: office.key, ...more })
  const tasksOpen = (kind: string) =>
    t.ownerSql(`select owner_role, owner_id from tasks where kind = $1 and done_at is null`, [kind])

  it('are asked for with a reason, a key that is one, an end, and without a name', async () => {
    const refused = (more: object) => head().refused('extracts.ask', asked(more))
    expect(await refused({ recipientKey: office.key.slice(0, -1) + (office.key.endsWith('q') ? 'p' : 'q') })).toBe(
      'key_wrong',
    )
    expect(await refused({ recipientKey: '' })).toBe('invalid_input')
    expect(await refused({ reason: 'Tentang Rekaan7 dan yang lain' })).toBe('names_somebody')
    expect(await refused({ fromOn: '2026-03-31', untilOn: '2026-01-01' })).toBe('days_turned')
    expect(await refused({ untilOn: '2026-04-11' })).toBe('in_the_future')
    expect(await refused({ expiresOn: '2026-05-11' })).toBe('expires_wrong')
    expect(await refused({ expiresOn: '2026-04-09' })).toBe('expires_wrong')
    expect(await refused({ kind: 'research' })).toBe('invalid_input')
    ;({ extractId } = await head().call('extracts.ask', asked()))
    expect(await tasksOpen('decide_extract')).toEqual([{ owner_role: 'coordinator', owner_id: null }])
  })

  it('K09 are approved by somebody else, and made by whoever asked; by SQL, too', async () => {
    expect(await head().refused('extracts.make', { extractId })).toBe('not_approved')
    expect(await head().refused('extracts.decide', { extractId, decision: 'approved' })).toBe('own_extract')
    const yes = `update extracts set decision = 'approved', decided_at = now() where extract_id = $1`
    await expect(head().sql(yes, [extractId])).rejects.toThrow(/own_extract/)
    await expect(
      head().sql(
        `update extracts set decided_by = $2, decision = 'approved', decided_at = now() where extract_id = $1`,
        [extractId, hana().id],
      ),
    ).rejects.toThrow(/permission denied/)
    await expect(
      head().sql(`update extracts set recipient_key = recipient_key where extract_id = $1`, [extractId]),
    ).rejects.toThrow(/permission denied/)
    await expect(
      head().sql(
        `update extracts set made_at = now(), rows_out = 9, left_out = 0, file = 'x', file_hash = 'x' where extract_id = $1`,
        [extractId],
      ),
    ).rejects.toThrow(/not_allowed/)
    await hana().call('extracts.decide', { extractId, decision: 'approved', answer: 'Sesuai surat.' })
    expect(await officer().refused('extracts.decide', { extractId, decision: 'declined' })).toBe('extract_decided')
    await expect(
      officer().sql(`update extracts set decision = 'declined', decided_at = now() where extract_id = $1`, [extractId]),
    ).rejects.toThrow(/extract_decided/)
    expect([await tasksOpen('decide_extract'), await tasksOpen('make_extract')]).toEqual([
      [],
      [{ owner_role: null, owner_id: head().id }],
    ])
    expect(await hana().refused('extracts.make', { extractId })).toBe('not_yours')
    for (const who of [head(), hana(), officer()])
      await expect(
        who.sql(`update extracts set decided_at = '2026-04-01T03:00:00Z' where extract_id = $1`, [extractId]),
        'when it was decided is decided, too',
      ).rejects.toThrow(/extract_decided/)
  })

  it('are a file of age with its own mark, of five women at least, whoever writes it', async () => {
    const sealed = sealForRecipient(Buffer.from('alias'), office.key)
    const put = (file: Buffer, rows: number, hash = createHash('sha256').update(file).digest('hex')) =>
      head().sql(
        `update extracts set made_at = now(), rows_out = $2, left_out = 0, file = $3, file_hash = $4 where extract_id = $1`,
        [extractId, rows, file, hash],
      )
    await expect(put(Buffer.from('Rekaan7;LULUS'), 9), 'in clear').rejects.toThrow(/not_allowed/)
    await expect(put(sealed, 1), 'of one woman').rejects.toThrow(/not_allowed/)
    await expect(put(sealed, 9, '0'.repeat(64)), 'the mark of another file').rejects.toThrow(/not_allowed/)
  })

  it('hold those who agreed and whose word stands, by alias, sealed to the recipient, and their hash is in the chain', async () => {
    const those = await agreed(t)
    expect(those.length).toBeGreaterThan(8)
    const made = await head().call('extracts.make', { extractId })
    expect(made.rowsOut).toBe(those.length)
    expect(await head().refused('extracts.make', { extractId })).toBe('already_made')
    expect(await hana().refused('extracts.take', { extractId })).toBe('not_yours')
    const { base64, fileName } = await head().call('extracts.take', { extractId })
    expect(fileName).toMatch(/\.csv\.age$/)
    const text = await office.open(Buffer.from(base64, 'base64'))
    expect(text).toContain('Dinas Sosial Provinsi, bidang rehabilitasi')
    const lines = text.trim().split('\r\n')
    expect(lines).toHaveLength(those.length + 2)
    const aliases = lines.slice(2).map((l) => l.split(';')[0])
    expect([new Set(aliases).size, aliases.toSorted()]).toEqual([those.length, aliases])
    for (const { id, code } of those) for (const word of [id, code]) if (word) expect(text).not.toContain(word)
    expect(text).not.toMatch(/Rekaan/)
    await expect(study.open(Buffer.from(base64, 'base64'))).rejects.toThrow()
    const [line] = await t.ownerSql<{ hash: string }>(`select file_hash as hash from extracts where extract_id = $1`, [
      extractId,
    ])
    const chain = await t.ownerSql<{ kind: string; details: { sha256?: string } }>(
      `select kind, details from audit_entries where kind like 'extracts.%' order by seq`,
    )
    expect(chain.map((c) => c.kind)).toEqual([
      'extracts.extract_asked',
      'extracts.extract_approved',
      'extracts.extract_made',
      'extracts.extract_taken',
    ])
    expect(chain.slice(2).map((c) => c.details.sha256)).toEqual([line?.hash, line?.hash])
  })

  it('for a study ask for an ethics number, hold only who agreed to research, and every row looks like at least four others', async () => {
    const it = asked({
      kind: 'research',
      ethicsNo: '012/KEPK/2026',
      recipient: 'Universitas Contoh',
      recipientKey: study.key,
      fields: ['age', 'track', 'came', 'exit', 'sender'],
    })
    const { extractId: id } = await hana().call('extracts.ask', it)
    await officer().call('extracts.decide', { extractId: id, decision: 'approved' })
    expect(await hana().refused('extracts.make', { extractId: id }), 'nobody was asked for research').toBe('too_few')
    await agree(t, 'research')
    const { rowsOut, leftOut } = await hana().call('extracts.make', { extractId: id })
    expect(rowsOut).toBeGreaterThanOrEqual(5)
    expect(leftOut).toBeGreaterThan(0)
    const text = await study.open(Buffer.from((await hana().call('extracts.take', { extractId: id })).base64, 'base64'))
    const rows = text
      .trim()
      .split('\r\n')
      .slice(2)
      .map((l) => l.replaceAll('"', '').split(';'))
    const groups = Map.groupBy(rows, ([, age, sender, track, came]) => [age, sender, track, came].join())
    expect(Math.min(...[...groups.values()].map((g) => g.length))).toBeGreaterThanOrEqual(5)
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d["; ]*\r\n.*\d{4}-\d\d-\d\d/)
    // nor does the same study by its next copy: side by side two of them would tell her apart
    const { extractId: next } = await hana().call('extracts.ask', { ...it, fields: ['sender', 'exit'] })
    await officer().call('extracts.decide', { extractId: next, decision: 'approved' })
    await hana().call('extracts.make', { extractId: next })
    const taken = await hana().call('extracts.take', { extractId: next })
    const second = await study.open(Buffer.from(taken.base64, 'base64'))
    for (const [alias = ''] of rows) expect(second).not.toContain(alias)
    // another recipient knows nobody of them by the same alias
    const one = await office.open(Buffer.from((await head().call('extracts.take', { extractId })).base64, 'base64'))
    for (const [alias = ''] of rows) expect(one).not.toContain(alias)
  })

  it('A60 are over after their last day: the file is deleted by the night, the line of the register stays', async () => {
    t.travelTo('2026-04-21T03:00:00Z')
    expect(await head().refused('extracts.take', { extractId })).toBe('extract_gone')
    await t.ownerSql(
      `begin; select sec.begin_job('${head().centreId}'); select sec.let_extracts_go('2026-04-21T03:00:00Z'); commit`,
    )
    const rows = await t.ownerSql(
      `select file, gone_at is not null as gone, file_hash is not null as hash from extracts`,
    )
    expect(rows).toEqual(rows.map(() => ({ file: null, gone: true, hash: true })))
    expect(new Set((await head().call('extracts.register', {})).extracts.map((x) => x.state))).toEqual(
      new Set(['gone']),
    )
    await expect(head().sql(`update extracts set answer = 'x' where extract_id = $1`, [extractId])).rejects.toThrow(
      /extract_gone/,
    )
    await expect(head().sql(`delete from extracts`)).rejects.toThrow(/permission denied/)
    await expect(head().sql(`select sec.let_extracts_go(now())`)).rejects.toThrow(/permission denied/)
  })

  it('A07 are for those who lead, the officer for data protection and the auditor, by the interface and by SQL', async () => {
    for (const who of [
      cast.rizal,
      cast.administration,
      cast.nurse,
      cast.houseMother,
      cast.guard,
      cast.sewing,
      cast.psychologist,
      cast.socialOffice,
    ]) {
      for (const [name, input] of [
        ['register', {}],
        ['one', { extractId }],
        ['ask', asked()],
        ['decide', { extractId, decision: 'approved' }],
        ['make', { extractId }],
        ['take', { extractId }],
      ] as const)
        expect(await t.as(who).refused(`extracts.${name}`, input as never), `${who.username} ${name}`).toBe(
          'not_allowed',
        )
      expect(await t.as(who).sql('select 1 from extracts'), who.username).toEqual([])
      const insert = `insert into extracts (centre_id, extract_id, kind, fields, from_on, until_on, recipient, recipient_key, why, expires_on, asked_by, asked_at)
        values (sec.centre(), $1, 'office', '{exit}', '2025-01-01', '2025-02-01', 'x', $2, 'x', '2026-04-22', sec.person(), now())`
      await expect(t.as(who).sql(insert, [randomUUID(), office.key]), who.username).rejects.toThrow(
        /row-level security/,
      )
    }
    expect(await officer().refused('extracts.ask', asked())).toBe('not_allowed')
    expect(await officer().refused('extracts.take', { extractId })).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('extracts.one', { extractId })).toBe('not_found')
  })

  it('of more women than are told at once are refused: none is left out in silence', async () => {
    const { extractId: id } = await head().call('extracts.ask', asked({ expiresOn: '2026-04-30', fields: ['exit'] }))
    await hana().call('extracts.decide', { extractId: id, decision: 'approved' })
    await t.ownerSql('alter table cases disable trigger user')
    await t.ownerSql(
      `insert into cases select (jsonb_populate_record(c, jsonb_build_object('case_id', gen_random_uuid(), 'episode', 1000 + n,
          'register_no', null, 'code_name', null, 'is_protected', false, 'admitted_on', '2025-06-01'))).*
         from cases c, generate_series(1, 5001) n where c.case_id = (select x.case_id from cases x where x.centre_id = $1 and not x.is_protected limit 1)`,
      [head().centreId],
    )
    await t.ownerSql('alter table cases enable trigger user')
    expect(await head().refused('extracts.make', { extractId: id })).toBe('too_many')
  })
})
