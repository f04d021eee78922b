import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

/** Everybody said yes, but for each fifth who took it back, and each seventh whose word ran out. */
export async function agree(t: TestApp, purpose: 'research' | 'data_report_to_office'): Promise<void> {
  await t.ownerSql('alter table consents disable trigger user')
  const say = (where: string, answer: string, on: string, until: string | null) =>
    t.ownerSql(
      `insert into consents (centre_id, consent_id, talk_id, case_id, purpose, answer, form, language, explained_by, given_at, valid_until, recorded_by, recorded_at)
         select centre_id, gen_random_uuid(), gen_random_uuid(), case_id, $2, $3, 'signed', 'id', $4, $5, $6, $4, $5
           from (select *, row_number() over (order by opened_on, admitted_on, closed_on, exit_kind, is_protected, case_id) as n from cases where centre_id = $1) c where ${where}`,
      [t.as(cast.head).centreId, purpose, answer, t.as(cast.rizal).id, on, until],
    )
  await say('n % 7 <> 0', 'agree', '2026-03-01T03:00:00Z', '2026-05-30')
  await say('n % 7 = 0', 'agree', '2025-03-01T03:00:00Z', '2025-05-30')
  await say('n % 5 = 0', 'withdrawn', '2026-04-01T03:00:00Z', null)
  await t.ownerSql('alter table consents enable trigger user')
}

/** Whose word stands, of those who came in these days. */
export const agreed = (t: TestApp) =>
  t.ownerSql<{ id: string; code: string | null }>(
    `select c.case_id as id, c.register_no as code from (select *, row_number() over (order by opened_on, admitted_on, closed_on, exit_kind, is_protected, case_id) as n from cases where centre_id = $1) c
        where c.n % 7 <> 0 and c.n % 5 <> 0 and not c.is_protected and c.admitted_on between '2025-01-01' and '2026-03-31'`,
    [t.as(cast.head).centreId],
  )
