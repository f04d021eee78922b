import { use, useState } from 'react'
import { Called } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { MayGo } from '../../../design/may-go.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { newsList } from '../lists/news.ts'
import { untilOf } from '../rules.ts'
import { api, type NewsLine } from './api.ts'
import { ChoicesDialog } from './choices.tsx'
import { t } from './words.ts'

/** Kabar: what is new for the reader, what is urgent first; a line leads to where something is done about it. */
export function News() {
  const read = useRead(api.reminders.news, {}, { fresh: true })
  const see = useCommand(api.reminders.see)
  const seeAll = useCommand(api.reminders.seeAll)
  const [chooses, setChooses] = useState(false)
  const fresh = read.data?.lines.filter((line) => line.isNew).length ?? 0
  return (
    <>
      <PageHead
        title={t('news.title')}
        note={fresh > 0 ? t('news.fresh', { count: fresh }) : t('news.none_fresh')}
        actions={
          <>
            {fresh > 0 && (
              <Button
                icon="check"
                busy={seeAll.busy}
                onClick={() => void seeAll.run({ until: untilOf(read.data?.lines ?? []) })}
              >
                {t('news.see_all')}
              </Button>
            )}
            <Button icon="settings" onClick={() => setChooses(true)}>
              {t('choices.open')}
            </Button>
          </>
        }
      />
      {chooses && <ChoicesDialog onClose={() => setChooses(false)} />}
      <ReadView read={read} lines={6}>
        {({ lines }) =>
          lines.length === 0 ? (
            <Empty {...{ t, name: 'news.empty', href: '/beranda' }} />
          ) : (
            <WholeList
              of={newsList}
              t={t}
              caption={t('news.title')}
              rows={lines}
              out={false} // read here, and taken to no paper
              rowKey={(line) => line.line}
              cells={{
                sentence: (line) => <Sentence of={line} onOpen={() => void see.run({ line: line.line })} />,
              }}
            />
          )
        }
      </ReadView>
    </>
  )
}

function Sentence({ of, onOpen }: { of: NewsLine; onOpen: () => void }) {
  const mayGo = use(MayGo)
  // what a colleague has to do, Beranda says for whom it waits
  const href = of.link !== null && mayGo(of.link) ? of.link : '/beranda'
  const word = taskWord(of.kind, of.params)
  const said = (
    <>
      {of.who && (
        <>
          <Called of={of.who} />
          {' · '}
        </>
      )}
      {of.count === null ? word : t('news.late_of_kind', { count: of.count, word })}
    </>
  )
  return (
    <>
      {of.isUrgent && <b>{t('news.urgent')} </b>}
      <Link href={href} onClick={onOpen}>
        {of.isNew ? <b>{said}</b> : said}
      </Link>
      {of.isNew && <span className="small quiet"> · {t('news.new')}</span>}
    </>
  )
}
