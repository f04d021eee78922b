import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readManual } from '../../../../bin/manual/read-manual.ts'
import { ROLES } from '../../../kernel/roles.ts'
import { findPages } from '../manual/find-pages.ts'
import { PAGE_OF_ROLE, pageOfPlace } from '../manual/guide.ts'
import { Pieces } from '../manual/pieces.tsx'
import { routes } from '../routes.ts'

const pages = readManual(new URL('../../../../docs/panduan', import.meta.url).pathname)
const names = pages.map((page) => page.name)

describe('the manual inside the app', () => {
  it('has a page for every role', () => {
    for (const role of ROLES) expect([role, names.includes(PAGE_OF_ROLE[role])]).toEqual([role, true])
  })

  it('has a page for every screen', () => {
    for (const { path } of routes.filter((route) => !route.demoOnly && !route.path.startsWith('/bantuan')))
      expect([path, names.includes(pageOfPlace(path) ?? '')]).toEqual([path, true])
  })

  it('takes the page that names the address most exactly', () => {
    expect(pageOfPlace('/penerima-manfaat')).toBe('beranda')
    expect(pageOfPlace('/penerima-manfaat/0199/rencana')).toBe('tahap-4-rencana')
    expect(pageOfPlace('/penerima-manfaat/baru')).toBe('tahap-2-data')
    expect(pageOfPlace('/tidak-ada')).toBeUndefined()
  })

  it('draws a page as elements with the address of its pictures, and leaves the title to the head of the screen', () => {
    const page = pages.find((one) => one.name === 'beranda')
    const drawn = renderToStaticMarkup(<Pieces of={page?.of ?? []} pictureOf={(name) => `/assets/${name}`} />)
    expect(drawn).toContain('src="/assets/gambar/beranda.webp"')
    expect(drawn).not.toContain('<h1')
    expect(drawn).toContain('<h2')
  })

  it('finds pages with every word that is typed, the one with it in its title first', () => {
    const [first, ...others] = findPages(pages, 'dinas sosial')
    expect(first?.page.name).toBe('dinas-sosial')
    for (const hit of others) expect(hit.page.text.toLowerCase()).toContain('dinas')
    expect(findPages(pages, 'amplop zzzz')).toEqual([])
    expect(findPages(pages, '  ')).toEqual([])
  })
})
