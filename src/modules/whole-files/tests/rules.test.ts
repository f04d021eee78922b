import { Decrypter } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealWithPassphrase } from '../../../platform/seal/age.ts'
import { newPassphrase } from '../../../platform/seal/passphrase.ts'
import { stateOf } from '../rules.ts'

describe('a whole file', () => {
  it('may be taken until the end of its last day, and not once it was deleted', () => {
    expect(stateOf({ goneAt: null, expiresOn: '2026-01-19' }, '2026-01-19')).toBe('made')
    expect(stateOf({ goneAt: null, expiresOn: '2026-01-19' }, '2026-01-20')).toBe('gone')
    expect(stateOf({ goneAt: '2026-01-15T00:00:00Z', expiresOn: '2026-01-19' }, '2026-01-15')).toBe('gone')
  })

  it('of any length opens under its passphrase in a library that we did not write, whole and unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 200_000), async (length) => {
        const text = Buffer.alloc(length, 'a')
        const words = newPassphrase()
        const hers = new Decrypter()
        hers.addPassphrase(words)
        const opened = await hers.decrypt(await sealWithPassphrase(text, words))
        expect(Buffer.from(opened).equals(text)).toBe(true)
      }),
      { numRuns: 8 },
    )
  })
})
