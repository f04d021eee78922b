import { type ReactNode, useId, useState } from 'react'

export type RollMark<M extends string> = { value: M; letter: string; label: string }

type Props<M extends string> = {
  name: ReactNode
  /** "Presensi Dian", for those who hear the row */
  legend: string
  /** what is pressed often, as letters in the row */
  marks: readonly RollMark<M>[]
  /** what is rare, in words below the name */
  rare: readonly RollMark<M>[]
  value: M
  onChange: (mark: M) => void
  /** what is said of her below her name */
  note?: ReactNode
  /** what else may be said of her once her name is pressed */
  more?: ReactNode
  /** how most people are, until somebody says otherwise */
  usual: M
}

/** One row of a roll (W6): one press is an exception, a second press on it is usual again; what is rare is behind the name. */
export function RollRow<M extends string>({ name, legend, marks, rare, value, onChange, usual, note, more }: Props<M>) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const rarely = rare.find((mark) => mark.value === value)
  return (
    <li className="roll__row">
      <button
        type="button"
        className="roll__name"
        aria-expanded={open}
        aria-controls={`${id}-more`}
        onClick={() => setOpen(!open)}
      >
        {name}
        {rarely && <small>{rarely.label}</small>}
        {note && <small>{note}</small>}
      </button>
      <fieldset className="marks">
        <legend className="sr">{legend}</legend>
        {marks.map((mark) => (
          <label key={mark.value} className={mark.value === usual ? undefined : 'is-off'}>
            <input
              type="radio"
              name={id}
              aria-label={mark.label}
              checked={value === mark.value}
              onChange={() => onChange(mark.value)}
              onClick={() => value === mark.value && onChange(usual)}
            />
            <span aria-hidden="true">{mark.letter}</span>
          </label>
        ))}
      </fieldset>
      {open && (
        <fieldset className="choices roll__more" id={`${id}-more`}>
          <legend className="sr">{legend}</legend>
          {rare.map((mark) => (
            <label className="choice" key={mark.value}>
              <input
                type="radio"
                name={id}
                checked={value === mark.value}
                onChange={() => {
                  onChange(mark.value)
                  setOpen(false)
                }}
              />
              <span>{`${mark.letter} ${mark.label}`}</span>
            </label>
          ))}
        </fieldset>
      )}
      {open && more}
    </li>
  )
}
