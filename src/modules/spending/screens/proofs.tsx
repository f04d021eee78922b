import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { lookedAt, missingOf, PROOF_KINDS, type ProofKind } from '../rules.ts'
import { api, type One, type Proof } from './api.ts'
import { ProofDialog } from './proof-dialog.tsx'
import { t } from './words.ts'

/** The checklist of its kind (domain.md 9.4), for each payment anew: what is there, what is not, and what else somebody laid to it. */
export function Proofs({ one }: { one: One }) {
  const [adds, setAdds] = useState<ProofKind | null>(null)
  const proofs = lookedAt(one.state, one.proofs)
  const missing = missingOf(one.kind, proofs)
  const kinds = PROOF_KINDS.filter((k) => one.needed.includes(k) || proofs.some((p) => p.kind === k))
  const isNext = one.state === 'approved' && one.proofs.some((p) => p.paymentId !== null)
  const more = PROOF_KINDS.find((k) => !kinds.includes(k))
  const said =
    missing.length === 0
      ? t('proofs.all', { all: one.needed.length })
      : t('proofs.some', { there: one.needed.length - missing.length, all: one.needed.length })
  const bundle = useCommand(api.spending.bundle, { changes: [], onDone: saveFile })
  return (
    <Section title={t(isNext ? 'proofs.next' : 'proofs.title')} count={said}>
      <div className="stack stack-3">
        {isNext && <p className="small quiet">{t('proofs.next_why')}</p>}
        <Card>
          <ul className="lines">
            {kinds.map((kind) => (
              <li key={kind} className="card__body stack stack-2">
                <div className="row row--between row--wrap">
                  <b>{t(`proof.${kind}`)}</b>
                  {missing.includes(kind) ? (
                    <StatusText kind="todo">{t('proofs.lacking')}</StatusText>
                  ) : (
                    <StatusText kind="full">{t('proofs.there')}</StatusText>
                  )}
                </div>
                {proofs
                  .filter((p) => p.kind === kind)
                  .map((p) => (
                    <OneProof key={p.proofId} of={p} mayRemove={one.mayProve && p.paymentId === null} />
                  ))}
                {one.mayProve && (
                  <div>
                    <Button small icon="camera" onClick={() => setAdds(kind)}>
                      {t(missing.includes(kind) ? 'proofs.add' : 'proofs.add_more')}{' '}
                      <span className="sr">{t(`proof.${kind}`)}</span>
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Card>
        {isNext && <Earlier one={one} />}
        <CommandRefusal of={bundle} />
        <div className="row row--wrap">
          {one.mayProve && more && (
            <Button icon="plus" onClick={() => setAdds(more)}>
              {t('proofs.other')}
            </Button>
          )}
          <Button icon="download" busy={bundle.busy} onClick={() => void bundle.run({ requestId: one.requestId })}>
            {t('bundle.open')}
          </Button>
        </div>
      </div>
      {adds && (
        <ProofDialog
          requestId={one.requestId}
          kind={adds}
          among={adds === more ? PROOF_KINDS.filter((k) => !kinds.includes(k)) : [adds]}
          onClose={() => setAdds(null)}
        />
      )}
    </Section>
  )
}

/** What earlier payments were made on, payment by payment. */
function Earlier({ one }: { one: One }) {
  return one.payments.map((payment) => {
    const own = one.proofs.filter((p) => p.paymentId === payment.paymentId)
    if (own.length === 0) return null
    return (
      <details key={payment.paymentId}>
        <summary>{t('proofs.of_payment', { no: payment.receiptNo, count: own.length })}</summary>
        <ul className="stack stack-2">
          {own.map((p) => (
            <li key={p.proofId}>
              <b className="small">{t(`proof.${p.kind}`)}</b>
              <OneProof of={p} mayRemove={false} />
            </li>
          ))}
        </ul>
      </details>
    )
  })
}

function OneProof({ of: p, mayRemove }: { of: Proof; mayRemove: boolean }) {
  const open = useCommand(api.spending.scan, { changes: [], onDone: saveFile })
  const remove = useCommand(api.spending.removeProof, { onDone: () => toast(t('proofs.removed')) })
  return (
    <div className="row row--wrap small">
      <span className="grow quiet">
        {p.how === 'scan'
          ? t('proofs.scan', { format: (p.format ?? '').toUpperCase() })
          : `${t(`how.${p.how}`)}: ${p.note}`}{' '}
        · {p.by}, {shortDay(p.at)}
      </span>
      {p.how === 'scan' && (
        <Button small icon="download" busy={open.busy} onClick={() => void open.run({ proofId: p.proofId })}>
          {t('proofs.open')} <span className="sr">{t(`proof.${p.kind}`)}</span>
        </Button>
      )}
      {mayRemove && (
        <Button small busy={remove.busy} onClick={() => void remove.run({ proofId: p.proofId })}>
          {t('proofs.remove')} <span className="sr">{t(`proof.${p.kind}`)}</span>
        </Button>
      )}
      <CommandRefusal of={open} />
      <CommandRefusal of={remove} />
    </div>
  )
}
