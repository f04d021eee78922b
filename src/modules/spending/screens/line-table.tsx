import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { doneForm } from '../forms/spending.ts'
import { type Absorption, api } from './api.ts'
import { t } from './words.ts'

type Line = Absorption['lines'][number]

/** Every line in force: paid, promised, left, and how much of it somebody saw done (domain.md 9.4). */
export function LineTable({ of: a }: { of: Absorption }) {
  const [says, setSays] = useState<Line | null>(null)
  if (a.lines.length === 0) return null
  return (
    <Section title={t('lines.title')} count={a.lines.length}>
      <Card body>
        <div className="stack stack-3">
          {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
          <div role="group" className="table-box" tabIndex={0} aria-label={t('lines.title')}>
            <MiniTable
              money
              title={t('lines.title')}
              head={[
                t('line.title'),
                t('line.plan', { year: a.year }),
                t('absorption.realised'),
                t('line.committed'),
                t('line.left'),
                t('done.title'),
              ]}
              rows={a.lines.map((l) => ({
                key: l.lineKey,
                cells: [
                  l.name,
                  ...[l.planRupiah, l.paidRupiah, l.committedRupiah, l.leftRupiah].map(groupThousands),
                  <Done key="done" of={l} onSay={a.mayWrite ? () => setSays(l) : null} />,
                ],
              }))}
            />
          </div>
          <p className="small quiet">{t('done.why')}</p>
        </div>
      </Card>
      {says && <DoneDialog line={says} onClose={() => setSays(null)} />}
    </Section>
  )
}

const Done = ({ of: l, onSay }: { of: Line; onSay: (() => void) | null }) => (
  <>
    {l.donePercent !== null && `${l.donePercent}% `}
    {l.donePercent === null && !onSay && '–'}
    {onSay && (
      <Button small onClick={onSay}>
        {t('done.open')} <span className="sr">{l.name}</span>
      </Button>
    )}
  </>
)

function DoneDialog({ line, onClose }: { line: Line; onClose: () => void }) {
  const form = useShortForm(doneForm, t, {
    ...emptyDraft(doneForm, { today: todayKey() }),
    percent: String(line.donePercent ?? ''),
  })
  const command = useCommand(api.spending.sayDone, {
    onDone: () => {
      toast(t('done.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('done.of', { name: line.name })}
      action={t('done.do')}
      onSend={() => void command.run({ ...form.input(), lineKey: line.lineKey })}
    />
  )
}
