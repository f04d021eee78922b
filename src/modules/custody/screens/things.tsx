import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import type { Kept, Thing } from './api.ts'
import { ListThings } from './list-things.tsx'
import { ReturnThings } from './return-things.tsx'
import { nameOf } from './thing-name.ts'
import { ThingPicture } from './thing-picture.tsx'
import { t } from './words.ts'

/** What is here for her, and what was given back to whom. */
export function Things({ caseId, kept, isClosed }: { caseId: string; kept: Kept; isClosed: boolean }) {
  const [dialog, setDialog] = useState<'list' | 'return' | null>(null)
  const mayKeep = useMay('custody.keep')
  const here = kept.belongings.filter((b) => b.returnedAt === null)
  const back = kept.belongings.filter((b) => b.returnedAt !== null)
  const returnable = here.filter((b) => b.kept !== 'held_by_her')
  return (
    <Section title={t('things.title')} count={t('things.count', { count: kept.stillHere })}>
      <div className="stack">
        {kept.belongings.length === 0 && <p className="quiet">{t('things.none')}</p>}
        {here.length > 0 && (
          <Card>
            <ul className="lines">
              {here.map((thing) => (
                <Line key={thing.belongingId} thing={thing} mayTake={mayKeep && !isClosed} />
              ))}
            </ul>
          </Card>
        )}
        {mayKeep && (
          <div className="row row--wrap">
            {!isClosed && (
              <Button small kind="tint" icon="plus" onClick={() => setDialog('list')}>
                {t('things.add')}
              </Button>
            )}
            {returnable.length > 0 && (
              <Button small icon="arrows-exchange" onClick={() => setDialog('return')}>
                {t('things.return')}
              </Button>
            )}
          </div>
        )}
        {kept.belongings.some((b) => b.item !== null) && (
          <p>
            <PrintForm caseId={caseId} code="f08" of="identity" />
          </p>
        )}
        {back.length > 0 && (
          <details>
            <summary>{t('things.back', { count: back.length })}</summary>
            <ul className="lines card">
              {back.map((thing) => (
                <Line key={thing.belongingId} thing={thing} />
              ))}
            </ul>
          </details>
        )}
      </div>
      {dialog === 'list' && <ListThings caseId={caseId} onClose={() => setDialog(null)} />}
      {dialog === 'return' && (
        <ReturnThings caseId={caseId} things={returnable} isClosed={isClosed} onClose={() => setDialog(null)} />
      )}
    </Section>
  )
}

function Line({ thing, mayTake = false }: { thing: Thing; mayTake?: boolean }) {
  return (
    <li className="card__body">
      <div className="row row--between row--top">
        <b>{nameOf(thing)}</b>
        {thing.returnedAt && thing.returnedTo ? (
          <StatusText kind="full">
            {t('things.returned', { to: t.code('returned', thing.returnedTo), day: shortDay(thing.returnedAt) })}
          </StatusText>
        ) : (
          <span>{t.code('kept', thing.kept)}</span>
        )}
      </div>
      <Facts
        of={[
          thing.envelopeNo && t('things.envelope', { no: thing.envelopeNo }),
          thing.condition,
          thing.valueRupiah !== null && formatRupiah(thing.valueRupiah),
          t(thing.secondPerson ? 'things.by_two' : 'things.by', {
            day: shortDay(thing.receivedAt),
            who: thing.receivedBy,
            second: thing.secondPerson ?? '',
          }),
        ]}
      />
      <ThingPicture thing={thing} mayTake={mayTake && thing.kept !== 'held_by_her'} />
    </li>
  )
}
