'use client'
import { useLayoutEffect, useRef } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { useOpenStore } from './open-store.tsx'

const cellOf = (stop: Element) => stop.closest<HTMLElement>('[data-row]')
const stopsIn = (cell: Element | null | undefined): HTMLElement[] =>
  cell ? [...cell.querySelectorAll<HTMLElement>('[data-stop]')] : []
const edges = (cell: HTMLElement) => {
  const col = Number(cell.dataset.col)
  return { row: Number(cell.dataset.row), from: col, to: col + Number(cell.dataset.span ?? 1) - 1 }
}

/** Nearest cell with a stop, going `by` rows or columns from `cell`, at column `col`. */
function neighbour(table: Element, cell: HTMLElement, col: number, by: { row: number; col: number }) {
  const here = edges(cell)
  const cells = [...table.querySelectorAll<HTMLElement>('[data-row]')].filter((c) => stopsIn(c).length > 0)
  const ahead = cells.filter((other) => {
    const there = edges(other)
    if (by.col !== 0)
      return there.row === here.row && (by.col > 0 ? there.from > here.to : there.to < here.from)
    const covers = there.from <= col && there.to >= col
    return covers && (by.row > 0 ? there.row > here.row : there.row < here.row)
  })
  const far = (c: HTMLElement) =>
    Math.abs(edges(c).row - here.row) * 1000 + Math.abs(edges(c).from - here.from)
  return ahead.sort((a, b) => far(a) - far(b))[0]
}

/**
 * The map is one Tab stop: arrows walk notes and cells, Home and End go to a row's ends, with Ctrl to
 * the corners. What others do never takes the focus away: a focused note that moves keeps it at its
 * new place; one that disappears hands it to its neighbour in the cell.
 */
export function useRoving(table: RefObject<HTMLTableElement | null>) {
  const kept = useRef<{ stop: string; row: string; col: string; index: number } | null>(null)
  const column = useRef(0)
  const store = useOpenStore()

  const settle = (stop: HTMLElement | undefined) => {
    const root = table.current
    if (!root) return
    for (const other of root.querySelectorAll<HTMLElement>('[data-stop]'))
      other.tabIndex = other === stop ? 0 : -1
  }

  useLayoutEffect(() => {
    const root = table.current
    if (!root) return
    const stops = stopsIn(root)
    const was = kept.current
    const lost = was !== null && document.activeElement === document.body && store.get() !== was.stop
    const again = was ? stops.find((stop) => stop.dataset.stop === was.stop) : undefined
    if (was && lost) {
      const cell = root.querySelector(`[data-row="${was.row}"][data-col="${was.col}"]`)
      const left = stopsIn(cell)
      const next = again ?? left[was.index] ?? left.at(-1) ?? stops[0]
      settle(next)
      next?.focus({ preventScroll: again !== undefined })
      return
    }
    settle(again ?? stops.find((stop) => stop.tabIndex === 0) ?? stops[0])
  })

  const onFocus = (event: FocusEvent) => {
    const stop = event.target.closest<HTMLElement>('[data-stop]')
    const cell = stop && cellOf(stop)
    if (!stop || !cell) return
    settle(stop)
    kept.current = {
      stop: stop.dataset.stop ?? '',
      row: cell.dataset.row ?? '',
      col: cell.dataset.col ?? '',
      index: stopsIn(cell).indexOf(stop),
    }
  }
  const onBlur = (event: FocusEvent) => {
    const gone = event.target
    // An element that React takes away is blurred too: only leaving by choice forgets the place.
    queueMicrotask(() => {
      if (gone.isConnected && !table.current?.contains(document.activeElement)) kept.current = null
    })
  }

  /** True when the key was a walk. */
  const walk = (event: KeyboardEvent): boolean => {
    const root = table.current
    const stop = (event.target as Element).closest<HTMLElement>('[data-stop]')
    const cell = stop && cellOf(stop)
    if (!root || !stop || !cell || event.altKey || event.shiftKey) return false
    const all = stopsIn(root)
    const inCell = stopsIn(cell)
    const at = inCell.indexOf(stop)
    const here = edges(cell)
    const go = (to: HTMLElement | undefined) => {
      event.preventDefault()
      if (!to) return true
      to.focus()
      to.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      return true
    }
    const rowStops = () => all.filter((s) => cellOf(s)?.dataset.row === cell.dataset.row)
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'Home') return go(all[0])
      return event.key === 'End' ? go(all.at(-1)) : false
    }
    const sideways = (by: number) => {
      const next = inCell[at + by]
      // Buttons of a head stand side by side; notes of a cell stand under each other.
      if (cell.tagName === 'TH' && next) return go(next)
      const other = neighbour(root, cell, 0, { row: 0, col: by })
      if (other) column.current = edges(other).from
      const stops = stopsIn(other)
      return go(cell.tagName === 'TH' && by < 0 ? stops.at(-1) : stops[0])
    }
    const upright = (by: number) => {
      const next = inCell[at + by]
      if (cell.tagName === 'TD' && next) return go(next)
      const col = Math.min(Math.max(column.current, here.from), here.to)
      const stops = stopsIn(neighbour(root, cell, col, { row: by, col: 0 }))
      return go(by < 0 && stops[0]?.closest('td') ? stops.at(-1) : stops[0])
    }
    switch (event.key) {
      case 'ArrowRight':
        return sideways(1)
      case 'ArrowLeft':
        return sideways(-1)
      case 'ArrowDown':
        return upright(1)
      case 'ArrowUp':
        return upright(-1)
      case 'Home':
        return go(rowStops()[0])
      case 'End':
        return go(rowStops().at(-1))
      default:
        return false
    }
  }
  return { onFocus, onBlur, walk }
}
