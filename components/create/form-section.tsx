import type { ReactNode } from 'react'

/** A station of the form: a heading and its fields. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-5">
      <h2 className="border-b border-line pb-2 text-lg font-bold">{title}</h2>
      {children}
    </section>
  )
}
