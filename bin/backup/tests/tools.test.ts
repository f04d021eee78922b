import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newKeyPair } from '../../../src/platform/seal/boxes.ts'
import { splitCentreKey } from '../../../src/platform/seal/centre-shares.ts'
import { askCards, gather } from '../ask-cards.ts'
import type { Tool } from '../installation.ts'
import { readArgs } from '../read-args.ts'

const folder = mkdtempSync(join(tmpdir(), 'titian-tools-'))
afterAll(() => rmSync(folder, { recursive: true }))
const say = () => undefined
const code = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code?: string }) => error.code ?? String(error),
  )
const cardsIn = (text: string, mode = 0o600) => {
  const file = join(folder, `${Math.random()}`)
  writeFileSync(file, text, { mode })
  return file
}

describe('the cards', () => {
  it('are read from a file in any layout: with empty lines between them, without, or each in one line', async () => {
    const { privateKey } = newKeyPair()
    const [one, , three] = await splitCentreKey(privateKey)
    const both = [one?.printed ?? '', three?.printed ?? '']
    for (const text of [
      both.join('\n\n'),
      both.join('\n'),
      both.map((c) => c.replaceAll('\n', ' ').toLowerCase()).join('\n'),
    ])
      expect((await askCards('drill', cardsIn(text), say)).equals(privateKey)).toBe(true)
    expect(gather(both.join('\n').split('\n'))).toHaveLength(2)
  })

  it('say which of them was read wrongly, which do not belong together, and that a file must be closed to others', async () => {
    const [first, second] = [
      await splitCentreKey(newKeyPair().privateKey),
      await splitCentreKey(newKeyPair().privateKey),
    ]
    const a = first[0]?.printed ?? ''
    const b = first[1]?.printed ?? ''
    expect(await code(askCards('drill', cardsIn(`${a}\n${second[0]?.printed}`), say))).toBe('cards_refused')
    expect(await code(askCards('drill', cardsIn(`${a}\n${a}`), say))).toBe('cards_refused')
    const wrong = b.startsWith('A') ? `B${b.slice(1)}` : `A${b.slice(1)}`
    await expect(askCards('drill', cardsIn(`${a}\n${wrong}`), say)).rejects.toMatchObject({
      code: 'cards_unreadable',
      params: { card: 2, groups: '1' },
    })
    expect(await code(askCards('drill', cardsIn(a), say))).toBe('cards_needed')
    expect(await code(askCards('drill', cardsIn(`${a}\n${b}`, 0o644), say))).toBe('cards_file_open')
    expect(await code(askCards('drill', join(folder, 'none'), say))).toBe('cards_file_missing')
  })
})

it('an option that is none is refused with what there is', () => {
  const tool: Tool = { name: 'restore', usage: 'npm run restore -- [FOLDER]', root: '/r', argv: [] }
  expect(readArgs(tool, ['/media/x', '--cards', 'c.txt'])).toEqual({ path: '/media/x', cards: '/r/c.txt' })
  for (const bad of [['--over'], ['a', 'b'], ['--cards']]) expect(() => readArgs(tool, bad)).toThrow('option_of_tool')
})
