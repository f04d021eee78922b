import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EmptyState, Next } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { MayGo } from '../../../design/may-go.ts'
import { Tabs } from '../../../design/tabs.tsx'
import type { Role } from '../../../kernel/roles.ts'
import { actionsOf } from '../../can.ts'
import { mayGo } from '../route-of.ts'

const goes = (role: Role) => (href: string) => mayGo({ actions: actionsOf([role]), demo: false }, href)
const seenBy = (role: Role, screen: React.ReactNode) => renderToStaticMarkup(<MayGo value={goes(role)}>{screen}</MayGo>)

describe('a link to a page', () => {
  it('is one for whoever may open it, also with a question or a part in its address', () => {
    expect(goes('head')('/persetujuan/rencana/x')).toBe(true)
    expect(goes('coordinator')('/persetujuan/rencana/x')).toBe(false)
    expect(goes('social_worker')('/penerima-manfaat/baru?case=x')).toBe(true)
    expect(goes('nurse')('/penerima-manfaat/baru?case=x')).toBe(false)
  })

  it('is no matter of ours when it leads to no screen', () => {
    expect(goes('guard')('/api/letters/file')).toBe(true)
    expect(goes('guard')('#isi')).toBe(true)
  })

  it('says only its words to whoever may not open it; a button of it is not there', () => {
    const href = '/persetujuan/rencana/x'
    expect(seenBy('coordinator', <Link href={href}>Periksa rencana</Link>)).toBe('<span>Periksa rencana</span>')
    expect(seenBy('coordinator', <LinkButton href={href}>Periksa</LinkButton>)).toBe('')
    expect(seenBy('head', <LinkButton href={href}>Periksa</LinkButton>)).toContain(href)
  })

  it('is the way on from an empty page; whoever may not go there reads who does', () => {
    const next = (
      <Next href="/rujukan/baru" who="Rujukan dicatat tata usaha.">
        Catat rujukan
      </Next>
    )
    const empty = <EmptyState title="Belum ada rujukan." next={next} />
    expect(seenBy('administration', empty)).toContain('href="/rujukan/baru"')
    expect(seenBy('guard', empty)).not.toContain('href')
    expect(seenBy('guard', empty)).toContain('Rujukan dicatat tata usaha.')
    expect(seenBy('guard', <EmptyState title="Kosong." next="Perawat yang mengisi." />)).toContain('Perawat')
  })

  it('is a tab of a case only for whoever may read who read it', () => {
    const tabs = ['/penerima-manfaat/x', '/penerima-manfaat/x/akses'].map((href) => ({ href, label: href }))
    const shown = (role: Role) => seenBy(role, <Tabs label="Bagian" tabs={tabs} current="/penerima-manfaat/x" />)
    expect(shown('social_worker')).toContain('/akses')
    for (const role of ['nurse', 'coordinator', 'administration'] as const) expect(shown(role)).not.toContain('/akses')
  })
})
