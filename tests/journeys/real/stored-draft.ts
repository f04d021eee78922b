import { expect } from 'vitest'
import type { RealWeb } from '../../support/real-web.ts'

/** The promise of design.md 5.4: what was typed is on the server two seconds after the last key, before anything is left or reloaded. */
export const storedDraft = (web: RealWeb, username: string, words: string): Promise<void> =>
  expect
    .poll(
      async () => {
        const { drafts } = (await web.call(username, 'drafts.list', {})) as { drafts: { key: string }[] } // as its contract says
        const bodies = []
        for (const { key } of drafts) bodies.push((await web.call(username, 'drafts.get', { key }))['body'])
        return bodies.join('\n')
      },
      { timeout: 10_000, interval: 300 },
    )
    .toContain(words)
