import { readFileSync } from 'node:fs'
import type { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

export const FILE = readFileSync(
  new URL('../../sheets/tests/fixtures/dinas-ogan-ilir-2026-1.xlsx', import.meta.url),
).toString('base64')
export const NAME = 'dinas-ogan-ilir-2026-1.xlsx'
export const LETTER = {
  number: '400.9/017/DINSOS/2026',
  datedOn: '2026-01-06',
  receivedOn: '2026-01-12',
  office: 'Dinas Sosial Kabupaten Ogan Ilir',
}

type Who = (typeof cast)[keyof typeof cast]
type Weight = 'must_decide' | 'all' | 'note' | 'ignored'

export const rowsOf = async (t: TestApp, who: Who, listId: string, weight: Weight = 'must_decide') =>
  (await t.as(who).call('lists.page', { listId, weight })).rows

export async function say(
  t: TestApp,
  who: Who,
  listId: string,
  row: number,
  code: string,
  choice: string,
  more: Record<string, string> = {},
) {
  const found = (await rowsOf(t, who, listId, 'all')).find((r) => r.row === row)
  // the test names codes of the tables; the server parses them again
  return t
    .as(who)
    .call('lists.decideRow', { listId, row, version: found?.version ?? 0, code, choice, ...more } as never)
}

export const refusal = async (t: TestApp, who: Who, name: string, body: unknown) =>
  (await t.as(who).raw(name, body, { 'idempotency-key': crypto.randomUUID() })).body.refusal

/** The five questions of the fixture, answered as a careful clerk would. */
export async function decideAll(t: TestApp, who: Who, listId: string) {
  await say(t, who, listId, 13, 'birth_date_differs_from_nik', 'use_nik_date')
  await say(t, who, listId, 14, 'nik_rounded', 'leave_nik_empty')
  await say(t, who, listId, 14, 'duplicate_in_list', 'merge_into_row', { value: '15' })
  await say(t, who, listId, 17, 'nik_short', 'leave_nik_empty')
  await say(t, who, listId, 18, 'under_18', 'refer_child_services', { reason: 'UPTD PPA sudah dihubungi.' })
  await say(t, who, listId, 26, 'note_no_contact', 'make_no_contact_rule')
}
