import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { needList } from '../lists/needs.ts'
import { STATES, type State } from '../rules.ts'
import { api, type NeedLine } from './api.ts'
import { AskDialog } from './need-dialogs.tsx'
import { t } from './words.ts'

/** Kebutuhan: how much stands where, as tiles that open their rows; what is late first. */
export function Needs() {
  const read = useRead(api.needs.list, {})
  const [asked] = useSearchParam('ajukan')
  const [asks, setAsks] = useState(asked !== undefined && asked !== null)
  const mayAsk = useMay('needs.ask')
  const askButton = (
    <Button icon="plus" onClick={() => setAsks(true)}>
      {t('ask.open')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('book.title')} note={t('book.note')} actions={mayAsk && askButton} />
      <ReadView read={read} lines={8}>
        {({ needs }) =>
          needs.length > 0 ? (
            <Shown needs={needs} />
          ) : mayAsk ? (
            <EmptyState title={t('book.none')} next={askButton}>
              {t('book.none_why')}
            </EmptyState>
          ) : (
            <Empty {...{ t, name: 'book.none', href: '/penerima-manfaat' }} />
          )
        }
      </ReadView>
      {asks && mayAsk && <AskDialog onClose={() => setAsks(false)} />}
    </>
  )
}

function Shown({ needs }: { needs: readonly NeedLine[] }) {
  const [asked] = useSearchParam('keadaan')
  const state = STATES.find((s) => s === asked)
  return (
    <div className="stack">
      <Tiles>
        {STATES.map((code) => {
          const own = needs.filter((n) => n.state === code)
          return (
            <StatTile
              key={code}
              num={own.length}
              word={t(`state.${code}`)}
              was={own.length > 0 ? formatRupiah(own.reduce((sum, n) => sum + n.costRupiah, 0)) : undefined}
              href={state === code ? '/kebutuhan' : `/kebutuhan?keadaan=${code}`}
              on={state === code}
            />
          )
        })}
      </Tiles>
      <WholeList
        of={needList}
        t={t}
        caption={t('book.title')}
        rows={needs.filter((n) => state === undefined || n.state === state)}
        rowKey={(n) => n.needId}
        href={(n) => `/kebutuhan/${n.needId}`}
        out={<ListOut sheet={api.needs.listSheet} asked={state ? { state } : {}} may="needs.take_out_list" />}
        cells={{
          costRupiah: (n) => <span className="num">{groupThousands(n.costRupiah)}</span>,
          state: (n) => <Standing of={n} />,
        }}
      />
    </div>
  )
}

const LOOK = {
  asked: 'wait',
  approved: 'approved',
  planned: 'doing',
  fulfilled: 'full',
  declined: 'none',
} as const satisfies Record<State, string>

export function Standing({ of: n }: { of: NeedLine }) {
  if (n.isLate && n.neededBy)
    return (
      <Flag danger icon="alert-circle">
        {t('state.late', { state: t(`state.${n.state}`), day: shortDay(n.neededBy) })}
      </Flag>
    )
  return (
    <StatusText kind={LOOK[n.state]}>
      {n.state === 'planned' ? t('state.planned_in', { year: n.planYear }) : t(`state.${n.state}`)}
    </StatusText>
  )
}
