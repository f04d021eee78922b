import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { api, CHANGES, type Entry, type OneMaterial } from './api.ts'
import { ReturnDialog } from './dialogs.tsx'
import { t } from './words.ts'

/** The ledger, the last line above; nothing in it is wiped away. */
export function Entries({ of }: { of: OneMaterial }) {
  const [back, setBack] = useState<Entry | null>(null)
  if (of.entries.length === 0) return null
  return (
    <Section title={t('entries.title')} count={of.entries.length}>
      <Card body>
        <ul className="stack stack-2">
          {of.entries.map((e) => (
            <Line key={e.entryId} of={of} entry={e} onReturn={() => setBack(e)} />
          ))}
        </ul>
      </Card>
      {back && <ReturnDialog {...{ of }} entry={back} onClose={() => setBack(null)} />}
    </Section>
  )
}

function Line({ of, entry: e, onReturn }: { of: OneMaterial; entry: Entry; onReturn: () => void }) {
  const correct = useCommand(api.materials.correct, {
    changes: CHANGES,
    onDone: () => toast(t('material.corrected')),
  })
  const sign = e.quantity > 0 ? '+' : '−'
  return (
    <li className="row row--wrap">
      <div className="grow">
        <b>
          {sign}
          {groupThousands(Math.abs(e.quantity))} {of.unit}
        </b>{' '}
        {[
          t(`kind.${e.kind}`),
          e.to ? t('entries.to', { to: e.to }) : e.kind === 'issued' && t('entries.house'),
          e.reason && t(`reason.${e.reason}`),
          e.isTakenBack && t('entries.taken_back'),
        ]
          .filter(Boolean)
          .join(' · ')}
        <p className="small quiet">
          {t('entries.line', { day: shortDayYear(e.on), who: e.by })} ·{' '}
          {t('entries.after', { n: groupThousands(e.leftAfter) })}
        </p>
        <CommandRefusal of={correct} />
      </div>
      {e.mayReturn > 0 && (
        <Button small onClick={onReturn}>
          {t('material.return')}
        </Button>
      )}
      {e.mayCorrect && (
        <Button
          small
          busy={correct.busy}
          onClick={() => void correct.run({ materialId: of.materialId, entryId: e.entryId })}
        >
          {t('material.correct')}
        </Button>
      )}
    </li>
  )
}
