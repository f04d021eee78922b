import { describe, expect, it } from 'vitest'
import { checkedColumns } from '../support/checked-codes.ts'

describe('the codes of a CHECK', () => {
  it.each([
    ["CHECK ((kind = ANY (ARRAY['a'::text, 'b'::text])))", [{ column: 'kind', codes: ['a', 'b'] }]],
    ['CHECK ((month = ANY (ARRAY[1, 3])))', [{ column: 'month', codes: [1, 3] }]],
    ["CHECK ((level = ANY (ARRAY['-2'::integer, '-1'::integer, 0])))", [{ column: 'level', codes: [-2, -1, 0] }]],
    [
      "CHECK (((verdict IS NULL) OR (verdict = ANY (ARRAY['right'::text]))))",
      [{ column: 'verdict', codes: ['right'] }],
    ],
    ["CHECK ((criteria <@ ARRAY['work'::text, 'home'::text]))", [{ column: 'criteria', codes: ['work', 'home'] }]],
    [
      "CHECK ((((kind = 'mediation'::text) = (safety IS NOT NULL)) AND (safety = ANY (ARRAY['clear'::text]))))",
      [{ column: 'safety', codes: ['clear'] }],
    ],
    [
      "CHECK (((a = ANY (ARRAY['x'::text])) AND (b = ANY (ARRAY['y'::text, 'it''s'::text]))))",
      [
        { column: 'a', codes: ['x'] },
        { column: 'b', codes: ['y', "it's"] },
      ],
    ],
    [
      "CHECK (((zone)::text = ANY ((ARRAY['YES'::character varying, 'NO'::character varying])::text[])))",
      [{ column: 'zone', codes: ['YES', 'NO'] }],
    ],
  ])('reads %s', (definition, columns) => {
    expect(checkedColumns(definition)).toEqual(columns)
  })

  it.each([
    "CHECK (((state <> ALL (ARRAY['approved'::text])) OR (decided_by IS NOT NULL)))",
    "CHECK (((state = ANY (ARRAY['closed'::text])) = (ended_at IS NOT NULL)))",
    "CHECK ((((state = ANY (ARRAY['draft'::text])) = (at IS NULL)) AND ((at IS NULL) = (by IS NULL))))",
    "CHECK ((username ~ '^[a-z]$'::text))",
    'CHECK (((capacity >= 1) AND (capacity <= 60)))',
    "CHECK (((kind = ANY (ARRAY['a'::text])) OR (kind = ANY (ARRAY['b'::text]))))",
  ])('takes %s for no list of one column', (definition) => {
    expect(checkedColumns(definition)).toEqual([])
  })
})
