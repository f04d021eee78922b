import { useState } from 'react'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ListTabs } from '../../../app/web/client/list-tabs.tsx'
import { ListView } from '../../../app/web/client/list-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useList } from '../../../app/web/client/use-list.ts'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { letterList } from '../lists/letters.ts'
import { openingTab, type Tab } from '../rules.ts'
import { api } from './api.ts'
import { LetterLine } from './letter-line.tsx'
import { t } from './words.ts'

/** Surat: where every letter stands, and the next step as one button (W11). */
export function Letters() {
  const [opened, setOpened] = useState<Tab>()
  const list = useList(letterList, api.letters.list, opened && { tab: opened })
  const counts = list.first?.counts
  const mayReadIncoming = useMay('agenda.read')
  // stays where it opened: the last letter of a part that is done does not carry the reader elsewhere
  if (!opened && counts) setOpened(openingTab(counts))
  const tab = list.asked.tab ?? 'number'
  return (
    <>
      <PageHead
        title={t('list.title')}
        actions={
          <div className="row row--wrap">
            <ListOut sheet={api.letters.listSheet} asked={list.asked} may="letters.take_out_list" />
            {mayReadIncoming && (
              <LinkButton icon="inbox" href="/surat-masuk">
                {t('list.incoming')}
              </LinkButton>
            )}
            <LinkButton icon="search" href="/cek-surat">
              {t('list.check')}
            </LinkButton>
            <LinkButton icon="lock" href="/agenda-tertutup">
              {t('list.closed')}
            </LinkButton>
            <LinkButton kind="primary" icon="plus" href="/surat/baru">
              {t('list.new')}
            </LinkButton>
          </div>
        }
      />
      <ListTabs
        {...{ list, t }}
        filter="tab"
        usual={opened}
        counts={counts && { ...counts, archive: undefined, book: undefined }}
      />
      <ListView
        {...{ list, t }}
        caption={t('list.title')}
        rowKey={(l) => l.letterId}
        empty={<Empty {...{ t, name: `list.empty_${tab}`, href: '/surat/baru' }} />}
      >
        {(letters) => (
          <ul className="card lines letters">
            {letters.map((item) => (
              <LetterLine key={item.letterId} item={item} />
            ))}
          </ul>
        )}
      </ListView>
    </>
  )
}
