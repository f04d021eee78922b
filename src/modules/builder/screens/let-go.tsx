import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Fields } from '../../../design/form-field.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { letGoForm } from '../forms/let-go.ts'
import type { Definition } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The figures as they would leave the house, small ones hidden; then they go, and stand on the shelf of reports. */
export function LetGoDialog({ of, title, onClose }: { of: Definition; title: string; onClose: () => void }) {
  const form = useShortForm(letGoForm, t, { ...emptyDraft(letGoForm, { today: '' }), title: title.slice(0, 80) })
  const command = useCommand(api.builder.letGo, {
    onDone: ({ releaseId }) => {
      onClose()
      navigate(`/laporan/keluar/${releaseId}`)
    },
  })
  const { audience } = form.input()
  const read = useRead(api.builder.guarded, { definition: of, audience }, { keep: true })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('let_go.open')}
      action={t('let_go.do')}
      intro={<p className="quiet">{t('let_go.intro')}</p>}
      onSend={() => void command.run({ ...form.input(), definition: of })}
    >
      <Fields of={form.fields(command)} />
      <ReadView read={read} lines={4}>
        {({ sections, hidden, least }) => (
          <div className="stack stack-3">
            <p className="small">{t('let_go.hidden', { count: hidden, least })}</p>
            {sections.map((s) => (
              <div key={s.title}>
                <h3 className="small">{s.title}</h3>
                <MiniTable
                  title={s.title}
                  head={[s.head[0] ?? '', s.head[1] ?? '']}
                  rows={s.lines.map((l) => ({ key: l.label, cells: [l.label, l.said] }))}
                />
              </div>
            ))}
          </div>
        )}
      </ReadView>
    </FormDialog>
  )
}
