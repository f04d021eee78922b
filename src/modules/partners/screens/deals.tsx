import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Link } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Deal, type Partner } from './api.ts'
import { DoneDialog } from './dialogs.tsx'
import { t } from './words.ts'

type Props = { partner: Partner; onPlace: (deal: Deal) => void }

/** Orders with how many are done, internships and placements with who is there. */
export function Deals({ partner: p, onPlace }: Props) {
  const orders = p.deals.filter((d) => d.pieces !== null)
  if (p.deals.length === 0) return null
  return (
    <Section title={t('deals.title')} count={p.deals.length}>
      <div className="stack">
        {orders.length > 0 && (
          <Bars
            title={t('deals.orders')}
            head={[t('deals.what'), t('deals.done')]}
            wordy
            rows={orders.map((d) => ({
              key: d.dealId,
              label: d.what,
              parts: [
                { key: 'done', value: d.donePieces, look: 'full' as const },
                { key: 'rest', value: (d.pieces ?? 0) - d.donePieces, look: 'rest' as const },
              ],
              said: t('deals.of', { done: d.donePieces, all: d.pieces ?? 0 }),
            }))}
          />
        )}
        <ul className="card lines">
          {p.deals.map((d) => (
            <One key={d.dealId} deal={d} partner={p} onPlace={() => onPlace(d)} />
          ))}
        </ul>
      </div>
    </Section>
  )
}

function One({ deal: d, partner: p, onPlace }: { deal: Deal; partner: Partner; onPlace: () => void }) {
  const [open, setOpen] = useState<'done' | null>(null)
  const end = useCommand(api.partners.end, { onDone: () => toast(t('deal.ended')) })
  const isOpen = d.endedOn === null
  const { dealId } = d
  return (
    <li className="card__body stack stack-2">
      <b>{d.what}</b>
      <Facts
        of={[
          t(`deal.${d.kind}`),
          t('sign.days', { from: dayMonthYear(d.fromOn), until: dayMonthYear(d.dueOn) }),
          d.endedOn && t('deal.over', { on: dayMonthYear(d.endedOn) }),
        ]}
      />
      {(d.people.length > 0 || d.others > 0) && (
        <ul className="stack stack-2">
          {d.people.map((one) => (
            <li key={one.caseId} className="row row--wrap">
              {p.mayPlace ? (
                <Link href={`/penerima-manfaat/${one.caseId}/usaha/kerja`}>{one.label}</Link>
              ) : (
                <span>{one.label}</span>
              )}
              <StatusText kind={one.outcome ? 'full' : one.hasBegun ? 'doing' : 'todo'}>
                {one.outcome
                  ? t(`outcome.${one.outcome}`)
                  : one.hasBegun
                    ? t('person.there')
                    : t('works.from', { on: dayMonthYear(one.fromOn) })}
              </StatusText>
            </li>
          ))}
          {d.others > 0 && <li className="small quiet">{t('person.others', { count: d.others })}</li>}
        </ul>
      )}
      {isOpen && (
        <div className="row row--wrap no-print">
          {p.mayWrite && d.kind === 'order' && (
            <Button small onClick={() => setOpen('done')}>
              {t('deal.done')} <span className="sr">{d.what}</span>
            </Button>
          )}
          {p.mayPlace && d.kind !== 'order' && p.closedFor === null && (
            <Button small icon="plus" onClick={onPlace}>
              {t('person.add')} <span className="sr">{d.what}</span>
            </Button>
          )}
          {p.mayWrite && (
            <Button small busy={end.busy} onClick={() => void end.run({ dealId })}>
              {t('deal.end')} <span className="sr">{d.what}</span>
            </Button>
          )}
        </div>
      )}
      {isOpen && p.mayPlace && d.kind !== 'order' && p.closedFor && (
        <Flag icon="alert-triangle">{t(`closed_for.${p.closedFor}`)}</Flag>
      )}
      <CommandRefusal of={end} />
      {open === 'done' && <DoneDialog deal={d} onClose={() => setOpen(null)} />}
    </li>
  )
}
