import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { STAGES } from '../rules.ts'
import { api, type Deal, type Partner } from './api.ts'
import { Said } from './board.tsx'
import { Deals } from './deals.tsx'
import { AgreementDialog, DealDialog, EvaluationDialog } from './dialogs.tsx'
import { PartnerDialog } from './partner-dialog.tsx'
import { PlaceDialog } from './place-dialog.tsx'
import { t } from './words.ts'
import { Works } from './works.tsx'

/** One partner: how far it has come, what an hour there leaves beside other ways, what was signed, who is there, what came of it. */
export function OnePartner() {
  const read = useRead(api.partners.partner, { partnerId: useRouteParam('partnerId') })
  return (
    <ReadView read={read} lines={8}>
      {(partner) => <Shown partner={partner} />}
    </ReadView>
  )
}

type Open = 'change' | 'sign' | 'begin' | 'evaluate' | Deal | null

function Shown({ partner: p }: { partner: Partner }) {
  const [open, setOpen] = useState<Open>(null)
  const onClose = () => setOpen(null)
  const { partnerId } = p
  const decline = useCommand(api.partners.decline, { onDone: () => toast(t('partner.declined')) })
  return (
    <div className="stack stack-5">
      <PageHead
        title={p.name}
        note={<Facts of={[t(`kind.${p.kind}`), t(`stage.${p.stage}`), p.contact]} />}
        actions={
          <>
            {p.mayWrite && <Button onClick={() => setOpen('change')}>{t('partner.change')}</Button>}
            {p.maySign && (
              <Button kind={p.stage === 'explored' ? 'primary' : undefined} onClick={() => setOpen('sign')}>
                {t('sign.open')}
              </Button>
            )}
            {p.mayWrite && p.stage !== 'declined' && (
              <Button icon="plus" onClick={() => setOpen('begin')}>
                {t('deal.begin')}
              </Button>
            )}
            {p.mayWrite && p.deals.length > 0 && (
              <Button onClick={() => setOpen('evaluate')}>{t('evaluate.open')}</Button>
            )}
            {p.mayWrite && p.stage !== 'declined' && p.people === 0 && (
              <Button busy={decline.busy} onClick={() => void decline.run({ partnerId })}>
                {t('partner.decline')}
              </Button>
            )}
          </>
        }
      />
      <CommandRefusal of={decline} />
      {p.stage !== 'declined' && <Milestones label={t('stage.way')} of={way(p)} />}
      {p.isLow && p.hourly !== null && (
        <Banner kind="attention">
          {t('partner.low', { money: formatRupiah(p.hourly), yardstick: formatRupiah(p.yardstick ?? 0) })}
        </Banner>
      )}
      <div className="cols cols--even">
        <Section title={t('partner.now')}>
          <Card body>
            <div className="stack stack-2">
              <Said of={p} />
            </div>
          </Card>
        </Section>
        <Before partner={p} />
      </div>
      {p.beside.length > 0 && (
        <Bars
          title={t('beside.title')}
          note={p.yardstick === null ? t('beside.note') : t('beside.yardstick', { money: formatRupiah(p.yardstick) })}
          head={[t('beside.what'), t('beside.hour')]}
          long
          rows={p.beside.map((b) => ({
            key: b.key,
            label: b.name,
            parts: [{ key: 'hour', value: Math.max(0, b.hourly), look: b.key === partnerId ? 'full' : 'half' }],
            said: groupThousands(b.hourly),
          }))}
        />
      )}
      <Agreements partner={p} />
      <Deals partner={p} onPlace={setOpen} />
      <Works partner={p} />
      <Evaluations partner={p} />
      {open === 'change' && <PartnerDialog partner={p} onClose={onClose} />}
      {open === 'sign' && <AgreementDialog partner={p} onClose={onClose} />}
      {open === 'begin' && <DealDialog partner={p} onClose={onClose} />}
      {open === 'evaluate' && <EvaluationDialog partner={p} onClose={onClose} />}
      {open !== null && typeof open === 'object' && <PlaceDialog deal={open} onClose={onClose} />}
    </div>
  )
}

const way = (p: Partner) => {
  const steps = STAGES.filter((s) => s !== 'declined')
  const at = steps.findIndex((s) => s === p.stage)
  return steps.map((step, i) => ({
    key: step,
    title: t(`stage.${step}`),
    look: i < at ? ('done' as const) : i === at ? ('now' as const) : ('ahead' as const),
  }))
}

/** What must be so before a woman goes there; each line is read from what there is. */
const Before = ({ partner: p }: { partner: Partner }) => (
  <Section title={t('before.title')}>
    <ul className="card lines">
      {[
        { key: 'seen', is: p.seenOn !== null, said: t('before.seen') },
        { key: 'signed', is: p.agreements.some((a) => a.isInForce && a.covers.length === 4), said: t('before.signed') },
        ...(p.isCounted ? [{ key: 'room', is: p.people < p.quota, said: room(p) }] : []),
      ].map(({ key, is, said }) => (
        <li key={key} className="card__body row row--between">
          <span>{said}</span>
          <StatusText kind={is ? 'full' : 'todo'}>
            {key === 'room' && p.untilOn !== null
              ? t(is ? 'before.free' : 'before.full')
              : t(is ? 'before.yes' : 'before.no')}
          </StatusText>
        </li>
      ))}
      {!p.isCounted && <li className="card__body">{t('before.quota', { quota: p.quota })}</li>}
      <li className="card__body small quiet">{t('before.hers')}</li>
    </ul>
  </Section>
)

const room = (p: Partner) =>
  p.untilOn === null ? t('before.none_signed') : t('before.room', { people: p.people, quota: p.quota })

function Agreements({ partner: p }: { partner: Partner }) {
  const end = useCommand(api.partners.endAgreement, { onDone: () => toast(t('sign.ended')) })
  if (p.agreements.length === 0) return null
  return (
    <Section title={t('sign.title')} count={p.agreements.length}>
      <CommandRefusal of={end} />
      <ul className="card lines">
        {p.agreements.map((a) => (
          <li key={a.agreementId} className="card__body stack stack-2">
            <b>
              {t(`agreement.${a.kind}`)} {a.number}
            </b>
            <Facts
              of={[
                t('sign.days', { from: dayMonthYear(a.fromOn), until: dayMonthYear(a.untilOn) }),
                t('sign.quota', { count: a.quota }),
                a.covers.map((c) => t(`covers.${c}`)).join(', '),
              ]}
            />
            <div className="row row--wrap">
              <StatusText kind={a.isInForce ? 'full' : 'none'}>
                {t(a.isInForce ? 'sign.force' : 'sign.over')}
              </StatusText>
              {p.maySign && a.isInForce && (
                <Button small busy={end.busy} onClick={() => void end.run({ agreementId: a.agreementId })}>
                  {t('sign.end')} <span className="sr">{a.number}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Evaluations = ({ partner: p }: { partner: Partner }) =>
  p.evaluations.length > 0 && (
    <Section title={t('evaluate.title')} count={p.evaluations.length}>
      <ul className="card lines">
        {p.evaluations.map((e) => (
          <li key={e.key} className="card__body stack stack-2">
            {e.words && <p className="measure">{e.words}</p>}
            <Facts
              of={[
                t('evaluate.paid', { answer: t(`answer.${e.paid}`) }),
                t('evaluate.safe', { answer: t(`answer.${e.safe}`) }),
                t('evaluate.again', { answer: t(`answer.${e.again}`) }),
                t('evaluate.by', { name: e.by, on: dayMonthYear(e.at) }),
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
