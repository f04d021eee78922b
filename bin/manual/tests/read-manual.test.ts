import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../../src/app/web/manual/manual-page.ts'
import { pageOf, readManual, slugOf, textOf } from '../read-manual.ts'

const FOLDER = fileURLToPath(new URL('../../../docs/panduan', import.meta.url))
const pages = readManual(FOLDER)

type Element = Exclude<Piece, string>
const all = (pieces: readonly Piece[]): Element[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...all(piece.of ?? [])]))

describe('the manual', () => {
  it('has a first page from which every other page is reached', () => {
    const of = new Map(pages.map((page) => [addressOf(page.name), page]))
    const seen = new Set<string>()
    const walk = (address: string) => {
      if (seen.has(address)) return
      seen.add(address)
      for (const link of all(of.get(address)?.of ?? [])) if (link.tag === 'a') walk(link.to?.replace(/#.*/, '') ?? '')
    }
    walk('/bantuan')
    expect([...of.keys()].filter((address) => !seen.has(address))).toEqual([])
  })

  it.each(pages.map((page) => [page.name, page] as const))(
    '%s leads only to pages and headings that are there',
    (_, page) => {
      const headings = new Map(
        pages.map((p) => [addressOf(p.name), all(p.of).flatMap((piece) => (piece.id ? [piece.id] : []))]),
      )
      for (const link of all(page.of).filter((piece) => piece.tag === 'a')) {
        const [address = '', anchor] = (link.to ?? '').split('#')
        const there = headings.get(address === '' ? addressOf(page.name) : address)
        expect([link.to, there !== undefined]).toEqual([link.to, true])
        if (anchor) expect(there).toContain(anchor)
      }
      for (const picture of all(page.of).filter((piece) => piece.tag === 'img')) {
        expect([picture.to, existsSync(join(FOLDER, picture.to ?? ''))]).toEqual([picture.to, true])
        expect(picture.alt).not.toBe('')
      }
    },
  )

  it('is read as it is written: signs, lists and tables', () => {
    const page = pageOf(
      'x',
      '# Judul & isi\n\nTekan *Simpan*, "lalu" **pulang**.\n\n- satu\n- dua\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    )
    expect(page.title).toBe('Judul & isi')
    expect(textOf({ tag: 'p', of: page.of.slice(1, 2) })).toBe('Tekan Simpan, "lalu" pulang.')
    expect(all(page.of).map((piece) => piece.tag)).toEqual([
      'h1',
      'p',
      'em',
      'strong',
      'ul',
      'li',
      'li',
      'table',
      'thead',
      'tr',
      'th',
      'th',
      'tbody',
      'tr',
      'td',
      'td',
    ])
  })

  it('refuses what the app does not draw, by name', () => {
    expect(() => pageOf('x', '# A\n\n<div>apa saja</div>\n')).toThrow('"html"')
  })

  it('gives headings the address that the pages link to', () => {
    expect(slugOf('Bila ditolak: "belum ada"')).toBe('bila-ditolak-belum-ada')
  })
})

const addressOf = (name: string) => (name === 'README' ? '/bantuan' : `/bantuan/${name}`)
