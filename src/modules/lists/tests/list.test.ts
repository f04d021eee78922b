import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { writeSheet } from '../../../platform/excel/write-sheet.ts'
import { openIdentity } from '../../clients/facts.ts'
import { papersOf } from '../../referrals/facts.ts'
import { WHY } from '../../referrals/tests/people.ts'
import { SECOND_HEADER, SECOND_PEOPLE } from '../../sheets/tests/second-workbook.ts'

const FILE = readFileSync(new URL('../../sheets/tests/fixtures/dinas-ogan-ilir-2026-1.xlsx', import.meta.url)).toString(
  'base64',
)
const NAME = 'dinas-ogan-ilir-2026-1.xlsx'
const LETTER = {
  number: '400.9/017/DINSOS/2026',
  datedOn: '2026-01-06',
  receivedOn: '2026-01-12',
  office: 'Dinas Sosial Kabupaten Ogan Ilir',
}

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

type Who = (typeof cast)[keyof typeof cast]
const rowsOf = async (who: Who, listId: string, weight: 'must_decide' | 'all' | 'note' | 'ignored' = 'must_decide') =>
  (await t.as(who).call('lists.page', { listId, weight })).rows
const say = async (
  who: Who,
  listId: string,
  row: number,
  code: never | string,
  choice: string,
  more: Record<string, string> = {},
) => {
  const found = (await rowsOf(who, listId, 'all')).find((r) => r.row === row)
  // the test names codes of the tables; the server parses them again
  return t
    .as(who)
    .call('lists.decideRow', { listId, row, version: found?.version ?? 0, code, choice, ...more } as never)
}
const refusal = async (who: Who, name: string, body: unknown) =>
  (await t.as(who).raw(name, body, { 'idempotency-key': crypto.randomUUID() })).body.refusal

/** The five questions of the fixture, answered as a careful clerk would. */
async function decideAll(who: Who, listId: string) {
  await say(who, listId, 13, 'birth_date_differs_from_nik', 'use_nik_date')
  await say(who, listId, 14, 'nik_rounded', 'leave_nik_empty')
  await say(who, listId, 14, 'duplicate_in_list', 'merge_into_row', { value: '15' })
  await say(who, listId, 17, 'nik_short', 'leave_nik_empty')
  await say(who, listId, 18, 'under_18', 'refer_child_services', { reason: 'UPTD PPA sudah dihubungi.' })
  await say(who, listId, 26, 'note_no_contact', 'make_no_contact_rule')
}

describe('a list of the social office, from file to referrals', () => {
  let listId: string

  it('is read into a draft: nobody is imported, everything about it is sealed', async () => {
    const read = await t.as(cast.administration).call('lists.read', { fileBase64: FILE, name: NAME })
    listId = read.listId
    expect(read).toMatchObject({ read: 22, mustDecide: 6 })
    expect(await t.ownerSql('select count(*)::int as n from cases')).toEqual([{ n: 0 }])
    const [stored] = await t.ownerSql(
      `select head, (select string_agg(body, '') from list_rows) as bodies, encode((select file from list_files), 'escape') as file from referral_lists`,
    )
    for (const secret of ['Sumarni', '9910015404880008', 'dinas-ogan', 'Indralaya'])
      for (const part of ['head', 'bodies', 'file']) expect(stored?.[part]).not.toContain(secret)
  })

  it('shows problems in words beside their cells, with choices; counts add up; the category column is nowhere', async () => {
    const page = await t.as(cast.administration).call('lists.page', { listId })
    expect(page).toMatchObject({
      fileName: NAME,
      counts: { read: 22, mustDecide: 6, look: 2, tidied: 6, ready: 8, ignored: 14 },
      openQuestions: 6,
      toSave: 16,
      headerRows: [7],
      letter: {
        number: '400.9/017/DINSOS/2026',
        date: '2026-01-06',
        office: 'Dinas Sosial Kabupaten Ogan Ilir',
        statedTotal: 22,
      },
    })
    expect(page.rows.map((r) => r.row)).toEqual([13, 14, 15, 17, 18, 26])
    expect(page.rows[2]).toMatchObject({ follows: 14, openQuestions: 0 })
    expect(page.columns.map((c) => c.field)).toContain('category')
    expect(page.rows.some((r) => 'K' in r.shown)).toBe(false)
    expect((await rowsOf(cast.administration, listId, 'ignored')).map((r) => r.ignored?.reason)).toContain('signature')
  })

  it('opens for the registry and whoever brought it, and for nobody else', async () => {
    expect((await t.as(cast.head).call('lists.list', {})).lists).toHaveLength(1)
    expect((await t.as(cast.rizal).call('lists.list', {})).lists).toEqual([])
    expect(await t.as(cast.rizal).refused('lists.page', { listId })).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('lists.page', { listId })).toBe('not_found')
    expect(await t.as(cast.nurse).refused('lists.list', {})).toBe('not_allowed')
  })

  it('refuses to be saved while questions are open, and names each', async () => {
    const refused = await refusal(cast.administration, 'referrals.takeList', { listId, version: 1, letter: LETTER })
    expect(refused.code).toBe('list_not_decided')
    expect(refused.issues.map((i: { path: unknown[] }) => i.path[0])).toEqual([13, 14, 14, 17, 18, 26])
  })

  it('takes only answers that were offered', async () => {
    expect(
      await refusal(cast.administration, 'lists.decideRow', {
        listId,
        row: 18,
        version: 1,
        code: 'under_18',
        choice: 'keep_list_date',
      }),
    ).toMatchObject({ code: 'decision_unusable', params: { why: 'unknown_choice' } })
    expect(
      await refusal(cast.administration, 'lists.decideRow', {
        listId,
        row: 17,
        version: 1,
        code: 'nik_short',
        choice: 'type_nik',
        value: '123',
      }),
    ).toMatchObject({ params: { why: 'value_unusable' } })
    expect(
      await refusal(cast.administration, 'lists.decideRow', {
        listId,
        row: 13,
        version: 1,
        code: 'row',
        choice: 'set_aside',
      }),
    ).toMatchObject({ params: { why: 'reason_missing' } })
    expect(
      await refusal(cast.administration, 'lists.decideRow', {
        listId,
        row: 3,
        version: 1,
        code: 'row',
        choice: 'set_aside',
        reason: WHY,
      }),
    ).toMatchObject({ code: 'not_found' })
  })

  it('lets two people work at once: on different rows both are kept, on one row the second sees the first', async () => {
    await t.as(cast.administration).call('lists.decideRow', {
      listId,
      row: 13,
      version: 1,
      code: 'birth_date_differs_from_nik',
      choice: 'keep_list_date',
    })
    await t
      .as(cast.head)
      .call('lists.decideRow', { listId, row: 17, version: 1, code: 'nik_short', choice: 'leave_nik_empty' })
    const clash = await refusal(cast.head, 'lists.decideRow', {
      listId,
      row: 13,
      version: 1,
      code: 'birth_date_differs_from_nik',
      choice: 'ask_office',
    })
    expect(clash).toMatchObject({
      code: 'stale_version',
      theirs: { version: 2, decisions: [{ choice: 'keep_list_date' }] },
    })
    expect(await refusal(cast.head, 'referrals.takeList', { listId, version: 1, letter: LETTER })).toEqual({
      code: 'stale_version',
    })
  })

  it('survives a reload and can be undone answer by answer', async () => {
    await t.as(cast.head).call('lists.decideRow', { listId, row: 17, version: 2, code: 'nik_short', choice: null })
    const [row] = (await rowsOf(cast.administration, listId)).filter((r) => r.row === 17)
    expect(row).toMatchObject({ decisions: [], openQuestions: 1 })
  })

  it('becomes referrals when a person confirms it; every row has its account', async () => {
    await decideAll(cast.administration, listId)
    const { intakeId } = await t
      .as(cast.head)
      .call('referrals.saveIntake', { year: 2026, ordinal: 1, startsOn: '2026-01-12', endsOn: '2026-07-10', quota: 22 })
    const page = await t.as(cast.administration).call('lists.page', { listId })
    expect(page).toMatchObject({ openQuestions: 0, toSave: 20 })
    const input = {
      listId,
      version: page.version,
      letter: LETTER,
      intakeId,
      responsibleId: t.as(cast.rizal).id,
      officePersonId: t.as(cast.socialOffice).id,
    }
    const key = crypto.randomUUID()
    const done = await t.as(cast.administration).call('referrals.takeList', input, key)
    expect(done).toMatchObject({ imported: 20, merged: 1, setAside: 1, alreadyHere: 0 })
    expect(await t.as(cast.administration).call('referrals.takeList', input, key)).toEqual(done)
    expect(await t.as(cast.administration).refused('referrals.takeList', { ...input, version: page.version + 1 })).toBe(
      'list_settled',
    )
    const accounts = await t.ownerSql(
      `select outcome, count(*)::int as n from list_rows where list_id = $1 group by outcome order by outcome`,
      [listId],
    )
    expect(accounts).toEqual([
      { outcome: 'header', n: 1 },
      { outcome: 'ignored', n: 14 },
      { outcome: 'imported', n: 20 },
      { outcome: 'merged', n: 1 },
      { outcome: 'set_aside', n: 1 },
    ])
    expect(
      await t
        .as(cast.head)
        .sql('select sec.verify_chain() as broken_at, (select count(*) > 60 from audit_entries) as is_long'),
    ).toEqual([{ broken_at: null, is_long: true }])
  })

  it('gave each woman what a single registration gives: events, evidence, keys for her worker, a task', async () => {
    const { items } = await t.as(cast.rizal).call('referrals.list', { mine: true })
    expect(items).toHaveLength(20)
    const suryani = items.find((i) => i.label === 'Suryani')
    expect(suryani).toMatchObject({
      listNo: 4,
      letterNumber: LETTER.number,
      intake: 'I/2026',
      responsible: 'Rizal',
      status: 'new',
      decisionDueOn: '2026-01-15',
    })
    const caseId = suryani?.caseId ?? ''
    expect(await t.as(cast.rizal).within((ctx) => openIdentity(ctx, caseId))).toMatchObject({
      fullName: 'Suryani',
      nik: '9910014508980001',
      birthDate: '1998-08-05',
      district: 'Payaraman',
      education: 'smp',
      addressOnCard: expect.stringContaining('Payaraman Barat'),
    })
    expect(await t.as(cast.wulan).within((ctx) => openIdentity(ctx, caseId))).toBeNull()
    const kinds = (await t.ownerSql('select kind from audit_entries where case_id = $1 order by seq', [caseId])).map(
      (r) => r.kind,
    )
    expect(kinds).toEqual([
      'cases.opened',
      'cases.social_worker_assigned',
      'clients.identity_recorded',
      'referrals.registered',
    ])
    const gates = (await t.ownerSql('select gate from case_evidence where case_id = $1 order by gate', [caseId])).map(
      (r) => r.gate,
    )
    expect(gates).toEqual(['minimum_identity_recorded', 'referral_letter_or_reason', 'social_worker_assigned'])
    expect(await t.as(cast.rizal).call('selection.page', { caseId })).toMatchObject({
      papers: { list: { note: 'anak 1, tinggal dgn ibu' } },
      hidden: [],
    })
    expect((await t.as(cast.rizal).call('tasks.home', {})).people).toHaveLength(20)
  })

  it('KS-08: both births stay on record, and the rule of age fires at 37', async () => {
    const { items } = await t.as(cast.rizal).call('referrals.list', {})
    const caseId = items.find((i) => i.label === 'Sumarni')?.caseId ?? ''
    expect((await t.as(cast.rizal).call('selection.page', { caseId })).papers?.births).toEqual([
      { source: 'referral_list', year: 1990, on: '1990-04-14' },
      { source: 'nik', year: 1988, on: '1988-04-14' },
    ])
    const check = await t.as(cast.rizal).call('screening.checkEligibility', {
      caseId,
      version: 1,
      births: [{ source: 'id_card', year: 1988, on: '1988-04-14' }],
    })
    expect(check.verdict).toBe('outside_rules')
    expect((await t.as(cast.rizal).call('selection.page', { caseId })).check).toMatchObject({
      age: 37,
      warnings: [{ code: 'birth_differs_referral_list' }],
    })
  })

  it('keeps whom nobody may call, and numbers to ask about, as tasks', async () => {
    const tasks = await t.ownerSql(`select kind, count(*)::int as n from tasks group by kind order by kind`)
    expect(tasks).toEqual([
      { kind: 'answer_list', n: 1 },
      { kind: 'ask_nik', n: 1 },
      { kind: 'help_with_documents', n: 1 },
      { kind: 'no_contact_from_list', n: 1 },
      { kind: 'select_candidate', n: 20 },
      { kind: 'triage_listed', n: 20 },
    ])
  })

  it('lets the office that sent it follow numbers and words, and no name', async () => {
    const { letters } = await t.as(cast.socialOffice).call('referrals.status', {})
    expect(letters).toMatchObject([{ number: LETTER.number, office: LETTER.office }])
    expect(letters[0]?.items.map((i) => i.listNo)).toEqual([
      1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    ])
    expect(new Set(letters[0]?.items.map((i) => i.status))).toEqual(new Set(['in_selection']))
    expect(JSON.stringify(letters)).not.toMatch(/Suryani|9910/)
    expect(await t.as(cast.socialOffice).sql('select count(*)::int as n from cases')).toEqual([{ n: 0 }])
    expect(await t.as(cast.socialOffice).refused('referrals.list', {})).toBe('not_allowed')
  })
})

describe('the same women again, and other lists', () => {
  it('are known by their NIK; a stay that is not over is not opened twice', async () => {
    const { listId } = await t.as(cast.head).call('lists.read', { fileBase64: FILE, name: NAME, again: true })
    const rows = await rowsOf(cast.head, listId, 'all')
    const known = rows.filter((r) => r.known.length > 0)
    expect(known.map((r) => r.row)).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    ])
    expect(known[3]).toMatchObject({ name: 'Suryani', known: [{ label: 'Suryani', isHere: true }] })
    for (const r of known)
      await say(cast.head, listId, r.row, 'known_person', 'link_to_known', { value: r.known[0]?.id ?? '' })
    await decideAll(cast.head, listId)
    await say(cast.head, listId, 16, 'row', 'set_aside', { reason: 'Sudah didata minggu lalu.' })
    await say(cast.head, listId, 17, 'row', 'set_aside', { reason: 'Sudah didata minggu lalu.' })
    const { version } = await t.as(cast.head).call('lists.page', { listId })
    const before = (await t.ownerSql('select count(*)::int as n from cases'))[0]?.n
    expect(
      await t
        .as(cast.head)
        .call('referrals.takeList', { listId, version, letter: { ...LETTER, number: '400.9/018/DINSOS/2026' } }),
    ).toMatchObject({ imported: 0, alreadyHere: 18, setAside: 3, merged: 1 })
    expect((await t.ownerSql('select count(*)::int as n from cases'))[0]?.n).toBe(before)
  })

  it('of a protected woman nothing is said to administration', async () => {
    const { items } = await t.as(cast.head).call('referrals.list', { filter: 'all' })
    const caseId = items.find((i) => i.label === 'Suryani')?.caseId ?? ''
    await t.as(cast.head).call('cases.protect', { caseId, isProtected: true, reason: 'Ada yang mencarinya.' })
    const { listId } = await t.as(cast.administration).call('lists.read', { fileBase64: FILE, name: NAME, again: true })
    const row = (await rowsOf(cast.administration, listId, 'all')).find((r) => r.row === 11)
    expect(row).toMatchObject({ name: 'Suryani', known: [], problems: [] })
    expect(await t.as(cast.administration).call('selection.page', { caseId })).toMatchObject({
      label: '0-1',
      papers: null,
      person: null,
    })
    expect(await t.as(cast.rizal).call('selection.page', { caseId })).toMatchObject({
      papers: { list: { note: 'anak 1, tinggal dgn ibu' } },
    })
    await t.as(cast.administration).call('lists.drop', { listId, version: 1 })
    expect(await t.as(cast.administration).refused('lists.drop', { listId, version: 2 })).toBe('list_settled')
  })

  it('may be brought by a social worker, who then opens it beside the registry', async () => {
    const { listId } = await t.as(cast.rizal).call('lists.read', { fileBase64: FILE, name: NAME, again: true })
    expect((await rowsOf(cast.rizal, listId, 'all')).map((r) => r.row)).toHaveLength(22)
    expect((await rowsOf(cast.head, listId, 'all')).map((r) => r.row)).toHaveLength(22)
    expect(await t.as(cast.wulan).refused('lists.page', { listId })).toBe('not_found')
    await expect(
      t
        .as(cast.wulan)
        .sql(
          `insert into list_rows (centre_id, list_id, row_no, brought_by, weight, body) select sec.centre(), $1, 999, sec.person(), 'ready', 'x'`,
          [listId],
        ),
    ).rejects.toThrow()
  })

  it('are matched by hand once and remembered by their headers, in a sealed note', async () => {
    const csv = Buffer.from(
      'Urut;Sebutan;Kelahiran;Wilayah\n1;Melati;5-8-1998;Indralaya\n2;Kenanga;1-3-1999;Payaraman\n',
    ).toString('base64')
    const { listId } = await t.as(cast.head).call('lists.read', { fileBase64: csv, name: 'lain.csv', again: true })
    const first = await t.as(cast.head).call('lists.page', { listId, weight: 'all' })
    expect(first.columns.find((c) => c.column === 'D')).toMatchObject({ field: 'ignore', why: 'nothing' })
    const mapping = { A: 'row_no', B: 'name', C: 'birth_date', D: 'district' } as const
    expect(
      await refusal(cast.head, 'lists.setMapping', { listId, version: 1, mapping: { A: 'name', B: 'name' } }),
    ).toMatchObject({ code: 'field_twice' })
    await t.as(cast.head).call('lists.setMapping', { listId, version: 1, mapping })
    expect(await refusal(cast.head, 'lists.setMapping', { listId, version: 1, mapping })).toMatchObject({
      code: 'stale_version',
    })
    const page = await t.as(cast.head).call('lists.page', { listId, weight: 'all' })
    expect(page.rows.map((r) => [r.name, r.bornOn])).toEqual([
      ['Melati', '1998-08-05'],
      ['Kenanga', '1999-03-01'],
    ])
    await t
      .as(cast.head)
      .call('referrals.takeList', { listId, version: page.version, letter: { ...LETTER, number: '1/X/2026' } })
    const again = await t.as(cast.administration).call('lists.read', { fileBase64: csv, name: 'lain.csv', again: true })
    const remembered = await t.as(cast.administration).call('lists.page', { listId: again.listId, weight: 'all' })
    expect(remembered.columns.map((c) => [c.field, c.why])).toEqual([
      ['row_no', 'remembered'],
      ['name', 'remembered'],
      ['birth_date', 'remembered'],
      ['district', 'remembered'],
    ])
    expect((await t.ownerSql('select body from list_layouts'))[0]?.body).not.toContain('sebutan')
  })

  it('that are no list, are locked, or hold nothing are refused in words', async () => {
    const send = (fileBase64: string) => refusal(cast.head, 'lists.read', { fileBase64, name: 'x.xlsx' })
    expect((await send(Buffer.from('PK\u0003\u0004rusak').toString('base64'))).code).toMatch(/^file_/)
    expect((await send(Buffer.from('halo').toString('base64'))).code).toMatch(/^(file_|no_table)/)
    expect((await send('====')).code).toBe('file_empty')
    expect(await t.as(cast.houseMother).refused('lists.read', { fileBase64: FILE, name: NAME })).toBe('not_allowed')
  })
})

describe('the list of another office, with its own codes', () => {
  const head = () => t.as(cast.head)
  const [header, ...rows] = [SECOND_HEADER, ...SECOND_PEOPLE]
  const file = writeSheet([
    { name: 'Daftar', columns: header.map((title) => ({ title })), rows: rows.map((r) => r.map(String)) },
  ])
  const read = async (more: { again?: boolean } = {}) =>
    head().call('lists.read', { fileBase64: (await file).toString('base64'), name: 'oki.xlsx', ...more })
  const page = (listId: string) => head().call('lists.page', { listId, weight: 'all' })
  let listId: string

  it('says what a code means once; it is remembered for the next list and goes into her file', async () => {
    ;({ listId } = await read())
    expect((await page(listId)).codes).toEqual([
      { code: 'A.07', rows: 3, category: null },
      { code: 'B-2', rows: 2, category: null },
      { code: '10', rows: 1, category: null },
      { code: 'C1', rows: 1, category: null },
    ])
    await head().call('lists.setCode', { listId, code: 'A.07', category: 24 })
    await head().call('lists.setCode', { listId, code: 'B-2', category: 0 })
    expect(await head().refused('lists.setCode', { listId, code: 'X', category: 1 })).toBe('not_found')
    expect((await t.ownerSql('select body from list_codes'))[0]?.body).not.toContain('A.07')
    await head().call('lists.decideAlike', { listId, code: 'note_no_contact', choice: 'make_no_contact_rule' })
    const { version } = await page(listId)
    const letter = { ...LETTER, number: '9/OKI/2026', office: 'Dinas Sosial OKI' }
    expect(await head().call('referrals.takeList', { listId, version, letter })).toMatchObject({ imported: 7, left: 0 })
    const { items } = await head().call('referrals.list', { filter: 'all' })
    const nah = items.find((i) => i.label === 'Nah')
    expect(nah).toMatchObject({ honorific: 'Wak', birthYear: 1996 })
    const papers = await head().within((ctx) => papersOf(ctx, [nah?.caseId ?? '']))
    expect(papers.get(nah?.caseId ?? '')?.list).toMatchObject({ categories: [24], problemCodes: ['A.07'] })
    // said after the list was saved, it counts as well, where the group is asked for
    await head().call('lists.setCode', { listId, code: 'C1', category: 19 })
    const rini = items.find((i) => i.label === 'Rini')
    expect(await head().call('selection.page', { caseId: rini?.caseId ?? '' })).toMatchObject({
      papers: { list: { groups: [19], codes: ['C1'] } },
    })
    expect(await head().within((ctx) => openIdentity(ctx, nah?.caseId ?? ''))).toMatchObject({
      fullName: 'Nah',
      birthYear: 1996,
      phone: '081234567801',
      addressOnCard: 'Dusun III, Jejawi, Jejawi',
    })
  })

  it('says that the file came before, and who of it waits already: by number, by telephone, by name and birth', async () => {
    const again = await writeAgain(() => read())
    expect(again).toMatchObject({ code: 'same_file', params: { listId } })
    const second = await read({ again: true })
    const shown = await page(second.listId)
    expect(shown.codes.map((c) => c.category)).toEqual([24, 0, null, 19])
    expect(shown.rows.filter((r) => r.known.length > 0).map((r) => [r.name, r.known[0]?.waits])).toEqual([
      ['Nah', true],
      ['Yah', true],
      ['Siti Maryam', true],
      ['Rini Astuti', true],
      ['Cek', true],
      ['Ema', true],
    ])
    const of = (name: string) =>
      shown.rows.find((r) => r.name === name)?.problems.find((p) => p.code === 'known_person')
    expect([of('Siti Maryam')?.params['why'], of('Nah')?.params['why'], of('Cek')?.params['why']]).toEqual([
      'same_nik',
      'same_phone',
      'same_phone',
    ])
  })

  it('is answered kind by kind: one answer for every row that asks the same', async () => {
    const second = (await head().call('lists.list', {})).lists.find(
      (l) => l.state === 'draft' && l.fileName === 'oki.xlsx',
    )
    const listId = second?.listId ?? ''
    const { kinds } = await head().call('lists.openKinds', { listId })
    expect(kinds.map((k) => [k.code, k.rows])).toEqual([
      ['known_person', 6],
      ['note_no_contact', 1],
    ])
    expect(kinds[0]?.choices).toContainEqual({ code: 'link_to_known', rows: 6 })
    expect(await head().refused('lists.decideAlike', { listId, code: 'known_person', choice: 'set_aside' })).toBe(
      'decision_unusable',
    )
    const done = await head().call('lists.decideAlike', { listId, code: 'known_person', choice: 'link_to_known' })
    expect(done.rows).toBe(6)
    expect(await t.as(cast.rizal).refused('lists.openKinds', { listId })).toBe('not_found')
    const rows = await rowsOf(cast.head, listId, 'all')
    for (const r of rows.filter((r) => r.known.length > 0)) expect(r.decisions[0]?.value).toBe(r.known[0]?.id)
    await head().call('lists.drop', { listId, version: done.listVersion })
  })
})

const writeAgain = (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error) => error.refusal,
  )

describe('intakes', () => {
  it('have a number once a year, days in order, and stay under their number; a stale one shows both', async () => {
    const head = t.as(cast.head)
    const base = { year: 2026, ordinal: 2, startsOn: '2026-07-13', endsOn: '2027-01-10', quota: 40 }
    const { intakeId } = await head.call('referrals.saveIntake', base)
    expect(await head.refused('referrals.saveIntake', base)).toBe('intake_taken')
    expect(await head.refused('referrals.saveIntake', { ...base, ordinal: 3, endsOn: '2026-07-01' })).toBe(
      'intake_dates',
    )
    expect(await head.refused('referrals.saveIntake', { ...base, intakeId, version: 1, ordinal: 4 })).toBe(
      'intake_fixed',
    )
    await head.call('referrals.saveIntake', { ...base, intakeId, version: 1, quota: 30 })
    const late = head.call('referrals.saveIntake', { ...base, intakeId, version: 1, quota: 35 })
    await expect(late).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { ...base, quota: 30, version: 2 } },
    })
    expect(await t.as(cast.rizal).refused('referrals.saveIntake', base)).toBe('not_allowed')
    const { intakes } = await t.as(cast.rizal).call('referrals.intakes', {})
    expect(intakes[0]).toMatchObject({ name: 'II/2026', quota: 30, candidates: 0 })
    expect(intakes[1]).toMatchObject({ name: 'I/2026', candidates: 20 })
  })
})
