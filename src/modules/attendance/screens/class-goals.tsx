import { useState } from 'react'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { classGoalsForm } from '../forms/goals.ts'
import { api, type ClassGoals } from './api.ts'
import { t } from './words.ts'

type Class = ClassGoals['classes'][number]
const worded = (g: ClassGoals['goals'][number]) => t('goals.nth', { n: g.position, words: g.herWords })

/** Kelas dan tujuan: the groups she learns in, and for which goals of her plan. */
export function ClassGoalsPage() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.attendance.classGoals, { caseId })
  const [open, setOpen] = useState<Class | null>(null)
  return (
    <ReadView read={read} lines={4}>
      {(of) => (
        <Section title={t('goals.title')} count={of.classes.length}>
          {of.classes.length === 0 ? (
            <EmptyState
              title={t('goals.no_class')}
              next={<LinkButton href="/kelompok">{t('goals.no_class_do')}</LinkButton>}
            >
              {t('goals.no_class_why')}
            </EmptyState>
          ) : (
            <>
              {of.goals.length === 0 && <p>{t('goals.no_plan')}</p>}
              <ul className="card lines">
                {of.classes.map((c) => (
                  <li key={c.memberId} className="card__body stack stack-2">
                    <p>
                      <b>{c.name}</b>{' '}
                      <span className="small quiet">{t('goals.since', { day: dayMonthYear(c.fromOn) })}</span>
                    </p>
                    {c.goalIds.length === 0 ? (
                      <p className="quiet">{t('goals.none')}</p>
                    ) : (
                      <ul>
                        {of.goals
                          .filter((g) => c.goalIds.includes(g.goalId))
                          .map((g) => (
                            <li key={g.goalId}>{worded(g)}</li>
                          ))}
                      </ul>
                    )}
                    {c.by && <p className="small quiet">{t('goals.by', { name: c.by })}</p>}
                    {of.mayChoose && (
                      <div>
                        <Button onClick={() => setOpen(c)}>{t(c.version > 0 ? 'goals.change' : 'goals.choose')}</Button>
                      </div>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          {open && <Choose {...{ caseId, of, open }} onClose={() => setOpen(null)} />}
        </Section>
      )}
    </ReadView>
  )
}

type ChooseProps = { caseId: string; of: ClassGoals; open: Class; onClose: () => void }

function Choose({ caseId, of, open, onClose }: ChooseProps) {
  const form = useShortForm(classGoalsForm, t, { goalIds: open.goalIds })
  const command = useCommand(api.attendance.chooseGoals, {
    onDone: () => {
      toast(t('goals.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  const { memberId, version } = open
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('goals.choose_of', { name: open.name })}
      action={t('goals.save')}
      onSend={() => void command.run({ ...form.input(), caseId, memberId, version })}
    >
      <Field of={f.goalIds} options={of.goals.map((g) => ({ value: g.goalId, label: worded(g) }))} />
    </FormDialog>
  )
}
