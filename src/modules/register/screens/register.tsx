import { useState } from 'react'
import { momentYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { grouped } from '../../../design/grouped.ts'
import { Icon } from '../../../design/icon.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatTile } from '../../../design/tiles.tsx'
import { api, FILTERS, type Filter, hrefOf, type Register } from './api.ts'
import { ColumnsDialog } from './columns.tsx'
import { Drop, Enter } from './enter.tsx'
import { Kinds } from './kinds.tsx'
import { Rows } from './rows.tsx'
import type { SayExit } from './say.ts'
import { Skipped } from './skipped.tsx'
import { Undo, useUndo } from './undo.tsx'
import { t } from './words.ts'

/** One register: counts that are filters, problems in words beside their cells, answers ready. Every decision is saved at once. */
export function OneRegister({ sayExit }: { sayExit: SayExit }) {
  const registerId = useRouteParam('registerId')
  const [wanted] = useSearchParam('saring')
  const filter = FILTERS.find((f) => f === wanted) ?? null
  const read = useRead(api.register.page, { registerId, weight: filter ?? 'must_decide' }, { keep: true })
  return (
    <ReadView read={read} lines={10}>
      {(r) => (
        <Opened
          r={r}
          sayExit={sayExit}
          filter={filter ?? (r.counts.mustDecide > 0 && r.state === 'draft' ? 'must_decide' : 'all')}
        />
      )}
    </ReadView>
  )
}

function Opened({ r, filter, sayExit }: { r: Register; filter: Filter; sayExit: SayExit }) {
  const [columns, setColumns] = useState(false)
  const undo = useUndo(r)
  const isDraft = r.state === 'draft' && r.mayChange
  const href = (f: Filter) => hrefOf(r.registerId, f)
  const open = () => setColumns(true)
  return (
    <>
      <PageHead
        title={t(`kind.${r.kind}`)}
        note={`${r.fileName} · ${t('reg.brought', { who: r.broughtBy, day: momentYear(r.broughtAt) })}`}
        actions={
          isDraft && (
            <p className="save-state">
              <Icon name="device-floppy" />
              {t('reg.draft_saved')}
            </p>
          )
        }
      />
      {r.isGuess && (
        <Banner
          kind="attention"
          action={
            <Button small onClick={open}>
              {t('reg.columns')}
            </Button>
          }
        >
          {t('reg.guess')}
        </Banner>
      )}
      {r.otherSheets.map((s) => (
        <Banner key={s.name} kind="attention">
          {t('problem.other_sheet_not_read', { sheet: s.name, rows: s.filledRows })}
        </Banner>
      ))}
      <Undo {...{ r, undo }} />
      <div className="imp__top">
        <nav className="tiles imp__tiles imp__tiles--five" aria-label={t('reg.filter')}>
          <StatTile num={r.counts.read} word={t('reg.read')} href={href('all')} on={filter === 'all'} />
          <StatTile
            num={r.counts.mustDecide}
            word={t('reg.must_decide')}
            href={href('must_decide')}
            on={filter === 'must_decide'}
          />
          <StatTile num={r.counts.look} word={t('reg.look')} href={href('look')} on={filter === 'look'} />
          <StatTile num={r.counts.tidied} word={t('reg.note')} href={href('note')} on={filter === 'note'} />
          <StatTile num={r.counts.ready} word={t('reg.ready')} href={href('ready')} on={filter === 'ready'} />
        </nav>
        <div className="imp__say">
          <p>{t(`reg.say_${r.kind}`)}</p>
          <p className="small quiet">{t('reg.skipped', { rows: grouped(r.counts.ignored) })}</p>
        </div>
      </div>
      <p className="cols-link">
        <Button small kind="plain" onClick={open}>
          {t('reg.all_columns', { n: r.columns.filter((c) => c.field !== 'ignore').length, all: r.columns.length })}
        </Button>
      </p>
      {isDraft && r.openQuestions > 1 && <Kinds r={r} sayExit={sayExit} />}
      <Rows key={filter} {...{ r, filter, sayExit }} />
      {r.counts.ignored > 0 && <Skipped r={r} />}
      {r.mayChange && !undo.isOn && (r.state === 'draft' || r.state === 'saving') && (
        <div className="imp__enter">
          <Enter r={r} />
        </div>
      )}
      {isDraft && <Drop r={r} />}
      {columns && <ColumnsDialog r={r} onClose={() => setColumns(false)} />}
    </>
  )
}
