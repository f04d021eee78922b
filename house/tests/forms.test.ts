import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { forms } from '../forms.ts'
import { worlds } from '../worlds.ts'
import { says } from './says.ts'

describe('forms', () => {
  let kernel: Record<string, string>
  beforeAll(async () => {
    kernel = { 'src/kernel/form.ts': await readFile('src/kernel/form.ts', 'utf8') }
  })

  const at = 'src/modules/gate'
  const head = `import { choice, form, line, many, part, tick } from '../../../kernel/form.ts'\n`
  const fields = `{
    name: line(),
    kind: choice(['family', 'office']),
    inner: part({ note: line({ hint: true }), sent: line({ optional: true, offScreen: true }) }),
    rows: many({ what: line() }),
  }`
  const say = (text: string) => ({
    'forms.visit.name': text,
    'forms.visit.kind': text,
    'forms.visit.inner.note': text,
    'forms.visit.inner.note.hint': text,
    'forms.visit.rows': text,
    'forms.visit.rows.what': text,
    'kind.family': text,
    'kind.office': text,
  })
  const screen = `import { visitForm } from '../forms/visit.ts'
    const f = useForm(visitForm).fields()
    const page = <><Field of={f.name} /><Field of={f.kind} /><Field of={f.inner.note} /><Field of={f.rows} /></>`
  const tree = (change: { form?: string; id?: object; en?: object; screen?: string } = {}) => ({
    ...kernel,
    [`${at}/forms/visit.ts`]: change.form ?? `${head}export const visitForm = form('gate.visit', ${fields})`,
    [`${at}/words/id.json`]: JSON.stringify(change.id ?? say('kata')),
    [`${at}/words/en.json`]: JSON.stringify(change.en ?? say('word')),
    [`${at}/screens/visit.tsx`]: change.screen ?? screen,
  })

  it('is silent when every question has its words and its place', async () => {
    expect(await says(forms, tree())).toEqual([])
    const plain = `import { visitForm } from '../forms/visit.ts'\nconst page = <Fields of={useForm(visitForm).fields()} />`
    expect(await says(forms, tree({ screen: plain }))).toEqual([])
  })

  it('looks into a table of forms, which a screen knows by its file', async () => {
    const form = `${head}export const VISITS = { one: form('gate.visit', ${fields}) }`
    const all = `import { formOf } from '../forms/visit.ts'\nconst page = <Fields of={useForm(formOf(kind)).fields()} />`
    expect(await says(forms, tree({ form, screen: all }))).toEqual([])
    expect(await says(forms, tree({ form, screen: all, en: {} }))).toHaveLength(Object.keys(say('')).length)
    expect(await says(forms, tree({ form, screen: '' }))).toHaveLength(5)
  })

  it('finds a label, a hint or a word of a choice that is missing in one language', async () => {
    for (const key of Object.keys(say(''))) {
      const { [key]: _, ...rest } = say('word') as Record<string, string>
      expect(await says(forms, tree({ en: rest }))).toEqual([
        `${at}/forms/visit.ts: write the word ${key} in both words files.`,
      ])
    }
  })

  it('finds a question that no screen draws, also when another form has one of its name', async () => {
    const found = await says(forms, tree({ screen: screen.replace('<Field of={f.kind} />', '') }))
    expect(found).toEqual([
      `${at}/forms/visit.ts: gate.visit: kind has no place on a page yet; draw it with <Field of={f.kind} /> on its screen.`,
    ])
    const other = `const page = <><Field of={f.name} /><Field of={f.kind} /></>`
    expect(await says(forms, tree({ screen: other }))).toHaveLength(5)
  })

  it('finds more than seven questions in a step, a part or a row', async () => {
    const eight = `{ ${[...'abcdefgh'].map((x) => `${x}: tick()`).join(', ')} }`
    const whole = (body: string) =>
      says(forms, tree({ form: `${head}export const visitForm = form('gate.visit', ${body})` }))
    const one = (where: string) =>
      `${at}/forms/visit.ts: gate.visit: ${where}a and what follows are 8 at once; 7 are the most: let \`steps\` name where the next begins.`
    expect(await whole(eight)).toContain(one(''))
    expect(await whole(`{ rows: many(${eight}) }`)).toContain(one('rows.'))
    const stepped = await whole(`${eight}, { steps: ['e'] }`)
    expect(stepped.filter((x) => x.includes('at once'))).toEqual([])
    expect((await whole(`{ p: part(${eight}, { steps: ['e'] }) }`)).filter((x) => x.includes('at once'))).toEqual([])
  })

  it('keeps schemas out of the browser: a screen may import the form, and not what makes a schema of it', async () => {
    const files = {
      'src/kernel/form-input.ts': `import { z } from 'zod'\nexport const inputOf = () => z.object({})`,
      [`${at}/screens/visit.tsx`]: `import { inputOf } from '../../../kernel/form-input.ts'\ninputOf()`,
    }
    expect((await says(worlds, { ...tree(), ...files })).join(' ')).toContain('the browser would load zod')
    expect(await says(worlds, tree())).toEqual([])
  })
})
