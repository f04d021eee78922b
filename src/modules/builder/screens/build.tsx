import { todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, usePlace, useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { addressOf, definitionIn } from '../address.ts'
import { type Definition, START, wrongPeriod } from '../rules.ts'
import { Actions, LookedAt, Remove } from './actions.tsx'
import { api, type Choices, type Saved, type Understood } from './api.ts'
import { Panel } from './panel.tsx'
import { Result } from './result.tsx'
import { titleOf } from './title-of.ts'
import { t } from './words.ts'
import './build.css'

/** Penyusun laporan: what is counted, by what, over which period; seen at once as a picture and a table. */
export function BuildPage() {
  const choices = useRead(api.builder.choices, {})
  return <ReadView read={choices}>{(of) => <Build choices={of} saved={null} />}</ReadView>
}

/** A report that was kept, counted now and for whoever reads it. */
export function SavedPage() {
  const choices = useRead(api.builder.choices, {})
  const saved = useRead(api.builder.one, { builtId: useRouteParam('builtId') })
  return (
    <ReadView read={choices}>
      {(of) => (
        <ReadView read={saved}>
          {(report) =>
            report.definition ? (
              <Build choices={of} saved={{ ...report, definition: report.definition }} />
            ) : (
              <NotUnderstood of={report} />
            )
          }
        </ReadView>
      )}
    </ReadView>
  )
}

/** What was chosen is none of the choices that there are: nothing is counted, and whose it is takes it away. */
function NotUnderstood({ of }: { of: Saved }) {
  return (
    <>
      <PageHead title={of.title} note={t(`build.shared_${of.shared}`, { who: of.by })} />
      {of.isAsked && <LookedAt builtId={of.builtId} />}
      <EmptyState
        title={t('saved.not_understood')}
        next={of.isMine ? <Remove builtId={of.builtId} /> : t('saved.owner_removes', { who: of.by })}
      >
        {t('saved.build_anew')}
      </EmptyState>
    </>
  )
}

function Build({ choices, saved }: { choices: Choices; saved: Understood | null }) {
  const { pathname, search } = usePlace()
  const def = definitionIn(search, saved?.definition ?? START)
  const wrong = wrongPeriod(def, todayKey())
  const read = useRead(api.builder.counted, { definition: def }, { keep: true, when: wrong === null })
  const change = (to: Partial<Definition>) =>
    navigate(`${pathname}${addressOf(definitionIn(addressOf({ ...def, ...to })))}`, { replace: true })
  const isChanged = saved !== null && addressOf(def) !== addressOf(saved.definition)
  return (
    <>
      <PageHead
        title={saved?.title ?? titleOf(def, choices)}
        note={
          saved
            ? t(isChanged ? 'build.changed' : `build.shared_${saved.shared}`, { who: saved.by })
            : t('build.unsaved')
        }
        actions={<Actions of={def} {...{ choices, saved }} />}
      />
      {saved?.isAsked && <LookedAt builtId={saved.builtId} />}
      <div className="cols build">
        <Panel
          of={def}
          choices={choices}
          codes={read.data?.codes ?? []}
          span={read.data?.span}
          wrong={wrong}
          onChange={change}
        />
        <div className="stack">
          {wrong === null ? (
            <ReadView read={read} lines={8}>
              {(counted) => <Result of={counted} />}
            </ReadView>
          ) : (
            <EmptyState title={t(`refusal.${wrong}`)} next={t('build.mend_period')} />
          )}
        </div>
      </div>
    </>
  )
}
