import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boundaries } from '../boundaries.ts'
import { comments } from '../comments.ts'
import { format } from '../format.ts'
import { languages } from '../languages.ts'
import { names } from '../names.ts'
import { refusals } from '../refusals.ts'
import { fillIn, KINDS, scaffold } from '../scaffold.ts'
import { filesOf, read } from '../support/files.ts'
import { sentence } from '../support/finding.ts'
import { withTree } from '../support/fixture.ts'
import { suppressions } from '../suppressions.ts'
import { tables } from '../tables.ts'
import { words } from '../words.ts'
import { worlds } from '../worlds.ts'

const now = Temporal.Instant.from('2026-11-24T02:00:00Z')
const CHECKS = [boundaries, comments, format, languages, names, refusals, suppressions, tables, words, worlds]

describe('npm run make', () => {
  it.each(KINDS)('writes a %s that passes the rules of the house as it is', async (kind) => {
    const biome = await readFile(new URL('../../biome.json', import.meta.url), 'utf8')
    await withTree({ 'biome.json': biome }, async (root) => {
      const written = await scaffold(root, kind, kind === 'module' ? 'service-referrals' : 'first-steps', now)
      expect(written.length).toBeGreaterThan(0)
      for (const check of CHECKS) expect((await check.run(root)).map(sentence), check.name).toEqual([])
      for (const file of await filesOf(root))
        expect(`${file}\n${await read(root, file)}`).not.toMatch(/__(name|table|one|camel|Title)/)
    })
  })

  it('names tables, columns and properties as the house does', () => {
    expect(fillIn('__table__ __one___id __oneCamel__Id __camel__ __Title__', 'service-referrals', now)).toBe(
      'service_referrals service_referral_id serviceReferralId serviceReferrals Service referrals',
    )
    expect(fillIn('__one__ __table____pk', 'stories', now)).toBe('story stories__pk')
    expect(fillIn('__stamp__-__name__.sql', 'first', now)).toBe('20261124020000-first.sql')
  })

  it('writes nothing over what is there, and refuses a name that is not kebab-case', async () => {
    const path = 'src/modules/stories/words/en.json'
    await withTree({ [path]: '{}' }, async (root) => {
      await expect(scaffold(root, 'module', 'stories', now)).rejects.toThrow('is there already; nothing was written')
      expect(await filesOf(root)).toEqual([path])
      await expect(scaffold(root, 'letter', 'My Letter', now)).rejects.toThrow('kebab-case')
      expect(await readFile(join(root, path), 'utf8')).toBe('{}')
    })
  })
})
