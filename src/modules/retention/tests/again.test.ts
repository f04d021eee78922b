import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { PEPPER } from '../../../../tests/support/services.ts'
import { reapplyErasures } from '../../../app/reapply-erasures.ts'
import { fileJournal, journalKey, readJournal } from '../../../platform/seal/erasure-journal.ts'
import { closedLongAgo, eraseWhole, KEY, NO, newFile, night, notAdmitted, rowsOf } from './support.ts'

const start = (t: TestApp, file: string) => reapplyErasures({ ownerUrl: t.url('ownerUrl'), file, pepper: PEPPER })
const withJournal = async () => {
  const file = await newFile()
  return { file, t: await startApp({ services: { journal: fileJournal(file, KEY) } }) }
}

describe('an older backup', { timeout: 120_000 }, () => {
  it('I33 is erased again at the start, by the journal; and what a journal lacks is written into it', async () => {
    const { t, file } = await withJournal()
    const { caseId } = await closedLongAgo(t) // as a backup of before has brought her back, keys, holds and all
    await t.as(cast.privacy).call('retention.hold', { herNo: NO, ground: 'audit' })
    const line = {
      ...{
        centre_id: t.as(cast.head).centreId,
        erasure_id: crypto.randomUUID(),
        case_id: caseId,
        part: 'whole',
        her_no: NO,
      },
      ...{ reason: 'kept_long_enough', year: 2026, ordinal: 1, opened_year: 2014, closed_year: 2015 },
      ...{ keys_destroyed: 6, erased_at: '2026-01-12T03:00:00Z' },
      ...{ proposed_by: t.as(cast.privacy).id, approved_by: t.as(cast.head).id },
    }
    await fileJournal(file, KEY).append(line)
    expect(await start(t, file)).toBe(1)
    expect(await rowsOf(t, caseId)).toEqual({})
    expect(await t.ownerSql('select 1 from keys.data_keys where case_id = $1', [caseId])).toEqual([])
    expect(await t.as(cast.head).refused('cases.page', { caseId })).toBe('not_found')
    expect((await t.as(cast.head).call('retention.page', {})).erased).toMatchObject([
      { herNo: NO, certificateNo: 'BA-HAPUS/001/2026' },
    ])
    expect(await start(t, file), 'once is enough').toBe(0)
    const empty = await newFile()
    await start(t, empty)
    expect((await readJournal(empty, KEY)).map((e) => e.line['case_id'])).toEqual([caseId])
    await t.close()
  })

  it('whose numbers were given again gets the next one, and the house starts all the same', async () => {
    const { t, file } = await withJournal()
    const [caseId, other] = [await notAdmitted(t), await notAdmitted(t)]
    await night(t)
    await eraseWhole(t, caseId)
    const [line] = await readJournal(file, KEY)
    const lost = await newFile()
    await fileJournal(lost, KEY).append({ ...line?.line, case_id: other, erasure_id: crypto.randomUUID() })
    expect(await start(t, lost)).toBe(1)
    expect(await t.ownerSql('select ordinal from erased_cases order by 1')).toEqual([{ ordinal: 1 }, { ordinal: 2 }])
    expect(await rowsOf(t, other)).toEqual({})
    await t.close()
  })
})

describe('a machine that stops in the middle of an erasure', { timeout: 120_000 }, () => {
  it.each(['decided', 'keys'] as const)('after "%s" goes on at its next start', async (stopped) => {
    const { t, file } = await withJournal()
    const caseId = await notAdmitted(t)
    await night(t)
    await t.as(cast.privacy).call('retention.propose', { of: [{ caseId, part: 'whole' }] })
    const { erasureId } = await t.as(cast.head).call('retention.erase', { caseId, part: 'whole' })
    if (stopped === 'keys') await t.as(cast.head).call('retention.carryOut', { erasureId })
    expect((await rowsOf(t, caseId))['cases']).toBe(1)
    expect(await start(t, file)).toBe(1)
    expect(await rowsOf(t, caseId)).toEqual({})
    expect((await readJournal(file, KEY)).map((e) => e.line['erasure_id'])).toEqual([erasureId])
    expect((await t.as(cast.head).call('retention.page', {})).erased).toMatchObject([{ erasureId }])
    expect(await start(t, file)).toBe(0)
    await t.close()
  })

  it('whose journal can not be written destroys nothing, and the next press goes on', async () => {
    const file = await newFile()
    const broken = { isBroken: true }
    const real = fileJournal(file, KEY)
    const t = await startApp({
      services: {
        journal: { append: (line) => (broken.isBroken ? Promise.reject(new Error('disk full')) : real.append(line)) },
      },
    })
    const caseId = await notAdmitted(t)
    await night(t)
    await t.as(cast.privacy).call('retention.propose', { of: [{ caseId, part: 'whole' }] })
    const { erasureId } = await t.as(cast.head).call('retention.erase', { caseId, part: 'whole' })
    expect(await t.as(cast.head).refused('retention.carryOut', { erasureId })).toBe('unexpected')
    const keys = () => t.ownerSql('select 1 from keys.data_keys where case_id = $1', [caseId])
    expect((await keys()).length).toBeGreaterThan(0)
    broken.isBroken = false
    await t.as(cast.head).call('retention.carryOut', { erasureId })
    expect(await keys()).toEqual([])
    await t.close()
  })
})

describe('a file that must stay', { timeout: 120_000 }, () => {
  let t: TestApp
  let caseId = ''
  let other = ''
  beforeAll(async () => {
    t = await startApp()
    ;({ caseId, other } = await closedLongAgo(t))
  })
  afterAll(() => t.close())

  it('of violence or a death is kept longer than any period that we know; of a woman who came again as long as her last stay', async () => {
    const officer = t.as(cast.privacy)
    const listed = async () => (await officer.call('retention.page', {})).items.filter((i) => i.part === 'whole')
    await t.ownerSql(`update cases set exit_kind = 'MENINGGAL' where case_id = $1`, [caseId])
    await night(t)
    expect(await listed()).toMatchObject([{ state: 'longer', mayPropose: false }])
    expect(await officer.refused('retention.propose', { of: [{ caseId, part: 'whole' }] })).toBe('kept_longer')
    await expect(
      officer.sql('update retention_items set proposed_at = now() where case_id = $1', [caseId]),
    ).rejects.toThrow(/kept_longer/)
    await t.ownerSql(`update cases set exit_kind = 'LULUS' where case_id = $1`, [caseId])
    const thread = '(select client_id from cases where case_id = $1)'
    await t.ownerSql(`update cases set client_id = ${thread} where case_id = $2`, [caseId, other])
    await night(t)
    expect(await listed(), 'she is here again').toEqual([])
    await t.ownerSql(
      `update cases set state = 'closed', admitted_on = '2025-01-02', closed_on = '2025-12-01' where case_id = $1`,
      [other],
    )
    await night(t)
    expect(await listed(), 'her last stay ended last year').toEqual([])
  })

  it('goes before its time when she asked for it herself and it was granted', async () => {
    await t.ownerSql(`update cases set closed_on = '2025-12-01' where case_id = $1`, [caseId])
    await night(t)
    const before = (await t.as(cast.privacy).call('retention.page', {})).items
    expect(before.filter((i) => i.part === 'whole')).toEqual([])
    const { requestId } = await t.as(cast.administration).call('privacy.recordRequest', {
      ...{ right: 'end', herNo: NO, said: 'Hapus semuanya.', via: 'herself', identity: 'document' },
      ...{ askedOn: '2026-01-12', askedTime: '06:00' },
    })
    const answer = { requestId, identity: 'document', outcome: 'granted', words: 'Dikabulkan.' } as const
    await t.as(cast.privacy).call('privacy.answerRequest', answer)
    await night(t)
    expect((await t.as(cast.privacy).call('retention.page', {})).items).toMatchObject([
      { reason: 'she_asked', dueOn: '2026-01-12', state: 'listed' },
    ])
  })

  it('K26 of a candidate goes ninety days after she was not admitted', async () => {
    const closed = (day: string) =>
      t.ownerSql(
        `update cases set state = 'closed', admitted_on = null, exit_kind = 'DITOLAK', closed_on = $2 where case_id = $1`,
        [other, day],
      )
    await closed('2025-10-15')
    await night(t)
    const hers = async () =>
      (await t.as(cast.privacy).call('retention.page', {})).items.filter((i) => i.caseId === other)
    expect(await hers(), 'the 89th day').toEqual([])
    await closed('2025-10-14')
    await night(t)
    expect(await hers()).toMatchObject([{ herNo: null, reason: 'not_admitted', dueOn: '2026-01-12' }])
    await eraseWhole(t, other)
    expect(await rowsOf(t, other)).toEqual({})
    expect((await rowsOf(t, caseId))['cases'], 'hers stays').toBe(1)
  })
})

describe('the erasure journal', () => {
  it('notices a line that was changed, taken out or signed with another key, and passes over one that was cut off', async () => {
    const file = await newFile()
    const journal = fileJournal(file, KEY)
    for (const n of [1, 2, 3]) await journal.append({ case_id: `case-${n}`, n })
    await journal.append({ case_id: 'case-2', n: 9 })
    expect((await readJournal(file, KEY)).map((e) => e.line['n'])).toEqual([1, 2, 3])
    const text = await readFile(file, 'utf8')
    const wrong = async (changed: string) => {
      await writeFile(file, changed)
      await expect(readJournal(file, KEY)).rejects.toThrow(/not as it was written/)
    }
    await wrong(text.replace('case-1', 'case-9'))
    await wrong(text.split('\n').toSpliced(1, 1).join('\n'))
    await wrong(`${text}{"line":{"case_id":"case-4"},"signature":"AAAA"}\n`)
    await wrong(`${text}null\n`)
    await writeFile(file, `${text}{"line":{"case_id":"ca`)
    expect(await readJournal(file, KEY)).toHaveLength(3)
    await journal.append({ case_id: 'case-4', n: 4 })
    expect(await readJournal(file, KEY)).toHaveLength(4)
    await expect(readJournal(file, journalKey(Buffer.alloc(32)))).rejects.toThrow(/not as it was written/)
  })

  it('that was changed stops the start with a sentence that names file and line', async () => {
    const t = await startApp()
    const file = await newFile()
    await fileJournal(file, KEY).append({ case_id: 'case-1' })
    await writeFile(file, (await readFile(file, 'utf8')).replace('case-1', 'case-2'))
    await expect(start(t, file)).rejects.toMatchObject({ code: 'journal_changed', params: { file, line: 1 } })
    await t.close()
  })
})
