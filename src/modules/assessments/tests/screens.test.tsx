import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { countsOf } from '../comprehensive/sign-off.ts'
import { PART_CODES, type Texts } from '../forms/parts.ts'
import type { Assessment, Gap } from '../screens/api.ts'
import { linesOf } from '../screens/gap-lines.ts'
import { PartsNav } from '../screens/parts-nav.tsx'

/** What the list of parts shows beside one of them, and whether it is ticked. */
function shown(texts: Texts, closed: { savedAt: string | null } | null = null) {
  const sections = PART_CODES.map((part) => ({
    part,
    openFields: countsOf(part, texts[part]).openFields,
    isReadable: !closed,
    savedAt: closed?.savedAt ?? null,
  }))
  const assessment = { sections, texts: closed ? {} : texts } as unknown as Assessment // what the list reads
  const html = renderToStaticMarkup(<PartsNav assessment={assessment} current="sources" onPick={async () => {}} />)
  const [, item = ''] = html.match(/href="\?bagian=spiritual"[^>]*>(.*?)<\/a>/) ?? []
  return { words: item.replace(/<[^>]*>/g, ''), isTicked: item.includes('<svg') }
}

describe('the list of parts', () => {
  it('ticks a part in which nothing is required only when something is written in it', () => {
    expect(shown({})).toEqual({ words: 'Spiritualbila ada', isTicked: false })
    expect(shown({ spiritual: { findings: [] } })).toMatchObject({ isTicked: false })
    expect(shown({ spiritual: { meaning: 'Salat bersama ibunya.' } })).toMatchObject({ isTicked: true })
    expect(shown({}, { savedAt: null })).toMatchObject({ isTicked: false })
    expect(shown({}, { savedAt: '2026-01-20T03:00:00Z' })).toMatchObject({ isTicked: true })
  })
})

describe('what is still missing', () => {
  it('does not repeat the list of parts: open questions are one line, which leads to the first part that has some', () => {
    const field = (part: 'social' | 'psychological' | 'legal', count = 1) =>
      ({ code: 'assessment_section_open', at: { part }, params: { count } }) as unknown as Gap // what the list reads
    const none = { code: 'assessment_no_informant' } as unknown as Gap // of no part
    expect(linesOf([field('social', 6), field('psychological', 3), field('legal', 2), none])).toEqual([
      { key: 'fields', part: 'psychological', label: '11 isian di 2 bagian belum diisi' },
      {
        key: 'assessment_no_informant:sources',
        part: 'sources',
        label: 'Catat paling sedikit satu pemberi keterangan.',
      },
    ])
    expect(linesOf([none]).map((line) => line.key)).toEqual(['assessment_no_informant:sources'])
  })
})
