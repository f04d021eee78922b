import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type OneFactor } from './api.ts'
import { FactorCard } from './factor-card.tsx'
import { EvidenceDialog, FactorDialog, ReviewDialog } from './factor-dialogs.tsx'
import { ImproveDialog } from './improve-dialogs.tsx'
import { t } from './words.ts'

/** One factor: every piece of evidence, what is done about it, and when it was looked at. */
export function FactorPage() {
  const read = useRead(api.quality.factor, { factorId: useRouteParam('factorId') })
  return (
    <ReadView read={read} lines={8}>
      {(page) => <Shown page={page} />}
    </ReadView>
  )
}

function Shown({ page }: { page: OneFactor }) {
  const { factor } = page
  const [open, setOpen] = useState<'change' | 'evidence' | 'review' | 'improve' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className="stack stack-5">
      <PageHead
        title={factor.title}
        note={<Facts of={[t(`one.${factor.side}`), t(`field.${factor.field}`)]} />}
        actions={
          <>
            {page.mayImprove && (
              <Button kind="primary" icon="plus" onClick={() => setOpen('improve')}>
                {t('improve.add')}
              </Button>
            )}
            {page.mayWrite && (
              <>
                <Button onClick={() => setOpen('review')}>{t('review.open')}</Button>
                <Button icon="pencil" onClick={() => setOpen('change')}>
                  {t('change')}
                </Button>
              </>
            )}
          </>
        }
      />
      <Card>
        <FactorCard of={factor} heading />
      </Card>
      <Evidence page={page} onAdd={() => setOpen('evidence')} />
      {open === 'change' && <FactorDialog factor={factor} onClose={close} />}
      {open === 'evidence' && <EvidenceDialog factor={factor} onClose={close} />}
      {open === 'review' && <ReviewDialog factor={factor} onClose={close} />}
      {open === 'improve' && <ImproveDialog from={{ factorId: factor.factorId }} onClose={close} />}
    </div>
  )
}

function Evidence({ page, onAdd }: { page: OneFactor; onAdd: () => void }) {
  const takeBack = useCommand(api.quality.takeBack, { onDone: () => toast(t('evidence.taken_back')) })
  const add = (
    <Button icon="plus" onClick={onAdd}>
      {t('evidence.add')}
    </Button>
  )
  return (
    <Section title={t('evidence.title')} count={page.evidence.length}>
      <div className="stack">
        <CommandRefusal of={takeBack} />
        {page.evidence.length > 0 && page.mayNote && <div className="row">{add}</div>}
        {page.evidence.length === 0 ? (
          <EmptyState title={t('evidence.none')} next={page.mayNote ? add : t('evidence.none_who')}>
            {t('evidence.none_why')}
          </EmptyState>
        ) : (
          <ul className="card lines">
            {page.evidence.map((e) => (
              <li key={e.evidenceId} className="card__body row row--wrap">
                <div className="grow stack stack-2">
                  <p>{e.said === null ? t('evidence.closed') : `“${e.said}”`}</p>
                  <Facts
                    of={[
                      t(`source.${e.source}`),
                      t(`technique.${e.technique}`),
                      shortDay(e.on),
                      t('evidence.by', { who: e.by }),
                    ]}
                  />
                </div>
                {e.mayTakeBack && (
                  <Button small busy={takeBack.busy} onClick={() => void takeBack.run({ evidenceId: e.evidenceId })}>
                    {t('evidence.take_back')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
