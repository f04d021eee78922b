import { describe, expect, it } from 'vitest'
import { comments } from '../comments.ts'
import { says } from './says.ts'

const file = 'src/modules/health/schema.sql'
const GOOD = `
create table if not exists screenings (
  screening_id uuid primary key, -- comments; with semicolons
  result bytea not null check (length(result) > 0 and 'a,b' <> ''),
  constraint screenings__one unique (screening_id, result)
);
comment on table screenings is 'One screening of one woman; it''s sealed.';
comment on column screenings.screening_id is 'plain: id';
comment on column screenings.result is 'sealed:health what the nurse found';
`

describe('comments', () => {
  it('is silent about a table whose every column says what it holds and how it is kept', async () => {
    expect(await says(comments, { [file]: GOOD })).toEqual([])
  })

  it('K32 asks for each missing sentence, also of a column that was added later', async () => {
    const found = await says(comments, {
      [file]: `${GOOD}create table visits (at timestamptz);\nalter table screenings add column note bytea;`,
    })
    expect(found).toHaveLength(3)
    expect(found.join()).toContain('comment column screenings.note')
    expect(found.join()).toContain('say in one sentence what a row of visits is')
    expect(found.join()).toContain('comment column visits.at')
  })

  it('refuses a class that does not exist, a class without a sentence, and a seal that is readable', async () => {
    const found = await says(comments, {
      [file]: GOOD.replace("'plain: id'", "'sealed:secret id'"),
      'src/modules/plans/schema.sql':
        "create table goals (goal jsonb, done text);\ncomment on table goals is 'A goal.';\ncomment on column goals.goal is 'sealed:narrative her words';\ncomment on column goals.done is 'plain:';",
    })
    expect(found).toHaveLength(3)
    expect(found.join()).toMatch(
      /begin the comment of screenings.screening_id.*make its type text or bytea.*not only its class/s,
    )
  })
})
