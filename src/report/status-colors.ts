/** The colours of a status on a terminal. They repeat what its label says and never stand in its place. */
import pc from 'picocolors'
import type { Status } from '../domain/status.ts'

type Colors = ReturnType<typeof pc.createColors>

const COLOR_OF = {
  due: 'yellow',
  open: 'cyan',
  upcoming: 'blue',
  undated: 'dim',
  unchecked: 'dim',
  true: 'green',
  partly_true: 'green',
  false: 'red',
  cannot_tell: 'magenta',
  void: 'dim',
  proposed: 'blue',
  rejected: 'dim',
  merged: 'dim',
} as const satisfies Record<Status, keyof Colors>

export interface Painter {
  title(text: string): string
  quiet(text: string): string
  status(status: Status, text: string): string
}

/** @param color - false gives the text back as it is */
export function painter(color: boolean): Painter {
  const colors = pc.createColors(color)
  return {
    title: colors.bold,
    quiet: colors.dim,
    status: (status, text) => colors[COLOR_OF[status]](text),
  }
}
