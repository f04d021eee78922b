type Props<V extends string> = {
  label: string
  of: readonly V[]
  value: V | null
  onPick: (value: V) => void
  say: (value: V) => string
}

/** A few large answers of which one holds. */
export function Pick<V extends string>({ label, of, value, onPick, say }: Props<V>) {
  return (
    <fieldset className="kios-picks">
      <legend className="sr">{label}</legend>
      {of.map((v) => (
        <button key={v} type="button" aria-pressed={v === value} onClick={() => onPick(v)}>
          {say(v)}
        </button>
      ))}
    </fieldset>
  )
}
