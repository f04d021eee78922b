import { type ReactNode, useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { grouped } from '../../../design/grouped.ts'
import { Icon } from '../../../design/icon.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatTile } from '../../../design/tiles.tsx'
import { listWords } from '../../sheets/say-problem.ts'
import { api, FILTERS, type Filter, type List } from './api.ts'
import { ImportCodes } from './import-codes.tsx'
import { ColumnsDialog } from './import-columns.tsx'
import { DropList } from './import-drop.tsx'
import { ImportKinds } from './import-kinds.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportSkipped } from './import-skipped.tsx'
import { ImportSteps } from './import-steps.tsx'
import { ImportTidied } from './import-tidied.tsx'
import { forgetDrafts } from './list-drafts.ts'
import { sayProblem } from './say.ts'
import { t } from './words.ts'

/** How a finished list is saved: who takes it says so, and is given what belongs to the list itself. */
export type Save = (of: {
  list: List
  dropping: (forget: () => void) => ReactNode
  forget: () => Promise<void>
  whyOpen: (code: string) => string
}) => ReactNode

/** One list: counts that are filters, problems in words beside their cells, choices ready. Every decision is saved at once. */
export function ImportList({ listId, save }: { listId: string; save: Save }) {
  const [wanted] = useSearchParam('saring')
  const filter = FILTERS.find((f) => f === wanted) ?? null
  const head = useRead(api.lists.page, { listId, weight: filter ?? 'must_decide' }, { keep: true })
  return (
    <ReadView read={head} lines={10}>
      {(list) => (
        <Opened
          list={list}
          save={save}
          filter={filter ?? (list.counts.mustDecide > 0 && list.state === 'draft' ? 'must_decide' : 'all')}
        />
      )}
    </ReadView>
  )
}

function Opened({ list, filter, save }: { list: List; filter: Filter; save: Save }) {
  const [columns, setColumns] = useState(false)
  const hrefOf = (f: Filter) => `/rujukan/impor?daftar=${list.listId}&saring=${f}`
  const { counts, letter } = list
  const category = list.columns.find((c) => c.field === 'category')
  return (
    <>
      <PageHead
        title={t('imp.title')}
        note={[
          list.fileName,
          letter.number && t('sel.letter', { number: letter.number }),
          letter.date && fullDay(letter.date),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          list.state === 'draft' && (
            <p className="save-state">
              <Icon name="device-floppy" />
              {t('imp.draft_saved')}
            </p>
          )
        }
      />
      <ImportSteps now={list.state === 'draft' ? 3 : 4} />
      {list.isGuess && (
        <Banner
          kind="attention"
          action={
            <Button small onClick={() => setColumns(true)}>
              {t('imp.step_columns')}
            </Button>
          }
        >
          {t('imp.guess')}
        </Banner>
      )}
      {list.problems.map((p) => (
        <Banner key={`${p.code} ${JSON.stringify(p.params)}`} kind="attention">
          {sayProblem(p)}
        </Banner>
      ))}
      <div className="imp__top">
        <nav className="tiles imp__tiles imp__tiles--five" aria-label={t('imp.filter')}>
          <StatTile num={counts.read} word={t('imp.read')} href={hrefOf('all')} on={filter === 'all'} />
          <StatTile
            num={counts.mustDecide}
            word={t('imp.must_decide')}
            href={hrefOf('must_decide')}
            on={filter === 'must_decide'}
          />
          <StatTile num={counts.look} word={t('imp.look')} href={hrefOf('look')} on={filter === 'look'} />
          <StatTile num={counts.tidied} word={t('imp.note')} href={hrefOf('note')} on={filter === 'note'} />
          <StatTile num={counts.ready} word={t('imp.ready')} href={hrefOf('ready')} on={filter === 'ready'} />
        </nav>
        <div className="imp__say">
          <p>{t('imp.say')}</p>
          <p className="small quiet">
            {t('imp.skipped', { rows: grouped(counts.ignored) })}{' '}
            {category && t('imp.category', { name: category.header })}
          </p>
        </div>
      </div>
      <p className="only-phone cols-link">
        <Button small kind="plain" onClick={() => setColumns(true)}>
          {t('imp.all_columns', { n: list.columns.length })}
        </Button>
      </p>
      {list.state === 'draft' && list.openQuestions > 1 && <ImportKinds list={list} />}
      {list.state === 'draft' && <ImportCodes list={list} />}
      <ImportRows key={filter} list={list} filter={filter} onColumns={() => setColumns(true)} />
      {filter === 'must_decide' && counts.tidied > 0 && <ImportTidied listId={list.listId} count={counts.tidied} />}
      {counts.ignored > 0 && <ImportSkipped list={list} />}
      {(list.state === 'draft' || list.state === 'saving') &&
        save({
          list,
          dropping: (forget) => <DropList list={list} onDropped={forget} />,
          forget: () => forgetDrafts(list.listId),
          whyOpen: (code) => listWords(listWords.known(`unresolved.${code}`)),
        })}
      {columns && <ColumnsDialog list={list} onClose={() => setColumns(false)} />}
    </>
  )
}
