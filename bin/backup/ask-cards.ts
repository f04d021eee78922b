import { readFileSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Refusal } from '../../src/kernel/refusal.ts'
import { joinShares } from '../../src/platform/seal/centre-shares.ts'
import type { Words } from '../start/progress.ts'

/** Letters of a card that count: twenty groups of five. */
const LETTERS = 100
const CARDS = 2

/**
 * The recovery key, from two of the three cards: asked for in the terminal, or read from a file that only this account can read. Never an
 * argument, which every program of the machine could see.
 * @throws Refusal `cards_needed` `cards_file_missing` `cards_file_open` `cards_unreadable` `cards_refused`
 */
export async function askCards(tool: string, file: string | undefined, say: (words: Words) => void): Promise<Buffer> {
  const typed = file === undefined ? await fromTerminal(tool, say) : fromFile(tool, file)
  const joined = await joinShares(typed)
  if (joined.ok) return joined.privateKey
  if (joined.problem === 'unreadable')
    throw new Refusal('cards_unreadable', {
      params: { card: joined.at + 1, groups: joined.groups.join(', ') || '1–20' },
    })
  throw new Refusal('cards_refused')
}

function fromFile(tool: string, file: string): string[] {
  const cards = gather(closedFile(file).split('\n'))
  if (cards.length < CARDS) throw new Refusal('cards_needed', { params: { tool } })
  return cards.slice(0, 3)
}

function closedFile(file: string): string {
  try {
    if ((statSync(file).mode & 0o077) !== 0) throw new Refusal('cards_file_open', { params: { file } })
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('cards_file_missing', { params: { file } }) // not there, a folder, another account's
  }
}

/** Lines of cards, one card after the other; what is left over is a card that was not finished. */
export function gather(lines: readonly string[]): string[] {
  const cards: string[] = []
  let card = ''
  for (const line of lines) {
    card += ` ${line}`
    if (lettersOf(card) < LETTERS) continue
    cards.push(card)
    card = ''
  }
  if (lettersOf(card) > 0) cards.push(card)
  return cards
}

const lettersOf = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length

async function fromTerminal(tool: string, say: (words: Words) => void): Promise<string[]> {
  if (!process.stdin.isTTY) throw new Refusal('cards_needed', { params: { tool } })
  say({
    id: 'Ketik dua dari tiga kartu amplop pemulihan; huruf besar-kecil dan tanda hubung tidak penting.',
    en: 'type two of the three cards of the recovery envelope',
  })
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const cards: string[] = []
    for (let card = 1; card <= CARDS; card++) {
      let text = ''
      for (let line = 1; lettersOf(text) < LETTERS; line++)
        text += ` ${await terminal.question(`  Kartu ${card}, baris ${line}: `)}`
      cards.push(text)
    }
    return cards
  } finally {
    terminal.close()
  }
}
