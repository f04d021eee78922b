import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { FIELDS } from '../../sheets/fields.ts'
import { listWords } from '../../sheets/say-problem.ts'
import { HeaderRow } from '../../sheets/screens/header-row.tsx'
import { api, type Field, type List } from './api.ts'
import { t } from './words.ts'

type Column = List['columns'][number]
const options = () => FIELDS.map((f) => ({ value: f, label: listWords.code('field', f) }))
const mappingOf = (list: List) => Object.fromEntries(list.columns.map((c) => [c.column, c.field]))

/** A column's letter and heading, and what it is stored as. Giving a field to one column takes it from the other. */
function changed(list: List, column: string, field: Field): Record<string, Field> {
  const shared = field === 'note' || field === 'ignore'
  return Object.fromEntries(
    list.columns.map((c) => [
      c.column,
      c.column === column ? field : !shared && c.field === field ? 'ignore' : c.field,
    ]),
  )
}

export function ColumnHead({ list, column }: { list: List; column: Column }) {
  const save = useCommand(api.lists.setMapping, { changes: [api.lists.page] })
  return (
    <th scope="col">
      <span className="imp__col">
        <span className="code">{column.column}</span> {column.header || t('imp.no_header')}
      </span>
      {list.state === 'draft' ? (
        <Select
          small
          hideLabel
          label={t('imp.stored_as', { name: column.header || column.column })}
          value={column.field}
          onChange={(f) =>
            void save.run({ listId: list.listId, version: list.version, mapping: changed(list, column.column, f) })
          }
          options={options()}
        />
      ) : (
        <span className="small quiet">{listWords.code('field', column.field)}</span>
      )}
      {save.refusal && (
        <span className="small" role="alert">
          {save.sentence}
        </span>
      )}
    </th>
  )
}

/** Every column of the list with its field, another sheet if the file has one. */
export function ColumnsDialog({ list, onClose }: { list: List; onClose: () => void }) {
  const save = useCommand(api.lists.setMapping, { changes: [api.lists.page], onDone: onClose })
  const [mapping, setMapping] = useState<Record<string, Field>>(() => mappingOf(list))
  const mayChange = list.state === 'draft'
  return (
    <Dialog
      wide
      open
      title={t('imp.columns')}
      onClose={onClose}
      actions={
        mayChange && (
          <>
            <Button
              kind="primary"
              busy={save.busy}
              busyWord={t('saving')}
              onClick={() => void save.run({ listId: list.listId, version: list.version, mapping })}
            >
              {t('imp.step_columns')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        )
      }
    >
      <div className="stack">
        <p className="quiet small">{t('imp.columns_note')}</p>
        <CommandRefusal of={save} />
        {list.columns.map((c) => (
          <Select
            key={c.column}
            label={
              <>
                <span className="code">{c.column}</span> {c.header || t('imp.no_header')}
              </>
            }
            value={mapping[c.column] ?? 'ignore'}
            onChange={(f) => setMapping({ ...mapping, [c.column]: f })}
            options={options()}
            disabled={!mayChange}
          />
        ))}
        {mayChange && (
          <HeaderRow
            words={{ label: t('imp.header_row'), hint: t('imp.header_row_hint'), use: t('imp.use_row') }}
            row={list.headerRows[0]}
            busy={save.busy}
            onUse={(headerRow) => void save.run({ listId: list.listId, version: list.version, headerRow })}
          />
        )}
        {mayChange &&
          list.otherSheets.map((s) => (
            <p key={s.name} className="row">
              <span className="grow">{t('imp.sheet', { name: s.name, rows: s.filledRows })}</span>
              <Button
                small
                busy={save.busy}
                onClick={() => void save.run({ listId: list.listId, version: list.version, sheet: s.name })}
              >
                {t('imp.use_sheet')}
              </Button>
            </p>
          ))}
      </div>
    </Dialog>
  )
}
