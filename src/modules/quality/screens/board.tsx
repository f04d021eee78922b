import { useState } from 'react'
import { longDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay, useMe } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton, PrintHead } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { supportList } from '../lists/factors.ts'
import { isTriangulated } from '../rules.ts'
import { api, type Factor } from './api.ts'
import { Confirmed } from './evidence-grid.tsx'
import { FactorCard, Words } from './factor-card.tsx'
import { FactorDialog } from './factor-dialogs.tsx'
import { t } from './words.ts'

/** Pendukung dan penghambat: what hinders with its way from obstacle to effect, what helps with what keeps it. */
export function Board() {
  const read = useRead(api.quality.board, {})
  const { account } = useMe()
  const mayBind = useMay('quality.binder')
  const [adds, setAdds] = useState(false)
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdds(true)}>
      {t('factor.add')}
    </Button>
  )
  const mayWrite = read.data?.mayWrite ?? false
  return (
    <>
      <PrintHead
        title={t('board.title')}
        place={account.centre.name}
        by={account.name}
        at={longDay(new Date().toISOString())}
        open
      />
      <PageHead
        title={t('board.title')}
        note={t('board.note')}
        actions={
          <>
            {mayWrite && add}
            <LinkButton href="/mutu/tindakan">{t('improvements.title')}</LinkButton>
            <LinkButton href="/survei">{t('board.survey')}</LinkButton>
            {mayBind && <LinkButton href="/mutu/berkas">{t('binder.title')}</LinkButton>}
            <LinkButton href="/mutu/isu">{t('issues.title')}</LinkButton>
            <span className="only-pc">
              <PrintButton>{t('board.print')}</PrintButton>
            </span>
          </>
        }
      />
      <ReadView read={read} lines={10}>
        {({ factors }) =>
          factors.length > 0 ? (
            <Shown of={factors} />
          ) : mayWrite ? (
            <EmptyState title={t('board.none')} next={add}>
              {t('board.none_why')}
            </EmptyState>
          ) : (
            <Empty {...{ t, name: 'board.none', href: '/mutu/isu' }} />
          )
        }
      </ReadView>
      {adds && <FactorDialog factor={null} onClose={() => setAdds(false)} />}
    </>
  )
}

function Shown({ of }: { of: readonly Factor[] }) {
  const open = of.filter((f) => f.settledOn === null)
  const hinder = open.filter((f) => f.side === 'inhibiting')
  const support = open.filter((f) => f.side === 'supporting')
  const settled = of.filter((f) => f.settledOn !== null)
  return (
    <div className="stack stack-5">
      <Counts {...{ open, hinder, support }} />
      {hinder.length > 0 && (
        <Section title={t('side.inhibiting')} count={hinder.length}>
          <Card>
            {hinder.map((f) => (
              <FactorCard key={f.factorId} of={f} />
            ))}
          </Card>
        </Section>
      )}
      {support.length > 0 && (
        <Section title={t('side.supporting')} count={support.length}>
          <WholeList
            of={supportList}
            t={t}
            caption={t('side.supporting')}
            rows={support}
            rowKey={(f) => f.factorId}
            href={(f) => `/mutu/hal/${f.factorId}`}
            cells={{
              quote: (f) => (f.quote ? <Words of={f} /> : '–'),
              evidence: (f) => pieces(f) || '–',
              confirmation: (f) => <Confirmed of={f} />,
            }}
          />
        </Section>
      )}
      {settled.length > 0 && (
        <Section title={t('board.settled')} count={settled.length}>
          <Card>
            {settled.map((f) => (
              <FactorCard key={f.factorId} of={f} />
            ))}
          </Card>
        </Section>
      )}
    </div>
  )
}

const pieces = (f: Factor): string =>
  [...Map.groupBy(f.cells, (c) => c.source)]
    .map(([source, cells]) => `${t(`source.${source}`)} ${cells.reduce((n, c) => n + c.count, 0)}`)
    .join(', ')

type Sides = { open: readonly Factor[]; hinder: readonly Factor[]; support: readonly Factor[] }

function Counts({ open, hinder, support }: Sides) {
  const cells = open.flatMap((f) => f.cells)
  const sum = (of: typeof cells) => of.reduce((n, c) => n + c.count, 0)
  const acted = hinder.filter((f) => f.improvements.length > 0).length
  const firm = open.filter((f) => isTriangulated(f.confirmation)).length
  return (
    <Tiles>
      <StatTile num={hinder.length} word={t('tile.hinder', { n: acted })} href="/mutu" />
      <StatTile num={support.length} word={t('tile.support')} href="/mutu" />
      <StatTile num={t('tile.of', { n: firm, all: open.length })} word={t('tile.firm')} href="/mutu" />
      <StatTile
        num={sum(cells)}
        word={t('tile.evidence', { n: sum(cells.filter((c) => c.source === 'resident')) })}
        href="/mutu"
      />
    </Tiles>
  )
}
