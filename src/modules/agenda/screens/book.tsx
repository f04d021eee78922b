import { useState } from 'react'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { useYearParam } from '../../../app/web/client/year-param.ts'
import { Button } from '../../../design/button.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { letterBook } from '../lists/book.ts'
import { STATES, type State } from '../rules.ts'
import { api, type IncomingLine } from './api.ts'
import { EnterDialog } from './enter-dialog.tsx'
import { t } from './words.ts'

/** Surat masuk: the agenda book of a year; how much stands where, as tiles that open their rows; what presses first. */
export function Book() {
  const read = useRead(api.agenda.book, useYearParam())
  const [enters, setEnters] = useState(false)
  const mayEnter = useMay('agenda.enter')
  const enter = (
    <Button kind="primary" icon="plus" onClick={() => setEnters(true)}>
      {t('enter.open')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('book.title')}
        note={t('book.note')}
        actions={
          <div className="row row--wrap">
            {mayEnter && enter}
            <LinkButton icon="send" href="/surat">
              {t('book.outgoing')}
            </LinkButton>
          </div>
        }
      />
      <ReadView read={read} lines={8}>
        {(page) =>
          page.letters.length > 0 || page.years.length > 1 ? (
            <Shown {...page} />
          ) : mayEnter ? (
            <EmptyState title={t('book.none')} next={enter}>
              {t('book.none_why')}
            </EmptyState>
          ) : (
            <Empty {...{ t, name: 'book.none', href: '/surat' }} />
          )
        }
      </ReadView>
      {enters && <EnterDialog onClose={() => setEnters(false)} />}
    </>
  )
}

type Page = { year: number; years: readonly number[]; letters: readonly IncomingLine[] }

function Shown({ year, years, letters }: Page) {
  const [asked] = useSearchParam('keadaan')
  const state = STATES.find((s) => s === asked)
  const at = (y: number, s?: State) => `/surat-masuk?tahun=${y}${s ? `&keadaan=${s}` : ''}`
  return (
    <div className="stack">
      {years.length > 1 && (
        <nav className="row row--wrap" aria-label={t('book.years')}>
          {years.map((y) => (
            <LinkButton key={y} href={at(y)} kind={y === year ? 'primary' : undefined}>
              {String(y)}
            </LinkButton>
          ))}
        </nav>
      )}
      <Tiles>
        {STATES.map((code) => (
          <StatTile
            key={code}
            num={letters.filter((l) => l.state === code).length}
            word={t(`state.${code}`)}
            href={at(year, state === code ? undefined : code)}
            on={state === code}
          />
        ))}
      </Tiles>
      <WholeList
        of={letterBook}
        t={t}
        caption={t('book.caption', { year })}
        rows={letters.filter((l) => state === undefined || l.state === state)}
        rowKey={(l) => l.letterId}
        href={(l) => `/surat-masuk/${l.letterId}`}
        out={
          <ListOut sheet={api.agenda.bookSheet} asked={{ year, ...(state && { state }) }} may="agenda.take_out_list" />
        }
        cells={{
          subject: (l) => l.subject || l.number || t('book.without_subject'),
          state: (l) => <Standing of={l} />,
        }}
      />
    </div>
  )
}

const LOOK = {
  waits: 'wait',
  given: 'doing',
  selection: 'approved',
  done: 'full',
  struck: 'none',
} as const satisfies Record<State, string>

export function Standing({ of: l }: { of: IncomingLine }) {
  if (l.isPressing)
    return (
      <Flag danger icon="alert-circle">
        {t('state.pressing', { state: t(`state.${l.state}`) })}
      </Flag>
    )
  return <StatusText kind={LOOK[l.state]}>{t(`state.${l.state}`)}</StatusText>
}
