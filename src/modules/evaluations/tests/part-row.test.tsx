import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PartRow } from '../screens/part-row.tsx'

it('names the part in the button that writes it down once more, for one page holds seven of them', () => {
  const nameOf = (title: string) => {
    const done = { on: '2026-02-03T03:00:00Z', by: 'Rizal' }
    const html = renderToStaticMarkup(<PartRow title={title} done={done} action="Catat" onOpen={() => {}} />)
    return /<button[^>]*>(.*?)<\/button>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '')
  }
  expect(nameOf('Praktik usaha')).toBe('Catat lagi: Praktik usaha')
  expect(nameOf('Pendapatnya')).toBe('Catat lagi: Pendapatnya')
})
