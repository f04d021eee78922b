import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../house/support/files.ts'
import { Prompts, TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'

const root = new URL('../../..', import.meta.url).pathname
const nothing = () => undefined
const OFF = /autocomplete="off"[^>]*spellcheck="false"|spellcheck="false"[^>]*autocomplete="off"/i
/** Of one tag of the sources, from its name to the end of its attributes. */
const tags = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}\\n?\\s[^]*?/>`, 'g'))].map(([tag]) => tag)
const NO_WORDS = /type="(?:radio|checkbox|file|password|date|time|number|hidden)"|type=\{|inputMode="numeric"|list=/

const SAID = /^<TextField\n?\s(?:[\s\S]*\s)?personal(?=[\s/])/
/** A field of these is about no woman, and needs no `personal`. */
const ABOUT_NOBODY: Readonly<Record<string, string>> = {
  'src/app/web/client/moment/moment-dialog.tsx': 'an hour',
  'src/app/web/profile/passkeys.tsx': 'what she calls a device of her own',
  'src/app/web/screens/manual.tsx': 'a search of the manual',
  'src/app/web/screens/sign-in-first.tsx': 'her own user name, which her password manager fills in',
  'src/app/web/screens/sign-in-recover.tsx': 'her own user name',
  'src/app/web/screens/sign-in-second.tsx': 'a code of six figures',
  'src/app/web/screens/sign-in-shares.tsx': 'her own user name',
  'src/app/web/shell/step-up-ask.tsx': 'a code of six figures',
  'src/modules/audit/screens/fingerprint.tsx': 'the count and the words of a fingerprint',
  'src/modules/centres/screens/add-days.tsx': 'the decree of holidays',
  'src/modules/equipment/screens/code-dialog.tsx': 'the code on a machine',
  'src/modules/feed/screens/feed.tsx': 'an address that is shown and not typed',
  'src/modules/sheets/screens/header-row.tsx': 'the number of a row',
}

/** security-cases.md 4.2 D14, D15: what is typed about a person is neither offered again nor sent to a spell checker. */
describe('a field for words about a person', () => {
  it('D14 D15 is offered to no memory and no spell checker by any kind of field that forms draw', () => {
    const field = { label: 'x', value: '', onChange: nothing }
    expect(renderToStaticMarkup(<TextArea {...field} />)).toMatch(OFF)
    expect(renderToStaticMarkup(<TextField {...field} personal />)).toMatch(OFF)
    expect(renderToStaticMarkup(<Prompts parts={[{ id: 'a', ...field }]} />)).toMatch(OFF)
    const drawn = readFileSync(`${root}src/design/form-field.tsx`, 'utf8')
    expect(tags(drawn, 'TextField').filter((tag) => !/personal|code/.test(tag))).toEqual([])
    expect(tags(drawn, 'TextField').length).toBeGreaterThan(1)
  })

  it('D14 D15 is so wherever a page draws one by hand', async () => {
    const found: string[] = []
    let seen = 0
    for (const file of (await filesOf(root)).filter((f) => /^src\/.*\.tsx$/.test(f) && !f.includes('/tests/'))) {
      const text = readFileSync(`${root}${file}`, 'utf8')
      const words = [...tags(text, 'textarea'), ...tags(text, 'input').filter((tag) => !NO_WORDS.test(tag))]
      seen += words.length
      for (const tag of words) {
        const isOff =
          (/autoComplete="/.test(tag) && /spellCheck=\{false\}/.test(tag)) || /PERSONAL|\{\.\.\.field\}/.test(tag)
        if (!isOff) found.push(`${file}: ${tag.replace(/\s+/g, ' ').slice(0, 60)}`)
      }
    }
    expect(found).toEqual([])
    expect(seen).toBeGreaterThan(8)
  })

  it('D14 D15 is so for each field that a page draws from the kit, unless it is about nobody', async () => {
    const bare = new Set<string>()
    let seen = 0
    for (const file of (await filesOf(root)).filter(
      (f) => /^src\/(?:app|modules)\/.*\.tsx$/.test(f) && !f.includes('/tests/'),
    )) {
      const text = readFileSync(`${root}${file}`, 'utf8')
      const fields = tags(text, 'TextField')
      seen += fields.length
      if (fields.some((tag) => !SAID.test(tag))) bare.add(file)
      for (const tag of tags(text, 'TextArea')) expect(tag, file).not.toMatch(/spellCheck|autoComplete/)
    }
    expect([...bare].toSorted()).toEqual(Object.keys(ABOUT_NOBODY))
    expect(seen).toBeGreaterThan(30)
  })
})
