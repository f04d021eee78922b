import { useState } from 'react'
import { longDay, momentOf } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { isOver } from '../../cases/stages.ts'
import { api, type Current, type ExitPage, type Prepared, type Say } from './api.ts'
import { CheckDialog } from './check-dialog.tsx'
import { Checklist } from './checklist.tsx'
import { ChooseExit } from './choose-exit.tsx'
import { approvedWord, isDeath } from './end-words.ts'
import { ExitActions } from './exit-actions.tsx'
import { ExitAside } from './exit-aside.tsx'
import { KitCard } from './kit-card.tsx'
import { t } from './words.ts'

type Props = { caseId: string; name: string; say: Say }

/** The part "Selesai layanan" of a case: what she achieved first, then the list, then what was agreed for afterwards (W11). */
export function ExitTab({ page: head, say }: CasePart) {
  const { caseId } = head
  const name = personOf(head).name
  const read = useRead(api.terminations.page, { caseId })
  const { mayWork } = head
  const mayWrite = useMay('terminations.write') && mayWork
  return (
    <ReadView read={read} lines={8}>
      {(page) => (
        <div className="stack case-part">
          <Achieved page={page} name={name} />
          {page.current ? (
            <Preparation {...{ caseId, name, say, page, mayWork }} current={page.current} />
          ) : (
            <NotYet caseId={caseId} name={name} page={page} say={say} mayWrite={mayWrite} />
          )}
        </div>
      )}
    </ReadView>
  )
}

/** Her own words open the page; nothing stands above them. */
function Achieved({ page, name }: { page: ExitPage; name: string }) {
  const isAway = page.current?.exit === 'LARI' || isDeath(page.current?.exit)
  if (!page.maySeeStory || (isAway && !page.achieved)) return null
  return (
    <Section title={t('achieved.title', { name })}>
      <Card body>
        {page.achieved ? (
          <>
            <Quote>{page.achieved.words}</Quote>
            {page.achieved.wants && <p>{t('achieved.wants', { text: page.achieved.wants })}</p>}
            <p className="small quiet">{longDay(page.achieved.on)}</p>
          </>
        ) : (
          <p className="quiet">{t('achieved.none')}</p>
        )}
      </Card>
    </Section>
  )
}

function NotYet({ caseId, name, page, say, mayWrite }: Props & { page: ExitPage; mayWrite: boolean }) {
  if (isOver(page)) return <Banner>{closedWord(page, say)}</Banner>
  if (!mayWrite || !page.maySeeStory) return <p className="quiet">{t('choose.not_yet')}</p>
  return <ChooseExit caseId={caseId} name={name} page={page} say={say} />
}

/** How she left is said to whoever may know it; to others only that she did, and when. */
function closedWord({ closedOn, exitKind }: ExitPage, say: Say): string {
  if (!closedOn) return t('closed.plain')
  const day = longDay(closedOn)
  return exitKind ? t('closed.how', { day, how: say('exit', exitKind) }) : t('closed.on', { day })
}

function Preparation(prepared: Prepared) {
  const { caseId, say, page, current } = prepared
  const [check, setCheck] = useState<string | null>(null)
  return (
    <>
      <State current={current} say={say} />
      <div className="cols">
        <div className="stack">
          <Checklist {...prepared} onOpen={setCheck} />
          {page.toolkit && <KitCard {...prepared} kitOf={page.toolkit} />}
        </div>
        <ExitAside {...prepared} />
      </div>
      <ExitActions {...prepared} />
      {check && <CheckDialog {...{ caseId, check, say }} accepted={page.accepted} onClose={() => setCheck(null)} />}
    </>
  )
}

function State({ current, say }: { current: Current; say: Say }) {
  const how = say('exit', current.exit)
  const note = current.returned?.note?.['text']
  return (
    <>
      <div>
        <p>
          <b>{how}</b>
        </p>
        <Facts
          of={[
            t('opened.by', { who: current.openedBy, when: momentOf(current.openedAt) }),
            current.effectiveOn ? t('effective', { day: longDay(current.effectiveOn) }) : null,
          ]}
        />
      </div>
      {current.state === 'proposed' && (
        <Banner icon="clipboard-check">
          {t('state.proposed', {
            who: current.proposedBy ?? '',
            when: current.proposedAt ? momentOf(current.proposedAt) : '',
          })}
        </Banner>
      )}
      {current.state === 'approved' && <Banner kind="done">{approvedWord(current)}</Banner>}
      {current.state === 'closed' && (
        <Banner kind={isDeath(current.exit) ? 'info' : 'done'}>{t('state.closed', { how })}</Banner>
      )}
      {current.returned && (
        <Banner kind="attention" icon="message-2">
          <b>{t('state.returned', { who: current.returned.by })}</b>
          {typeof note === 'string' && (
            <>
              <br />“{note}”
            </>
          )}
        </Banner>
      )}
    </>
  )
}
