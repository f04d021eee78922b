import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { FileDrop } from '../../../design/file-drop.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { ROW_VERDICTS } from '../chart-rows.ts'
import { api, type Chart } from './api.ts'
import { t } from './words.ts'

const ACCEPT = '.xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv'
/** Rows that are shown of each kind: what is wrong stands first. */
const SHOWN = 40

/** A chart of accounts out of a file: the columns that were found, each row with what becomes of it, and then what is new is taken over. */
export function ChartDialog({ onClose }: { onClose: () => void }) {
  const [base64, setBase64] = useState<string | null>(null)
  const [chart, setChart] = useState<Chart | null>(null)
  const read = useCommand(api.budget.readChart, { changes: [], onDone: setChart })
  const take = useCommand(api.budget.takeChart, {
    onDone: ({ added, left }) => {
      toast(t('chart.done', { added, left }))
      onClose()
    },
  })
  const bring = async (file: File | undefined) => {
    if (!file) return
    const sent = await base64Of(file)
    setBase64(sent)
    setChart(null)
    await read.run({ base64: sent })
  }
  const choose = (columns: Chart['columns']) => base64 && void read.run({ base64, columns })
  const fresh = chart?.rows.filter((r) => r.verdict === 'new').length ?? 0
  return (
    <FormDialog
      wide
      form={{}}
      command={take}
      title={t('chart.open')}
      action={fresh > 0 ? t('chart.take', { count: fresh }) : undefined}
      onSend={() => base64 && chart && void take.run({ base64, columns: chart.columns })}
      onClose={onClose}
    >
      <FileDrop
        label={t('chart.drop')}
        hint={read.busy ? t('chart.reading') : t('chart.drop_hint')}
        accept={ACCEPT}
        maxBytes={3_000_000}
        onFiles={([file]) => void bring(file)}
      />
      <CommandRefusal of={read} />
      {chart && <Found chart={chart} onChoose={choose} />}
    </FormDialog>
  )
}

function Found({ chart, onChoose }: { chart: Chart; onChoose: (columns: Chart['columns']) => void }) {
  const options = chart.headings.map((label, i) => ({ value: String(i), label }))
  const { code, name } = chart.columns
  const sorted = chart.rows.toSorted(
    (a, b) => Number(a.verdict === 'new') - Number(b.verdict === 'new') || a.row - b.row,
  )
  const counted = ROW_VERDICTS.map((v) => [v, chart.rows.filter((r) => r.verdict === v).length] as const)
  return (
    <div className="stack stack-3">
      <Select
        label={t('chart.code')}
        value={String(code)}
        options={options}
        onChange={(v) => onChoose({ code: Number(v), name })}
      />
      <Select
        label={t('chart.name')}
        value={String(name)}
        options={options}
        onChange={(v) => onChoose({ code, name: Number(v) })}
      />
      <p aria-live="polite">
        {counted
          .filter(([, n]) => n > 0)
          .map(([v, n]) => t('chart.count', { n, what: t(`verdict.${v}`) }))
          .join('; ')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
      <div role="group" className="table-box" tabIndex={0} aria-label={t('chart.rows')}>
        <MiniTable
          title={t('chart.rows')}
          head={[t('chart.row'), t('accounts.code'), t('accounts.name'), t('chart.verdict')]}
          rows={sorted.slice(0, SHOWN).map((r) => ({
            key: String(r.row),
            cells: [r.row, r.code, r.name, t(`verdict_why.${r.verdict}`, { like: r.like ?? '' })],
          }))}
        />
      </div>
      {sorted.length > SHOWN && <p className="small quiet">{t('chart.more', { count: sorted.length - SHOWN })}</p>}
    </div>
  )
}
