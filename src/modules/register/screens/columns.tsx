import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { fieldsOf } from '../../old-sheets/kinds.ts'
import { HeaderRow } from '../../sheets/screens/header-row.tsx'
import { api, type Field, type Register } from './api.ts'
import { t } from './words.ts'

/** Every column of the register with its field, another sheet if the file has one. */
export function ColumnsDialog({ r, onClose }: { r: Register; onClose: () => void }) {
  const save = useCommand(api.register.setMapping, { changes: [api.register.page], onDone: onClose })
  const [mapping, setMapping] = useState<Record<string, Field>>(() =>
    Object.fromEntries(r.columns.map((c) => [c.column, c.field])),
  )
  const mayChange = r.state === 'draft' && r.mayChange
  const options = fieldsOf(r.kind).map((f) => ({ value: f, label: t(`field.${f}`) }))
  const { registerId, version } = r
  return (
    <Dialog
      wide
      open
      title={t('reg.columns')}
      onClose={onClose}
      actions={
        mayChange && (
          <>
            <Button
              kind="primary"
              busy={save.busy}
              busyWord={t('saving')}
              onClick={() => void save.run({ registerId, version, mapping })}
            >
              {t('reg.check_again')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        )
      }
    >
      <div className="stack">
        <p className="quiet small">{t('reg.columns_note')}</p>
        <CommandRefusal of={save} />
        {r.columns.map((c) => (
          <Select
            key={c.column}
            label={
              <>
                <span className="code">{c.column}</span> {c.header || t('reg.no_header')}
              </>
            }
            value={mapping[c.column] ?? 'ignore'}
            onChange={(f) => setMapping({ ...mapping, [c.column]: f })}
            options={options}
            disabled={!mayChange}
          />
        ))}
        {mayChange && (
          <HeaderRow
            words={{ label: t('reg.header_row'), hint: t('reg.header_row_hint'), use: t('reg.use_row') }}
            row={r.headerRows[0]}
            busy={save.busy}
            onUse={(headerRow) => void save.run({ registerId, version, headerRow })}
          />
        )}
        {mayChange &&
          r.otherSheets.map((s) => (
            <p key={s.name} className="row">
              <span className="grow">{t('reg.sheet', { name: s.name, rows: s.filledRows })}</span>
              <Button small busy={save.busy} onClick={() => void save.run({ registerId, version, sheet: s.name })}>
                {t('reg.use_sheet')}
              </Button>
            </p>
          ))}
      </div>
    </Dialog>
  )
}
