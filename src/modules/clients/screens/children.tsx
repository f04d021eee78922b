import { useState } from 'react'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { MaskedText } from '../../../design/masked-text.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { isShut } from '../../cases/stages.ts'
import { CHILD_PAPERS, childForm } from '../forms/child.ts'
import { api, type CasePage, type Child } from './api.ts'
import { t } from './words.ts'

/** Children who came with her: each a person of her own, with who may fetch her and who may not. */
export function Children({ page }: { page: CasePage }) {
  const read = useRead(api.clients.children, { caseId: page.caseId })
  const mayWrite = useMay('clients.register') && page.mayWork && !isShut(page)
  const [open, setOpen] = useState<{ of: Child | null } | null>(null)
  return (
    <ReadView read={read} lines={2}>
      {({ children }) => (
        <Section title={t('child.title')} count={children.length}>
          <div className="stack">
            {children.length === 0 && <p className="quiet">{t('child.none')}</p>}
            {children.length > 0 && (
              <ul className="card lines">
                {children.map((child) => (
                  <li key={child.childId} className="card__body stack stack-2">
                    <Told caseId={page.caseId} child={child} />
                    {mayWrite && (
                      <p>
                        <Button small kind="plain" onClick={() => setOpen({ of: child })}>
                          {t('child.edit', { name: child.fullName })}
                        </Button>
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {mayWrite && (
              <Button icon="plus" onClick={() => setOpen({ of: null })}>
                {t('child.add')}
              </Button>
            )}
          </div>
          {open && <ChildDialog caseId={page.caseId} of={open.of} onClose={() => setOpen(null)} />}
        </Section>
      )}
    </ReadView>
  )
}

/** Of whom nobody knows how old she is, a bed of her own is not given without a look. */
const isBedUnsure = ({
  bornOn,
  sleeps,
  leftOn,
}: {
  bornOn?: string | undefined
  sleeps?: string | undefined
  leftOn?: string | undefined
}) => !bornOn && !leftOn && sleeps === 'own_bed'

function Told({ caseId, child }: { caseId: string; child: Child }) {
  const facts = [
    child.bornOn ? t('child.born', { day: dayMonthYear(child.bornOn) }) : t('child.born_unknown'),
    child.leftOn ? t('child.left', { day: dayMonthYear(child.leftOn) }) : t.code('sleeps', child.sleeps ?? 'with_her'),
  ]
  return (
    <>
      <p className="strong">{child.fullName}</p>
      <p className="small quiet">{facts.join(' · ')}</p>
      {isBedUnsure(child) && <Banner kind="attention">{t('child.bed_unsure')}</Banner>}
      {child.nik ? (
        <MaskedText
          label={t('field.nik')}
          masked={child.nik}
          reveal={async () => (await api.clients.reveal({ caseId, childId: child.childId, which: 'nik' })).value}
        />
      ) : (
        <p className="small quiet">{t('child.no_nik')}</p>
      )}
      {child.mayFetch && child.mayFetch.length > 0 && (
        <p className="small">{t('child.may_fetch', { who: child.mayFetch.join(', ') })}</p>
      )}
      {child.mustNotFetch && child.mustNotFetch.length > 0 && (
        <p className="small strong">{t('child.must_not_fetch', { who: child.mustNotFetch.join(', ') })}</p>
      )}
      <More child={child} />
    </>
  )
}

/** Her papers, her father, her school and who looks after her during class, as far as they were written down. */
function More({ child }: { child: Child }) {
  const { papers = [], father, fatherMayTake, school, schoolName, carer, motherAgrees } = child
  const lacking = CHILD_PAPERS.filter((p) => !papers.includes(p))
  const said = [
    papers.length > 0 && t('child.papers', { which: papers.map((p) => t(`papers.${p}`)).join(', ') }),
    !child.leftOn &&
      lacking.length > 0 &&
      t('child.papers_lack', { which: lacking.map((p) => t(`papers.${p}`)).join(', ') }),
    father && t('child.father', { is: t(`father.${father}`) }),
    school && t('child.school', { where: [t(`school.${school}`), schoolName].filter(Boolean).join(', ') }),
    carer && t('child.carer', { who: carer }),
    !motherAgrees && t('child.not_agreed'),
  ].filter((line) => typeof line === 'string')
  return (
    <>
      {fatherMayTake !== undefined && (
        <p className={fatherMayTake ? 'small' : 'small strong'}>
          {t(fatherMayTake ? 'child.father_may' : 'child.father_may_not')}
        </p>
      )}
      {said.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
    </>
  )
}

/** Her number stays hidden and as it is until it is typed anew. */
const draftOf = ({ nik: _hidden, ...child }: Child) => toDraft(childForm, child)

function ChildDialog({ caseId, of, onClose }: { caseId: string; of: Child | null; onClose: () => void }) {
  const form = useForm(
    childForm,
    t,
    `anak/${caseId}/${of?.childId ?? 'baru'}`,
    of ? draftOf(of) : emptyDraft(childForm, { today: '' }),
  )
  const command = useCommand(api.clients.saveChild, {
    changes: [api.clients.children],
    onDone: () => {
      void form.discard()
      toast(t('child.saved'))
      onClose()
    },
  })
  const rival = useRival(command, of?.version, draftOf, form.set)
  const send = (at = rival.version) =>
    void command.run({ ...form.input(), caseId, ...(of && { childId: of.childId, version: at }) })
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      title={of ? t('child.edit', { name: of.fullName }) : t('child.add')}
      action={t('child.save')}
      onSend={() => send()}
      intro={
        <>
          <RivalClash of={childForm} yours={form.body} {...{ t, rival, send }} />
          {isBedUnsure({
            ...form.body,
            bornOn: form.body.bornOn || undefined,
            leftOn: form.body.leftOn || undefined,
          }) && <Banner kind="attention">{t('child.bed_unsure')}</Banner>}
        </>
      }
    />
  )
}
