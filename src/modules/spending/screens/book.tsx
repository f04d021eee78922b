import { useState } from 'react'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { useYearParam } from '../../../app/web/client/year-param.ts'
import { Button } from '../../../design/button.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatTile } from '../../../design/tiles.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { requestList } from '../lists/requests.ts'
import { STATES } from '../rules.ts'
import { api, type RequestLine } from './api.ts'
import { AskDialog } from './ask-dialog.tsx'
import { Standing } from './standing.tsx'
import { t } from './words.ts'

/** Belanja: what of this year waits, is promised and is paid, as tiles that open their rows. */
export function Book() {
  const read = useRead(api.spending.book, useYearParam())
  const mayAsk = read.data?.mayAsk
  const [asks, setAsks] = useState(false)
  const year = read.data?.year
  const askButton = (
    <Button kind="primary" icon="plus" onClick={() => setAsks(true)}>
      {t('ask.open')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={year ? t('book.of', { year }) : t('book.title')}
        note={t('book.note')}
        actions={
          <>
            {mayAsk && askButton}
            <LinkButton href={`/belanja/serapan${year ? `?tahun=${year}` : ''}`}>{t('absorption.title')}</LinkButton>
            <LinkButton href="/belanja/kas-kecil">{t('petty.title')}</LinkButton>
            {read.data?.years
              .filter((y) => y !== year)
              .map((y) => (
                <LinkButton key={y} href={`/belanja?tahun=${y}`}>
                  {t('book.other', { year: y })}
                </LinkButton>
              ))}
          </>
        }
      />
      <ReadView read={read} lines={8}>
        {({ requests, year: of }) =>
          requests.length > 0 ? (
            <Shown requests={requests} year={of} />
          ) : mayAsk ? (
            <EmptyState title={t('book.none')} next={askButton}>
              {t('book.none_why')}
            </EmptyState>
          ) : (
            <Empty {...{ t, name: 'book.none', href: '/anggaran' }} />
          )
        }
      </ReadView>
      {asks && year && <AskDialog year={year} onClose={() => setAsks(false)} />}
    </>
  )
}

function Shown({ requests, year }: { requests: readonly RequestLine[]; year: number }) {
  const [asked] = useSearchParam('keadaan')
  const state = STATES.find((s) => s === asked)
  return (
    <div className="stack">
      <div className="tiles tiles--money">
        {STATES.filter((s) => s !== 'declined' && s !== 'withdrawn').map((code) => {
          const own = requests.filter((r) => r.state === code)
          const sum = own.reduce((n, r) => n + (code === 'closed' ? r.paidRupiah : r.amountRupiah), 0)
          return (
            <StatTile
              key={code}
              num={own.length}
              word={t(`state.${code}`)}
              was={own.length > 0 ? formatRupiah(sum) : undefined}
              href={`/belanja?tahun=${year}${state === code ? '' : `&keadaan=${code}`}`}
              on={state === code}
            />
          )
        })}
      </div>
      <WholeList
        of={requestList}
        t={t}
        caption={t('book.title')}
        rows={requests.filter((r) => state === undefined || r.state === state)}
        rowKey={(r) => r.requestId}
        href={(r) => `/belanja/${r.requestId}`}
        out={
          <ListOut sheet={api.spending.sheet} asked={{ year, ...(state && { state }) }} may="spending.take_out_list" />
        }
        cells={{
          amountRupiah: (r) => <span className="num">{groupThousands(r.amountRupiah)}</span>,
          paidRupiah: (r) => <span className="num">{groupThousands(r.paidRupiah)}</span>,
          state: (r) => <Standing of={r} />,
        }}
      />
    </div>
  )
}
