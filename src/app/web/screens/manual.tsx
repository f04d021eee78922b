import { pages, pictures } from 'virtual:manual'
import { type ReactNode, useEffect, useState } from 'react'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { cameFrom, usePlace } from '../client/route.ts'
import { useMe } from '../client/session.ts'
import { findPages } from '../manual/find-pages.ts'
import { PAGE_OF_ROLE, pageOfPlace } from '../manual/guide.ts'
import type { ManualPage } from '../manual/manual-page.ts'
import { Pieces } from '../manual/pieces.tsx'
import { t } from '../words.ts'

const byName = new Map(pages.map((page) => [page.name, page]))
const addressOf = ({ name }: ManualPage) => (name === 'README' ? '/bantuan' : `/bantuan/${name}`)

/** The manual: what fits the page one comes from and one's own work first, then search, then everything. */
export function Manual() {
  const { params } = usePlace()
  const page = byName.get(params['page'] ?? '') ?? byName.get('README') // an old link to a page that is no more
  const [typed, setTyped] = useState('')
  useAnchor(page)
  if (!page) throw new Error('the manual has no first page')
  const hits = findPages(pages, typed)
  return (
    <div className="manual">
      <PageHead title={page.title} note={t('manual.note')} />
      <TextField type="search" label={t('manual.find')} value={typed} onChange={setTyped} />
      <p className="sr" role="status">
        {typed.trim() && t('manual.found', { n: hits.length })}
      </p>
      {typed.trim() ? (
        <Hits hits={hits} />
      ) : (
        <>
          {page.name === 'README' && <ForMe />}
          <article lang="id">
            <Pieces of={page.of} pictureOf={(name) => pictures.get(name)} />
          </article>
        </>
      )}
    </div>
  )
}

function Hits({ hits }: { hits: ReturnType<typeof findPages> }) {
  if (hits.length === 0) return <p>{t('manual.nothing')}</p>
  return (
    <ul className="manual__hits" lang="id">
      {hits.map(({ page, before, match, after }) => (
        <li key={page.name}>
          <Link href={addressOf(page)}>{page.title}</Link>
          <p className="small quiet">
            {before}
            <mark>{match}</mark>
            {after}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The screen that was open before, and one's own roles. */
function ForMe() {
  const { account } = useMe()
  const names = [...new Set(account.roles.map((role) => PAGE_OF_ROLE[role]))]
  const before = pageOfPlace(cameFrom())
  const one = (name: string): ReactNode => {
    const page = byName.get(name)
    return (
      page && (
        <li key={name}>
          <Link href={addressOf(page)}>{page.title}</Link>
        </li>
      )
    )
  }
  return (
    <Section title={t('manual.for_you')}>
      <ul>
        {before !== undefined && !names.includes(before) && one(before)}
        {names.map(one)}
        {['masuk', 'beranda'].filter((name) => name !== before && !names.includes(name)).map(one)}
      </ul>
    </Section>
  )
}

/** `/bantuan/mulai#mengundang-rekan`: to that heading, once the page stands. */
function useAnchor(page: ManualPage | undefined): void {
  useEffect(() => {
    const heading = page && location.hash ? document.getElementById(location.hash.slice(1)) : null
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }, [page])
}
