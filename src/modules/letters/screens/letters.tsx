import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { TAB_NAMES, type Tab } from '../rules.ts'
import { api } from './api.ts'
import { LetterLine } from './letter-line.tsx'
import { t } from './words.ts'

type Before = { at: string; letterId: string }

/** Surat: where every letter stands, and the next step as one button (W11). */
export function Letters() {
  const [chosen] = useSearchParam('bagian')
  const tab = TAB_NAMES.find((name) => name === chosen) ?? 'number'
  const mayWrite = useMay('letters.write')
  const read = useRead(api.letters.list, { tab }, { keep: true })
  const href = (name: Tab) => (name === 'number' ? '/surat' : `/surat?bagian=${name}`)
  const counts = read.data?.counts
  return (
    <>
      <PageHead
        title={t('list.title')}
        actions={
          mayWrite && (
            <LinkButton kind="primary" icon="plus" href="/surat/baru">
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      <Tabs
        label={t('list.tabs')}
        current={href(tab)}
        tabs={TAB_NAMES.map((name) => ({
          href: href(name),
          label: t(`tab.${name}`),
          count: name === 'archive' ? undefined : counts?.[name],
        }))}
      />
      <Pages key={tab} tab={tab} />
    </>
  )
}

function Pages({ tab }: { tab: Tab }) {
  const [pages, setPages] = useState<(Before | null)[]>([null])
  return (
    <div className="stack stack-3 letters">
      {pages.map((before, i) => (
        <Page
          key={before?.letterId ?? 'first'}
          tab={tab}
          before={before}
          isLast={i === pages.length - 1}
          onMore={(next) => setPages([...pages, next])}
        />
      ))}
    </div>
  )
}

function Page({
  tab,
  before,
  isLast,
  onMore,
}: {
  tab: Tab
  before: Before | null
  isLast: boolean
  onMore: (next: Before) => void
}) {
  const read = useRead(api.letters.list, { tab, ...(before && { before }) }, { keep: true })
  return (
    <ReadView read={read} lines={6}>
      {({ items, next }) =>
        items.length === 0 && !before ? (
          <EmptyState title={t(`list.empty_${tab}`)}>{t(`list.empty_${tab}_why`)}</EmptyState>
        ) : (
          <>
            <ul className="card lines">
              {items.map((item) => (
                <LetterLine key={item.letterId} item={item} />
              ))}
            </ul>
            {isLast && next && <Button onClick={() => onMore(next)}>{t('list.more')}</Button>}
          </>
        )
      }
    </ReadView>
  )
}
