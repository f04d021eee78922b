import { expect, it } from 'vitest'
import { choice, form, line, many } from '../../../kernel/form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { placeOf } from '../../../kernel/form-words.ts'
import { bindFields } from '../client/bound-fields.ts'

const visit = form('gate.visit', {
  parties: many({ name: line(), relation: choice(['friend', 'family'], { start: 'friend' }) }),
})

it('says what is wrong with a row at that row, also behind one that was begun and left', () => {
  const draft = {
    ...emptyDraft(visit, { today: '2026-01-12' }),
    parties: [
      { name: '', relation: 'family' as const },
      { name: 'x'.repeat(161), relation: 'friend' as const },
    ],
  }
  const refused = 'parties.0.name' // the server was sent one row
  const f = bindFields(
    {
      form: visit,
      on: 'visit1',
      t: { word: (key) => key, find: () => undefined },
      issue: (path) => (path === refused ? 'Terlalu panjang.' : undefined),
    },
    draft,
    () => undefined,
  )
  const names = f.parties.rows.map((row) => row.name)
  expect(names.map((name) => name.error)).toEqual([undefined, 'Terlalu panjang.'])
  expect(names[1]?.id).toBe(placeOf(visit, refused.split('.'), 'visit1', { locale: 'id', word: (key) => key })?.id)
  expect(new Set(names.map((name) => name.id)).size).toBe(2)
})
