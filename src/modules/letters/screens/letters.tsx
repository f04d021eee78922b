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
import { openingTab, TAB_NAMES, type Tab } from '../rules.ts'
import { api } from './api.ts'
import { LetterLine } from './letter-line.tsx'
import { t } from './words.ts'

type Before = { at: string; letterId: string }

/** Surat: where every letter stands, and the next step as one button (W11). */
export function Letters() {
  const [chosen] = useSearchParam('bagian')
  const named = TAB_NAMES.find((name) => name === chosen)
  const mayWrite = useMay('letters.write')
  const read = useRead(api.letters.list, { tab: named ?? 'number' }, { keep: true })
  const href = (name: Tab) => `/surat?bagian=${name}`
  const counts = read.data?.counts
  const [opened, setOpened] = useState<Tab | null>(null)
  // stays where it opened: the last letter of a part that is done does not carry the reader elsewhere
  if (!opened && counts) setOpened(openingTab(counts))
  const tab = named ?? opened
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
        current={href(tab ?? 'number')}
        tabs={TAB_NAMES.map((name) => ({
          href: href(name),
          label: t(`tab.${name}`),
          count: name === 'archive' ? undefined : counts?.[name],
        }))}
      />
      {tab ? (
        <Pages key={tab} tab={tab} />
      ) : (
        <ReadView read={read} lines={6}>
          {() => null}
        </ReadView>
      )}
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
