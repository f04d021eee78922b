import type { ReactNode } from 'react'

/** One group of the components page. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="kit__sec">
      <h3>{title}</h3>
      {children}
    </div>
  )
}
