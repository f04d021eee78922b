import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Field, Fields } from '../../../design/form-field.tsx'
import { choice, count, form, line } from '../../../kernel/form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { bindFields } from '../client/bound-fields.ts'

const asked = form('residence.test', { name: line(), number: count(), kind: choice(['a', 'b']) })

it('a question that may not be answered any more is shown and cannot be typed in, whatever its kind', () => {
  const t = { word: (key: string) => key, find: () => undefined }
  const f = bindFields({ form: asked, on: 'x', t, issue: () => undefined }, emptyDraft(asked, { today: '' }), () => {})
  const drawn = (closed: boolean) =>
    [<Field key="n" of={f.name} disabled={closed} />, <Field key="c" of={f.number} disabled={closed} />].map((q) =>
      renderToStaticMarkup(q),
    )
  for (const markup of drawn(true)) expect(markup).toMatch(/readonly/i)
  for (const markup of drawn(false)) expect(markup).not.toMatch(/readonly/i)
  expect(renderToStaticMarkup(<Field of={f.kind} as="list" disabled />)).toContain('disabled')
})

it('what only the screen knows of a question is said where all are drawn in their order', () => {
  const t = { word: (key: string) => key, find: () => undefined }
  const f = bindFields({ form: asked, on: 'x', t, issue: () => undefined }, emptyDraft(asked, { today: '' }), () => {})
  const drawn = renderToStaticMarkup(<Fields of={f} look={{ name: { label: 'Nama ibu' }, kind: { as: 'list' } }} />)
  expect(drawn).toContain('Nama ibu')
  expect(drawn).not.toContain('forms.test.name')
  expect(drawn).toContain('<select')
})
