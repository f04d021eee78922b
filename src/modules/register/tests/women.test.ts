import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openIdentity } from '../../clients/facts.ts'
import { PAST_EXITS } from '../../old-sheets/read-exit.ts'
import { brought, caseOf, decideWomen, fileOf, ROW, say, WOMEN, WOMEN_HEADER } from './office.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

let registerId = ''
let file = ''
const clerk = () => t.as(cast.administration)
const page = (weight: 'all' | 'must_decide' = 'all') => clerk().call('register.page', { registerId, weight })

describe('a register of women that somebody brings', () => {
  it('is a draft that enters nobody: columns by their headings, each question in its row', async () => {
    file = await fileOf(WOMEN_HEADER, WOMEN)
    const read = await brought(t, 'women', file)
    registerId = read.registerId
    expect(read).toMatchObject({ version: 1, rows: 6, mustDecide: 4 })
    const shown = await page()
    expect(shown.columns.map((c) => c.field)).toEqual([
      ...['row_no', 'register_no', 'name', 'nik', 'birth_place_and_date', 'address', 'intake'],
      ...['entry_date', 'exit_date', 'exit_kind', 'note'],
    ])
    expect(shown.rows.find((r) => r.row === ROW.nurlaila)?.problems.map((p) => p.code)).toEqual([
      ...['date_unreadable', 'exit_missing', 'exit_kind_missing'],
    ])
    expect(await t.ownerSql('select count(*)::int as n from past_cases')).toEqual([{ n: 0 }])
  })

  it('knows the file when it comes again', async () => {
    expect(await clerk().refused('register.read', { kind: 'women', fileBase64: file, name: 'lagi.xlsx' })).toBe(
      'same_file',
    )
  })

  it('is brought and decided by head and administration, read by the registry, and by nobody else', async () => {
    const file = await fileOf(['No', 'Nama', 'Tgl Masuk'], [[1, 'Rohana', '9/1/17']])
    for (const who of [cast.coordinator, cast.rizal, cast.nurse, cast.houseMother, cast.admin])
      expect(await t.as(who).refused('register.read', { kind: 'women', fileBase64: file, name: 'x.xlsx' })).toBe(
        'not_allowed',
      )
    expect((await t.as(cast.coordinator).call('register.list', {})).registers).toHaveLength(1)
    for (const who of [cast.rizal, cast.nurse, cast.houseMother]) {
      expect(await t.as(who).refused('register.list', {})).toBe('not_allowed')
      expect(await t.as(who).sql('select count(*)::int as n from old_registers, old_register_rows')).toEqual([{ n: 0 }])
    }
    await expect(
      t
        .as(cast.coordinator)
        .sql(`update old_registers set rows_read = 0 where register_id = $1 returning 1`, [registerId]),
    ).resolves.toEqual([])
    // nor is it ended, in anybody's name, without its rows
    const end = `update old_registers set state = 'done', settled_by = $2, settled_at = now() + interval '9 years' where register_id = $1`
    await expect(clerk().sql(end, [registerId, t.as(cast.head).id])).rejects.toThrow(/register_settled/)
  })

  it('refuses an answer that the row does not offer, and says why', async () => {
    const refusedWith = async (d: Parameters<typeof say>[2]) => {
      const answer = await say(t, registerId, d).catch(
        (error: { refusal?: { code: string; params?: Record<string, string> } }) => error.refusal,
      )
      return (answer as { params?: Record<string, string> }).params?.['why']
    }
    expect(
      await refusedWith({
        row: ROW.sri,
        code: 'date_year_only',
        field: 'entry_date',
        choice: 'use_estimate',
        value: '2016-01-01',
      }),
    ).toBe('not_offered')
    expect(
      await refusedWith({
        row: ROW.sri,
        code: 'date_year_only',
        field: 'entry_date',
        choice: 'type',
        value: 'kapan-kapan',
      }),
    ).toBe('value_unreadable')
    expect(await refusedWith({ row: ROW.rohana, code: 'nik_wrong', field: 'nik', choice: 'leave_empty' })).toBe(
      'not_asked',
    )
  })

  it('shows the later of two answers to one row what the first has said', async () => {
    const [row] = (await page('must_decide')).rows
    const answer = { registerId, row: row?.row ?? 0, version: row?.version ?? 0, code: 'row', field: 'row' } as const
    await clerk().call('register.decideRow', { ...answer, choice: 'set_aside' })
    expect(await t.as(cast.head).refused('register.decideRow', { ...answer, choice: 'set_aside' })).toBe(
      'stale_version',
    )
    await clerk().call('register.decideRow', { ...answer, version: answer.version + 1, choice: null })
  })

  it('is not entered while a question is open, and a stale page enters nothing', async () => {
    const { version } = await page()
    expect(await clerk().refused('register.take', { registerId, version })).toBe('register_not_decided')
    await decideWomen(t, registerId)
    expect(await clerk().refused('register.take', { registerId, version })).toBe('stale_version')
    expect((await page()).openQuestions).toBe(0)
  })

  it('enters her stays once, however often it is pressed', async () => {
    const { version } = await page()
    const key = crypto.randomUUID()
    const done = await clerk().call('register.take', { registerId, version }, key)
    expect(done).toEqual({ entered: 5, setAside: 1, left: 0 })
    expect(await clerk().call('register.take', { registerId, version }, key)).toEqual(done)
    expect(await clerk().refused('register.take', { registerId, version: version + 1 })).toBe('register_settled')
    expect(await clerk().refused('register.takeMore', { registerId })).toBe('register_settled')
    expect(await t.ownerSql('select count(*)::int as n from past_cases')).toEqual([{ n: 5 }])
  })
})

describe('a case of the past', () => {
  it('is closed, with the days and the kind of end that the register says, and met no gate', async () => {
    const caseId = await caseOf(t, registerId, ROW.sri)
    expect(
      await t.ownerSql(
        'select state, stage, presence, register_no, opened_on::text, admitted_on::text, closed_on::text, exit_kind, responsible_id from cases where case_id = $1',
        [caseId],
      ),
    ).toEqual([
      {
        ...{
          state: 'closed',
          stage: 'identification',
          presence: 'gone',
          register_no: '03/I/2017',
          responsible_id: null,
        },
        ...{ opened_on: '2017-01-01', admitted_on: '2017-01-01', closed_on: '2017-12-31', exit_kind: 'LULUS' },
      },
    ])
    expect(await t.ownerSql('select count(*)::int as n from case_evidence where case_id = $1', [caseId])).toEqual([
      { n: 0 },
    ])
    expect(await t.ownerSql('select count(*)::int as n from stage_entries where case_id = $1', [caseId])).toEqual([
      { n: 0 },
    ])
    expect(await t.ownerSql('select count(*)::int as n from tasks where case_id = $1', [caseId])).toEqual([{ n: 0 }])
    expect(
      (await t.ownerSql('select kind from audit_entries where case_id = $1', [caseId])).map((r) => r['kind']),
    ).toEqual(['register.case_entered'])
  })

  it('says that it is of the old register, which days were estimated, and what stood in its row, to whom her identity opens', async () => {
    const caseId = await caseOf(t, registerId, ROW.sri)
    const { past } = await clerk().call('register.ofCase', { caseId })
    expect(past).toMatchObject({ row: ROW.sri, estimated: ['entry_date', 'exit_date'] })
    expect(past?.written).toContainEqual({ heading: 'Alamat', text: 'Muara Kuang' })
    expect((await t.as(cast.nurse).call('register.ofCase', { caseId })).past).toBeNull()
    expect(await t.as(cast.nurse).sql('select count(*)::int as n from past_cases')).toEqual([{ n: 0 }])
  })

  it('keeps her name and identity under the keys of her case, found by whoever may find her', async () => {
    const caseId = await caseOf(t, registerId, ROW.rohana)
    expect(await clerk().within((ctx) => openIdentity(ctx, caseId))).toMatchObject({
      ...{ fullName: 'Rohana', nik: '9910014105900001', birthDate: '1990-05-01', birthPlace: 'Prabumulih' },
    })
    expect(await t.as(cast.rizal).within((ctx) => openIdentity(ctx, caseId))).toBeNull()
    const { items } = await clerk().call('cases.list', { state: 'closed' })
    expect(items.map((i) => i.label)).toEqual(
      expect.arrayContaining(['Rohana', 'Yuliana', 'Sri Wahyuni', 'Dewi Sartika']),
    )
    expect(JSON.stringify(await t.ownerSql('select body, head from past_cases, old_registers'))).not.toMatch(
      /Rohana|99100/,
    )
  })

  it('puts a second stay onto the thread of the first, counted in the order of their days', async () => {
    const [first, again] = [await caseOf(t, registerId, ROW.rohana), await caseOf(t, registerId, ROW.again)]
    const rows = await t.ownerSql('select client_id, episode from cases where case_id = any ($1) order by episode', [
      [first, again],
    ])
    expect(rows.map((r) => r['episode'])).toEqual([1, 2])
    expect(rows[0]?.['client_id']).toBe(rows[1]?.['client_id'])
    expect(
      await t.ownerSql(
        'select count(*)::int as n from clients c where not exists (select from cases k where k.client_id = c.client_id)',
      ),
    ).toEqual([{ n: 0 }])
  })

  it('is silent when the register says that she died: nobody can be taken in on her thread', async () => {
    const caseId = await caseOf(t, registerId, ROW.again)
    expect(await clerk().sql('select case_id, died_on from sec.silenced(array[$1]::uuid[])', [caseId])).toEqual([
      { case_id: caseId, died_on: '2018-07-06' },
    ])
  })

  it('is closed for writing like any other, and can be opened again to be mended', async () => {
    const caseId = await caseOf(t, registerId, ROW.dewi)
    await expect(
      clerk().sql('update identities set version = version + 1 where case_id = $1', [caseId]),
    ).rejects.toThrow(/case_closed/)
  })

  it('can be made by no SQL alone, nor by a door of somebody else, nor outside a register', async () => {
    const lines = JSON.stringify([
      { row_no: 2, case_id: crypto.randomUUID(), came_on: '2017-01-01', left_on: '2017-02-01', exit_kind: 'LULUS' },
    ])
    await expect(clerk().sql('select door.enter_past($1, $2::jsonb, now())', [registerId, lines])).rejects.toThrow(
      /permission denied/,
    )
    await expect(
      clerk().within((ctx) => ctx.door('enter_past', registerId, lines, ctx.now.toString())),
    ).rejects.toThrow(/register_settled/)
    await expect(
      t.as(cast.rizal).within((ctx) => ctx.door('enter_past', registerId, lines, ctx.now.toString())),
    ).rejects.toThrow(/not_allowed/)
    await expect(
      clerk().sql(
        `insert into past_cases (centre_id, case_id, register_id, row_no, body, entered_by, entered_at) select centre_id, case_id, $1, 99, '', $2, now() from cases limit 1`,
        [registerId, clerk().id],
      ),
    ).rejects.toThrow(/permission denied/)
    await expect(clerk().sql(`update cases set state = 'closed' where true`)).rejects.toThrow(/permission denied/)
  })

  it('knows every way out that the reader of words knows', async () => {
    const [row] = await t.ownerSql(
      `select pg_get_functiondef('door.enter_past(uuid, jsonb, timestamptz)'::regprocedure) as text`,
    )
    for (const code of PAST_EXITS) expect(String(row?.['text'])).toContain(`'${code}'`)
  })
})
