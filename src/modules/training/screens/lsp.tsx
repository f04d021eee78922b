import { useState } from 'react'
import { shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { lspForm, lspResultForm } from '../forms/practice.ts'
import { api, type Lsp } from './api.ts'
import { t } from './words.ts'

type Open = { do: 'register'; before?: Lsp } | { do: 'result'; of: Lsp }

/** Uji LSP: what a certification body outside said of her, and until when. */
export function LspPart({ page: { caseId } }: CasePart) {
  const read = useRead(api.training.lspOf, { caseId })
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  return (
    <ReadView read={read} lines={6}>
      {({ items, mayWrite }) => {
        const add = mayWrite && (
          <Button kind="primary" icon="plus" onClick={() => setOpen({ do: 'register' })}>
            {t('lsp.add')}
          </Button>
        )
        return (
          <Section title={t('lsp.title')} count={items.length}>
            {items.length === 0 ? (
              <EmptyState title={t('lsp.empty')} next={add || t('lsp.empty_who')}>
                {t('lsp.empty_why')}
              </EmptyState>
            ) : (
              <div className="stack">
                <ul className="card lines">
                  {items.map((i) => (
                    <Line key={i.certificationId} of={i} onOpen={mayWrite ? setOpen : undefined} />
                  ))}
                </ul>
                {add && <div>{add}</div>}
              </div>
            )}
            {open?.do === 'register' && <Register caseId={caseId} before={open.before} onClose={close} />}
            {open?.do === 'result' && <Result caseId={caseId} of={open.of} onClose={close} />}
          </Section>
        )
      }}
    </ReadView>
  )
}

function Line({ of, onOpen }: { of: Lsp; onOpen: ((open: Open) => void) | undefined }) {
  return (
    <li className="card__body stack stack-2">
      <b>{of.scheme}</b>
      <Facts
        of={[
          of.result ? t(`lsp.${of.result}`) : t('lsp.waiting'),
          of.lsp,
          of.retestOf && t('lsp.retest'),
          t('lsp.registered', { day: shortDay(of.registeredOn) }),
          of.heldOn && t('lsp.held', { day: shortDay(of.heldOn) }),
          of.number && t('lsp.number', { number: of.number }),
          of.validUntil && t('lsp.until', { day: shortDay(of.validUntil) }),
        ]}
      />
      {onOpen && (of.result === null || of.mayRetest) && (
        <div>
          <Button
            small
            onClick={() => onOpen(of.result === null ? { do: 'result', of } : { do: 'register', before: of })}
          >
            {t(of.result === null ? 'lsp.result' : 'lsp.again')}
          </Button>
        </div>
      )}
    </li>
  )
}

type RegisterProps = { caseId: string; before: Lsp | undefined; onClose: () => void }

function Register({ caseId, before, onClose }: RegisterProps) {
  const form = useForm(lspForm, t, `lsp/${caseId}/${before ? before.certificationId : 'baru'}`, {
    ...emptyDraft(lspForm, { today: todayKey() }),
    ...(before && { lsp: before.lsp, scheme: before.scheme }),
  })
  const command = useCommand(api.training.registerLsp, {
    changes: [api.training.lspOf],
    onDone: () => {
      toast(t('lsp.saved'))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(before ? 'lsp.again' : 'lsp.add')}
      action={t('lsp.save')}
      onSend={() => void command.run({ ...form.input(), caseId, ...(before && { retestOf: before.certificationId }) })}
    />
  )
}

function Result({ caseId, of, onClose }: { caseId: string; of: Lsp; onClose: () => void }) {
  const form = useForm(lspResultForm, t, `lsp/${caseId}/hasil/${of.certificationId}`, {
    ...emptyDraft(lspResultForm, { today: todayKey() }),
    ...(of.heldOn && { heldOn: of.heldOn }),
  })
  const command = useCommand(api.training.saveLspResult, {
    changes: [api.training.lspOf],
    onDone: () => {
      toast(t('lsp.result_saved'))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('lsp.result')}
      action={t('lsp.save_result')}
      onSend={() => void command.run({ ...form.input(), certificationId: of.certificationId, version: of.version })}
    />
  )
}
