import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { NEVER } from '../rules.ts'
import { api, type Rules, type Untold } from './api.ts'
import { TellDialog, WriteDialog } from './rules-dialogs.tsx'
import { t } from './words.ts'
import './house-rules.css'

/** Tata tertib: the rules as they hang on the wall, what is never done here, and who was not told yet. */
export function RulesPage() {
  const read = useRead(api.houseRules.rules, {})
  const [writes, setWrites] = useState(false)
  const mayWrite = useMay('houseRules.write')
  const mayMeasures = useMay('houseRules.measures')
  return (
    <ReadView read={read} lines={8}>
      {(now) => (
        <>
          <PageHead
            title={t('rules.title')}
            note={
              now.madeAt && t('rules.note', { version: now.version, day: fullDay(now.madeAt), who: now.madeBy ?? '–' })
            }
            actions={
              <>
                {mayMeasures && <LinkButton href="/tindakan">{t('measures.title')}</LinkButton>}
                {now.version > 0 && <PrintButton>{t('rules.print')}</PrintButton>}
                {mayWrite && (
                  <Button icon="pencil" onClick={() => setWrites(true)}>
                    {t('rules.write')}
                  </Button>
                )}
              </>
            }
          />
          <div className="stack stack-5">
            {now.untold && now.untold.length > 0 && <ToTell women={now.untold} />}
            <TheRules now={now} onWrite={mayWrite ? () => setWrites(true) : undefined} />
          </div>
          {writes && <WriteDialog now={now} onClose={() => setWrites(false)} />}
        </>
      )}
    </ReadView>
  )
}

function TheRules({ now, onWrite }: { now: Rules; onWrite: (() => void) | undefined }) {
  return (
    <div className="rules-sheet">
      {now.rules.length === 0 ? (
        <EmptyState
          title={t('rules.empty')}
          next={onWrite ? <Button onClick={onWrite}>{t('rules.write')}</Button> : t('rules.empty_who')}
        >
          {t('rules.empty_why')}
        </EmptyState>
      ) : (
        <Card>
          <ol className="rules">
            {now.rules.map((r) => (
              <li key={r.ruleId}>
                <b>{r.text}</b>
                {r.why && <span>{r.why}</span>}
              </li>
            ))}
          </ol>
        </Card>
      )}
      <Section title={t('never.title')}>
        <Card>
          <div className="card__body stack stack-2">
            <p className="small quiet">{t('never.note')}</p>
            <ul className="rules-never">
              {NEVER.map((n) => (
                <li key={n}>{t(`never.${n}`)}</li>
              ))}
            </ul>
          </div>
        </Card>
      </Section>
    </div>
  )
}

function ToTell({ women }: { women: readonly Untold[] }) {
  const [tells, setTells] = useState<Untold | null>(null)
  return (
    <div className="no-print">
      <Section title={t('untold.title', { n: women.length })}>
        <Card>
          <ul className="rules-untold">
            {women.map((w) => (
              <One key={w.caseId} woman={w} onTell={() => setTells(w)} />
            ))}
          </ul>
        </Card>
      </Section>
      {tells && <TellDialog woman={tells} onClose={() => setTells(null)} />}
    </div>
  )
}

function One({ woman, onTell }: { woman: Untold; onTell: () => void }) {
  const name = usePersonName(personOf(woman))
  return (
    <li>
      <span>
        <b>{name}</b>
        {woman.before && <span className="small quiet">{t('untold.once_more')}</span>}
      </span>
      <Button onClick={onTell}>{t('tell.open')}</Button>
    </li>
  )
}
